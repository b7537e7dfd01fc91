// The kernel over what columns say of passages that go up.
import type { Kernel } from './kernel.ts';

/** Some passages of one segment: those from `from` up to `to`, under numbers to which `base` was added. */
export interface Part {
  readonly passages: Uint32Array;
  readonly from: number;
  readonly to: number;
  readonly base: number;
}

type Take = (passages: number, count: number, into: number) => void;

function gathered({ memory }: Kernel, { passages, from, to }: Part, into: Uint32Array, take: Take): void {
  const count = to - from;
  const place = memory.room(count * 4);
  take(memory.put(passages.subarray(from, to)), count, place);
  memory.read(place, into, from, to);
}

/** The numbers of a column, of one byte or two each. */
export function gather(kernel: Kernel, column: Uint8Array, width: 1 | 2, part: Part, into: Uint32Array): void {
  const { memory, calls } = kernel;
  memory.clear();
  const place = memory.bytes(column);
  const call = width === 1 ? calls.gather8 : calls.gather16;
  gathered(kernel, part, into, (passages, count, to) => call(place, passages, count, part.base, to));
}

/** The documents of passages, by the first passage of each and one past the last. */
export function gatherDocuments(
  kernel: Kernel,
  firsts: Uint32Array,
  firstDocument: number,
  part: Part,
  into: Uint32Array,
): void {
  const { memory, calls } = kernel;
  memory.clear();
  const place = memory.put(firsts);
  gathered(kernel, part, into, (passages, count, to) =>
    calls.documents(place, firsts.length, passages, count, part.base, firstDocument, to),
  );
}

/** The first passages of the items of passages, by flags of two bytes of which one bit says where an item begins. */
export function gatherItems(kernel: Kernel, flags: Uint8Array, begins: number, part: Part, into: Uint32Array): void {
  const { memory, calls } = kernel;
  memory.clear();
  const place = memory.bytes(flags);
  gathered(kernel, part, into, (passages, count, to) => calls.items(place, begins, passages, count, part.base, to));
}
