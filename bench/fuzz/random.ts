// Chance that can be had again: the same seed and place give the same numbers on every machine.

/** A stream of numbers made from a seed (mulberry32 by Tommy Ettinger, public domain). */
export class Random {
  #state: number;

  /** @param seeds whole numbers; any other order or value gives another stream */
  constructor(...seeds: readonly number[]) {
    let state = 0x9e3779b9;
    for (const seed of seeds) state = Math.imul(state ^ (seed >>> 0), 0x85ebca6b) + 0x6d2b79f5;
    this.#state = state >>> 0;
  }

  /** A number from 0 up to, not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from 0 up to, not including, `end`; 0 where `end` is 0. */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  /** Whether something happens that has one chance in `of`. */
  once(of: number): boolean {
    return this.below(of) === 0;
  }

  /**
   * One of a list.
   *
   * @throws RangeError for an empty list
   */
  pick<T>(list: readonly T[]): T {
    const [chosen] = list.slice(this.below(list.length));
    if (chosen === undefined) throw new RangeError('there is nothing to pick from');
    return chosen;
  }

  /** A stretch `[from, to)` of something `length` long: mostly short, now and then long. */
  stretch(length: number): readonly [number, number] {
    const from = this.below(length + 1);
    const most = this.once(4) ? length - from : Math.min(length - from, 12);
    return [from, from + this.below(most + 1)];
  }
}
