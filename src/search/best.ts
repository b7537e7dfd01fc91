// The best few of many, in order, without sorting the others.
import { kernelFor } from '../kernel/kernel.ts';
import * as byKernel from '../kernel/scores.ts';

/**
 * Places of the best.
 *
 * @param scores of each place
 * @param among 1 for the places to choose from; null for all
 * @param before says of two places with the same score whether the first stands above the second
 */
export function bestOf(
  most: number,
  scores: Float64Array,
  among: Uint8Array | null,
  before: (one: number, other: number) => boolean,
): number[] {
  const heap = new Heap(most, scores, before);
  const kernel = most > 0 && most < scores.length ? kernelFor(scores.length) : null;
  // From the end, where the newest stand as a rule, which are above others with the same score.
  if (kernel === null) {
    for (let at = scores.length; ; ) {
      at = nextBelow(scores, among, at, heap.least);
      if (at < 0) break;
      heap.offer(at);
    }
  } else {
    const places = byKernel.best(kernel, most, scores, among);
    for (let at = places.length - 1; at >= 0; at--) heap.offer(places[at] ?? 0);
  }
  return heap.all();
}

/** The last place before one that is to be chosen from and does not score less than `least`; -1 for none. */
function nextBelow(scores: Float64Array, among: Uint8Array | null, end: number, least: number): number {
  let at = end - 1;
  if (among === null) while (at >= 0 && (scores[at] ?? 0) < least) at--;
  else while (at >= 0 && (among[at] === 0 || (scores[at] ?? 0) < least)) at--;
  return at;
}

/** The best places offered, with the worst of them at the top. */
class Heap {
  readonly #most: number;
  readonly #scores: Float64Array;
  readonly #before: (one: number, other: number) => boolean;
  readonly #places: number[] = [];
  /** What a place must score to be kept, or be above the worst with the same score. */
  least = Number.NEGATIVE_INFINITY;

  constructor(most: number, scores: Float64Array, before: (one: number, other: number) => boolean) {
    this.#most = most;
    this.#scores = scores;
    this.#before = before;
  }

  /** Keeps a place that does not score less than {@link least}, if it is one of the best so far. */
  offer(place: number): void {
    const places = this.#places;
    const [worst = 0] = places;
    if (places.length === this.#most && this.#scores[place] === this.least && !this.#before(place, worst)) return;
    this.#add(place);
    if (places.length > this.#most) this.#dropWorst();
    if (places.length === this.#most) this.least = this.#scores[places[0] ?? 0] ?? 0;
  }

  #add(place: number): void {
    const places = this.#places;
    let at = places.push(place) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#isWorse(place, places[parent] ?? 0)) break;
      places[at] = places[parent] ?? 0;
      at = parent;
    }
    places[at] = place;
  }

  #dropWorst(): void {
    const places = this.#places;
    const last = places.pop();
    if (last === undefined || places.length === 0) return;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= places.length) break;
      if (child + 1 < places.length && this.#isWorse(places[child + 1] ?? 0, places[child] ?? 0)) child++;
      if (!this.#isWorse(places[child] ?? 0, last)) break;
      places[at] = places[child] ?? 0;
      at = child;
    }
    places[at] = last;
  }

  /** All of them, best first. */
  all(): number[] {
    return this.#places.sort((left, right) => (this.#isWorse(right, left) ? -1 : 1));
  }

  #isWorse(one: number, other: number): boolean {
    const [left, right] = [this.#scores[one] ?? 0, this.#scores[other] ?? 0];
    return left < right || (left === right && this.#before(other, one));
  }
}
