// A query whose names nobody bears, with the nearest that somebody does.
import type { OpenCorpus } from './corpus.ts';
import { Filters } from './filters.ts';
import type { QueryNode } from './query.ts';
import type { Filter } from './query-filters.ts';
import type { SearchOptions } from './types.ts';

/** A name that was changed. */
export interface NameCorrection {
  readonly typed: string;
  readonly shown: string;
  /** Other names as near, or nearly so. */
  readonly others: readonly string[];
}

export interface CorrectedNames {
  readonly root: QueryNode;
  readonly options: SearchOptions;
  readonly corrections: readonly NameCorrection[];
}

/** The query and its options with every name that nobody bears changed to the nearest; as they were where none is near. */
export function correctedNames(root: QueryNode, options: SearchOptions, corpus: OpenCorpus): CorrectedNames {
  const corrections: NameCorrection[] = [];
  const filters = new Filters(corpus);
  const change = (typed: string): string => {
    const [shown, ...others] = filters.isStranger(typed) ? filters.whoIs(typed).near : [];
    if (shown === undefined) return typed;
    corrections.push({ typed, shown, others });
    return shown;
  };
  const named = (filter: Filter): Filter =>
    filter.field === 'speaker' || filter.field === 'owner' ? { ...filter, value: change(filter.value) } : filter;
  const visit = (node: QueryNode): QueryNode => {
    switch (node.kind) {
      case 'filter':
        return { ...node, filter: named(node.filter) };
      case 'all':
      case 'any':
        return { ...node, parts: node.parts.map(visit) };
      case 'word':
      case 'phrase':
      case 'not':
        return node;
    }
  };
  const speaker = options.speaker === null ? null : change(options.speaker);
  return { root: visit(root), options: { ...options, speaker }, corrections };
}
