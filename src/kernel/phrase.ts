// The kernel over places of words: in which passages they stand side by side.
import type { Kernel } from './kernel.ts';

/** A word of a phrase in a field of a segment. */
export interface PlacedWord {
  /** The first passages of its runs, how many each is of (null where all are of one), and how often the word is in each passage. */
  readonly starts: Uint32Array;
  readonly lengths: Uint32Array | null;
  readonly times: Uint32Array;
  /** Its places, run after run. */
  readonly places: Uint32Array;
  /** How many words after the word before it stands. */
  readonly gap: number;
}

/** The passages, of some that have all words, in which they stand side by side, and how often. */
export function sideBySide({ memory, calls }: Kernel, words: readonly PlacedWord[], among: Uint32Array) {
  memory.clear();
  const most = words.reduce((longest, { places }) => Math.max(longest, places.length), 0);
  const rows = words.flatMap(({ starts, lengths, times, places, gap }) => [
    ...[memory.put(starts), lengths === null ? 0 : memory.put(lengths), starts.length, memory.put(times)],
    ...[memory.put(places), gap, 0, 0],
  ]);
  const passages = memory.put(among);
  const times = memory.room(among.length * 4);
  const [ends, next] = [memory.room(most * 4), memory.room(most * 4)];
  const count = calls.phrase(
    memory.put(Uint32Array.from(rows)),
    words.length,
    passages,
    among.length,
    times,
    ends,
    next,
  );
  return { passages: memory.numbers(passages, count), times: memory.numbers(times, count) };
}
