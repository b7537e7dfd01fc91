// The corpus that the judgements are of: the seeds, and the documents of fixtures/.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FileReader } from '../../src/disk/index.ts';
import type { DocumentRecord } from '../../src/model/index.ts';
import { decode } from '../../src/read/decode.ts';
import { readCorpus } from '../../src/record/index.ts';
import {
  type Corpus,
  holdersOf,
  isOffice,
  namesById,
  officeKey,
  type PeopleLookup,
  passageRows,
  passagesOfRecord,
  SEARCH_KIND,
  SEARCH_VERSION,
  SearchIndex,
  type SearchOptions,
  SearchWriter,
  type SegmentView,
  type StoredPassage,
  statisticsOf,
  whoIs,
} from '../../src/search/index.ts';
import { fromMeeting, type GlossaryRow, inOrder, type PersonRow, tablesOf } from '../../src/store/index.ts';
import { keyOf } from '../../src/text/key.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');

/** The records of all seeds and fixtures, read as one corpus. */
export function recordsOfProject(): readonly DocumentRecord[] {
  const files = ['seeds', 'fixtures'].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => path.posix.join(folder, ...name.split(path.sep)))
      .filter((name) => /^seeds\/.+\.txt$|\/input\.(?:txt|md)$/.test(name))
      .sort(),
  );
  const sources = files.map((file) => {
    const decoded = decode(file, readFileSync(path.join(ROOT, file)));
    if (!decoded.ok) throw new Error(decoded.problem.message);
    return { source: decoded.value };
  });
  return readCorpus(sources).map((reading) => reading.record);
}

/** A search without filters. */
export const PLAIN: SearchOptions = {
  speaker: null,
  since: null,
  before: null,
  kinds: [],
  body: null,
  limit: null,
  sort: 'relevance',
  expand: true,
};

/** Records, ready to be searched: their index is written as one segment. */
export function corpusOf(records: readonly DocumentRecord[]): Corpus {
  const ordered = inOrder(records);
  return corpusOfSegments([ordered], ordered, namesById(records));
}

/**
 * Records in segments, ready to be searched.
 *
 * @param segments the records of each segment, those that are gone included
 * @param live the records that are there, in the order of their meetings
 */
export function corpusOfSegments(
  segments: readonly (readonly DocumentRecord[])[],
  live: readonly DocumentRecord[],
  names: ReadonlyMap<string, string>,
): Corpus {
  const folder = mkdtempSync(path.join(tmpdir(), 'kcsp-search-'));
  const ranks = new Map(live.map((record, rank) => [record, rank]));
  try {
    const views = segments.map((records, at) => {
      const file = path.join(folder, String(at));
      writeIndex(file, records, names);
      const rows = passageRows(records.flatMap(passagesOfRecord)).map(({ row }) => row);
      return viewOfFile(file, records, rows, (record) => ranks.get(record) ?? -1);
    });
    return corpusOfViews(views, live);
  } finally {
    // The files stay open.
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Segments, ready to be searched; `live` are the records of them that are there. */
export function corpusOfViews(views: readonly SegmentView[], live: readonly DocumentRecord[]): Corpus {
  const statistics = views
    .map((view) => statisticsOf(view.search, (document) => view.rankOf(document) >= 0))
    .reduce((all, one) => ({
      passages: all.passages + one.passages,
      documents: all.documents + one.documents,
      sums: all.sums.map((sum, field) => sum + (one.sums[field] ?? 0)),
    }));
  const { people, glossary } = tablesOf(live);
  return {
    index: new SearchIndex(views, statistics),
    people: peopleAmong(people),
    abbreviations: abbreviationsAmong(glossary),
    shown: (stored) => stored,
  };
}

/** Writes the index of records. */
export function writeIndex(file: string, records: readonly DocumentRecord[], names: ReadonlyMap<string, string>): void {
  const writer = new SearchWriter();
  for (const record of records) writer.add(passagesOfRecord(record), names);
  writer.write(file);
}

/** A segment whose passages are in memory. */
export function viewOfFile(
  file: string,
  records: readonly DocumentRecord[],
  passages: readonly StoredPassage[],
  rankOf: (document: DocumentRecord) => number,
): SegmentView {
  const at = <T>(list: readonly T[], place: number): T => {
    const found = list[place];
    if (found === undefined) throw new RangeError(`there is no ${place} of ${list.length}`);
    return found;
  };
  return {
    search: new FileReader(file, SEARCH_KIND, SEARCH_VERSION),
    documents: records.length,
    gone: records.filter((record) => rankOf(record) < 0).length,
    rankOf: (document) => rankOf(at(records, document)),
    meetingOf: (document) => fromMeeting(at(records, document)),
    passage: (number) => at(passages, number),
    textOf: (number) => at(passages, number).text,
  };
}

/** Looks people up among rows in memory. */
function peopleAmong(people: readonly PersonRow[]): PeopleLookup {
  return {
    who: (asked) => whoIs(asked, { people, labels: [], glossary: [] }),
    holders: (office) => {
      if (officeKey(office) === '') return { people: [], held: new Set() };
      const held = people.flatMap((person) =>
        person.attended
          .filter((attended) => attended.role !== null && isOffice(office, attended.role))
          .map((attended) => `${attended.document} ${person.id}`),
      );
      return { people: holdersOf(office, people), held: new Set(held) };
    },
  };
}

/** Looks abbreviations up among rows in memory. */
function abbreviationsAmong(glossary: readonly Pick<GlossaryRow, 'short' | 'long'>[]): Corpus['abbreviations'] {
  return {
    ofShort: (key) => glossary.filter(({ short }) => keyOf(short) === key),
    ofLong: (key) => glossary.filter(({ long }) => keyOf(long) === key),
  };
}
