// A store as search looks through it.
import type { Store } from '../store/index.ts';
import type { Corpus } from './ask.ts';
import { searchIn } from './search.ts';
import { SearchIndex } from './search-index.ts';
import type { SegmentView } from './segment-view.ts';
import { abbreviationsIn } from './stored-abbreviations.ts';
import type { Answer, SearchOptions, StoredPassage } from './types.ts';
import { StoredPeople } from './who/stored.ts';

/** Finds the passages of a store that a query asks for. */
export function search(store: Store, query: string, options: SearchOptions): Answer {
  return searchIn(corpusOf(store), query, options);
}

/** @throws Failure where another version of the program wrote the index */
export function corpusOf(store: Store): Corpus {
  const { segments, search: statistics } = store.manifest;
  const views = segments.map(({ documents }, segment) => viewOf(store, segment, documents));
  return {
    index: new SearchIndex(views, statistics),
    people: new StoredPeople(store),
    abbreviations: abbreviationsIn(store),
    shown: (stored) => store.shown(stored),
  };
}

function viewOf({ shelves }: Store, segment: number, documents: number): SegmentView {
  const rankOf = (number: number): number => shelves.rankOf({ segment, number });
  let gone: number | null = null;
  return {
    search: shelves.segment(segment).find,
    documents,
    get gone() {
      gone ??= countOf(documents, (document) => rankOf(document) < 0);
      return gone;
    },
    rankOf,
    meetingOf: (number) => shelves.meetingOf({ segment, number }),
    // The program alone writes tables, each under its own name.
    passage: (passage) => shelves.table(segment, 'passages').own(passage) as StoredPassage,
  };
}

function countOf(count: number, test: (number: number) => boolean): number {
  let all = 0;
  for (let number = 0; number < count; number++) if (test(number)) all++;
  return all;
}
