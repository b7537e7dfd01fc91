// A segment as questions see it: the records and rows of a run of documents, each read when it is asked for.
import path from 'node:path';
import { Dictionary, FileReader, Lines, numbersIn } from '../../disk/index.ts';
import type { DocumentRecord } from '../../model/index.ts';
import type { PeopleOf } from '../../people/people-of.ts';
import type { StoredTable } from '../tables/table.ts';
import type { Tally } from '../tables/totals.ts';
import { type Join, recordOf } from './join.ts';
import { DOCS, FIND, type InLines, keyIn, type Seals, sealIn } from './names.ts';
import { SegmentTable } from './segment-table.ts';

export class Segment {
  readonly name: string;
  /** Its part of the search index. */
  readonly find: FileReader;
  readonly docs: FileReader;
  readonly #lines = new Map<string, Lines>();
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
    return recordOf(JSON.parse(this.reading(document)), this.join(document));
  }

  /** The record as it was read by itself, as JSON. */
  reading(document: number): string {
    return this.lines('records').text(document);
  }

  people(document: number): PeopleOf {
    return this.lines('people').value(document) as PeopleOf;
  }

  join(document: number): Join {
    return this.lines('joins').value(document) as Join;
  }

  /** What the document says of its people in numbers. */
  tallies(document: number): readonly Tally[] {
    return this.lines('tallies').value(document) as Tally[];
  }

  /** Some bytes of a document's reading, as text. */
  partOfReading(document: number, start: number, end: number): string {
    return this.lines('records').part(document, start, end);
  }

  table(name: StoredTable): SegmentTable {
    const known = this.#tables.get(name) ?? new SegmentTable(this, name);
    this.#tables.set(name, known);
    return known;
  }

  /** The numbers of the rows of a table that have a key, in order. */
  rowsWith(table: StoredTable, key: string): Iterable<number> {
    const bytes = this.keys.find(keyIn(table, key))?.part(0);
    return bytes === undefined ? [] : numbersIn(bytes);
  }

  /** The keys of a table that begin so, in order, each with what gives the numbers of its rows. */
  *keysOf(table: StoredTable, start: string): Generator<readonly [key: string, rows: () => Iterable<number>]> {
    for (const entry of this.keys.startingWith(keyIn(table, start))) {
      yield [entry.key.slice(table.length + 1), () => numbersIn(entry.part(0))];
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

  /** The lines of what is kept of each document. */
  lines(name: InLines): Lines {
    const known = this.#lines.get(name) ?? new Lines((section) => this.docs.section(section), name);
    this.#lines.set(name, known);
    return known;
  }
}
