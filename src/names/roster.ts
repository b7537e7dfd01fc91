// The people of one document: from its attendance lists and from the names that its text spells out.
import { type AttendanceFact, type Minutes, paragraphsOf } from '../model/index.ts';
import { authorsIn } from './authors.ts';
import { agree, displayName, fullness, surnameKey, titlesDisagree, usesMiddleName } from './compare.ts';
import { isGivenName, sameGivenName } from './given.ts';
import { type KnownPerson, makeRoster, type Roster } from './known.ts';
import { type PersonName, parseName } from './name.ts';
import { type Reading, readingsIn } from './readings.ts';
import { fold } from './tokens.ts';

export { EMPTY_ROSTER, type KnownPerson, partKey, type Roster } from './known.ts';

/**
 * Learns who is who in a document: every entry of the lists is a person (`Dr S Beaumont` and `Mr S Beaumont` are two), and
 * a fuller name in the text belongs to the one entry it agrees with.
 */
export function rosterOf(minutes: Minutes, attendance: readonly AttendanceFact[]): Roster {
  const drafts: Draft[] = [];
  for (const fact of attendance) addEntry(drafts, fact);
  const authors = authorsIn(minutes.head);
  const readings: Reading[] = [...authors];
  for (const item of minutes.items) {
    if (item.title) readings.push(...readingsIn(item.title.text));
    for (const paragraph of paragraphsOf(item)) readings.push(...readingsIn(paragraph.view.text));
  }
  // Fuller names first: `Mr Smith` then finds the one `John Smith` whether he is named before or after.
  const ordered = readings.map((reading, place) => ({ reading, place, weight: fullness(reading.name) }));
  ordered.sort((one, other) => other.weight - one.weight || one.place - other.place);
  for (const { reading } of ordered) addReading(drafts, reading);
  const written = new Set(authors.map(({ name }) => name.printed));
  return makeRoster(drafts.map((draft) => personOf(draft, written)));
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

function personOf(draft: Draft, authors: ReadonlySet<string>): KnownPerson {
  const fullest = draft.names.reduce((best, name) => (fullness(name) > fullness(best) ? name : best));
  const first = <K extends 'role' | 'position' | 'organisation'>(field: K): string | null =>
    draft.facts.find((fact) => fact[field] !== null)?.[field] ?? null;
  return {
    name: displayName(fullest),
    parsed: fullest,
    forms: [...new Set(draft.names.map((name) => name.printed))],
    initials: draft.facts.flatMap((fact) => (fact.initials ? [fact.initials] : [])),
    attendance: draft.facts,
    author: draft.names.some(({ printed }) => authors.has(printed)),
    role: first('role'),
    position: first('position'),
    organisation: first('organisation'),
    brackets: draft.brackets,
  };
}
