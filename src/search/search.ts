// A query over a corpus: read, asked, mended where nothing has its words or names, ranked, shown.
import { tokensOf } from '../text/tokens.ts';
import { ask, foundBy } from './ask.ts';
import { type Asked, isEmpty } from './asked.ts';
import type { Corpus, OpenCorpus } from './corpus.ts';
import { corrected } from './correct.ts';
import { correctedNames } from './correct-names.ts';
import { hitsOf } from './hit.ts';
import { missedBy } from './missed.ts';
import { notesOf } from './notes.ts';
import { parseQuery, type QueryNode } from './query.ts';
import { queryText } from './query-text.ts';
import type { SearchIndex } from './search-index.ts';
import { nearTerms } from './spelling.ts';
import type { Answer, SearchOptions } from './types.ts';

export type { Corpus } from './corpus.ts';

/** Finds the passages of a corpus that a query asks for. Never throws for what the query holds. */
export function searchIn(corpus: Corpus, query: string, options: SearchOptions): Answer {
  const { root, notes } = parseQuery(query);
  const { index } = corpus;
  if (index === null || root === null) return nothing(queryText(root), notes);
  const open: OpenCorpus = { ...corpus, index };
  const { asked, corrections, names } = mended(ask(open, root, options), open);
  const found = foundBy(asked, index);
  const { plan, evaluation, leaves, filters } = asked;
  const shown = found.best(options.sort, options.limit ?? Number.POSITIVE_INFINITY);
  return {
    hits: hitsOf(shown, open, asked),
    total: found.total,
    meetings: found.meetings,
    get all() {
      return Array.from(found.all(), (number) => index.passage(number));
    },
    notes: [...notes, ...notesOf({ plan, evaluation, found, corrections, names, leaves, filters })],
    get understood() {
      return queryText(asked.root);
    },
    near: found.total > 0 ? [] : nearWords(root, index),
    missed: found.total > 0 ? null : missedBy(asked, open),
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
