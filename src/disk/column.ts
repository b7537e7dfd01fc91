// Numbers of one size on disk, read where they are looked at.
import type { Section } from './file-reader.ts';
import { lastWhere } from './last-where.ts';

/** Numbers of 32 bits. */
export class Column32 {
  readonly #section: Section;

  constructor(section: Section) {
    this.#section = section;
  }

  get length(): number {
    return this.#section.length / 4;
  }

  /** The number at a place, from 0 to 2^32 - 1. */
  at(place: number): number {
    const bytes = this.#section.read(place * 4, place * 4 + 4);
    return ((bytes[0] ?? 0) | ((bytes[1] ?? 0) << 8) | ((bytes[2] ?? 0) << 16) | ((bytes[3] ?? 0) << 24)) >>> 0;
  }

  /** All of them. */
  all(): Uint32Array {
    return new Uint32Array(copyOf(this.#section.read(0, this.#section.length)));
  }

  /** See {@link lastNotAbove}. */
  lastNotAbove(wanted: number): number {
    return lastNotAbove(this, wanted);
  }
}

/** The last place whose number is not above the one wanted; numbers go up, and the first is 0. */
export function lastNotAbove(numbers: Pick<Column32 | Uint32Array, 'length' | 'at'>, wanted: number): number {
  return lastWhere(0, numbers.length - 1, (place) => (numbers.at(place) ?? 0) <= wanted);
}

/** Offsets: whole numbers up to 2^53, as floats of 64 bits. */
export class Offsets {
  readonly #section: Section;

  constructor(section: Section) {
    this.#section = section;
  }

  /** The offset at a place. */
  at(place: number): number {
    const bytes = this.#section.read(place * 8, place * 8 + 8);
    return bytes.length < 8 ? 0 : new DataView(bytes.buffer, bytes.byteOffset, 8).getFloat64(0, true);
  }

  /** The offsets at places from `first` up to `end`. */
  some(first: number, end: number): Float64Array {
    return new Float64Array(copyOf(this.#section.read(first * 8, end * 8)));
  }
}

/** Bytes at the beginning of a buffer, as numbers of several bytes want them. */
function copyOf(bytes: Uint8Array): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.length);
  new Uint8Array(copy).set(bytes);
  return copy;
}
