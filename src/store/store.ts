// The store as the questions see it: its documents, rows and records, with paths as the user in the current folder writes them.
import path from 'node:path';
import { Damage } from '../disk/damage.ts';
import type { DocumentRecord } from '../model/index.ts';
import { CorpusFile, listsIn, type StoredDocument } from './corpus/corpus-file.ts';
import type { Names } from './corpus/names.ts';
import { Failure } from './failure.ts';
import { MANIFEST, type Manifest, readManifest, StoreDamaged } from './manifest.ts';
import { fromStored, type Place, shownFrom } from './place.ts';
import { type FromMeeting, type MeetingRow, type PersonRow, rowOf, type TableName, type Tables } from './rows.ts';
import { Segment } from './segment/segment.ts';
import { type DocumentPlace, type RowPlace, Shelves } from './shelves.ts';
import { type AbbreviationRow, glossaryOf } from './tables/glossary.ts';
import type { PartRow } from './tables/parts.ts';
import { personsOf } from './tables/people.ts';
import type { StoredTable } from './tables/table.ts';

/** The rows of the tables that are kept as they are. */
export interface StoredRows extends Omit<Tables, 'people' | 'glossary'> {
  readonly abbreviations: readonly AbbreviationRow[];
}

/** A store that is there. */
export class Store {
  readonly place: Place;
  readonly manifest: Manifest;
  readonly shelves: Shelves;
  readonly corpus: CorpusFile;
  readonly #cwd: string;
  readonly #tables = new Map<TableName, readonly unknown[]>();
  /** The meetings that were asked for, by the numbers of their documents. */
  readonly #meetings = new Map<number, FromMeeting>();

  private constructor(place: Place, manifest: Manifest, cwd: string) {
    this.place = place;
    this.manifest = manifest;
    this.#cwd = cwd;
    const { seals } = manifest;
    const opened: { close(): void }[] = [];
    const kept = <F extends { close(): void }>(file: F): F => {
      opened.push(file);
      return file;
    };
    try {
      this.corpus = kept(new CorpusFile(place.folder, manifest.corpus.name, seals));
      this.shelves = new Shelves(
        manifest.segments.map(({ name }) => kept(new Segment(place.folder, name, seals))),
        manifest.segments.map(({ documents }) => documents),
        this.corpus,
      );
    } catch (error) {
      for (const file of opened) file.close();
      throw error;
    }
  }

  /**
   * Opens the store at a place.
   *
   * @throws Failure where there is none, or it can't be read
   */
  static open(place: Place, cwd: string): Store {
    const store = Store.at(place, cwd);
    if (store !== null) return store;
    throw new Failure(
      `There is no store ${place.shown} yet; make one with kcsp parse PATH, or name one with --store DIR.`,
    );
  }

  /**
   * The store at a place; null where there is none.
   *
   * @throws Failure where it can't be read
   */
  static at(place: Place, cwd: string): Store | null {
    for (;;) {
      const manifest = readManifest(place);
      if (manifest === null) {
        if (listsIn(place).length > 0 && readManifest(place) === null)
          throw new StoreDamaged(place, MANIFEST, 'it is gone');
        return null;
      }
      try {
        return new Store(place, manifest, cwd);
      } catch (error) {
        if (!(error instanceof Damage)) throw error;
        // Somebody wrote the store twice between the manifest and the files that it names: then there is a newer one.
        if (readManifest(place)?.generation === manifest.generation) throw damagedBy(error, place);
      }
    }
  }

  /** All documents by their paths. */
  get documents(): readonly StoredDocument[] {
    return this.corpus.documents();
  }

  /** The rows of a table, in the order of meetings; people by their ids. Read once. */
  rows<N extends TableName>(name: N): Tables[N] {
    const known = this.#tables.get(name) ?? this.#readTable(name);
    this.#tables.set(name, known);
    // The program alone writes tables, each under its own name.
    return known as Tables[N];
  }

  /** The rows of a table that have one of some keys (see `tables/keys.ts`), in the order of meetings, each once. */
  rowsWith<N extends keyof StoredRows>(name: N, keys: Iterable<string>): StoredRows[N] {
    return this.rowsAt(name, this.shelves.rowsWith(name, keys));
  }

  /** The rows of a table at some places. */
  rowsAt<N extends keyof StoredRows>(name: N, places: readonly RowPlace[]): StoredRows[N] {
    const rows: readonly unknown[] = places.map(({ row, ...place }) =>
      rowOf(this.meeting(place), this.shelves.table(place.segment, name).own(row)),
    );
    return rows as StoredRows[N];
  }

  /** The rows of a table that a document has. */
  rowsOf<N extends keyof StoredRows>(name: N, place: DocumentPlace): StoredRows[N] {
    const rows: readonly unknown[] = this.shelves
      .table(place.segment, name)
      .ownOf(place.number)
      .map((own) => rowOf(this.meeting(place), own));
    return rows as StoredRows[N];
  }

