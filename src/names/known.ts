// The people whom one document names, and how a name, a first name, initials or a part in the meeting finds one of them.
import { type AttendanceFact, addUnder } from '../model/index.ts';
import { agree, surnameKeys, titlesDisagree, usesMiddleName } from './compare.ts';
import { isGivenName, sameGivenName } from './given.ts';
import { type PersonName, parseName } from './name.ts';
import { officeInitials, officeKey, standsFor } from './offices.ts';
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
  /** Named at the head as an author of the document. */
  readonly author: boolean;
  /** What the text puts in brackets after the name: `Head of Community Safety, KCC`. */
  readonly brackets: readonly string[];
  /** Every office printed with the name, as {@link officeKey} spells it. */
  readonly offices: readonly string[];
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
  /** The one person whom the document ties to an office: `the Head of Pensions`, `the Commissioner`; null where none or several. */
  byOffice(office: string): KnownPerson | null;
  /** Whether the word is a first name or surname of somebody here. */
  isKnownWord(word: string): boolean;
}

/** The roster of nobody. */
export const EMPTY_ROSTER: Roster = makeRoster([]);

/** All a person may be called by a first name: spelt given names of every form. */
function firstNames(person: KnownPerson): readonly string[] {
  return person.parsed.given
    .slice(0, 1)
    .map(fold)
    .filter((given) => given.length > 1);
}

/** The roster of some people. */
export function makeRoster(people: readonly KnownPerson[]): Roster {
  const surnames = group(people, (person) => [...surnameKeys(person.parsed), fold(person.parsed.surname)]);
  const firsts = group(people, firstNames);
  const printed = group(people, (person) => person.initials.map(letters));
  const derived = new Map(people.map((person) => [person, derivedInitials(person)]));
  const derivedOf = (person: KnownPerson): readonly string[] => derived.get(person) ?? [];
  const listed = group(
    people.filter((person) => person.attendance.length > 0),
    derivedOf,
  );
  const mentioned = group(people, derivedOf);
  const parts = group(people, (person) => (person.role ? [partKey(person.role)] : []));
  const names = [...firsts.keys()];
  /** Who is meant by a first name that nobody has in just that form. */
  const near = new Map<string, KnownPerson | null>();
  const offices = group(people, (person) => person.offices);
  const officers = new Map<string, KnownPerson | null>();
  const abbreviated = group(people, (person) => person.offices.map((office) => officeInitials(office)).filter(Boolean));
  // `Capt R Sleeman (HM), Harbour Master`: the bracket abbreviates the office
  const marked = group(people, (person) =>
    person.organisation && person.offices.some((office) => officeInitials(office, 2) === person.organisation)
      ? [person.organisation]
      : [],
  );
  /** Everybody of whom the surname can be this. */
  const sharing = (name: PersonName): readonly KnownPerson[] => {
    const [first = '', second] = surnameKeys(name);
    const one = surnames.get(first) ?? [];
    return second === undefined ? one : [...new Set([...one, ...(surnames.get(second) ?? [])])];
  };
  return {
    people,
    byInitials(initials) {
      const key = letters(initials);
      return (
        single(printed.get(key)) ??
        single(marked.get(key)) ??
        single(listed.get(key)) ??
        (listed.has(key) ? null : (single(mentioned.get(key)) ?? single(abbreviated.get(key))))
      );
    },
    byFirstName(word) {
      const key = fold(word);
      const exact = firsts.get(key);
      if (exact) return single(exact);
      if (!isGivenName(key)) return null;
      let found = near.get(key);
      if (found === undefined) {
        const fitting = names.filter((name) => sameGivenName(name, key)).flatMap((name) => firsts.get(name) ?? []);
        found = single([...new Set(fitting)]);
        near.set(key, found);
      }
      return found;
    },
    bySurname(word) {
      const key = fold(word);
      return surnames.get(key) ?? (/^[a-z]*$/.test(key) ? undefined : surnames.get(letters(word).toLowerCase())) ?? [];
    },
    find(name) {
      const fitting = sharing(name).filter((person) => fits(person, name));
      if (fitting.length < 2) return fitting[0] ?? null;
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
    byOffice(office) {
      const key = officeKey(office);
      let found = officers.get(key);
      if (found === undefined) {
        const holders = offices.get(key);
        const fuller = [...offices.keys()]
          .filter((full) => standsFor(key, full))
          .flatMap((full) => offices.get(full) ?? []);
        found = key === '' ? null : holders ? single(holders) : single([...new Set(fuller)]);
        officers.set(key, found);
      }
      return found;
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

const letters = (text: string): string => (/^[A-Z]*$/.test(text) ? text : text.toUpperCase().replace(/[^\p{L}]/gu, ''));

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
    for (const key of new Set(keys(person))) addUnder(groups, key, person);
  }
  return groups;
}

const single = (people: readonly KnownPerson[] | undefined): KnownPerson | null =>
  people?.length === 1 ? (people[0] ?? null) : null;
