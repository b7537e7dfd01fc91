// MiniSearch scores the words of a query: it is given an index of just those, with the statistics of the whole corpus.
import MiniSearch from 'minisearch';
import type { SearchIndex } from './index-reader.ts';
import type { Postings } from './postings.ts';
import { BOOSTS, FIELDS } from './ranking.ts';

/** By the number of a passage, its score. */
export type Scores = ReadonlyMap<number, number>;

/**
 * Scores postings with MiniSearch's BM25+ and the boosts of the fields. What a score needs is the postings of the term, the
 * lengths of the fields and their means, and how many passages there are; so these scores are those of an index of everything.
 *
 * @param all postings to score, each for itself
 * @returns the scores of each, in the order given
 */
export function scoresOf(index: SearchIndex, all: readonly Postings[]): readonly Scores[] {
  const slice = new Slice(index, all);
  return all.map((_, number) => {
    const results = slice.search(String(number), { boost: { ...BOOSTS } });
    return new Map(results.map((result) => [Number(result.id), result.score]));
  });
}

/** A MiniSearch whose terms are the places of `all`, and whose passages stay where they are. */
class Slice extends MiniSearch<{ readonly id: number }> {
  constructor(index: SearchIndex, all: readonly Postings[]) {
    super({ fields: [...FIELDS], tokenize: (text) => [text], processTerm: (term) => term });
    this._documentCount = index.size;
    this._avgFieldLength = [...index.averages];
    this._documentIds = new Numbers();
    this._fieldLength = new Lengths(index);
    for (const [number, postings] of all.entries()) this._index.set(String(number), new Map(postings.entries()));
  }
}

/** Every number, under itself: passages go by their numbers. */
class Numbers extends Map<number, number> {
  override has(): boolean {
    return true;
  }

  override get(number: number): number {
    return number;
  }
}

/** The lengths of the fields of passages, looked up and not copied. */
class Lengths extends Map<number, number[]> {
  readonly #index: SearchIndex;

  constructor(index: SearchIndex) {
    super();
    this.#index = index;
  }

  override get(passage: number): number[] {
    return this.#index.lengthsOf(passage);
  }
}
