// The figures to reach, as they were set before anything was measured: by what is asked, and by the corpus's passages.
import type { Target } from './table.ts';

export type Kind = 'word' | 'common' | 'two words' | 'phrase' | 'prefix or fuzzy' | 'filter';

/** Times that `node -e 0` takes, for corpora of 1k, 10k, 100k and 1M passages. */
const SEARCH: Readonly<Record<Exclude<Kind, 'filter'>, readonly [number, number, number, number]>> = {
  word: [1.5, 1.6, 1.8, 2.5],
  common: [1.6, 2, 3, 5],
  'two words': [1.6, 1.8, 2.5, 4],
  phrase: [1.6, 2, 4, 10],
  'prefix or fuzzy': [1.8, 2, 2.5, 6],
};
const SIZES: readonly number[] = [1e3, 1e4, 1e5, 1e6];

/** What a search may take, in times of `node -e 0`. */
export function searchTarget(kind: Kind, passages: number): Target | null {
  if (kind === 'filter') return null;
  const most = SEARCH[kind][SIZES.indexOf(passages)];
  return most === undefined ? null : { most };
}

/** What `actions --owner` and `show` may take, in times of `node -e 0`. */
export const questionTarget = (passages: number): Target | null => (passages <= 1e5 ? { most: 2 } : null);

/** What a search may take in times of better-sqlite3, from 100k passages on. */
export const sqliteTarget = (passages: number): Target | null => (passages === 1e5 ? { most: 1.3 } : null);

/** What the search for a rare word may take in times of ripgrep. */
export function ripgrepTarget(passages: number): Target | null {
  if (passages === 1e5) return { most: 1 };
  return passages === 1e6 ? { most: 0.2 } : null;
}

export const READ_MB_A_SECOND: Target = { least: 5 };
export const TWO_WORKERS: Target = { least: 1.7 };
export const INDEX_PERCENT: Target = { most: 25 };
export const UPDATE_PERCENT: Target = { most: 5 };
/** Seconds, and MB, for 100k passages. */
export const indexSeconds = (passages: number): Target | null => (passages === 1e5 ? { most: 10 } : null);
export const indexMemory = (passages: number): Target | null => (passages === 1e5 ? { most: 400 } : null);
