// The kernel over passages found: which of them say again what another says.
import type { Kernel } from './kernel.ts';

/** What is known of passages, an entry a passage in each, as `src/search/collapse.ts` has it. */
export interface FoundColumns {
  readonly passages: Uint32Array;
  readonly documents: Uint32Array;
  readonly items: Uint32Array;
  readonly flags: Uint32Array;
  readonly fields: Uint8Array;
  readonly scores: Float64Array;
}

/** Bits of fields, and of flags. */
export interface Bits {
  readonly own: number;
  readonly title: number;
  readonly shared: number;
}

/** @param within gives how each passage of the whole index stands in its paragraph; asked where a passage found shares its text */
export function collapsed({ memory, calls }: Kernel, columns: FoundColumns, bits: Bits, within: () => Uint8Array) {
  memory.clear();
  const count = columns.passages.length;
  const flags = memory.put(columns.flags);
  const known = calls.has(flags, count, bits.shared) === 0 ? 0 : memory.bytes(within());
  const shown = memory.noughts(count);
  const counts = memory.room(8);
  calls.collapse(
    memory.put(columns.passages),
    memory.put(columns.documents),
    memory.put(columns.items),
    flags,
    memory.bytes(columns.fields),
    memory.putFloats(columns.scores),
    count,
    bits.own,
    bits.title,
    bits.shared,
    known,
    shown,
    memory.room(256),
    counts,
  );
  const [total = 0, meetings = 0] = memory.numbers(counts, 2);
  return { shown: memory.copy(shown, count), total, meetings };
}
