// A query over a corpus: read, evaluated, mended where nothing has its words, ranked, shown.
import type { GlossaryRow, PersonRow, Store } from '../store/index.ts';
import { Abbreviations } from './abbreviations.ts';
import { fileSource } from './byte-source.ts';
import { type Collapsed, collapsed } from './collapse.ts';
import { corrected } from './correct.ts';
import { type Evaluation, evaluate } from './evaluate.ts';
import { Filters } from './filters.ts';
import { openIndex, type SearchIndex } from './index-reader.ts';
import { Leaves } from './leaves.ts';
import { marksIn } from './marks.ts';
import { notesOf } from './notes.ts';
import { type Plan, type PlanNode, planOf } from './plan.ts';
import { parseQuery, type QueryNode } from './query.ts';
import { queryText } from './query-text.ts';
import { byDate, ranked, reasonsOf } from './rank.ts';
import { snippetOf } from './snippet.ts';
import { nearTerms } from './spelling.ts';
import { tokensOf } from './tokens.ts';
import type { Answer, Hit, SearchOptions } from './types.ts';

/** What search looks through; people and glossary are read only where a query needs them. */
export interface Corpus {
  readonly index: SearchIndex | null;
  people(): readonly PersonRow[];
  glossary(): readonly Pick<GlossaryRow, 'short' | 'long'>[];
  /** A stored path as the user writes it. */
  shown(path: string): string;
}

/** Finds the passages of a store that a query asks for. */
export function search(store: Store, query: string, options: SearchOptions): Answer {
  return searchIn(
    {
      index: openIndex((name) => {
        const file = store.searchPath(name);
        return file === null ? null : fileSource(file);
      }),
      people: () => store.rows('people'),
      glossary: () => store.rows('glossary'),
      shown: (path) => store.shown(path),
    },
    query,
    options,
  );
}

/** Finds the passages of a corpus that a query asks for. Never throws for what the query holds. */
export function searchIn(corpus: Corpus, query: string, options: SearchOptions): Answer {
  const { root, notes } = parseQuery(query);
  const { index } = corpus;
  if (index === null || root === null) return nothing(queryText(root), notes);
  const asked = new Asked(corpus, index, options);
  let node = root;
  let result = asked.run(node, false);
  const { root: mended, corrections } =
    result.evaluation.found.size > 0 ? { root, corrections: [] } : corrected(root, index);
  if (corrections.length > 0) {
    const retried = asked.run(mended, false);
    [node, result] = [mended, retried];
  }
  if (result.evaluation.found.size === 0) result = asked.run(node, true);
  const { plan, evaluation } = result;
  const wanted = plan.wanted.flatMap((leaf) => plan.leaves[leaf] ?? []);
  const hits = collapsed(ranked(plan, evaluation, index), wanted, index);
  const order = options.sort === 'date' ? [...hits].sort(byDate(index)) : hits;
  return {
    hits: order.slice(0, options.limit ?? order.length).map((hit) => asked.hit(hit, plan, evaluation)),
    total: order.length,
    meetings: new Set(order.map((hit) => hit.facets.document)).size,
    get all() {
      return order.map((hit) => index.passage(hit.number));
    },
    notes: [
      ...notes,
      ...notesOf({ plan, evaluation, hits: order, corrections, leaves: asked.leaves, filters: asked.filters }),
    ],
    understood: queryText(node),
    near: order.length > 0 ? [] : nearWords(root, index),
  };
}

/** One question, as it is asked of one corpus, perhaps more than once. */
class Asked {
  readonly #index: SearchIndex;
  readonly #corpus: Corpus;
  readonly #options: SearchOptions;
  leaves: Leaves;
  filters: Filters;

  constructor(corpus: Corpus, index: SearchIndex, options: SearchOptions) {
    this.#corpus = corpus;
    this.#index = index;
    this.#options = options;
    this.filters = new Filters(corpus.people);
    this.leaves = new Leaves(index, null);
  }

  run(root: QueryNode, partly: boolean): { readonly plan: Plan; readonly evaluation: Evaluation } {
    this.filters = new Filters(this.#corpus.people);
    this.leaves = new Leaves(this.#index, this.#options.expand ? new Abbreviations(this.#corpus.glossary()) : null);
    const planned = planOf(root, this.leaves, (filter) => this.filters.of(filter));
    const tests = this.filters.ofOptions(this.#options).map((test): PlanNode => ({ kind: 'filter', test }));
    const words = planned.root.kind === 'all' ? planned.root.parts : [planned.root];
    const plan: Plan = { ...planned, root: { kind: 'all', parts: [...words, ...tests] } };
    return { plan, evaluation: evaluate(plan, this.#index, partly) };
  }

  hit(found: Collapsed, plan: Plan, evaluation: Evaluation): Hit {
    const passage = this.#index.passage(found.number);
    const patterns = plan.wanted
      .flatMap((leaf) => plan.leaves[leaf] ?? [])
      .filter((leaf) => !leaf.inTitle)
      .flatMap((leaf) => leaf.patterns);
    const marks = marksIn(passage.text, patterns);
    return {
      ...passage,
      path: this.#corpus.shown(passage.path),
      score: found.score,
      snippet: snippetOf(passage.text, marks),
      matches: marks.map(({ start, end }) => [start, end] as const),
      also: [...new Set(found.also.map((number) => this.#index.passage(number).citation))].filter(
        (citation) => citation !== passage.citation,
      ),
      reasons: reasonsOf(found, plan, evaluation, this.#index),
    };
  }
}

function nothing(understood: string, notes: readonly string[]): Answer {
  return { hits: [], total: 0, meetings: 0, all: [], notes, understood, near: [] };
}

/** Words of the corpus near those of a query, for somebody who found nothing. */
function nearWords(root: QueryNode, index: SearchIndex): readonly string[] {
  const words = (node: QueryNode): readonly string[] =>
    'parts' in node
      ? node.parts.flatMap(words)
      : node.kind === 'word' || node.kind === 'phrase'
        ? tokensOf(node.text).map((token) => token.term)
        : [];
  const unknown = words(root).filter((term) => index.familyOf(term).length === 0);
  return [
    ...new Set(
      unknown.flatMap((term) =>
        nearTerms(term, index)
          .slice(0, 3)
          .map((near) => near.term),
      ),
    ),
  ].slice(0, 3);
}
