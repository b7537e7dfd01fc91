// Who is meant by a name, an office, an organisation or initials: the one place that answers for every command.
import { distance } from 'fastest-levenshtein';
import { byText } from '../../model/index.ts';
import type { PersonRow } from '../../store/index.ts';
import { isOffice } from './office.ts';
import { fitOf } from './person.ts';
import { labelWords, wordsOf } from './typed.ts';

/** Everybody and everything that a name can mean. */
export interface Known {
  readonly people: readonly PersonRow[];
  /** Offices, organisations and unexplained initials as the record prints them, each once. */
  readonly labels: readonly string[];
  /** What abbreviations stand for: `KFRS` and the words of it. */
  readonly glossary: readonly { readonly short: string; readonly long: string }[];
}

/** Who is meant. */
export interface Who {
  readonly asked: string;
  /** The people whom the words fit best; several where one name is borne by several. */
  readonly people: readonly PersonRow[];
  /** The offices, organisations and initials whom the words fit, as printed. */
  readonly labels: readonly string[];
  /** Where nobody is meant: names that are spelt nearly so, nearest first. */
  readonly near: readonly string[];
}

/** Finds who is meant by what somebody typed. */
export function whoIs(asked: string, known: Known): Who {
  const fitOfPerson = fitOf(asked);
  const fits = known.people.map((person) => ({ person, fit: fitOfPerson(person) }));
  const best = Math.max(0, ...fits.map(({ fit }) => fit));
  const people = best === 0 ? [] : fits.filter(({ fit }) => fit === best).map(({ person }) => person);
  const labels = known.labels.filter((label) => isLabelFor(asked, label, known.glossary));
  const near = people.length === 0 && labels.length === 0 ? nearTo(asked, known) : [];
  return { asked, people, labels, near };
}

/** Whether a label as printed is the office or the organisation that somebody typed. */
export function isLabelFor(asked: string, label: string, glossary: Known['glossary']): boolean {
  return isOffice(asked, label) || isBody(asked, label, glossary);
}

/** Whether a label is the organisation that somebody typed, by its abbreviation too. */
function isBody(asked: string, label: string, glossary: Known['glossary']): boolean {
  return glossary.some(({ short, long }) => {
    const [typed, printed] = [labelWords(asked).join(' '), labelWords(label).join(' ')];
    const [brief, full] = [labelWords(short).join(' '), labelWords(long).join(' ')];
    return (typed === brief && printed === full) || (typed === full && printed === brief);
  });
}

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
function nearTo(asked: string, known: Known): readonly string[] {
  const typed = wordsOf(asked);
  const found: { readonly name: string; readonly off: number }[] = [];
  const consider = (name: string, forms: readonly string[]) => {
    const offs = forms.map(wordsOf).map((words) => typed.reduce((sum, word) => sum + missOf(word, words), 0));
    const off = Math.min(...offs);
    if (Number.isFinite(off)) found.push({ name, off });
  };
  for (const person of known.people) consider(person.name, [person.name, ...person.variants]);
  for (const label of known.labels) consider(label, [label]);
  found.sort((left, right) => left.off - right.off || byText(left.name, right.name));
  return [...new Set(found.map(({ name }) => name))].slice(0, 3);
}
