// A number for each passage of a segment, read where it is looked at: a page for a few passages, all of it for many.
import type { Section } from '../../disk/index.ts';

/** Bytes that are read together; a multiple of every width. */
const PIECE = 8192;
/** Where more than one passage in so many is looked at, the whole column is read at once. */
const DENSE = 2048;

/** Numbers of one or two bytes. */
export class Column {
  readonly #section: Section;
  readonly #width: 1 | 2;
  readonly #each: number;
  #piece = -1;
  #values: Uint8Array | Uint16Array = new Uint8Array(0);

  constructor(section: Section, width: 1 | 2) {
    this.#section = section;
    this.#width = width;
    this.#each = PIECE / width;
  }

  /** The numbers of all passages. */
  all(): Uint8Array | Uint16Array {
    const bytes = this.#section.read(0, this.#section.length);
    return this.#width === 1 ? bytes : wide(bytes);
  }

  /** Whether so many passages are enough to look at the whole column at once. */
  isMany(passages: number): boolean {
    return passages * DENSE > this.#section.length;
  }

  /** The number of a passage. */
  at(passage: number): number {
    const piece = Math.floor(passage / this.#each);
    if (piece !== this.#piece) this.#load(piece);
    return this.#values[passage - piece * this.#each] ?? 0;
  }

  /**
   * The numbers of some passages, into a part of an array.
   *
   * @param passages passages of the whole index, going up; those from `from` up to `to` are of this segment
   * @param base the number that the segment's first passage has in the whole index
   */
  gather(passages: Uint32Array, from: number, to: number, base: number, into: Uint32Array): void {
    if (this.isMany(to - from)) {
      const values = this.all();
      if (values instanceof Uint8Array) gather8(values, passages, from, to, base, into);
      else gather16(values, passages, from, to, base, into);
      return;
    }
    for (let at = from; at < to; at++) into[at] = this.at((passages[at] ?? 0) - base);
  }

  #load(piece: number): void {
    const bytes = this.#section.read(piece * PIECE, Math.min((piece + 1) * PIECE, this.#section.length));
    this.#values = this.#width === 1 ? bytes : wide(bytes);
    this.#piece = piece;
  }
}

/** Sections begin at even bytes, and so do pieces of them. */
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
