// One question asked of one index: a query and the options beside it, planned and evaluated.
import type { PersonRow } from '../store/index.ts';
import { type AbbreviationLookup, Abbreviations } from './abbreviations.ts';
import { type Evaluation, evaluate } from './evaluate.ts';
import { Filters } from './filters.ts';
import { Found } from './found.ts';
import { type Leaf, Leaves } from './leaves.ts';
import { type Plan, type PlanNode, planOf } from './plan.ts';
import type { QueryNode } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import type { SearchOptions } from './types.ts';

/** A person as a question needs to know one. */
export type KnownPerson = Pick<PersonRow, 'id' | 'name' | 'variants'>;

/** Who is meant by a name; nobody by one that nobody bears. */
export interface Meant {
  readonly asked: string;
  /** The people whom the words fit best; several where one name is borne by several. */
  readonly people: readonly KnownPerson[];
  /** Where nobody is meant: names that are spelt nearly so, nearest first. */
  readonly near: readonly string[];
}

/** Who held an office. */
export interface Holders {
  readonly people: readonly KnownPerson[];
  /** At which meetings, as `document person`. */
  readonly held: ReadonlySet<string>;
}

/** Looks people up, so that no question need know all of them. */
export interface PeopleLookup {
  who(asked: string): Meant;
  holders(office: string): Holders;
}

/** What search looks through; people and abbreviations are looked up only where a query needs them. */
export interface Corpus {
  readonly index: SearchIndex | null;
  readonly people: PeopleLookup;
  readonly abbreviations: AbbreviationLookup;
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
  const leaves = new Leaves(index, options.expand ? new Abbreviations(corpus.abbreviations) : null);
  const planned = planOf(root, leaves, (filter) => filters.of(filter));
  const tests = filters.ofOptions(options).map((test): PlanNode => ({ kind: 'filter', test }));
  const words = planned.root.kind === 'all' ? planned.root.parts : [planned.root];
  const plan: Plan = { ...planned, root: { kind: 'all', parts: [...words, ...tests] } };
  return { root, options, plan, evaluation: evaluate(plan, index, partly), leaves, filters };
}

/** Whether a question found nothing. */
export const isEmpty = ({ evaluation }: Asked): boolean => evaluation.found.length === 0;

/** The leaves that a passage is to have, rather than not to have. */
export const wantedLeaves = ({ plan }: Asked): readonly Leaf[] =>
  plan.wanted.flatMap((leaf) => plan.leaves[leaf] ?? []);

/** What was found, counted and ready to be put in order, without passages that say the same again. */
export function foundBy(asked: Asked, index: SearchIndex): Found {
  return new Found(asked, index);
}
