// Writes the records and rows of a run of documents: records as they come, the rest at the end.
import { ByteWriter, DictionaryWriter, FileWriter } from '../../disk/index.ts';
import type { PeopleOf } from '../../people/people-of.ts';
import type { KeyedRow, StoredTable } from '../tables/table.ts';
import type { Join } from './join.ts';
import { DOCS, keyIn } from './names.ts';
import { placed } from './texts.ts';

/** A document as it goes into a segment. */
export interface SegmentDocument {
  /** The record as it was read by itself, as a line of JSON. */
  readonly reading: string;
  readonly people: PeopleOf;
  readonly join: Join;
  /** The rows of each table by its name; the same tables for every document. */
  readonly tables: ReadonlyMap<StoredTable, readonly KeyedRow[]>;
}

/** Lines one after another, and where each begins. */
class Lines {
  readonly bytes = new ByteWriter();
  readonly starts: number[] = [0];

  add(value: unknown): void {
    this.bytes.add(Buffer.from(`${JSON.stringify(value)}\n`));
    this.starts.push(this.bytes.length);
  }

  put(file: FileWriter, name: string): void {
    file.put(name, this.bytes.bytes());
    file.put(`${name}.starts`, Float64Array.from(this.starts));
  }
}

class Table extends Lines {
  readonly first: number[] = [0];
  readonly keys = new Map<string, number[]>();

  addRow({ row, keys }: KeyedRow): void {
    const number = this.starts.length - 1;
    this.add(row);
    for (const key of new Set(keys)) {
      const rows = this.keys.get(key);
      if (rows) rows.push(number);
      else this.keys.set(key, [number]);
    }
  }
}

export class SegmentWriter {
  readonly #file: FileWriter;
  readonly #recordStarts: number[] = [0];
  #recordBytes = 0;
  readonly #people = new Lines();
  readonly #joins = new Lines();
  readonly #tables = new Map<string, Table>();

  /** @param file the absolute path of a file that is not there yet */
  constructor(file: string) {
    this.#file = new FileWriter(file);
    this.#file.section('records');
  }

  /** How many documents were added. */
  get documents(): number {
    return this.#recordStarts.length - 1;
  }

  /** Bytes that wait in memory, about. */
  get held(): number {
    let held = this.#people.bytes.length + this.#joins.bytes.length;
    for (const table of this.#tables.values()) held += table.bytes.length + table.starts.length * 16;
    return held;
  }

  add({ reading, people, join, tables }: SegmentDocument): void {
    const line = Buffer.from(`${reading}\n`);
    this.#file.add(line);
    this.#recordBytes += line.length;
    this.#recordStarts.push(this.#recordBytes);
    this.#people.add(people);
    this.#joins.add(join);
    for (const [name, rows] of tables) {
      const table = this.#tables.get(name) ?? new Table();
      this.#tables.set(name, table);
      for (const row of placed(rows, line)) table.addRow(row);
      table.first.push(table.starts.length - 1);
    }
  }

  /** Ends the file. @returns its bytes on disk */
  end(): number {
    const file = this.#file;
    file.put('records.starts', Float64Array.from(this.#recordStarts));
    this.#people.put(file, 'people');
    this.#joins.put(file, 'joins');
    const keys: (readonly [Buffer, readonly number[]])[] = [];
    for (const [name, table] of this.#tables) {
      table.put(file, name);
      file.put(`${name}.first`, Uint32Array.from(table.first));
      for (const [key, rows] of table.keys) keys.push([Buffer.from(keyIn(name, key)), rows]);
    }
    const dictionary = new DictionaryWriter(file, 'keys');
    keys.sort(([one], [other]) => Buffer.compare(one, other));
    for (const [key, rows] of keys) dictionary.add(key, [rowNumbers(rows)]);
    dictionary.end();
    return file.end(DOCS.kind, DOCS.version, { documents: this.documents });
  }

  /** Lets go of a file that was not ended. */
  close(): void {
    this.#file.close();
  }
}

/** The numbers of rows, which go up, as the distances between them. */
export function rowNumbers(rows: readonly number[]): Uint8Array {
  const bytes = new ByteWriter();
  let last = 0;
  for (const row of rows) {
    bytes.number(row - last);
    last = row;
  }
  return bytes.bytes().slice();
}
