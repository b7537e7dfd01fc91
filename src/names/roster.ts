// The people of one document: from its attendance lists and from the names that its text spells out.
import { type AttendanceFact, type Minutes, paragraphsOf } from '../model/index.ts';
import { agree, displayName, fullness, surnameKey, titlesDisagree, usesMiddleName } from './compare.ts';
import { isGivenName, sameGivenName } from './given.ts';
import { type PersonName, parseName } from './name.ts';
import { type Reading, readingsIn } from './readings.ts';
import { fold } from './tokens.ts';

/** A person whom the document names. */
export interface KnownPerson {
  /** The fullest name the document gives: `Sean Bone-Knell`, or `Mr A Harper` where no given name is spelt. */
  readonly name: string;
  /** That name taken apart. */
  readonly parsed: PersonName;
  /** Every form in which the name is printed in full or in part, in order of appearance. */
  readonly forms: readonly string[];
  /** Initials by which an attendance list says the person goes. */
  readonly initials: readonly string[];
  /** The person's entries in attendance lists; empty for people whom only the text names. */
  readonly attendance: readonly AttendanceFact[];
  /** Part in the meeting, position and organisation: from the lists, else from brackets in the text. */
  readonly role: string | null;
  readonly position: string | null;
  readonly organisation: string | null;
  /** What the text puts in brackets after the name: `Head of Community Safety, KCC`. */
  readonly brackets: readonly string[];
}

/** The names that one document uses. */
export interface Roster {
  readonly people: readonly KnownPerson[];
  /** The one person who goes by these initials; null where none or several do. */
  byInitials(initials: string): KnownPerson | null;
  /** The one person of this first name or a short form of it; null where none or several fit. */
  byFirstName(word: string): KnownPerson | null;
  bySurname(word: string): readonly KnownPerson[];
  /** The one person a name can mean; null where none or several fit. */
  find(name: PersonName): KnownPerson | null;
  /** Who holds a part in the meeting by the lists: `Chairman`, `Vice-Chairman`, `Clerk`; null where none or several do. */
  byRole(role: string): KnownPerson | null;
  /** Whether the word is a first name or surname of somebody here. */
  isKnownWord(word: string): boolean;
}

/** The roster of nobody. */
export const EMPTY_ROSTER: Roster = makeRoster([]);

/**
 * Learns who is who in a document: every entry of the lists is a person (`Dr S Beaumont` and `Mr S Beaumont` are two), and
 * a fuller name in the text belongs to the one entry it agrees with.
 */
export function rosterOf(minutes: Minutes, attendance: readonly AttendanceFact[]): Roster {
  const drafts: Draft[] = [];
  for (const fact of attendance) addEntry(drafts, fact);
  const readings: Reading[] = [];
  for (const item of minutes.items) {
    if (item.title) readings.push(...readingsIn(item.title.text));
    for (const paragraph of paragraphsOf(item)) readings.push(...readingsIn(paragraph.view.text));
  }
  // Fuller names first: `Mr Smith` then finds the one `John Smith` whether he is named before or after.
  const ordered = readings.map((reading, place) => ({ reading, place, weight: fullness(reading.name) }));
  ordered.sort((one, other) => other.weight - one.weight || one.place - other.place);
  for (const { reading } of ordered) addReading(drafts, reading);
  return makeRoster(drafts.map(personOf));
}

interface Draft {
  readonly names: PersonName[];
  readonly facts: AttendanceFact[];
  readonly brackets: string[];
}

function addEntry(drafts: Draft[], fact: AttendanceFact): void {
  const name = parseName(fact.name);
  if (!name) return;
  const same = drafts.find((draft) =>
    draft.names.some((known) => {
      const alike = agree(known, name) && known.given.length > 0 === name.given.length > 0;
      return alike && (sameHonorifics(known, name) || known.honorifics.length === 0 || name.honorifics.length === 0);
    }),
  );
  if (same) {
    same.names.push(name);
    same.facts.push(fact);
  } else drafts.push({ names: [name], facts: [fact], brackets: [] });
}

