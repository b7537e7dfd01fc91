// Words of the corpus near one that it lacks.
import { distance } from 'fastest-levenshtein';
import { byText } from '../model/index.ts';
import type { SearchIndex } from './index-reader.ts';
import { passagesIn } from './postings.ts';

export interface Near {
  /** One word, or two with a space between: `knife crime` for `knifecrime`. */
  readonly term: string;
  /** Letters that differ; two that changed places count as one. */
  readonly off: number;
}

/** How many letters of a word may be wrong for it still to be that word: none of three, one of five, two of eight, three of more. */
function slips(term: string): number {
  return term.length < 4 ? 0 : term.length < 6 ? 1 : term.length < 10 ? 2 : 3;
}

/** The words of the corpus that a typed one may be a slip for, nearest first; of equals, the more frequent first. */
export function nearTerms(term: string, index: SearchIndex): readonly Near[] {
  const most = slips(term);
  if (most === 0 || /\p{N}/u.test(term)) return [];
  const near: Near[] = [];
  const sound = soundOf(term);
  for (const word of index.words) {
    if (Math.abs(word.length - term.length) > most + 1 || word === term || /^\d/.test(word)) continue;
    const off = Math.min(missOf(term, word), soundOf(word) === sound ? most : Number.POSITIVE_INFINITY);
    // A slip in the first letter is rare, and makes another word of it.
    if (off <= (word[0] === term[0] ? most : most - 1)) near.push({ term: word, off });
  }
  const counts = new Map(near.map((found) => [found.term, passagesIn(index.postingsOf(found.term)).size]));
  const count = (found: Near): number => counts.get(found.term) ?? 0;
  return near.sort(
    (left, right) => left.off - right.off || count(right) - count(left) || byText(left.term, right.term),
  );
}

/** A word in letters that sound alike: somebody who heard `Peerbux` types `Peerbucks`. */
function soundOf(term: string): string {
  return term
    .replace(/ck?s|ks/g, 'x')
    .replace(/ck|q|c(?![eiyh])/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/c|z/g, 's')
    .replace(/y|ie|ey/g, 'i')
    .replace(/(.)\1/g, '$1');
}

/** Levenshtein's distance, but two letters that changed places are one slip and not two. */
function missOf(typed: string, word: string): number {
  const off = distance(typed, word);
  if (off !== 2 || typed.length !== word.length) return off;
  const at = [...typed].findIndex((letter, index) => letter !== word[index]);
  return typed[at] === word[at + 1] && typed[at + 1] === word[at] ? 1 : off;
}

/** The two words of the corpus that were typed as one (`knifecrime`), the more frequent pair first; null for none. */
export function parted(term: string, index: SearchIndex): string | null {
  let best: string | null = null;
  let most = 0;
  for (let at = 3; at <= term.length - 3; at++) {
    const [left, right] = [term.slice(0, at), term.slice(at)];
    if (!index.has(left) || !index.has(right)) continue;
    const rarer = Math.min(...[left, right].map((word) => passagesIn(index.postingsOf(word)).size));
    if (rarer > most) [best, most] = [`${left} ${right}`, rarer];
  }
  return best;
}
