// The kernel over where a term stands, as the index has it in bits.
import type { Kernel } from './kernel.ts';

/** Bits that are read one after another. */
interface Bits {
  readonly bytes: Uint8Array;
  /** The place of the next bit, counted from the first of the bytes. */
  at: number;
}

/**
 * Reads with a call that takes the place of bytes and of a bit in them, and gives that of the bit behind what it read.
 *
 * @param end a bit behind all that is read; 0 where that is not known
 */
function read({ memory }: Kernel, bits: Bits, end: number, call: (bytes: number, from: number) => number): void {
  const first = Math.floor(bits.at / 8);
  const place = memory.bytes(bits.bytes.subarray(first, end === 0 ? undefined : Math.ceil(end / 8)));
  memory.room(16);
  bits.at = first * 8 + call(place, bits.at - first * 8);
}

/**
 * Reads the list of a term in a field.
 *
 * @param count how many runs it has
 * @param inRuns whether it is one of runs, which have lengths
 */
export function listOf(kernel: Kernel, bits: Bits, count: number, inRuns: boolean) {
  const { memory, calls } = kernel;
  memory.clear();
  const [starts, times] = [memory.room(count * 4), memory.room(count * 4)];
  const lengths = inRuns ? memory.room(count * 4) : 0;
  read(kernel, bits, 0, (bytes, from) => calls.list(bytes, from, lengths, starts, times));
  return {
    starts: memory.numbers(starts, count),
    lengths: inRuns ? memory.numbers(lengths, count) : null,
    times: memory.numbers(times, count),
  };
}

/**
 * Reads the places of runs.
 *
 * @param times how many places each run has
 * @param end a bit behind them; 0 where none is known
 * @param low the low bits of the steps from place to place
 * @returns the places, run after run, and where those of each run begin among them
 */
export function placesOf(kernel: Kernel, bits: Bits, end: number, times: Uint32Array, low: number) {
  const { memory, calls } = kernel;
  memory.clear();
  const runs = times.length;
  const [own, begins] = [memory.put(times), memory.room(runs * 4 + 4)];
  const count = calls.begin(own, runs, begins);
  const places = memory.room(count * 4);
  read(kernel, bits, end, (bytes, from) => calls.places(bytes, from, low, own, begins, runs, places));
  return { begins: memory.numbers(begins, runs + 1), places: memory.numbers(places, count) };
}
