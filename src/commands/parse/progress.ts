// How far a long run is: one line on stderr that is written over, on a terminal only.
import type { SafeIo } from '../../output/io.ts';
import { count } from '../../output/text.ts';

export interface Progress {
  /** Says that so many documents more are done, of so many bytes. */
  readonly step: (documents: number, bytes: number) => void;
  readonly end: () => void;
}

/** Nothing is shown before this many milliseconds, nor more often than every so many. */
const PATIENCE = 500;

/** The progress of a run over documents of so many bytes together. */
export function progressOf(io: SafeIo, documents: number, bytes: number): Progress {
  if (io.stderr.isTTY !== true) return { step: () => {}, end: () => {} };
  const began = Date.now();
  let last = began;
  let shown = false;
  const done = { documents: 0, bytes: 0 };
  return {
    step: (more, of) => {
      done.documents += more;
      done.bytes += of;
      const now = Date.now();
      if (now - last < PATIENCE) return;
      last = now;
      shown = true;
      const rate = done.bytes / 1e6 / ((now - began) / 1000);
      const left = rate > 0 ? (bytes - done.bytes) / 1e6 / rate : 0;
      io.stderr.overwrite(
        `${done.documents} of ${count(documents, 'document')} read, ${rate.toFixed(1)} MB/s, ${timeLeft(left)} left`,
      );
    },
    // Erases the line, so that nothing is left of it beside the answer.
    end: () => {
      if (shown) io.stderr.overwrite('');
    },
  };
}

/** `40 s`, `3 min`. */
function timeLeft(seconds: number): string {
  return seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.round(seconds / 60)} min`;
}
