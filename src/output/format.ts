// What a format is.
import type { Listing } from './listing.ts';
import type { Terminal } from './terminal.ts';

/** A format prints a listing as text, piece by piece, so that a long answer never has to be one string. */
export interface Format {
  /** Whether it is for programs, which take it byte by byte; else for people. */
  readonly isData: boolean;
  print<R>(listing: Listing<R>, terminal: Terminal): Iterable<string>;
}
