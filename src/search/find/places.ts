// The places of a term among the words of its passages, in bits: of each field the low bits of all steps from place to place; where
// there are many runs, how many bits each lot of them takes; then the steps.
import { type BitReader, type BitWriter, lowBitsFor } from '../../disk/index.ts';
import { kernelFor } from '../../kernel/kernel.ts';
import { placesOf } from '../../kernel/lists.ts';
import type { PlacedList, RunList } from './lists.ts';

/** Runs whose places are read together; where there are more, a table says where each lot begins. */
const LOT = 128;

/** Writes the places of a term, as far as they are kept; null for a field in which it does not stand. */
export function writePlaces(lists: readonly (PlacedList | null)[], bits: BitWriter): Uint8Array {
  for (const list of lists) if (list?.places) writePlacesOf(list.times, list.places, bits);
  return bits.take();
}

function writePlacesOf(times: Uint32Array, places: Uint32Array, bits: BitWriter): void {
  const steps = stepsOf(times, places);
  let sum = 0;
  for (const step of steps) sum += step;
  const low = lowBitsFor(sum / Math.max(1, steps.length));
  bits.bits(low, 5);
  if (times.length > LOT) {
    for (let run = 0, at = 0; run < times.length; ) {
      let size = 0;
      for (const end = Math.min(run + LOT, times.length); run < end; run++) {
        for (const last = at + (times[run] ?? 0); at < last; at++) size += bits.sizeOf(steps[at] ?? 0, low);
      }
      bits.bits(size & 0xffff, 16);
      bits.bits(size >>> 16, 16);
    }
  }
  for (const step of steps) bits.rice(step, low);
}

/** The distances from place to place, in each run anew. */
function stepsOf(times: Uint32Array, places: Uint32Array): Uint32Array {
  const steps = new Uint32Array(places.length);
  let at = 0;
  for (const often of times) {
    let before = 0;
    for (const end = at + often; at < end; at++) {
      const place = places[at] ?? 0;
      steps[at] = place - before;
      before = place;
    }
  }
  return steps;
}

/** The places of a term in a field, read lot by lot where they are looked at. */
export class PlaceReader {
  readonly list: RunList;
  readonly #bits: BitReader;
  readonly #low: number;
  /** Of each lot, and one past the last, the bit at which it begins. */
  readonly #lots: Float64Array;
  #lot = -1;
  /** The places of the lot, and where those of each of its runs begin among them. */
  #places: Uint32Array = new Uint32Array(0);
  #begins: Uint32Array = new Uint32Array(0);
  #run = 0;

  /** @param bits at the beginning of the field's places; they are read on to their end, where those of the next field begin */
  constructor(list: RunList, bits: BitReader) {
    this.list = list;
    this.#bits = bits;
    this.#low = bits.bits(5);
    const count = Math.ceil(list.times.length / LOT);
    this.#lots = new Float64Array(count + 1);
    if (count > 1) for (let lot = 0; lot < count; lot++) this.#lots[lot + 1] = bits.bits(16) + bits.bits(16) * 0x10000;
    this.#lots[0] = bits.at;
    for (let lot = 0; lot < count; lot++) this.#lots[lot + 1] = (this.#lots[lot + 1] ?? 0) + (this.#lots[lot] ?? 0);
    if (count === 1) {
      this.#lots[1] = 0; // where they end is known when they are read
      this.#load(0);
      this.#lots[1] = bits.at;
    } else bits.at = this.#lots[count] ?? 0;
  }

  /**
   * Adds the places of a passage to an array.
   *
   * @returns how many numbers the array has then, after the `at` that it had
   */
  into(passage: number, places: number[], at: number): number {
    const run = this.#runOf(passage);
    if (run < 0) return at;
    const lot = Math.floor(run / LOT);
    if (lot !== this.#lot) this.#load(lot);
    const from = this.#begins[run - lot * LOT] ?? 0;
    const to = this.#begins[run - lot * LOT + 1] ?? 0;
    let end = at;
    for (let place = from; place < to; place++) places[end++] = this.#places[place] ?? 0;
    return end;
  }

  /** All places, run after run. */
  all(): Uint32Array {
    const { times } = this.list;
    if (times.length <= LOT && this.#lot === 0) return this.#places;
    this.#bits.at = this.#lots[0] ?? 0;
    const kernel = kernelFor(times.length);
    if (kernel !== null) return placesOf(kernel, this.#bits, this.#lots.at(-1) ?? 0, times, this.#low).places;
    let count = 0;
    for (const often of times) count += often;
    return placed(this.#bits.rices(count, this.#low), times);
  }

  /** The run that has a passage; -1 for none. Passages asked for in order are found at once. */
  #runOf(passage: number): number {
    const { starts, lengths } = this.list;
    let low = this.#run;
    let high = starts.length - 1;
    if ((starts[low] ?? 0) > passage) {
      high = low;
      low = 0;
    } else {
      // Strides that double, as the next passage is seldom far.
      for (let stride = 1; low + stride <= high; stride *= 2) {
        if ((starts[low + stride] ?? 0) > passage) {
          high = low + stride - 1;
          break;
        }
        low += stride;
      }
    }
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= passage) low = middle;
      else high = middle - 1;
    }
    this.#run = low;
    const start = starts[low] ?? 0;
    return passage >= start && passage < start + (lengths === null ? 1 : (lengths[low] ?? 0)) ? low : -1;
  }

  #load(lot: number): void {
    const times = this.list.times.subarray(lot * LOT, (lot + 1) * LOT);
    this.#lot = lot;
    this.#bits.at = this.#lots[lot] ?? 0;
    // A long list has many lots, of which a question reads some dozens.
    const kernel = kernelFor(this.list.times.length);
    if (kernel !== null) {
      const { begins, places } = placesOf(kernel, this.#bits, this.#lots[lot + 1] ?? 0, times, this.#low);
      this.#begins = begins;
      this.#places = places;
      return;
    }
    let count = 0;
    if (this.#begins.length <= times.length) this.#begins = new Uint32Array(times.length + 1);
    for (let run = 0; run < times.length; run++) {
      this.#begins[run] = count;
      count += times[run] ?? 0;
    }
    this.#begins[times.length] = count;
    this.#places = placed(this.#bits.rices(count, this.#low), times);
  }
}

/** Steps added up, in each run anew. */
function placed(steps: Uint32Array, times: Uint32Array): Uint32Array {
  let at = 0;
  for (const often of times) {
    let place = 0;
    for (const end = at + often; at < end; at++) {
      place += steps[at] ?? 0;
      steps[at] = place;
    }
  }
  return steps;
}
