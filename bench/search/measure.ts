// How well a ranking answers judgements: reciprocal rank, precision at 1 and 5, recall at 10.
import { type Corpus, type Hit, searchIn } from '../../src/search/index.ts';
import { PLAIN } from './corpus.ts';
import { fits, type Judgement } from './judgements.ts';

/** How one query was answered. For a query that must find nothing all four are 1 where nothing was found, else 0. */
export interface Measured {
  readonly judgement: Judgement;
  /** One by the rank of the first answer; 0 where none is among all hits. */
  readonly reciprocal: number;
  readonly first: number;
  /** The part of the first five hits (or of all, where there are fewer) that are answers or rightly found besides. */
  readonly five: number;
  /** The part of the answers that are among the first ten hits (of at most ten answers). */
  readonly recall: number;
  readonly hits: readonly Hit[];
}

/** Asks a query and measures what comes. */
export function measure(judgement: Judgement, corpus: Corpus): Measured {
  const { hits } = searchIn(corpus, judgement.query, PLAIN);
  const { answers, also } = judgement;
  if (answers.length === 0) {
    const right = hits.length === 0 ? 1 : 0;
    return { judgement, reciprocal: right, first: right, five: right, recall: right, hits };
  }
  const isAnswer = (hit: Hit): boolean => answers.some((target) => fits(hit, target));
  const rank = hits.findIndex(isAnswer);
  const five = hits.slice(0, 5);
  const good = five.filter((hit) => isAnswer(hit) || also.some((target) => fits(hit, target)));
  const ten = hits.slice(0, 10);
  const found = answers.filter((target) => ten.some((hit) => fits(hit, target)));
  return {
    judgement,
    reciprocal: rank < 0 ? 0 : 1 / (rank + 1),
    first: rank === 0 ? 1 : 0,
    five: five.length === 0 ? 0 : good.length / five.length,
    recall: found.length / Math.min(10, answers.length),
    hits,
  };
}

export interface Means {
  readonly queries: number;
  readonly reciprocal: number;
  readonly first: number;
  readonly five: number;
  readonly recall: number;
}

/** The means over queries. */
export function meansOf(all: readonly Measured[]): Means {
  const mean = (value: (one: Measured) => number): number => all.reduce((sum, one) => sum + value(one), 0) / all.length;
  return {
    queries: all.length,
    reciprocal: mean((one) => one.reciprocal),
    first: mean((one) => one.first),
    five: mean((one) => one.five),
    recall: mean((one) => one.recall),
  };
}
