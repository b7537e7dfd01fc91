// One question asked of one index: a query and the options beside it, planned and evaluated.
import { Abbreviations } from './abbreviations.ts';
import type { Asked } from './asked.ts';
import type { OpenCorpus } from './corpus.ts';
import { evaluate } from './evaluate.ts';
import { Filters } from './filters.ts';
import { Found } from './found.ts';
import { Leaves } from './leaves.ts';
import { type Plan, type PlanNode, planOf } from './plan.ts';
import type { QueryNode } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import type { SearchOptions } from './types.ts';

/** @param partly whether passages that have most of the words will do where none has all */
export function ask(corpus: OpenCorpus, root: QueryNode, options: SearchOptions, partly = false): Asked {
  const { index } = corpus;
  const filters = new Filters(corpus);
  const leaves = new Leaves(index, options.expand ? new Abbreviations(corpus.abbreviations) : null);
  const planned = planOf(root, leaves, (filter) => filters.of(filter));
  const tests = filters.ofOptions(options).map((test): PlanNode => ({ kind: 'filter', test }));
  const words = planned.root.kind === 'all' ? planned.root.parts : [planned.root];
  const plan: Plan = { ...planned, root: { kind: 'all', parts: [...words, ...tests] } };
  return { root, options, plan, evaluation: evaluate(plan, index, partly), leaves, filters };
}

/** What was found, counted and ready to be put in order, without passages that say the same again. */
export function foundBy(asked: Asked, index: SearchIndex): Found {
  return new Found(asked, index);
}
