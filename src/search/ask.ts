// One question asked of one index: a query and the options beside it, planned and evaluated.
import type { GlossaryRow, PersonRow } from '../store/index.ts';
import { Abbreviations } from './abbreviations.ts';
import { type Collapsed, collapsed } from './collapse.ts';
import { type Evaluation, evaluate } from './evaluate.ts';
import { Filters } from './filters.ts';
import type { SearchIndex } from './index-reader.ts';
import { type Leaf, Leaves } from './leaves.ts';
import { type Plan, type PlanNode, planOf } from './plan.ts';
import type { QueryNode } from './query.ts';
import { ranked } from './rank.ts';
import type { SearchOptions } from './types.ts';

/** What search looks through; people and glossary are read only where a query needs them. */
export interface Corpus {
  readonly index: SearchIndex | null;
  people(): readonly PersonRow[];
  glossary(): readonly Pick<GlossaryRow, 'short' | 'long'>[];
  /** A stored path as the user writes it. */
  shown(path: string): string;
}

/** A corpus whose index is there. */
export interface OpenCorpus extends Corpus {
  readonly index: SearchIndex;
}

export interface Asked {
  /** The query as it was asked, and the options. */
  readonly root: QueryNode;
  readonly options: SearchOptions;
  readonly plan: Plan;
  readonly evaluation: Evaluation;
  readonly leaves: Leaves;
  readonly filters: Filters;
}

/** @param partly whether passages that have most of the words will do where none has all */
export function ask(corpus: OpenCorpus, root: QueryNode, options: SearchOptions, partly = false): Asked {
  const { index } = corpus;
  const filters = new Filters(corpus);
  const leaves = new Leaves(index, options.expand ? new Abbreviations(corpus.glossary()) : null);
  const planned = planOf(root, leaves, (filter) => filters.of(filter));
  const tests = filters.ofOptions(options).map((test): PlanNode => ({ kind: 'filter', test }));
  const words = planned.root.kind === 'all' ? planned.root.parts : [planned.root];
  const plan: Plan = { ...planned, root: { kind: 'all', parts: [...words, ...tests] } };
  return { root, options, plan, evaluation: evaluate(plan, index, partly), leaves, filters };
}

/** Whether a question found nothing. */
export const isEmpty = ({ evaluation }: Asked): boolean => evaluation.found.size === 0;

/** The leaves that a passage is to have, rather than not to have. */
export const wantedLeaves = ({ plan }: Asked): readonly Leaf[] =>
  plan.wanted.flatMap((leaf) => plan.leaves[leaf] ?? []);

/** What was found, best first, without passages that say the same again. */
export function foundBy(asked: Asked, index: SearchIndex): readonly Collapsed[] {
  return collapsed(ranked(asked.plan, asked.evaluation, index), wantedLeaves(asked), index);
}
