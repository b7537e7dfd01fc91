// The terms of a segment under numbers, in the order in which they were met. A word of a text is found by its letters where they stand:
// there are a hundred words a passage, and to make a string of each would take most of the time.

import { doubled } from './doubled.ts';

const FIRST_SIZE = 1 << 13;

export class Vocabulary {
  readonly #terms: string[] = [];
  #hashes = new Uint32Array(FIRST_SIZE);
  /** By hash, the number of a term and one; 0 for none. At most half of it is used. */
  #table = new Uint32Array(FIRST_SIZE * 2);
  #isClosed = false;

  /** Takes no more terms: all others are {@link UNKNOWN}. */
  close(): void {
    this.#isClosed = true;
  }

  get size(): number {
    return this.#terms.length;
  }

  term(number: number): string {
    return this.#terms[number] ?? '';
  }

  terms(): readonly string[] {
    return this.#terms;
  }

  /** The number of a term. */
  numberOf(term: string): number {
    let hash = SEED;
    for (let at = 0; at < term.length; at++) hash = mixed(hash, term.charCodeAt(at));
    return this.#find(term, 0, term.length, hash, true);
  }

  /**
   * The number of a word of ASCII letters and figures in a text, in small letters.
   *
   * @param hash made of its small letters by {@link mixed}, from {@link SEED} on
   */
  numberAt(text: string, start: number, end: number, hash: number): number {
    return this.#find(text, start, end, hash, false);
  }

  #find(text: string, start: number, end: number, hash: number, isWhole: boolean): number {
    const mask = this.#table.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = (this.#table[slot] ?? 0) - 1;
      if (number < 0 && this.#isClosed) return UNKNOWN;
      if (number < 0) return this.#add(isWhole ? text : ownWord(text, start, end), hash, slot);
      if (this.#hashes[number] !== hash >>> 0) continue;
      const term = this.#terms[number] ?? '';
      if (isWhole ? term === text : isTerm(term, text, start, end)) return number;
    }
  }

  #add(term: string, hash: number, slot: number): number {
    const number = this.#terms.push(term) - 1;
    this.#table[slot] = number + 1;
    if (number === this.#hashes.length) this.#grow();
    this.#hashes[number] = hash >>> 0;
    return number;
  }

  #grow(): void {
    const hashes = doubled(this.#hashes, Uint32Array);
    this.#hashes = hashes;
    this.#table = new Uint32Array(hashes.length * 2);
    const mask = this.#table.length - 1;
    for (let number = 0; number < this.#terms.length; number++) {
      let slot = (hashes[number] ?? 0) & mask;
      while (this.#table[slot] !== 0) slot = (slot + 1) & mask;
      this.#table[slot] = number + 1;
    }
  }
}

/** The number of every term that a closed vocabulary lacks. */
export const UNKNOWN = 0x7fff_ffff;

export const SEED = 0x811c9dc5;

/** A hash with a letter more. */
export function mixed(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** The code of a letter or figure of ASCII in small letters. */
export const small = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code);

/** A word as a string of its own: a part of the text would keep the whole of it in memory. */
function ownWord(text: string, start: number, end: number): string {
  return Buffer.from(text.slice(start, end).toLowerCase(), 'latin1').toString('latin1');
}

function isTerm(term: string, text: string, start: number, end: number): boolean {
  if (term.length !== end - start) return false;
  for (let at = 0; at < term.length; at++) {
    if (term.charCodeAt(at) !== small(text.charCodeAt(start + at))) return false;
  }
  return true;
}
