// The kernel over pages of a file: many at once, checked against their sums.
import type { Kernel } from './kernel.ts';

/** What `pages` of the kernel gives where every sum is right. */
const RIGHT = 0xffffffff;

/** Pages that stand side by side in a file. */
export interface Pages {
  /** Bytes of all of them, and of each but the last, which may have fewer. */
  readonly size: number;
  readonly page: number;
  /** The number of the first, and the seed of the file's sums. */
  readonly first: number;
  readonly seed: number;
}

/**
 * The contents of pages, one after another. They are there until the kernel's next call.
 *
 * @param read puts the pages, as they stand on disk, into an array
 * @param wrong is told the number of a page whose sum is wrong, and throws
 */
export function contentsOf(
  { memory, calls }: Kernel,
  { size, page, first, seed }: Pages,
  read: (into: Uint8Array) => void,
  wrong: (page: number) => never,
): Uint8Array {
  memory.clear();
  const place = memory.room(size);
  read(memory.view(place, size));
  const found = calls.pages(place, size, page, first, seed) >>> 0;
  if (found !== RIGHT) wrong(first + found);
  return memory.view(place, size - 4 * Math.ceil(size / page));
}
