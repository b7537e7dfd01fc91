// What a run and the thread that writes its index say to each other. Each message of the run has one answer, in order.
import type { Passage } from '../../search/types.ts';

export type Ask =
  /** Names by the ids of people, for all that is added from now on. */
  | { readonly kind: 'names'; readonly names: ReadonlyMap<string, string> }
  /** Passages of documents, to be added; the answer says how many bytes of memory are held then, about. */
  | { readonly kind: 'add'; readonly documents: readonly (readonly Passage[])[] }
  /** All that was added, to be written; the answer says how many bytes that are on disk. */
  | { readonly kind: 'write'; readonly file: string }
  /** What was added is let go of. */
  | { readonly kind: 'drop' };

export type Answer =
  | { readonly ok: true; readonly bytes: number }
  /** What was thrown, and the code of an error of the file system, which gets lost on the way. */
  | { readonly ok: false; readonly error: unknown; readonly code: string | null };
