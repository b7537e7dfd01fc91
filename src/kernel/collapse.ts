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

/** Whether any of some numbers has a bit. */
export function hasBit({ memory, calls }: Kernel, numbers: Uint32Array, bit: number): boolean {
  memory.clear();
  return calls.has(memory.put(numbers), numbers.length, bit) !== 0;
}

/** @param within by passage of the whole index, how it stands in its paragraph; null where no passage found shares its text */
export function collapsed({ memory, calls }: Kernel, columns: FoundColumns, bits: Bits, within: Uint8Array | null) {
  memory.clear();
  const count = columns.passages.length;
  const shown = memory.noughts(count);
  const counts = memory.room(8);
  calls.collapse(
    memory.put(columns.passages),
    memory.put(columns.documents),
    memory.put(columns.items),
    memory.put(columns.flags),
    memory.bytes(columns.fields),
    memory.putFloats(columns.scores),
    count,
    bits.own,
    bits.title,
    bits.shared,
    within === null ? 0 : memory.bytes(within),
    shown,
    memory.room(256),
    counts,
  );
  const [total = 0, meetings = 0] = memory.numbers(counts, 2);
  return { shown: memory.copy(shown, count), total, meetings };
}
