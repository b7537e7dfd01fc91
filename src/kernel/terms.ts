// The kernel over the lists of many terms at once.
import type { Kernel, Listed } from './kernel.ts';

/** What is to be known of all terms. */
export interface Terms {
  /** The bits of each, as the index has them: in which fields it stands, a bit each, and where, field by field. */
  readonly terms: readonly Uint8Array[];
  /** How many passages there are. */
  readonly passages: number;
  /** By field, whether its lists are of runs. */
  readonly inRuns: readonly boolean[];
}

/** By field, the passages that have any of the terms, and how often; null for a field in which none of them stands. */
export function listsOf({ memory, calls }: Kernel, { terms, passages, inRuns }: Terms): readonly (Listed | null)[] {
  memory.clear();
  const runs = inRuns.reduce((bits, is, field) => bits | (is ? 1 << field : 0), 0);
  const fields = terms.reduce((all, [first = 0]) => all | first, 0) & ((1 << inRuns.length) - 1);
  const among = inRuns.flatMap((_, field) => ((fields >> field) & 1 ? [field] : []));
  const sums = memory.noughts(passages * 4 * among.length);
  // The same room takes the lists of each term, and at the end those of all.
  const scratch = memory.room(passages * 12 + 16);
  const free = memory.at;
  for (const bits of terms) {
    const place = memory.bytes(bits);
    memory.room(16);
    calls.addTerm(place, inRuns.length, runs, fields, sums, passages, scratch);
    memory.clear(free);
  }
  return inRuns.map((_, field) => {
    const at = among.indexOf(field);
    if (at < 0) return null;
    const times = scratch + passages * 4 + 8;
    const count = calls.compact(sums + at * passages * 4, passages, 0, scratch, times);
    return { passages: memory.numbers(scratch, count), times: memory.numbers(times, count) };
  });
}
