// A question that was asked of an index: how it was meant, and which passages are an answer.
import type { Evaluation } from './evaluate.ts';
import type { Filters } from './filters.ts';
import type { Leaf, Leaves } from './leaves.ts';
import type { Plan } from './plan.ts';
import type { QueryNode } from './query.ts';
import type { SearchOptions } from './types.ts';

export interface Asked {
  /** The query as it was asked, and the options. */
  readonly root: QueryNode;
  readonly options: SearchOptions;
  readonly plan: Plan;
  readonly evaluation: Evaluation;
  readonly leaves: Leaves;
  readonly filters: Filters;
}

/** Whether a question found nothing. */
export const isEmpty = ({ evaluation }: Asked): boolean => evaluation.found.length === 0;

/** The leaves that a passage is to have, rather than not to have. */
export const wantedLeaves = ({ plan }: Asked): readonly Leaf[] =>
  plan.wanted.flatMap((leaf) => plan.leaves[leaf] ?? []);
