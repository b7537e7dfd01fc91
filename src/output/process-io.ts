// The world of a real process.
import { fstatSync, statSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Failure, reasonOf } from '../store/failure.ts';
import { BrokenPipe, type Io, type Out } from './io.ts';
import { pagerWords } from './pager-words.ts';

/** Parts of Node that cost milliseconds are loaded where they are used, and not with every start. */
const load = createRequire(import.meta.filename);

/** The streams, the environment and the current folder of this process. */
export function processIo(): Io {
  return {
    stdout: outOf(1, () => process.stdout),
    stderr: outOf(2, () => process.stderr),
    stdin: {
      get isTTY() {
        return isTerminal(0);
      },
    },
    env: process.env,
    cwd: process.cwd(),
    page,
    knowsLinks: async () => (await import('supports-hyperlinks')).default.stdout,
  };
}

/** A stream by its number. Node's own stream costs milliseconds, so it is only asked for the size of a terminal. */
function outOf(fd: 1 | 2, stream: () => NodeJS.WriteStream): Out {
  const isTTY = isTerminal(fd);
  return {
    isTTY,
    write: (text) => writeAll(fd, Buffer.from(text)),
    get columns() {
      return isTTY ? (stream().columns ?? 80) : 80;
    },
    get rows() {
      return isTTY ? (stream().rows ?? 24) : 24;
    },
  };
}

/** Whether a stream is a terminal; node:tty, which knows, costs a start 4 ms, so what is plainly none is told without it. */
function isTerminal(fd: number): boolean {
  try {
    const device = fstatSync(fd);
    if (!device.isCharacterDevice() || device.rdev === statSync('/dev/null', { throwIfNoEntry: false })?.rdev)
      return false;
  } catch {
    return false;
  }
  const { isatty }: typeof import('node:tty') = load('node:tty');
  return isatty(fd);
}

function writeAll(fd: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(fd, bytes, at);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : null;
      if (code === 'EPIPE') throw new BrokenPipe();
      if (code !== 'EAGAIN') {
        throw new Failure(`The answer cannot be written: ${reasonOf(error)}; send it somewhere else.`, error);
      }
      // A pipe that is full for now: the reader needs a moment.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
    }
  }
}

/** Starts the pager itself, without a shell, and waits until it is closed. */
function page(command: string, text: string): boolean {
  const [program, ...words] = pagerWords(command);
  if (program === undefined) return false;
  const { spawnSync }: typeof import('node:child_process') = load('node:child_process');
  const { error } = spawnSync(program, words, { input: text, stdio: ['pipe', 'inherit', 'inherit'] });
  // A pager that is closed before the end of the text leaves a broken pipe, and has done its work.
  return error === undefined || ('code' in error && error.code === 'EPIPE');
}
