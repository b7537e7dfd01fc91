// Passages to a segment's part of the index.
import type { Passage } from '../types.ts';

export class SearchWriter {
  /**
   * Adds the passages of one document, in the order of reading; called for documents without passages too.
   *
   * @param names by the id of a person, all names, one after another
   */
  add(_passages: readonly Passage[], _names: ReadonlyMap<string, string>): void {
    throw new Error('not yet');
  }

  /** Bytes of memory that are held, about. */
  get held(): number {
    return 0;
  }

  /** Writes the file, which must not be there yet. Gives its size in bytes. */
  write(_path: string): number {
    throw new Error('not yet');
  }
}
