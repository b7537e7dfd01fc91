// Whether a text speaks of some words: the plain test for titles and decisions, where no ranking is asked for.
import { labelWords } from './who/typed.ts';

/** What abbreviations stand for. */
export type Glossary = readonly { readonly short: string; readonly long: string }[];

/** Whether all words typed begin words of the text; an abbreviation is also met by what it stands for, and the reverse. */
export function speaksOf(text: string, typed: string, glossary: Glossary): boolean {
  const words = labelWords(text);
  return formsOf(typed, glossary).some((form) => form.every((word) => words.some((known) => begins(known, word))));
}

/** `warden` begins `wardens`; a word of three letters or fewer must be whole, so that `asb` is no `asbestos`. */
function begins(known: string, typed: string): boolean {
  return typed.length > 3 ? known.startsWith(stem(typed)) : known === typed;
}

const stem = (word: string): string => (word.length > 4 ? word.replace(/(?:ies|es|s|y)$/, '') : word);

function formsOf(typed: string, glossary: Glossary): readonly (readonly string[])[] {
  const asked = labelWords(typed);
  const plain = asked.join(' ');
  const others = glossary.flatMap(({ short, long }) => {
    const [brief, full] = [labelWords(short).join(' '), labelWords(long).join(' ')];
    const swap = (from: string, to: string) =>
      ` ${plain} `.includes(` ${from} `) ? [` ${plain} `.replace(` ${from} `, ` ${to} `)] : [];
    return [...swap(brief, full), ...swap(full, brief)];
  });
  return [asked, ...others.map((form) => form.trim().split(' '))];
}