  /** Where the documents are in which a row of a table has one of some keys, in the order of meetings. */
  documentsWith(name: StoredTable, keys: Iterable<string>): readonly DocumentPlace[] {
    const found = this.shelves.rowsWith(name, keys);
    return [...new Map(found.map(({ segment, number }) => [`${segment} ${number}`, { segment, number }])).values()];
  }

  /** The keys of a table that begin so, are wanted, and of which a row is there, in the order of their first rows. */
  keysOf(name: StoredTable, start: string, isWanted: (key: string) => boolean = () => true): ReadonlySet<string> {
    return this.shelves.keysOf(name, start, isWanted);
  }

  /** What the documents say of people under some keys, by their ids: of each person only what is said under those keys. */
  peopleWith(keys: Iterable<string>): readonly PersonRow[] {
    const parts = this.shelves
      .rowsWith('parts', keys)
      .map((place): [PartRow, FromMeeting] => [this.partAt(place), this.meeting(place)]);
    return personsOf(parts);
  }

  /** Reads what all documents say of people as it stands, before most of it is asked for. */
  readPeopleAhead(): void {
    for (const segment of this.shelves.segments) segment.table('parts').lines.ahead();
  }

  /** What a document says of one of its people. */
  partAt({ segment, row }: RowPlace): PartRow {
    return this.shelves.table(segment, 'parts').own(row) as PartRow;
  }

  /** The people by their names alone. */
  get names(): Names {
    return this.corpus.names;
  }

  /** The record of a document, or null where the store holds none of that id. */
  record(id: string): DocumentRecord | null {
    const place = this.placeOf(id);
    return place ? this.recordAt(place) : null;
  }

  /** Where a document is, or null where the store holds none of that id. */
  placeOf(id: string): DocumentPlace | null {
    return this.shelves.placeOf(id);
  }

  /** The record at a place. */
  recordAt({ segment, number }: DocumentPlace): DocumentRecord {
    const record = this.shelves.segment(segment).record(number);
    return { ...record, source: { ...record.source, path: this.shown(record.source.path) } };
  }

  /** The row of the meeting at a place. */
  meetingAt(place: DocumentPlace): MeetingRow {
    const [row] = this.rowsOf('meetings', place);
    if (!row) throw new RangeError(`document ${place.number} of segment ${place.segment} has no meeting`);
    return row;
  }

  /** Where each document is, by its stored path. */
  placesByPath(): ReadonlyMap<string, DocumentPlace> {
    const segments = new Map(this.manifest.segments.map(({ name }, at) => [name, at]));
    return new Map(
      this.documents.map(({ path: stored, segment, number }) => [
        stored,
        { segment: segments.get(segment) ?? 0, number },
      ]),
    );
  }

  /** What is known of the file of a document. */
  fileOf(place: DocumentPlace): StoredDocument {
    return this.corpus.document(this.shelves.numberOf(place));
  }

  /** What a document says of its meeting. */
  meeting(place: DocumentPlace): FromMeeting {
    const number = this.shelves.numberOf(place);
    const known = this.#meetings.get(number);
    if (known) return known;
    const stored = this.shelves.meetingOf(place);
    const meeting = { ...stored, path: this.shown(stored.path) };
    this.#meetings.set(number, meeting);
    return meeting;
  }

  /** A stored path as somebody in the current folder writes it. */
  shown(stored: string): string {
    return this.place.base === this.#cwd ? stored : shownFrom(this.#cwd, fromStored(this.place, stored));
  }

  close(): void {
    this.corpus.close();
    for (const segment of this.shelves.segments) segment.close();
  }

  #readTable(name: TableName): readonly unknown[] {
    switch (name) {
      case 'people':
        return personsOf(
          this.#all('parts', (part, place): [PartRow, FromMeeting] => [part as PartRow, this.meeting(place)]),
        );
      case 'glossary':
        return glossaryOf(
          this.#all('abbreviations', (row, place) => rowOf(this.meeting(place), row) as AbbreviationRow),
        );
      default:
        return this.#all(name, (row, place) => rowOf(this.meeting(place), row));
    }
  }

  /** The rows of a table of all documents. */
  #all<R>(name: StoredTable, make: (own: object, place: DocumentPlace) => R): R[] {
    const rows: R[] = [];
    for (const [place, own] of this.shelves.all(name)) for (const row of own) rows.push(make(row, place));
    return rows;
  }
}

/** What is wrong with a store's file, as a failure. */
export function damagedBy(damage: Damage, place: Place): StoreDamaged {
  return new StoreDamaged(place, path.basename(damage.file), damage.message, damage);
}
