// The bytes of a file, or of standard input: of regular files alone, and never more than a limit.
import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { type Outcome, problem, value, whyUnreadable } from './outcome.ts';
import { shownSize } from './size.ts';

/** Bytes that are read at once where nobody knows how many there are. */
const CHUNK = 1 << 20;
/** Room for what a file may have got since it was looked at: mostly nothing, so that a large piece would be made in vain. */
const GROWN = 1 << 9;
/** Milliseconds to wait for standard input that has nothing yet. */
const PAUSE = 10;

/**
 * Reads a file. What is no regular file (a device, a socket, a named pipe) is not opened, for it might wait for ever or do something; a
 * file that is larger than `most` bytes is not read, and of one that grows meanwhile no more than that.
 *
 * @param path as it is shown
 * @param wayOut what to do where it is not read, as the end of a sentence; by default what helps with minutes
 */
export function bytesOfFile(path: string, absolute: string, most: number, wayOut?: string): Outcome<Uint8Array> {
  try {
    const before = statSync(absolute);
    if (!before.isFile()) return problem(path, whyNoFile(path, before, wayOut));
    // what was a file a moment ago may be a pipe now: it is opened without waiting, and looked at again
    const file = openSync(absolute, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const status = fstatSync(file);
      if (!status.isFile()) return problem(path, whyNoFile(path, status, wayOut));
      if (status.size > most) return problem(path, tooLarge(path, status.size, most, wayOut));
      return readAll(path, file, most, status.size, wayOut);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return problem(path, whyUnreadable(path, error));
  }
}

/** Reads standard input to its end, or to `most` bytes; `path` is the name under which it is shown. */
export function bytesOfInput(path: string, most: number): Outcome<Uint8Array> {
  try {
    return readAll(path, 0, most, 0);
  } catch (error) {
    return problem(path, whyUnreadable(path, error));
  }
}

/** What is to be read, to its end; `size` is how much that is likely to be. */
function readAll(path: string, file: number, most: number, size: number, wayOut?: string): Outcome<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let next = Math.min(size, most) + 1; ; next = chunks.length === 1 && size > 0 ? GROWN : CHUNK) {
    const chunk = new Uint8Array(next);
    const read = readSome(file, chunk);
    if (read === 0) return value(Buffer.concat(chunks, length));
    chunks.push(chunk.subarray(0, read));
    length += read;
    if (length > most) return problem(path, tooLarge(path, null, most, wayOut));
  }
}

/** As `readSync`, and waits for an input that has nothing yet. 0 at the end. */
function readSome(file: number, into: Uint8Array): number {
  for (;;) {
    try {
      return readSync(file, into, 0, into.length, null);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : null;
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}

/** `size` is null where all that is known is that it is more than `most`. */
const SPLIT = 'split it into one file a meeting, or allow more with --max-file-size';
const PIPE = 'give its text on standard input, as in: kcsp parse - < FILE';

function tooLarge(path: string, size: number | null, most: number, wayOut = SPLIT): string {
  const holds =
    size === null
      ? `it holds more than ${shownSize(most)}, which is`
      : `it holds ${shownSize(size)}, and ${shownSize(most)} is`;
  return `${path}: ${holds} the most that is read; ${wayOut}.`;
}

/** The sentence for what is no regular file. */
function whyNoFile(path: string, status: Stats, wayOut = PIPE): string {
  if (status.isDirectory()) return `${path}: it is a folder where a file was expected; name a file in it.`;
  return `${path}: it is ${kindOf(status)}, not a file; ${wayOut}.`;
}

/** What something is that is neither a regular file nor a folder: `a named pipe`. */
export function kindOf(status: {
  isFIFO(): boolean;
  isSocket(): boolean;
  isCharacterDevice(): boolean;
  isBlockDevice(): boolean;
}): string {
  if (status.isFIFO()) return 'a named pipe';
  if (status.isSocket()) return 'a socket';
  return status.isCharacterDevice() || status.isBlockDevice() ? 'a device' : 'something unknown';
}