const sameHonorifics = (one: PersonName, other: PersonName): boolean =>
  one.honorifics.join(' ').toLowerCase() === other.honorifics.join(' ').toLowerCase();

function addReading(drafts: Draft[], reading: Reading): void {
  const { name } = reading;
  let fitting = drafts.filter((draft) => draft.names.every((known) => agree(known, name)));
  if (fitting.length > 1) {
    const exact = fitting.filter((draft) => draft.names.some((known) => known.printed === name.printed));
    if (exact.length === 1) fitting = exact;
  }
  if (fitting.length > 1) fitting = nearest(fitting, reading);
  const [only] = fitting;
  if (only && fitting.length === 1) {
    if (!only.names.some((known) => known.printed === name.printed)) only.names.push(name);
    if (reading.bracket && !only.brackets.includes(reading.bracket)) only.brackets.push(reading.bracket);
    return;
  }
  if (fitting.length > 1) return;
  const sharers = drafts.filter((draft) => draft.names.some((known) => surnameKey(known) === surnameKey(name)));
  const [sharer] = sharers;
  const middle = sharer?.names.some((known) => usesMiddleName(known, name) && !titlesDisagree(known, name));
  if (sharer && sharers.length === 1 && middle) {
    sharer.names.push(name);
    return;
  }
  if (isFirstNameOf(drafts, name)) return;
  if (reading.sure) drafts.push({ names: [name], facts: [], brackets: reading.bracket ? [reading.bracket] : [] });
}

/** `Cllr Andy` where an Andrew is known: a first name with a title. */
function isFirstNameOf(drafts: readonly Draft[], name: PersonName): boolean {
  const word = fold(name.surname);
  if (name.given.length > 0 || !isGivenName(word)) return false;
  return drafts.some((draft) => draft.names.some((known) => sameGivenName(fold(known.given[0] ?? ''), word)));
}

/** Of several people who fit, the ones whose honorific, position or organisation the text repeats best. */
function nearest(drafts: readonly Draft[], reading: Reading): Draft[] {
  const said = new Set(wordsOf(reading.bracket ?? ''));
  const scored = drafts.map((draft) => {
    const about = draft.facts.flatMap((fact) => [fact.position ?? '', fact.organisation ?? '']).concat(draft.brackets);
    const shared = new Set(wordsOf(about.join(' ')).filter((word) => said.has(word))).size;
    const titled = draft.names.some((known) => known.honorifics.length > 0 && sameHonorifics(known, reading.name));
    return { draft, score: shared * 2 + (titled ? 3 : 0) };
  });
  const best = Math.max(...scored.map((one) => one.score));
  return best > 0 ? scored.filter((one) => one.score === best).map((one) => one.draft) : [...drafts];
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 3);

function personOf(draft: Draft): KnownPerson {
  const fullest = draft.names.reduce((best, name) => (fullness(name) > fullness(best) ? name : best));
  const first = <K extends 'role' | 'position' | 'organisation'>(field: K): string | null =>
    draft.facts.find((fact) => fact[field] !== null)?.[field] ?? null;
  return {
    name: displayName(fullest),
    parsed: fullest,
    forms: [...new Set(draft.names.map((name) => name.printed))],
    initials: draft.facts.flatMap((fact) => (fact.initials ? [fact.initials] : [])),
    attendance: draft.facts,
    role: first('role'),
    position: first('position'),
    organisation: first('organisation'),
    brackets: draft.brackets,
  };
}

/** All a person may be called by a first name: spelt given names of every form. */
function firstNames(person: KnownPerson): readonly string[] {
  return person.parsed.given
    .slice(0, 1)
    .map(fold)
    .filter((given) => given.length > 1);
}

