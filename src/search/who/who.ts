// Who is meant by a name, an office, an organisation or initials: the one place that answers for every command.
import { distance } from 'fastest-levenshtein';
import { byText } from '../../model/index.ts';
import { labelWords, wordsOf } from '../../names/plain.ts';
import type { Named } from './names.ts';
import { officeTest } from './office.ts';
import { type Fit, fitOf, LOOSE } from './person.ts';

/** An abbreviation and what it stands for. */
export interface Explained {
  readonly short: string;
  readonly long: string;
}

/** Everybody and everything that a name can mean. */
export interface Known<P extends Named = Named> {
  readonly people: readonly P[];
  /** Offices, organisations and unexplained initials as the record prints them, each once. */
  readonly labels: readonly string[];
  /** What abbreviations stand for: `KFRS` and the words of it. */
  readonly glossary: readonly Explained[];
}

/** The same, as far as a name needs it. */
export interface Population<P extends Named = Named> {
  /** Whoever may be meant by typed words: all whom they fit by more than a given name or initials, and perhaps others. */
  mayFit(typed: string): readonly P[];
  /** All others whom they may fit. */
  mayFitLoosely(typed: string): readonly P[];
  everybody(): readonly P[];
  labels(isWanted: (label: string) => boolean): readonly string[];
  /** At least those abbreviations that were typed, or whose meaning was. */
  explained(typed: string): readonly Explained[];
}

/** Who is meant. */
export interface Who<P extends Named = Named> {
  readonly asked: string;
  /** The people whom the words fit best; several where one name is borne by several. */
  readonly people: readonly P[];
  /** The offices, organisations and initials whom the words fit, as printed. */
  readonly labels: readonly string[];
  /** Where nobody is meant: names that are spelt nearly so, nearest first. */
  readonly near: readonly string[];
}

/** Finds who is meant by what somebody typed. */
export function whoIs<P extends Named>(asked: string, { people, labels, glossary }: Known<P>): Who<P> {
  return whoAmong(asked, {
    mayFit: () => people,
    mayFitLoosely: () => [],
    everybody: () => people,
    labels: (isWanted) => labels.filter(isWanted),
    explained: () => glossary,
  });
}

/** Finds who is meant among those of a store, without looking at all of them. */
export function whoAmong<P extends Named>(asked: string, population: Population<P>): Who<P> {
  const people = bestOf(asked, population);
  const labels = population.labels(labelTest(asked, population.explained(asked)));
  const near = people.length === 0 && labels.length === 0 ? nearTo(asked, population) : [];
  return { asked, people, labels, near };
}

/** The people whom typed words fit best, by their ids. */
function bestOf<P extends Named>(asked: string, population: Population<P>): readonly P[] {
  const fitOfPerson = fitOf(asked);
  const fits = new Map<P['id'], { readonly person: P; readonly fit: Fit }>();
  const add = (people: readonly P[]): void => {
    for (const person of people) fits.set(person.id, { person, fit: fitOfPerson(person) });
  };
  const best = (): number => [...fits.values()].reduce((most, { fit }) => Math.max(most, fit), 0);
  add(population.mayFit(asked));
  if (best() <= LOOSE) add(population.mayFitLoosely(asked));
  const most = best();
  if (most === 0) return [];
  return [...fits.values()]
    .filter(({ fit }) => fit === most)
    .map(({ person }) => person)
    .sort((one, other) => byText(one.id, other.id));
}

/** Says whether a label as printed is the office or the organisation that somebody typed, by its abbreviation too. */
export function labelTest(asked: string, glossary: readonly Explained[]): (label: string) => boolean {
  const isOffice = officeTest(asked);
  const typed = keyOf(asked);
  const bodies = new Set(
    glossary.flatMap(({ short, long }) => {
      const [brief, full] = [keyOf(short), keyOf(long)];
      return [...(typed === brief ? [full] : []), ...(typed === full ? [brief] : [])];
    }),
  );
  return (label) => isOffice(label) || (bodies.size > 0 && bodies.has(keyOf(label)));
}

/** Whether a label as printed is the office or the organisation that somebody typed. */
export const isLabelFor = (asked: string, label: string, glossary: readonly Explained[]): boolean =>
  labelTest(asked, glossary)(label);

const keyOf = (text: string): string => labelWords(text).join(' ');

/** How many letters of a word may be wrong for it to be a misspelling: none of three, one of five, two of more. */
function slips(word: string): number {
  return word.length < 4 ? 0 : word.length < 6 ? 1 : 2;
}

/** Letters by which a typed word misses the nearest of some words; infinite where none is near. */
function missOf(typed: string, words: readonly string[]): number {
  const off = Math.min(...words.map((word) => distance(typed, word)));
  return off <= slips(typed) ? off : Number.POSITIVE_INFINITY;
}

/** Names of which every typed word is a misspelling, nearest first; three at most. */
function nearTo(asked: string, population: Population): readonly string[] {
  const typed = wordsOf(asked);
  const found: { readonly name: string; readonly off: number }[] = [];
  const consider = (name: string, forms: readonly string[]) => {
    const offs = forms.map(wordsOf).map((words) => typed.reduce((sum, word) => sum + missOf(word, words), 0));
    const off = Math.min(...offs);
    if (Number.isFinite(off)) found.push({ name, off });
  };
  for (const person of population.everybody()) consider(person.name, [person.name, ...person.variants]);
  for (const label of population.labels(() => true)) consider(label, [label]);
  found.sort((left, right) => left.off - right.off || byText(left.name, right.name));
  return [...new Set(found.map(({ name }) => name))].slice(0, 3);
}
