// Why a question found nothing although it has filters: how much lies within them, and how much would be found without.
import { ask, foundBy } from './ask.ts';
import type { Asked } from './asked.ts';
import type { OpenCorpus } from './corpus.ts';
import { evaluate } from './evaluate.ts';
import { Filters } from './filters.ts';
import type { FilterNode, QueryNode } from './query.ts';
import { queryText } from './query-text.ts';
import type { Missed, Narrowing, SearchOptions } from './types.ts';

/** One filter of a question, and the question without it. */
interface Lift {
  readonly narrowing: Narrowing;
  readonly root: QueryNode | null;
  readonly options: SearchOptions;
}

/** What a question that found nothing would have found. */
export function missedBy(asked: Asked, corpus: OpenCorpus): Missed {
  const { root, options } = asked;
  const lifts = liftsOf(root, options);
  const freed = lifts.flatMap((lift) => freedBy([lift.narrowing], lift.root, lift.options, corpus));
  if (freed.length > 0 || lifts.length < 2) return { ...within(asked, corpus), freed };
  const bare = without(root, filtersOf(root));
  const all = freedBy(
    lifts.map((lift) => lift.narrowing),
    bare,
    { ...options, ...OPEN },
    corpus,
  );
  return { ...within(asked, corpus), freed: all };
}

const OPEN = { speaker: null, since: null, before: null, body: null, kinds: [] } as const;

/** Every filter of a question by itself. Filters within alternatives are no filters of the whole. */
function liftsOf(root: QueryNode, options: SearchOptions): readonly Lift[] {
  const { speaker, since, before, body, kinds } = options;
  return [
    ...filtersOf(root).map((filter) => ({
      narrowing: { filter: queryText(filter) },
      root: without(root, [filter]),
      options,
    })),
    ...(speaker === null ? [] : [lift('speaker', root, options)]),
    ...(since === null ? [] : [lift('since', root, options)]),
    ...(before === null ? [] : [lift('before', root, options)]),
    ...(body === null ? [] : [lift('body', root, options)]),
    ...(kinds.length === 0 ? [] : [lift('kinds', root, options)]),
  ];
}

function lift(option: keyof typeof OPEN, root: QueryNode, options: SearchOptions): Lift {
  return { narrowing: { option }, root, options: { ...options, [option]: OPEN[option] } };
}

function freedBy(
  narrowings: readonly Narrowing[],
  root: QueryNode | null,
  options: SearchOptions,
  corpus: OpenCorpus,
): Missed['freed'] {
  // A question of nothing but filters is answered by everything that the others leave: that is no answer.
  if (root === null || (filtersOf(root).length > 0 && without(root, filtersOf(root)) === null)) return [];
  const found = foundBy(ask(corpus, root, options), corpus.index);
  if (found.total === 0) return [];
  const meetings = found.documents().map((document) => corpus.index.meetingWith(document));
  return [{ narrowings, query: queryText(root), total: found.total, meetings }];
}

/** How many passages and documents the filters leave, whatever their words. */
function within({ root, options }: Asked, corpus: OpenCorpus): Omit<Missed, 'freed'> {
  const { index } = corpus;
  const filters = new Filters(corpus);
  const own = filtersOf(root).map(({ filter }) => filters.of(filter));
  const asked = {
    words: queryText(without(root, filtersOf(root))),
    filters: filtersOf(root).map(queryText),
    stored: index.size,
  };
  const tests = [...own, ...filters.ofOptions(options)].map((test) => ({ kind: 'filter' as const, test }));
  const plan = { leaves: [], wanted: [], neighbours: [], passedOver: [], decisions: false };
  if (tests.length === 0) return { ...asked, passages: index.size, documents: index.documents };
  const { found } = evaluate({ ...plan, root: { kind: 'all', parts: tests } }, index, false);
  return { ...asked, passages: found.length, documents: new Set(index.documentsAt(found)).size };
}

/** The filters that every passage must pass. */
function filtersOf(root: QueryNode): readonly FilterNode[] {
  if (root.kind === 'filter') return [root];
  return root.kind === 'all' ? root.parts.filter((part) => part.kind === 'filter') : [];
}

/** The query without some of its parts; null where nothing is left. */
function without(root: QueryNode, dropped: readonly QueryNode[]): QueryNode | null {
  if (dropped.includes(root)) return null;
  if (root.kind !== 'all') return root;
  const parts = root.parts.filter((part) => !dropped.includes(part));
  const [only, more] = parts;
  return more === undefined ? (only ?? null) : { ...root, parts };
}