function makeRoster(people: readonly KnownPerson[]): Roster {
  const surnames = group(people, (person) => [surnameKey(person.parsed), fold(person.parsed.surname)]);
  const firsts = group(people, firstNames);
  const printed = group(people, (person) => person.initials.map(letters));
  const listed = group(
    people.filter((person) => person.attendance.length > 0),
    derivedInitials,
  );
  const mentioned = group(people, derivedInitials);
  const parts = group(people, (person) => (person.role ? [partKey(person.role)] : []));
  const names = [...firsts.keys()];
  return {
    people,
    byInitials(initials) {
      const key = letters(initials);
      return (
        single(printed.get(key)) ?? single(listed.get(key)) ?? (listed.has(key) ? null : single(mentioned.get(key)))
      );
    },
    byFirstName(word) {
      const key = fold(word);
      const exact = firsts.get(key);
      if (exact) return single(exact);
      if (!isGivenName(key)) return null;
      const near = new Set(names.filter((name) => sameGivenName(name, key)).flatMap((name) => firsts.get(name) ?? []));
      return single([...near]);
    },
    bySurname: (word) => surnames.get(fold(word)) ?? surnames.get(letters(word).toLowerCase()) ?? [],
    find(name) {
      const fitting = (surnames.get(surnameKey(name)) ?? []).filter((person) => fits(person, name));
      if (fitting.length < 2) return fitting[0] ?? people.find((person) => agree(person.parsed, name)) ?? null;
      const exact = fitting.filter((person) => person.forms.includes(name.printed));
      if (exact.length === 1) return single(exact);
      return single(
        fitting.filter((person) => parseName(person.forms[0] ?? '')?.honorifics.join() === name.honorifics.join()),
      );
    },
    byRole(role) {
      const holders = parts.get(partKey(role));
      // A guest may chair another body; the meeting's own chair is one of those present.
      return single(holders) ?? single(holders?.filter((person) => person.attendance[0]?.capacity === 'present'));
    },
    isKnownWord: (word) => firsts.has(fold(word)) || surnames.has(fold(word)),
  };
}

function fits(person: KnownPerson, name: PersonName): boolean {
  if (agree(person.parsed, name)) return true;
  return usesMiddleName(person.parsed, name) && !titlesDisagree(person.parsed, name);
}

/** `Chairman`, `Chair` and `Cathaoirleach` are one part in the meeting; so are the deputies' names. */
export function partKey(role: string): string {
  const lower = role.toLowerCase();
  if (/\b(?:vice|deputy|leas)\b/.test(lower)) return 'vice-chair';
  if (/\b(?:co-)?chair|cathaoirleach|conven[eo]r|presid|mayor|provost|elected/.test(lower)) return 'chair';
  if (/\bclerk/.test(lower)) return 'clerk';
  if (/\bsecretary/.test(lower)) return /\bminute/.test(lower) ? 'minute-secretary' : 'secretary';
  if (/\btreasurer/.test(lower)) return 'treasurer';
  return lower.trim();
}

const letters = (text: string): string => text.toUpperCase().replace(/[^\p{L}]/gu, '');

/** Initials that a name gives: `Kit Hesketh-Harvey` goes by KHH and KH, `Robert A Smith` by RAS and RS. */
function derivedInitials(person: KnownPerson): string[] {
  const { given, surname } = person.parsed;
  const [first] = given;
  if (!first) return [];
  const of = (words: readonly string[]) => letters(words.map((word) => [...word][0] ?? '').join(''));
  const parts = surname.split(/[\s-]+/);
  const plain = surname.replace(/^(?:O|D)['’`´]\s?/, (start) => start[0] ?? '');
  return [...new Set([of([...given, ...parts]), of([...given, plain]), of([first, ...parts]), of([first, plain])])];
}

function group(
  people: readonly KnownPerson[],
  keys: (person: KnownPerson) => readonly string[],
): Map<string, KnownPerson[]> {
  const groups = new Map<string, KnownPerson[]>();
  for (const person of people) {
    for (const key of new Set(keys(person))) {
      const members = groups.get(key);
      if (members) members.push(person);
      else groups.set(key, [person]);
    }
  }
  return groups;
}

const single = (people: readonly KnownPerson[] | undefined): KnownPerson | null =>
  people?.length === 1 ? (people[0] ?? null) : null;
