// Lines of JSON as a section, with where each begins (and the last ends) in another beside it, `NAME.starts`.
import type { Aside } from './aside.ts';
import { Offsets } from './column.ts';
import type { Section } from './file-reader.ts';
import type { FileWriter } from './file-writer.ts';
import { ByteWriter } from './varints.ts';

/** Where lines begin, and where the last ends, collected as they come. */
export class LineStarts {
  #length = 0;
  readonly #starts: number[] = [0];

  /** How many lines there are. */
  get count(): number {
    return this.#starts.length - 1;
  }

  /** Bytes of memory that are held, about. */
  get held(): number {
    return this.#starts.length * 16;
  }

  /** @param size bytes of a further line, its end with them */
  add(size: number): void {
    this.#length += size;
    this.#starts.push(this.#length);
  }

  /** @param name the section of the lines */
  put(file: FileWriter, name: string): void {
    file.put(startsOf(name), Float64Array.from(this.#starts));
  }
}

const LINE_END = 10;

/** Collects lines: in memory, or aside as soon as they are many. */
export class LineWriter {
  readonly #bytes = new ByteWriter();
  readonly #starts = new LineStarts();
  readonly #aside: Aside | null;
  /** Lines that were put aside: where they begin there, and their bytes. */
  readonly #away: (readonly [start: number, length: number])[] = [];
  readonly #waiting: number;

  /** @param aside takes lines until they are wanted, as soon as `waiting` bytes of them are in memory; null keeps all there */
  constructor(aside: Aside | null = null, waiting = 0) {
    this.#aside = aside;
    this.#waiting = waiting;
  }

  /** How many lines there are. */
  get count(): number {
    return this.#starts.count;
  }

  /** Bytes of memory that are held, about. */
  get held(): number {
    return this.#bytes.length + this.#starts.held;
  }

  /** @throws the file system's error, where the disk takes no more */
  add(value: unknown): void {
    const before = this.#bytes.length;
    this.#bytes.text(JSON.stringify(value));
    this.#bytes.number(LINE_END);
    this.#starts.add(this.#bytes.length - before);
    if (this.#aside === null || this.#bytes.length < this.#waiting) return;
    this.#away.push([this.#aside.add(this.#bytes.bytes()), this.#bytes.length]);
    this.#bytes.clear();
  }

  put(file: FileWriter, name: string): void {
    file.section(name);
    for (const [start, length] of this.#away) this.#aside?.copy(start, length, file);
    file.add(this.#bytes.bytes());
    this.#starts.put(file, name);
  }
}

/** The section that says where the lines of another begin. */
export const startsOf = (name: string): string => `${name}.starts`;

/** Lines on disk, each read when it is asked for. */
export class Lines {
  #section: Section;
  #starts: Offsets;
  readonly #of: (name: string) => Section;
  readonly #name: string;

  /** @param section gives the sections of the file */
  constructor(section: (name: string) => Section, name: string) {
    this.#of = section;
    this.#name = name;
    this.#section = section(name);
    this.#starts = new Offsets(section(startsOf(name)));
  }

  /** Reads all lines as they stand, for somebody who will ask for most of them in no order: a look at the disk for each costs more. */
  ahead(): void {
    this.#section = inMemory(this.#of(this.#name));
    this.#starts = new Offsets(inMemory(this.#of(startsOf(this.#name))));
  }

  /** The bytes of lines from `first` up to `end`, their ends with them. */
  bytes(first: number, end = first + 1): Uint8Array {
    return this.#section.read(this.#starts.at(first), this.#starts.at(end));
  }

  /** How many bytes each of the lines from `first` up to `end` has, its end with them. */
  sizes(first: number, end: number): Float64Array {
    const starts = this.#starts.some(first, end + 1);
    return starts.subarray(1).map((next, line) => next - (starts[line] ?? 0));
  }

  /** A line as it is. */
  text(line: number): string {
    return textOf(this.bytes(line).subarray(0, -1));
  }

  /** Some bytes of a line, as text. */
  part(line: number, start: number, end: number): string {
    const begin = this.#starts.at(line);
    return textOf(this.#section.read(begin + start, begin + end));
  }

  /** What a line says. */
  value(line: number): unknown {
    return JSON.parse(this.text(line));
  }

  /** What lines from `first` up to `end` say. */
  values(first: number, end: number): unknown[] {
    return valuesIn(this.bytes(first, end));
  }

  /** What all lines say. */
  all(): unknown[] {
    return valuesIn(this.#section.read(0, this.#section.length));
  }
}

function inMemory({ length, read }: Section): Section {
  const bytes = read(0, length);
  return { length, read: (start, end) => bytes.subarray(start, end) };
}

/** Lines are read as one array: that is quicker than one by one. */
function valuesIn(bytes: Uint8Array): unknown[] {
  return JSON.parse(`[${textOf(bytes.subarray(0, -1)).replaceAll('\n', ',')}]`);
}

const textOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
