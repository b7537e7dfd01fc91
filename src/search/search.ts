// A query over a corpus: read, asked, mended where nothing has its words or names, ranked, shown.
import type { Store } from '../store/index.ts';
import { tokensOf } from '../text/tokens.ts';
import { type Asked, ask, type Corpus, foundBy, isEmpty, type OpenCorpus } from './ask.ts';
import { fileSource } from './byte-source.ts';
import { corrected } from './correct.ts';
import { correctedNames } from './correct-names.ts';
import { hitOf } from './hit.ts';
import { openIndex, type SearchIndex } from './index-reader.ts';
import { missedBy } from './missed.ts';
import { notesOf } from './notes.ts';
import { parseQuery, type QueryNode } from './query.ts';
import { queryText } from './query-text.ts';
import { byDate } from './rank.ts';
import { nearTerms } from './spelling.ts';
import type { Answer, SearchOptions } from './types.ts';

export type { Corpus } from './ask.ts';

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
  const open: OpenCorpus = { ...corpus, index };
  const { asked, corrections, names } = mended(ask(open, root, options), open);
  const hits = foundBy(asked, index);
  const order = options.sort === 'date' ? [...hits].sort(byDate(index)) : hits;
  const { plan, evaluation, leaves, filters } = asked;
  return {
    hits: order.slice(0, options.limit ?? order.length).map((hit) => hitOf(hit, open, asked)),
    total: order.length,
    meetings: new Set(order.map((hit) => hit.facets.document)).size,
    get all() {
      return order.map((hit) => index.passage(hit.number));
    },
    notes: [...notes, ...notesOf({ plan, evaluation, hits: order, corrections, names, leaves, filters })],
    understood: queryText(asked.root),
    near: order.length > 0 ? [] : nearWords(root, index),
    missed: order.length > 0 ? null : missedBy(asked, open),
  };
}

/** Where nothing was found: the same with the nearest words and names, and then with most of the words instead of all. */
function mended(first: Asked, corpus: OpenCorpus) {
  if (!isEmpty(first)) return { asked: first, corrections: [], names: [] };
  const { root, corrections } = corrected(first.root, corpus.index);
  const named = correctedNames(root, first.options, corpus);
  const changed = corrections.length + named.corrections.length > 0;
  const second = changed ? ask(corpus, named.root, named.options) : first;
  const asked = isEmpty(second) ? ask(corpus, second.root, second.options, true) : second;
  return { asked, corrections, names: named.corrections };
}

function nothing(understood: string, notes: readonly string[]): Answer {
  return { hits: [], total: 0, meetings: 0, all: [], notes, understood, near: [], missed: null };
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
