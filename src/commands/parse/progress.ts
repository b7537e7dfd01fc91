// How far a long run is: one line on stderr that is written over, on a terminal only.
import type { SafeIo } from '../../output/io.ts';

export interface Progress {
  readonly step: (done: number) => void;
  readonly end: () => void;
}

/** Nothing is shown before this many milliseconds, nor more often than every so many. */
const PATIENCE = 500;

/** The progress of a run over `total` documents. */
export function progressOf(io: SafeIo, total: number): Progress {
  if (io.stderr.isTTY !== true) return { step: () => {}, end: () => {} };
  let last = Date.now();
  let shown = false;
  return {
    step: (done) => {
      if (Date.now() - last < PATIENCE) return;
      last = Date.now();
      shown = true;
      io.stderr.overwrite(`${done} of ${total} documents read`);
    },
    // Erases the line, so that nothing is left of it beside the answer.
    end: () => {
      if (shown) io.stderr.overwrite('');
    },
  };
}
