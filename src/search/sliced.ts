// MiniSearch's own search over the sliced index: it is given the terms that a query can touch, and answers as if it held all.
import type { Query, SearchOptions, SearchResult } from 'minisearch';
import { Slice, type SliceTerm } from './engine.ts';
import { NearWalk } from './near-walk.ts';
import type { SearchIndex } from './search-index.ts';

/**
 * Searches as a MiniSearch of every passage would: the same passages, in an order by the same scores. Passages go by their numbers.
 *
 * @param tokenize cuts a query into terms, as the terms of the index were cut
 */
export function slicedSearch(
  index: SearchIndex,
  query: Query,
  options: SearchOptions,
  tokenize: (text: string) => string[],
): SearchResult[] {
  const slice = new Slice(index);
  for (const term of termsTouched(index, query, { ...options, tokenize })) slice.put(term, wholeOf(index, term));
  return slice.search(query, { ...options, tokenize, processTerm: (term) => term });
}

/** The terms of the index that MiniSearch may look at for a query. */
function termsTouched(index: SearchIndex, query: Query, options: SearchOptions): ReadonlySet<string> {
  const touched = new Set<string>();
  if (typeof query === 'symbol') return touched;
  if (typeof query !== 'string') {
    const { queries, ...own } = query;
    for (const part of queries) {
      for (const term of termsTouched(index, part, { ...options, ...own })) touched.add(term);
    }
    return touched;
  }
  const terms = options.tokenize?.(query) ?? [];
  for (const [place, term] of terms.entries()) {
    if (index.has(term)) touched.add(term);
    const prefix = typeof options.prefix === 'function' ? options.prefix(term, place, terms) : options.prefix;
    if (prefix) for (const longer of index.startingWith(term)) touched.add(longer);
    const fuzzy = typeof options.fuzzy === 'function' ? options.fuzzy(term, place, terms) : options.fuzzy;
    for (const near of termsWithin(index, term, reachOf(term, fuzzy ?? false, options.maxFuzzy))) touched.add(near);
  }
  return touched;
}

/** MiniSearch's bounds: a part of the term's length, or a number of letters, for a part at most so many. */
function reachOf(term: string, fuzzy: boolean | number, maxFuzzy = 6): number {
  const part = fuzzy === true ? 0.2 : Number(fuzzy);
  return part < 1 ? Math.min(maxFuzzy, Math.round(term.length * part)) : part;
}

function termsWithin(index: SearchIndex, term: string, reach: number): ReadonlySet<string> {
  const found = new Set<string>();
  if (reach === 0) return found;
  const walk = new NearWalk(
    term,
    () => reach,
    reach,
    (near) => found.add(near),
  );
  for (const { terms } of index.segments) walk.over(terms);
  return new Set([...found].filter((near) => index.has(near)));
}

/** Where a term stands, as MiniSearch holds it. */
function wholeOf(index: SearchIndex, term: string): SliceTerm {
  return new Map(
    index.postingsOf(term).flatMap(({ passages, times }, field): [number, Map<number, number>][] => {
      if (passages.length === 0) return [];
      return [[field, new Map(Array.from(passages, (passage, at) => [passage, times[at] ?? 0]))]];
    }),
  );
}
