// A store as search looks through it.
import { longKey, ROLE, type Store, shortKey } from '../store/index.ts';
import type { Corpus, PeopleLookup } from './ask.ts';
import { searchIn } from './search.ts';
import { SearchIndex } from './search-index.ts';
import type { SegmentView } from './segment-view.ts';
import type { Answer, SearchOptions, StoredPassage } from './types.ts';
import { NameLines } from './who/names.ts';
import { isOffice, officeKey } from './who/office.ts';
import { whoAmong } from './who/who.ts';

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
    people: peopleOf(store),
    abbreviations: {
      ofShort: (key) => store.rowsWith('abbreviations', [shortKey(key)]),
      ofLong: (key) => store.rowsWith('abbreviations', [longKey(key)]),
    },
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

function peopleOf(store: Store): PeopleLookup {
  let lines: NameLines | null = null;
  const names = (): NameLines => {
    lines ??= new NameLines(store.names());
    return lines;
  };
  return {
    who: (asked) =>
      whoAmong(asked, {
        mayFit: (typed) => names().mayFit(typed),
        everybody: () => names().all(),
        labels: () => [],
        explained: () => [],
      }),
    holders: (office) => {
      if (officeKey(office) === '') return { people: [], held: new Set() };
      const roles = [...store.keysOf('parts', ROLE)].filter((key) => isOffice(office, key.slice(ROLE.length)));
      const people = roles.length === 0 ? [] : store.peopleWith(roles);
      const held = people.flatMap(({ id, attended }) =>
        attended
          .filter(({ role }) => role !== null && isOffice(office, role))
          .map(({ document }) => `${document} ${id}`),
      );
      return { people, held: new Set(held) };
    },
  };
}
