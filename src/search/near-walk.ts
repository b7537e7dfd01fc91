// Words near one, found by walking over all in order: of a beginning that is shared the distances are known, and words whose
// beginning is too far already are passed over.

import type { Dictionary } from '../disk/index.ts';
import { type Kernel, kernelFor } from '../kernel/kernel.ts';
import * as byKernel from '../kernel/near.ts';

/** Bytes of keys that are no words of the text. */
const FIRST_LETTER = 0x21;
const ASCII_END = 0x80;

/** How far words may be from the one looked for, by the code of their first letter; below nought for those not looked for. */
export type Reach = (first: number) => number;

export class NearWalk {
  readonly #most: number;
  readonly #term: string;
  readonly #reach: Reach;
  readonly #take: (word: string, distance: number) => void;
  readonly #width: number;
  /** Row by row, a row a letter: Levenshtein's distances from the letters so far to each beginning of the term. */
  readonly #rows: Uint8Array;
  /** Letters of the last key whose rows are known. */
  #known = 0;

  /**
   * @param most the most that `reach` gives
   * @param take gets each word within reach and how far it is, by Levenshtein's distance
   */
  constructor(term: string, reach: Reach, most: number, take: (word: string, distance: number) => void) {
    this.#most = most;
    this.#term = term;
    this.#reach = reach;
    this.#take = take;
    this.#width = term.length + 1;
    this.#rows = new Uint8Array(this.#width * (term.length + most + 3));
    for (let at = 0; at < this.#width; at++) this.#rows[at] = Math.min(at, 255);
  }

  /** Goes over the keys of a dictionary. */
  over(dictionary: Dictionary): void {
    const { keys } = dictionary;
    const kernel = kernelFor(keys.bytes.length);
    if (kernel !== null && this.#nearBy(kernel, keys)) return;
    this.#known = 0;
    dictionary.walk(this.#look);
  }

  /** Has the kernel look through keys; false where it can't. */
  #nearBy(kernel: Kernel, keys: byKernel.Keys): boolean {
    const reaches = Uint8Array.from({ length: 256 }, (_, first) => {
      const reach = this.#reachOf(first);
      return reach < 0 ? 255 : reach;
    });
    return byKernel.near(kernel, keys, this.#term, reaches, this.#most, (key, distance) => {
      if (distance === null) this.#compare(key, this.#reachOf(key[0] ?? 0));
      else this.#take(textOf(key), distance);
    });
  }

  /** How far a key may be, by its first byte; below nought for one that is not looked at. */
  #reachOf(first: number): number {
    return first < FIRST_LETTER ? -1 : this.#reach(first);
  }

  /** Looks at a key, as the walk of a dictionary wants it. */
  readonly #look = (key: Uint8Array, length: number, shared: number): number => {
    const reach = this.#reachOf(key[0] ?? 0);
    if (reach < 0) return 1;
    let at = Math.min(shared, this.#known);
    for (; at < length; at++) {
      const letter = key[at] ?? 0;
      if (letter >= ASCII_END) {
        this.#known = at;
        this.#compare(key.subarray(0, length), reach);
        return 0;
      }
      if (this.#row(at, letter) > reach) {
        this.#known = at + 1;
        return at + 1;
      }
    }
    this.#known = length;
    const distance = this.#rows[length * this.#width + this.#width - 1] ?? 255;
    if (distance <= reach) this.#take(textOf(key.subarray(0, length)), distance);
    return 0;
  };

  /** Adds the row of a letter; gives the least of its distances. */
  #row(at: number, letter: number): number {
    const rows = this.#rows;
    const above = at * this.#width;
    const row = above + this.#width;
    let least = at + 1;
    rows[row] = least;
    for (let column = 1; column < this.#width; column++) {
      const same = this.#term.charCodeAt(column - 1) === letter ? 0 : 1;
      const replaced = (rows[above + column - 1] ?? 0) + same;
      const added = (rows[above + column] ?? 0) + 1;
      const left = (rows[row + column - 1] ?? 0) + 1;
      const distance = Math.min(replaced, added, left);
      rows[row + column] = distance;
      if (distance < least) least = distance;
    }
    return least;
  }

  /** A word with letters of several bytes, by itself. */
  #compare(key: Uint8Array, reach: number): void {
    const word = textOf(key);
    if (Math.abs(word.length - this.#term.length) > reach) return;
    const distance = distanceOf(word, this.#term);
    if (distance <= reach) this.#take(word, distance);
  }
}

function textOf(key: Uint8Array): string {
  return Buffer.from(key.buffer, key.byteOffset, key.length).toString('utf8');
}

function distanceOf(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let at = 0; at < left.length; at++) {
    const next = [at + 1];
    for (let column = 1; column <= right.length; column++) {
      const same = left[at] === right[column - 1] ? 0 : 1;
      next.push(Math.min((row[column - 1] ?? 0) + same, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[right.length] ?? 0;
}
