// The columns of a segment's part of the index, as they are read.
import { Column32, type FileReader } from '../../disk/index.ts';
import { FIELDS } from '../ranking.ts';
import { Column } from './columns.ts';
import { LONG, SECTIONS } from './format.ts';

export class SegmentColumns {
  readonly flags: Column;
  readonly within: Column;
  /** By document, and one past the last: its first passage. */
  readonly firsts: Column32;
  readonly days: Column32;
  readonly #lengths: readonly Column[];
  readonly #file: FileReader;
  #long: ReadonlyMap<number, number> | null = null;

  constructor(file: FileReader) {
    const column = (name: string, width: 1 | 2): Column => new Column(file.section(name), width);
    this.#file = file;
    this.flags = column(SECTIONS.flags, 2);
    this.within = column(SECTIONS.within, 1);
    this.#lengths = FIELDS.map((field) => column(SECTIONS.lengths(field), 1));
    this.firsts = new Column32(file.section(SECTIONS.firsts));
    this.days = new Column32(file.section(SECTIONS.days));
  }

  /** Reads the columns of passages whole, for somebody who will ask for most of them. */
  ahead(): void {
    for (const column of [this.flags, this.within, ...this.#lengths]) column.bytes();
  }

  /** The length of a field of a passage. */
  lengthOf(passage: number, field: number): number {
    const length = this.#lengths[field]?.at(passage) ?? 0;
    return length < LONG ? length : this.#longOf(passage, field);
  }

  /** The lengths of all fields of a passage. */
  lengthsOf(passage: number): number[] {
    return FIELDS.map((_, field) => this.lengthOf(passage, field));
  }

  /** The lengths of a field, as {@link Column.gather} gives them. */
  gatherLengths(field: number, passages: Uint32Array, from: number, to: number, base: number, into: Uint32Array): void {
    this.#lengths[field]?.gather(passages, from, to, base, into);
    if (this.#file.section(SECTIONS.long).length === 0) return;
    for (let at = into.indexOf(LONG, from); at >= 0 && at < to; at = into.indexOf(LONG, at + 1)) {
      into[at] = this.#longOf((passages[at] ?? 0) - base, field);
    }
  }

  #longOf(passage: number, field: number): number {
    this.#long ??= pairsOf(new Column32(this.#file.section(SECTIONS.long)).all());
    return this.#long.get(passage * FIELDS.length + field) ?? LONG;
  }
}

function pairsOf(numbers: Uint32Array): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  for (let at = 0; at < numbers.length; at += 2) pairs.set(numbers[at] ?? 0, numbers[at + 1] ?? 0);
  return pairs;
}
