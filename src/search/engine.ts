// MiniSearch scores the words of a query: it is given an index of just those, with the statistics of the whole corpus.
import MiniSearch from 'minisearch';
import type { SearchIndex } from './index-reader.ts';
import { type Postings, passagesIn } from './postings.ts';
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
  const passages = new Set(all.flatMap((postings) => [...passagesIn(postings)]));
  const numbers = [...passages];
  const mini = MiniSearch.loadJS<{ readonly id: number }>(
    {
      documentCount: index.size,
      nextId: index.size,
      documentIds: Object.fromEntries(numbers.map((number) => [number, number])),
      fieldIds: Object.fromEntries(FIELDS.map((field, number) => [field, number])),
      fieldLength: Object.fromEntries(numbers.map((number) => [number, index.lengthsOf(number)])),
      averageFieldLength: [...index.averages],
      storedFields: {},
      dirtCount: 0,
      index: all.map((postings, number) => [
        String(number),
        Object.fromEntries(postings.map((field, place) => [place, Object.fromEntries(field)] as const)),
      ]),
      serializationVersion: 2,
    },
    { fields: [...FIELDS], tokenize: (text) => [text], processTerm: (term) => term },
  );
  return all.map((_, number) => {
    const results = mini.search(String(number), { boost: { ...BOOSTS } });
    return new Map(results.map((result) => [Number(result.id), result.score]));
  });
}
