// The people of one document: from its attendance lists and from the names that its text spells out.
import { type AttendanceFact, addAll, greatest, type Minutes, paragraphsOf } from '../model/index.ts';
import { authorsIn } from './authors.ts';
import { agree, displayName, fullness, surnameKeys, titlesDisagree, usesMiddleName } from './compare.ts';
import { isGivenName, sameGivenName } from './given.ts';
import { type KnownPerson, makeRoster, type Roster } from './known.ts';
import { type PersonName, parseName } from './name.ts';
import { officesOf } from './offices.ts';
import { splitDetails } from './positions.ts';
import { type Reading, readingsIn } from './readings.ts';
import { fold } from './tokens.ts';

export { EMPTY_ROSTER, type KnownPerson, partKey, type Roster } from './known.ts';

/**
 * Learns who is who in a document: every entry of the lists is a person (`Dr S Beaumont` and `Mr S Beaumont` are two), and
 * a fuller name in the text belongs to the one entry it agrees with.
 */
export function rosterOf(minutes: Minutes, attendance: readonly AttendanceFact[]): Roster {
  const drafts = new Drafts();
  for (const fact of attendance) addEntry(drafts, fact);
  const authors = authorsIn(minutes.head);
  const readings: Reading[] = [...authors];
  for (const item of minutes.items) {
    if (item.title) addAll(readings, readingsIn(item.title.text));
    for (const paragraph of paragraphsOf(item)) addAll(readings, readingsIn(paragraph.view.text));
  }
  // One reading a printed form is enough, and most forms are printed again and again.
  const forms = new Set<string>();
  const distinct = readings.filter(({ name, bracket, office }) => {
    const form = `${name.printed}|${bracket ?? ''}|${office ?? ''}`;
    if (forms.has(form)) return false;
    forms.add(form);
    return true;
  });
  // Fuller names first: `Mr Smith` then finds the one `John Smith` whether he is named before or after.
  const ordered = distinct.map((reading, place) => ({ reading, place, weight: fullness(reading.name) }));
  ordered.sort((one, other) => other.weight - one.weight || one.place - other.place);
  for (const { reading } of ordered) addReading(drafts, reading);
  const written = new Set(authors.map(({ name }) => name.printed));
  return makeRoster(drafts.all.map((draft) => personOf(draft, written)));
}

interface Draft {
  readonly names: PersonName[];
  readonly facts: AttendanceFact[];
  readonly brackets: string[];
  /** Offices printed right before or after the name. */
  readonly offices: string[];
}

/** People in the making, found by their surnames. */
class Drafts {
  readonly all: Draft[] = [];
  readonly #bySurname = new Map<string, Draft[]>();
  readonly #firstNames = new Set<string>();

  /** Everybody of whom one name at least has this surname. */
  sharing(name: PersonName): readonly Draft[] {
    return [...new Set(surnameKeys(name).flatMap((key) => this.#bySurname.get(key) ?? []))];
  }

  add(name: PersonName, fact: AttendanceFact | null, reading: Reading | null): void {
    const draft: Draft = { names: [], facts: fact ? [fact] : [], brackets: [], offices: [] };
    if (reading) addDetails(draft, reading);
    this.all.push(draft);
    this.addName(draft, name);
  }

  addName(draft: Draft, name: PersonName): void {
    if (draft.names.some((known) => known.printed === name.printed)) return;
    draft.names.push(name);
    const [first] = name.given;
    if (first) this.#firstNames.add(fold(first));
    for (const key of surnameKeys(name)) {
      const sharers = this.#bySurname.get(key);
      if (!sharers) this.#bySurname.set(key, [draft]);
      else if (!sharers.includes(draft)) sharers.push(draft);
    }
  }

  /** Whether a folded word is somebody's first name, or a short form of it. */
  hasFirstName(word: string): boolean {
    if (this.#firstNames.has(word)) return true;
    return [...this.#firstNames].some((first) => sameGivenName(first, word));
  }
}

function addEntry(drafts: Drafts, fact: AttendanceFact): void {
  const name = parseName(fact.name);
  if (!name) return;
  const same = drafts.sharing(name).find((draft) =>
    draft.names.some((known) => {
      const alike = agree(known, name) && known.given.length > 0 === name.given.length > 0;
      return alike && (sameHonorifics(known, name) || known.honorifics.length === 0 || name.honorifics.length === 0);
    }),
  );
  if (same) {
    drafts.addName(same, name);
    same.facts.push(fact);
  } else drafts.add(name, fact, null);
}

const sameHonorifics = (one: PersonName, other: PersonName): boolean =>
  one.honorifics.join(' ').toLowerCase() === other.honorifics.join(' ').toLowerCase();

function addReading(drafts: Drafts, reading: Reading): void {
  const { name } = reading;
  const sharing = drafts.sharing(name);
  let fitting = sharing.filter((draft) => draft.names.every((known) => agree(known, name)));
  if (fitting.length > 1) {
    const exact = fitting.filter((draft) => draft.names.some((known) => known.printed === name.printed));
    if (exact.length === 1) fitting = exact;
  }
  if (fitting.length > 1) fitting = nearest(fitting, reading);
  const [only] = fitting;
  if (only && fitting.length === 1) {
    drafts.addName(only, name);
    addDetails(only, reading);
    return;
  }
  if (fitting.length > 1) return;
  const [sharer] = sharing;
  const middle = sharer?.names.some((known) => usesMiddleName(known, name) && !titlesDisagree(known, name));
  if (sharer && sharing.length === 1 && middle) {
    drafts.addName(sharer, name);
    return;
  }
  if (isFirstNameOf(drafts, name)) return;
  if (reading.sure) drafts.add(name, null, reading);
}

function addDetails(draft: Draft, { bracket, office }: Reading): void {
  if (bracket && !draft.brackets.includes(bracket)) draft.brackets.push(bracket);
  if (office && !draft.offices.includes(office)) draft.offices.push(office);
}

/** Titles that stand before a first name: `Sir Neville`, `Sister Bernadette`. */
const FIRST_NAME_TITLE = /^(?:sir|dame|sister|sr|brother|br|father|fr|lady|lord|canon)$/i;

/** `Cllr Andy` where an Andrew is known: a first name with a title. */
function isFirstNameOf(drafts: Drafts, name: PersonName): boolean {
  const word = fold(name.surname);
  const titled = name.honorifics.some((title) => FIRST_NAME_TITLE.test(title));
  return name.given.length === 0 && (titled || isGivenName(word)) && drafts.hasFirstName(word);
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
  const best = greatest(scored.map((one) => one.score));
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
    role:
      first('role') ??
      draft.brackets.map((bracket) => splitDetails(bracket).role).find((role) => role !== null) ??
      null,
    position: first('position'),
    organisation: first('organisation'),
    brackets: draft.brackets,
    offices: officesOf(draft.names, draft.facts, draft.brackets, draft.offices),
  };
}
