// The segments of a store as one: which documents there are, in which order, and which rows of a table have a key.
import type { CorpusFile } from './corpus/corpus-file.ts';
import { GONE } from './corpus/corpus-file.ts';
import type { FromMeeting } from './rows.ts';
import type { Segment } from './segment/segment.ts';
import { meetingOf, type SegmentTable } from './segment/segment-table.ts';
import { idKey } from './tables/keys.ts';
import type { StoredTable } from './tables/table.ts';

/** A document by the segment that holds it and its number there. */
export interface DocumentPlace {
  readonly segment: number;
  readonly number: number;
}

/** A row by its document and its number in the table of the segment. */
export interface RowPlace extends DocumentPlace {
  readonly row: number;
}

/** Documents whose rows are read at once, where all are asked for. */
const TOGETHER = 64;

export class Shelves {
  readonly segments: readonly Segment[];
  readonly #corpus: CorpusFile;
  /** How many documents there are in the segments before each. */
  readonly #bases: readonly number[];
  readonly #meetings = new Map<number, FromMeeting>();
  /** Where documents are whose meetings were asked for, by their ids. */
  readonly #seen = new Map<string, DocumentPlace>();

  /** @param sizes how many documents each segment holds */
  constructor(segments: readonly Segment[], sizes: readonly number[], corpus: CorpusFile) {
    this.segments = segments;
    this.#corpus = corpus;
    let all = 0;
    this.#bases = sizes.map((documents) => {
      all += documents;
      return all - documents;
    });
  }

  segment(number: number): Segment {
    const segment = this.segments[number];
    if (!segment) throw new RangeError(`there is no segment ${number} in a store of ${this.segments.length}`);
    return segment;
  }

  table(segment: number, name: StoredTable): SegmentTable {
    return this.segment(segment).table(name);
  }

  /** The number of a document among those of all segments. */
  numberOf({ segment, number }: DocumentPlace): number {
    return (this.#bases[segment] ?? 0) + number;
  }

  /** The place of a document in the order of meetings; {@link GONE} for one that was replaced or went. */
  rankOf(place: DocumentPlace): number {
    return this.#corpus.rank(this.numberOf(place));
  }

  /** Where the documents are that are there, in the order of meetings. */
  *inOrder(): Generator<DocumentPlace> {
    for (const at of this.#corpus.order) {
      const segment = this.#bases.findLastIndex((base) => base <= at);
      yield { segment, number: at - (this.#bases[segment] ?? 0) };
    }
  }

  /** The rows of a table of all documents, in the order of meetings; those of many documents are read at once. */
  *all(name: StoredTable): Generator<readonly [place: DocumentPlace, own: readonly object[]]> {
    for (const { segment, first, documents } of this.#runs()) {
      const rows = this.table(segment, name).ownOfRun(first, documents);
      if (rows.every((own) => own.length === 0)) continue;
      const meetings = name === 'meetings' ? rows : this.table(segment, 'meetings').ownOfRun(first, documents);
      for (const [at, own] of rows.entries()) {
        const place = { segment, number: first + at };
        this.#keepMeeting(place, meetings[at]?.[0] as FromMeeting);
        yield [place, own];
      }
    }
  }

  /** The documents that are there, in the order of meetings, as runs that stand one after another in a segment. */
  *#runs(): Generator<{ readonly segment: number; readonly first: number; readonly documents: number }> {
    let run: { readonly segment: number; readonly first: number; documents: number } | null = null;
    for (const { segment, number } of this.inOrder()) {
      if (run !== null && run.segment === segment && number === run.first + run.documents && run.documents < TOGETHER) {
        run.documents++;
        continue;
      }
      if (run !== null) yield run;
      run = { segment, first: number, documents: 1 };
    }
    if (run !== null) yield run;
  }

  /** What a document says of its meeting, under its stored path. */
  meetingOf(place: DocumentPlace): FromMeeting {
    const at = this.numberOf(place);
    const known = this.#meetings.get(at);
    if (known) return known;
    const [row] = this.table(place.segment, 'meetings').ownOf(place.number);
    return this.#keepMeeting(place, row as FromMeeting);
  }

  #keepMeeting(place: DocumentPlace, row: FromMeeting): FromMeeting {
    const meeting = meetingOf(row);
    this.#meetings.set(this.numberOf(place), meeting);
    this.#seen.set(meeting.document, place);
    return meeting;
  }

  /** Where the document of an id is, or null where there is none. */
  placeOf(id: string): DocumentPlace | null {
    const seen = this.#seen.get(id);
    if (seen) return seen;
    const found = this.rowsWith('meetings', [idKey(id)]).find((place) => this.meetingOf(place).document === id);
    return found === undefined ? null : { segment: found.segment, number: found.number };
  }

  /** The rows of a table that have one of some keys, of documents that are there, in the order of meetings, each once. */
  rowsWith(name: StoredTable, keys: Iterable<string>): readonly RowPlace[] {
    const wanted = [...new Set(keys)];
    const found = this.segments.flatMap((segment, at) => {
      const rows = new Set(wanted.flatMap((key) => [...segment.rowsWith(name, key)]));
      return [...rows].flatMap((row) => {
        const number = segment.table(name).documentOf(row);
        const rank = this.rankOf({ segment: at, number });
        return rank === GONE ? [] : [{ segment: at, number, row, rank }];
      });
    });
    return found.sort((one, other) => one.rank - other.rank || one.row - other.row);
  }

  /** The rows of one document that have one of some keys, in their order. */
  rowsWithin(place: DocumentPlace, name: StoredTable, keys: readonly string[]): readonly RowPlace[] {
    const segment = this.segment(place.segment);
    const [start, end] = segment.table(name).range(place.number);
    const rows = new Set(
      keys.flatMap((key) => [...segment.rowsWith(name, key)].filter((row) => row >= start && row < end)),
    );
    return [...rows].sort((one, other) => one - other).map((row) => ({ ...place, row }));
  }

  /** As {@link rowsWith} for one key of which no more than so many rows are there; null where it is more. */
  fewWith(name: StoredTable, key: string, most: number): readonly RowPlace[] | null {
    const found: RowPlace[] = [];
    for (const [at, segment] of this.segments.entries()) {
      const table = segment.table(name);
      for (const row of segment.rowsWith(name, key)) {
        const place = { segment: at, number: table.documentOf(row), row };
        if (this.rankOf(place) === GONE) continue;
        if (found.length === most) return null;
        found.push(place);
      }
    }
    return found.sort((one, other) => this.rankOf(one) - this.rankOf(other) || one.row - other.row);
  }

  /** The keys of a table that begin so, are wanted, and of which a row is there, each once, in the order of their first rows. */
  keysOf(name: StoredTable, start: string, isWanted: (key: string) => boolean): ReadonlySet<string> {
    const first = new Map<string, readonly [rank: number, row: number]>();
    for (const [at, segment] of this.segments.entries()) {
      const table = segment.table(name);
      for (const [key, rows] of segment.keysOf(name, start)) {
        if (!isWanted(key)) continue;
        for (const row of rows()) {
          const rank = this.rankOf({ segment: at, number: table.documentOf(row) });
          if (rank !== GONE && rank < (first.get(key)?.[0] ?? Number.POSITIVE_INFINITY)) first.set(key, [rank, row]);
        }
      }
    }
    // Of keys of one row the first by name, in whichever segments they stand.
    const inOrder = [...first].sort(
      ([one, [oneRank, oneRow]], [other, [otherRank, otherRow]]) =>
        oneRank - otherRank || oneRow - otherRow || (one < other ? -1 : 1),
    );
    return new Set(inOrder.map(([key]) => key));
  }
}
