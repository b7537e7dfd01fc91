// A store as search looks through it.
import type { SegmentEntry, Store } from '../store/index.ts';
import type { Corpus } from './corpus.ts';
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
  const views = segments.map((entry, segment) => viewOf(store, segment, entry));
  return {
    index: new SearchIndex(views, statistics),
    people: new StoredPeople(store),
    abbreviations: abbreviationsIn(store),
    shown: (stored) => store.shown(stored),
  };
}

function viewOf({ shelves }: Store, segment: number, { documents, gone }: SegmentEntry): SegmentView {
  return {
    search: shelves.segment(segment).find,
    documents,
    gone,
    rankOf: (number) => shelves.rankOf({ segment, number }),
    meetingOf: (number) => shelves.meetingOf({ segment, number }),
    // The program alone writes tables, each under its own name.
    passage: (passage) => shelves.table(segment, 'passages').own(passage) as StoredPassage,
    textOf: (passage) => shelves.table(segment, 'passages').textOf(passage),
  };
}
