// Writes the records and rows of a run of documents: records as they come, the rest at the end.
import { type Aside, FileWriter, KeyLists, LineStarts, LineWriter } from '../../disk/index.ts';
import type { PeopleOf } from '../../people/people-of.ts';
import type { KeyedRow, StoredTable } from '../tables/table.ts';
import type { Tally } from '../tables/totals.ts';
import type { Join } from './join.ts';
import { DOCS, keyIn } from './names.ts';
import { placed, textLast } from './texts.ts';

/** A document as it goes into a segment. */
export interface SegmentDocument {
  /** The record as it was read by itself, as a line of JSON. */
  readonly reading: string;
  readonly people: PeopleOf;
  readonly join: Join;
  readonly tallies: readonly Tally[];
  /** The rows of each table by its name; the same tables for every document. */
  readonly tables: ReadonlyMap<StoredTable, readonly KeyedRow[]>;
}

/** The table with the texts of all paragraphs: those stand in the records alone. Those of actions and decisions are short, and often listed. */
const LONG: StoredTable = 'passages';

/** The rows of a table, and the first of each document. */
interface Table {
  readonly rows: LineWriter;
  readonly first: number[];
}

export class SegmentWriter {
  readonly #file: FileWriter;
  /** Rows are many, and wait for the end of the records. */
  readonly #aside: Aside;
  readonly #records = new LineStarts();
  readonly #lines: () => LineWriter;
  readonly #people: LineWriter;
  readonly #joins: LineWriter;
  readonly #tallies: LineWriter;
  readonly #tables = new Map<string, Table>();
  readonly #keys = new KeyLists();

  /**
   * @param file the absolute path of a file that is not there yet
   * @param aside takes rows as soon as `waiting` bytes of a kind are in memory, and is closed when this one is ended
   */
  constructor(file: string, aside: Aside, waiting: number) {
    this.#file = new FileWriter(file);
    this.#file.section('records');
    this.#aside = aside;
    this.#lines = () => new LineWriter(aside, waiting);
    this.#people = this.#lines();
    this.#joins = this.#lines();
    this.#tallies = this.#lines();
  }

  /** How many documents were added. */
  get documents(): number {
    return this.#records.count;
  }

  /** Bytes that wait in memory, about. */
  get held(): number {
    const lines = [this.#people, this.#joins, this.#tallies, ...[...this.#tables.values()].map(({ rows }) => rows)];
    return lines.reduce((sum, { held }) => sum + held, this.#keys.held);
  }

  add({ reading, people, join, tallies, tables }: SegmentDocument): void {
    const line = Buffer.from(`${reading}\n`);
    this.#file.add(line);
    this.#records.add(line.length);
    this.#people.add(people);
    this.#joins.add(join);
    this.#tallies.add(tallies);
    for (const [name, rows] of tables) {
      const table = this.#tables.get(name) ?? { rows: this.#lines(), first: [0] };
      this.#tables.set(name, table);
      for (const { row, keys } of name === LONG ? placed(rows, line) : rows.map(textLast)) {
        for (const key of keys) this.#keys.add(keyIn(name, key), table.rows.count);
        table.rows.add(row);
      }
      table.first.push(table.rows.count);
    }
  }

  /** Ends the file. @returns its bytes on disk */
  end(): number {
    const file = this.#file;
    this.#records.put(file, 'records');
    this.#people.put(file, 'people');
    this.#joins.put(file, 'joins');
    this.#tallies.put(file, 'tallies');
    for (const [name, { rows, first }] of this.#tables) {
      rows.put(file, name);
      file.put(`${name}.first`, Uint32Array.from(first));
    }
    this.#keys.put(file, 'keys');
    this.#aside.close();
    return file.end(DOCS.kind, DOCS.version, { documents: this.documents });
  }

  /** Lets go of a file that was not ended. */
  close(): void {
    this.#file.close();
    this.#aside.close();
  }
}
