// The terms of a segment under numbers, in the order in which they were met. A word of a text is found by its letters where they stand:
// there are a hundred words a passage, and to make a string of each would take most of the time. Terms are kept as the bytes that the
// index has of them, one behind another.
import { doubled } from '../../model/index.ts';

const FIRST_SIZE = 1 << 13;

export class Vocabulary {
  #size = 0;
  /** The bytes of all terms; and where each begins, and the next would. */
  #bytes = new Uint8Array(FIRST_SIZE * 8);
  #begins = new Uint32Array(FIRST_SIZE + 1);
  #hashes = new Uint32Array(FIRST_SIZE);
  /** By hash, the number of a term and one; 0 for none. At most half of it is used. */
  #table = new Uint32Array(FIRST_SIZE * 2);
  #isClosed = false;

  /** Takes no more terms: all others are {@link UNKNOWN}. */
  close(): void {
    this.#isClosed = true;
  }

  get size(): number {
    return this.#size;
  }

  /** The bytes of a term, in UTF-8. */
  bytes(number: number): Buffer {
    const begin = this.#begins[number] ?? 0;
    return Buffer.from(this.#bytes.buffer, begin, (this.#begins[number + 1] ?? 0) - begin);
  }

  term(number: number): string {
    return this.bytes(number).toString('utf8');
  }

  /** The number of a term. */
  numberOf(term: string): number {
    const bytes = Buffer.from(term);
    let hash = SEED;
    for (let at = 0; at < bytes.length; at++) hash = mixed(hash, bytes[at] ?? 0);
    return this.numberAt(bytes, 0, bytes.length, hash);
  }

  /**
   * The number of a term whose bytes stand among others.
   *
   * @param hash made of its bytes by {@link mixed}, from {@link SEED} on
   */
  numberAt(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const mask = this.#table.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = (this.#table[slot] ?? 0) - 1;
      if (number < 0) return this.#isClosed ? UNKNOWN : this.#add(bytes.subarray(start, end), hash, slot);
      if (this.#hashes[number] === hash >>> 0 && this.#isAt(number, bytes, start, end)) return number;
    }
  }

  #isAt(number: number, bytes: Uint8Array, start: number, end: number): boolean {
    const begin = this.#begins[number] ?? 0;
    if ((this.#begins[number + 1] ?? 0) - begin !== end - start) return false;
    for (let at = start; at < end; at++) if (bytes[at] !== this.#bytes[begin + at - start]) return false;
    return true;
  }

  #add(term: Uint8Array, hash: number, slot: number): number {
    const number = this.#size++;
    this.#table[slot] = number + 1;
    if (number === this.#hashes.length) this.#grow();
    this.#hashes[number] = hash >>> 0;
    const begin = this.#begins[number] ?? 0;
    while (begin + term.length > this.#bytes.length) this.#bytes = doubled(this.#bytes, Uint8Array);
    this.#bytes.set(term, begin);
    this.#begins[number + 1] = begin + term.length;
    return number;
  }

  #grow(): void {
    const hashes = doubled(this.#hashes, Uint32Array);
    this.#hashes = hashes;
    this.#begins = doubled(this.#begins, Uint32Array);
    this.#table = new Uint32Array(hashes.length * 2);
    const mask = this.#table.length - 1;
    for (let number = 0; number < this.#size; number++) {
      let slot = (hashes[number] ?? 0) & mask;
      while (this.#table[slot] !== 0) slot = (slot + 1) & mask;
      this.#table[slot] = number + 1;
    }
  }
}

/** The number of every term that a closed vocabulary lacks. */
export const UNKNOWN = 0x7fff_ffff;

export const SEED = 0x811c9dc5;

/** A hash with a byte more. */
export function mixed(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, 0x01000193);
}
