// Numbers that look random and are the same each time: what the generator draws depends on seeds alone.

/** A number from 0 to 2³²-1 that whole numbers are mixed to; a small change of one changes all of it. */
export function mixed(...numbers: readonly number[]): number {
  let hash = 0x9e3779b9;
  for (const number of numbers) {
    hash = Math.imul(hash ^ (number >>> 0), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    hash ^= hash >>> 16;
  }
  return hash >>> 0;
}

/** A stream of draws from one seed (mulberry32). */
export class Random {
  #state: number;

  constructor(...seed: readonly number[]) {
    this.#state = mixed(...seed);
  }

  /** A number from 0 up to, and never, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let value = this.#state;
    value = Math.imul(value ^ (value >>> 15), value | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `low` to `high`, both among them. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /**
   * One of a list.
   *
   * @throws RangeError where the list is empty
   */
  pick<T>(list: readonly T[]): T {
    const at = Math.floor(this.next() * list.length);
    const found = list[at];
    if (found === undefined) throw new RangeError('nothing can be picked from an empty list');
    return found;
  }

  /** `count` different whole numbers below `limit`, in rising order. */
  some(count: number, limit: number): readonly number[] {
    const all = Array.from({ length: limit }, (_, index) => index);
    for (let at = 0; at < Math.min(count, limit); at++) {
      const other = this.between(at, limit - 1);
      [all[at], all[other]] = [all[other] ?? other, all[at] ?? at];
    }
    return all.slice(0, count).sort((left, right) => left - right);
  }
}
