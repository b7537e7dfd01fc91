// The lists of one term collected run by run, in the order of passages.
import { BitWriter } from '../../disk/index.ts';
import { doubled } from '../../model/index.ts';
import { FIELDS } from '../ranking.ts';
import { IN_RUNS, type PlacedList, writeLists } from './lists.ts';
import { writePlaces } from './places.ts';

/** Takes the runs of a term, and writes them; then those of the next. */
export class TermWriter {
  readonly #fields = FIELDS.map((_, field) => new FieldRuns(IN_RUNS[field] ?? false));
  readonly #bits = new BitWriter();

  /**
   * Adds passages that have the term in a field at the same places. They come in order.
   *
   * @param places holds the places from `from` up to `to`, in any order
   */
  add(field: number, start: number, length: number, places: Uint32Array, from: number, to: number): void {
    this.#fields[field]?.add(start, length, places, from, to);
  }

  /** Adds a passage that has the term so many times in a field, at places that are not kept. */
  addUnplaced(field: number, passage: number, times: number): void {
    this.#fields[field]?.push(passage, 1, times);
  }

  /** The parts of the term's value; then begins anew. Null where the term stands nowhere. */
  take(): readonly Uint8Array[] | null {
    const lists = this.#fields.map((field) => field.list());
    const parts = lists.every((list) => list === null)
      ? null
      : [writeLists(lists, this.#bits), writePlaces(lists, this.#bits)];
    for (const field of this.#fields) field.clear();
    return parts;
  }
}

/** The runs of a term in one field. */
class FieldRuns {
  readonly #inRuns: boolean;
  #starts = new Uint32Array(16);
  #lengths = new Uint32Array(16);
  #times = new Uint32Array(16);
  #count = 0;
  #places = new Uint32Array(16);
  #placed = 0;

  constructor(inRuns: boolean) {
    this.#inRuns = inRuns;
  }

  add(start: number, length: number, places: Uint32Array, from: number, to: number): void {
    const begin = this.#placed;
    while (begin + to - from > this.#places.length) this.#places = doubled(this.#places, Uint32Array);
    for (let at = from; at < to; at++) this.#insert(places[at] ?? 0, begin);
    if (this.#inRuns && this.#goesOn(start, begin)) {
      this.#lengths[this.#count - 1] = (this.#lengths[this.#count - 1] ?? 0) + length;
      this.#placed = begin;
      return;
    }
    this.push(start, length, to - from);
  }

  push(start: number, length: number, times: number): void {
    if (this.#count === this.#starts.length) {
      this.#starts = doubled(this.#starts, Uint32Array);
      this.#lengths = doubled(this.#lengths, Uint32Array);
      this.#times = doubled(this.#times, Uint32Array);
    }
    this.#starts[this.#count] = start;
    this.#lengths[this.#count] = length;
    this.#times[this.#count++] = times;
  }

  list(): PlacedList | null {
    if (this.#count === 0) return null;
    return {
      starts: this.#starts.subarray(0, this.#count),
      lengths: this.#inRuns ? this.#lengths.subarray(0, this.#count) : null,
      times: this.#times.subarray(0, this.#count),
      places: this.#placed === 0 ? null : this.#places.subarray(0, this.#placed),
    };
  }

  clear(): void {
    this.#count = 0;
    this.#placed = 0;
  }

  /** Puts a place among those of its run: hyphened compounds come after the words. */
  #insert(place: number, begin: number): void {
    let at = this.#placed++;
    for (; at > begin && (this.#places[at - 1] ?? 0) > place; at--) this.#places[at] = this.#places[at - 1] ?? 0;
    this.#places[at] = place;
  }

  /** Whether the run whose places were added last goes on with the run before it. */
  #goesOn(start: number, begin: number): boolean {
    const last = this.#count - 1;
    const often = this.#placed - begin;
    if (last < 0 || often !== this.#times[last]) return false;
    if ((this.#starts[last] ?? 0) + (this.#lengths[last] ?? 0) !== start) return false;
    for (let at = 0; at < often; at++) if (this.#places[begin + at] !== this.#places[begin - often + at]) return false;
    return true;
  }
}
