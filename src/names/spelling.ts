// How look-ups spell a word: folded, and without its possessive ending.
import { isApostrophe } from './characters.ts';

const DOT = 46;

/** A word as look-ups spell it: lower case, with typewriter apostrophes and without the dots of `J.P.`. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    if (code === DOT || code === 0x2011 || isApostrophe(code)) {
      return lower
        .replace(/['’‘`´]/g, "'")
        .replace(/‑/g, '-')
        .replace(/\./g, '');
    }
  }
  return lower;
}

/** The word without a possessive ending: `Harper’s` is `Harper`, `Councillors'` is `Councillors`. */
export function withoutPossessive(word: string): string {
  const last = word.charCodeAt(word.length - 1);
  const possessive = isApostrophe(last) || (last === 115 && isApostrophe(word.charCodeAt(word.length - 2)));
  return possessive ? word.replace(/['’`´]s?$/, '') : word;
}
