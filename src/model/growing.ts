// Numbers of one kind, one after another, as many as come: a few bytes each, where a list of JavaScript's takes eight or more.
import { doubled } from './doubled.ts';

/** What the kinds of typed arrays have in common. */
interface Numbers {
  readonly length: number;
  [place: number]: number;
  set(from: this): void;
  subarray(start: number, end: number): this;
}

/** A column of numbers that grows. */
export class Growing<T extends Numbers> {
  readonly #kind: new (
    length: number,
  ) => T;
  #numbers: T;
  #count = 0;

  /** @param kind what its numbers can be: `Uint8Array` */
  constructor(kind: new (length: number) => T) {
    this.#kind = kind;
    this.#numbers = new kind(1024);
  }

  get length(): number {
    return this.#count;
  }

  push(number: number): void {
    if (this.#count === this.#numbers.length) this.#numbers = doubled(this.#numbers, this.#kind);
    const numbers: Numbers = this.#numbers;
    numbers[this.#count++] = number;
  }

  /** The number at a place; 0 where there is none. */
  at(place: number): number {
    return this.#numbers[place] ?? 0;
  }

  /** All of them; what is pushed later is not among them. */
  all(): T {
    return this.#numbers.subarray(0, this.#count);
  }
}
