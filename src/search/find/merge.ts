// Several segments' parts of the index to one.
import type { MergeInput } from '../segment-view.ts';

/**
 * Merges files of the index without holding more than a part of them. Documents that are gone are left out; the others keep
 * their order: those of the first input, then those of the second, and so on.
 *
 * @returns bytes of the file written
 */
export function mergeSearch(_inputs: readonly MergeInput[], _path: string): number {
  throw new Error('not yet');
}
