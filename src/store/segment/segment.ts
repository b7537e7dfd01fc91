// A segment as questions see it: the records and rows of a run of documents, each read when it is asked for.
import path from 'node:path';
import { ByteReader, Dictionary, FileReader, Offsets, type Section } from '../../disk/index.ts';
import type { DocumentRecord } from '../../model/index.ts';
import type { PeopleOf } from '../../people/people-of.ts';
import type { StoredTable } from '../tables/table.ts';
import { type Join, recordOf } from './join.ts';
import { DOCS, FIND, keyIn, type LINES, type Seals, sealIn } from './names.ts';
import { SegmentTable } from './segment-table.ts';

export class Segment {
  readonly name: string;
  /** Its part of the search index. */
  readonly find: FileReader;
  readonly docs: FileReader;
  readonly #lines = new Map<string, { readonly section: Section; readonly starts: Offsets }>();
  readonly #tables = new Map<StoredTable, SegmentTable>();
  #keys: Dictionary | null = null;

  /**
   * @param seals by name, the seals that its files must have; null where they were written just now
   * @throws Damage where its files are not there
   */
  constructor(folder: string, name: string, seals: Seals | null) {
    this.name = name;
    const open = ({ extension, kind, version }: typeof DOCS | typeof FIND): FileReader =>
      new FileReader(path.join(folder, name + extension), kind, version, sealIn(seals, name + extension));
    this.docs = open(DOCS);
    try {
      this.find = open(FIND);
    } catch (error) {
      this.docs.close();
      throw error;
    }
  }

  /** The record of a document; its path is the stored one. */
  record(document: number): DocumentRecord {
    return recordOf(JSON.parse(this.reading(document)), JSON.parse(this.#line('joins', document)));
  }

  /** The record as it was read by itself, as JSON. */
  reading(document: number): string {
    return this.#line('records', document);
  }

  people(document: number): PeopleOf {
    return JSON.parse(this.#line('people', document));
  }

  join(document: number): Join {
    return JSON.parse(this.#line('joins', document));
  }

  /** Some bytes of a document's reading, as text. */
  partOfReading(document: number, start: number, end: number): string {
    const { section, starts } = this.#linesOf('records');
    const begin = starts.at(document);
    return textOf(section.read(begin + start, begin + end));
  }

  table(name: StoredTable): SegmentTable {
    const known = this.#tables.get(name) ?? new SegmentTable(this, name);
    this.#tables.set(name, known);
    return known;
  }

  /** The numbers of the rows of a table that have a key, in order. */
  rowsWith(table: StoredTable, key: string): Iterable<number> {
    const bytes = this.keys.find(keyIn(table, key))?.part(0);
    return bytes === undefined ? [] : rowsIn(bytes);
  }

  /** The keys of a table that begin so, in order, each with what gives the numbers of its rows. */
  *keysOf(table: StoredTable, start: string): Generator<readonly [key: string, rows: () => Iterable<number>]> {
    for (const entry of this.keys.startingWith(keyIn(table, start))) {
      yield [entry.key.slice(table.length + 1), () => rowsIn(entry.part(0))];
    }
  }

  get keys(): Dictionary {
    this.#keys ??= new Dictionary((section) => this.docs.section(section), 'keys', 1);
    return this.#keys;
  }

  close(): void {
    this.docs.close();
    this.find.close();
  }

  /** The bytes of a document's line, the end of line with them. */
  lineBytes(name: (typeof LINES)[number], document: number): Uint8Array {
    const { section, starts } = this.#linesOf(name);
    return section.read(starts.at(document), starts.at(document + 1));
  }

  #line(name: (typeof LINES)[number], document: number): string {
    return textOf(this.lineBytes(name, document).subarray(0, -1));
  }

  #linesOf(name: (typeof LINES)[number]) {
    const known = this.#lines.get(name) ?? {
      section: this.docs.section(name),
      starts: new Offsets(this.docs.section(`${name}.starts`)),
    };
    this.#lines.set(name, known);
    return known;
  }
}

/** The numbers of rows from the distances between them, as far as they are looked at. */
export function* rowsIn(bytes: Uint8Array): Generator<number> {
  const reader = new ByteReader(bytes);
  let last = 0;
  while (reader.at < bytes.length) {
    last += reader.number();
    yield last;
  }
}

export const textOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
