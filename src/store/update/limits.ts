// How much an update does at once: what it makes does not depend on it.

export interface Limits {
  /** Bytes that a segment may hold in memory before it is ended. */
  readonly held: number;
  /** Bytes of the rows of one kind that wait in memory before they are put aside on disk. */
  readonly waiting: number;
  /** Segments that are merged in one go: each has two files open. */
  readonly atOnce: number;
}

export const LIMITS: Limits = { held: 64 * 1024 * 1024, waiting: 256 * 1024, atOnce: 128 };
