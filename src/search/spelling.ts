// Words of the corpus near one that it lacks.
import { byText } from '../model/index.ts';
import { NearWalk } from './near-walk.ts';
import type { SearchIndex } from './search-index.ts';

export interface Near {
  readonly term: string;
  /** Letters that differ; two that changed places count as one. */
  readonly off: number;
}

/** How many letters of a word may be wrong for it still to be that word: none of three, one of five, two of eight, three of more. */
function slips(term: string): number {
  return term.length < 4 ? 0 : term.length < 6 ? 1 : term.length < 10 ? 2 : 3;
}

/** A longer word is no word. */
const LONGEST = 100;

/** Letters by which a word may differ from one that sounds the same: `Peerbucks` is `Peerbux`. */
const SOUND_REACH = 4;

/** The words of the corpus that a typed one may be a slip for, nearest first; of equals, the more frequent first. */
export function nearTerms(term: string, index: SearchIndex): readonly Near[] {
  const most = slips(term);
  if (most === 0 || term.length > LONGEST || /\p{N}/u.test(term)) return [];
  const sound = soundOf(term);
  const first = term.charCodeAt(0);
  const found = new Map<string, number>();
  const consider = (word: string, distance: number): void => {
    if (Math.abs(word.length - term.length) > most + 1 || word === term) return;
    const sounds = distance > most && soundOf(word) === sound;
    const off = sounds ? most : missOf(term, word, distance);
    if (off <= (word.charCodeAt(0) === first ? most : most - 1)) found.set(word, off);
  };
  // A slip in the first letter is rare, and makes another word of it; but it may have changed places with the second.
  const other = most > 1 ? Math.max(most - 1, TURNED) : -1;
  const same = Math.max(most, SOUND_REACH);
  const reach = (letter: number): number => (letter === first ? same : isFigure(letter) ? -1 : other);
  const walk = new NearWalk(term, reach, same, consider);
  for (const { terms } of index.segments) walk.over(terms);
  return [...found]
    .filter(([word]) => index.has(word))
    .map(([word, off]) => ({ term: word, off, count: index.frequencyOf(word) }))
    .sort((left, right) => left.off - right.off || right.count - left.count || byText(left.term, right.term));
}

/** Levenshtein's distance between two words of which one has two letters in each other's place. */
const TURNED = 2;

const isFigure = (letter: number): boolean => letter >= 0x30 && letter <= 0x39;

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
function missOf(typed: string, word: string, off: number): number {
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
    const rarer = Math.min(index.frequencyOf(left), index.frequencyOf(right));
    if (rarer > most) [best, most] = [`${left} ${right}`, rarer];
  }
  return best;
}
