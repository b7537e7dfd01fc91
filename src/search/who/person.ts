// Whether the words somebody typed name a person of the record, under any form of the name.
import { titlesDisagree } from '../../names/compare.ts';
import { sameGivenName } from '../../names/given.ts';
import { type PersonName, parseName } from '../../names/name.ts';
import { isAscii, plain, wordsOf } from '../../names/plain.ts';
import { isInitials, type Named } from './names.ts';

/**
 * How well typed words fit a person: 3 the whole name as the record has it, 2 the surname with given names or initials that
 * agree, 1 a given name, a part of a surname or initials alone, 0 not at all.
 */
export type Fit = 0 | 1 | 2 | 3;
/** The best fit of a given name, of a part of a surname, or of initials. */
export const LOOSE = 1;

/** Says how well `typed` fits a person. */
export function fitOf(typed: string): (person: Named) => Fit {
  const words = wordsOf(typed);
  // A title is a word of its own.
  const title = /[\s.]/.test(typed) ? parseName(capitalised(typed)) : null;
  const fitOfName = (form: string): Fit => {
    if (!mayFit(words, form)) return 0;
    const name = parseName(form);
    return title && name && titlesDisagree(title, name) ? 0 : fitOfForm(words, form, name);
  };
  /** Namesakes are many where a record is of many places. */
  const known = new Map<string, Fit>();
  return (person) => {
    if (typed === person.id) return 3;
    if (words.length === 0) return 0;
    let best: Fit = 0;
    for (const form of [person.name, ...person.variants]) {
      const fit = known.get(form) ?? fitOfName(form);
      known.set(form, fit);
      if (fit > best) best = fit;
    }
    return best === 0 && isInitials(typed) && initialsOf(person).includes(plain(typed)) ? 1 : best;
  };
}

/** Whether a form of a name is worth taking apart: it has the last of the words, or a given name that stands for it. */
function mayFit(words: readonly string[], form: string): boolean {
  const last = words.at(-1) ?? '';
  const printed = plain(form);
  if (printed.includes(last)) return true;
  return words.length === 1 && printed.split(/[\s.-]+/).some((word) => word.length > 1 && sameGivenName(word, last));
}

function fitOfForm(words: readonly string[], form: string, name: PersonName | null): Fit {
  if (!name) return words.join(' ') === wordsOf(form).join(' ') ? 3 : 0;
  const surname = wordsOf(name.surname);
  const given = [...name.given, ...(name.distinguisher ? [name.distinguisher] : [])].map(plain);
  if (words.join(' ') === [...given, ...surname].join(' ') && given.length > 0) return 3;
  const before = words.slice(0, -surname.length);
  const endsInSurname = words.length >= surname.length && words.slice(-surname.length).join(' ') === surname.join(' ');
  if (endsInSurname && before.every((word, index) => agrees(word, given[index]))) return 2;
  const [only] = words;
  if (words.length !== 1 || only === undefined || only.length < 2) return 0;
  return surname.includes(only) || given.some((known) => known.length > 1 && sameGivenName(known, only)) ? 1 : 0;
}

/** Whether a typed given name or initial can stand for a printed one; a person printed without one may have any. */
function agrees(typed: string, printed: string | undefined): boolean {
  if (printed === undefined) return true;
  if (typed.length === 1 || printed.length === 1) return typed[0] === printed[0];
  return typed === printed || sameGivenName(typed, printed);
}

/** The initials that stand for a person: of `Sean Bone-Knell`, `sbk` and `sb`. */
function initialsOf(person: Named): readonly string[] {
  return [person.name, ...person.variants].flatMap((form) => {
    const words = wordsOf(form);
    const all = words.map((word) => word[0] ?? '').join('');
    const name = parseName(form);
    return name ? [all, [...name.given, name.surname].map((word) => plain(word)[0] ?? '').join('')] : [all];
  });
}

/** `mr harper` as names are printed, so that its title is seen. */
function capitalised(typed: string): string {
  return typed.replace(isAscii(typed) ? /(?<![a-z])[a-z]/gi : /(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
}
