// How V8 runs the patterns by which minutes are read.
import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 compile patterns to machine code when they first run, not to bytecode. A process that has made 1 MB of such
 * bytecode, and 16 MB of machine code, gets every further pattern without optimisation, ten times slower, for good; the
 * patterns for minutes pass both with the first document. Call it before documents are read: reading then takes about
 * half the time. It holds for the whole process, so it is the program's to call, and only where it reads.
 */
export function compilePatternsAtOnce(): void {
  setFlagsFromString('--no-regexp-tier-up');
}
