// A number for each passage of a segment, read where it is looked at: a page for a few passages, all of it for many.
import type { Section } from '../../disk/index.ts';
import * as byKernel from '../../kernel/columns.ts';
import { kernelFor } from '../../kernel/kernel.ts';

/** Where more than one passage in so many is looked at, the whole column is read at once. */
const DENSE = 2048;

/** Numbers of one or two bytes. */
export class Column {
  readonly #section: Section;
  readonly #width: 1 | 2;
  #whole: Uint8Array | null = null;

  constructor(section: Section, width: 1 | 2) {
    this.#section = section;
    this.#width = width;
  }

  /** The numbers of all passages. */
  all(): Uint8Array | Uint16Array {
    const bytes = this.bytes();
    return this.#width === 1 ? bytes : wide(bytes);
  }

  /** The bytes of all numbers. */
  bytes(): Uint8Array {
    this.#whole ??= this.#section.read(0, this.#section.length);
    return this.#whole;
  }

  /** Whether so many passages are enough to look at the whole column at once. */
  isMany(passages: number): boolean {
    return passages * DENSE > this.#section.length;
  }

  /** The number of a passage. */
  at(passage: number): number {
    const start = passage * this.#width;
    if (this.#whole !== null)
      return (this.#whole[start] ?? 0) | (this.#width === 1 ? 0 : (this.#whole[start + 1] ?? 0) << 8);
    const bytes = this.#section.read(start, start + this.#width);
    return (bytes[0] ?? 0) | ((bytes[1] ?? 0) << 8);
  }

  /**
   * The numbers of some passages, into a part of an array.
   *
   * @param passages passages of the whole index, going up; those from `from` up to `to` are of this segment
   * @param base the number that the segment's first passage has in the whole index
   */
  gather(passages: Uint32Array, from: number, to: number, base: number, into: Uint32Array): void {
    if (!this.isMany(to - from)) {
      for (let at = from; at < to; at++) into[at] = this.at((passages[at] ?? 0) - base);
      return;
    }
    const kernel = kernelFor(to - from);
    const values = this.all();
    if (kernel !== null) byKernel.gather(kernel, this.bytes(), this.#width, { passages, from, to, base }, into);
    else if (values instanceof Uint8Array) gather8(values, passages, from, to, base, into);
    else gather16(values, passages, from, to, base, into);
  }
}

/** Sections begin at even bytes. */
const wide = (bytes: Uint8Array): Uint16Array => new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 2);

// One function for each width, as a loop that meets arrays of two kinds is slow.
function gather8(
  values: Uint8Array,
  passages: Uint32Array,
  from: number,
  to: number,
  base: number,
  into: Uint32Array,
): void {
  for (let at = from; at < to; at++) into[at] = values[(passages[at] ?? 0) - base] ?? 0;
}

function gather16(
  values: Uint16Array,
  passages: Uint32Array,
  from: number,
  to: number,
  base: number,
  into: Uint32Array,
): void {
  for (let at = from; at < to; at++) into[at] = values[(passages[at] ?? 0) - base] ?? 0;
}
