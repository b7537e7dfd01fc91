// The world of a real process.
import { spawnSync } from 'node:child_process';
import { writeSync } from 'node:fs';
import { isatty } from 'node:tty';
import { BrokenPipe, type Io, type Out } from './io.ts';

/** The streams, the environment and the current folder of this process. */
export function processIo(): Io {
  return {
    stdout: outOf(1, () => process.stdout),
    stderr: outOf(2, () => process.stderr),
    stdin: { isTTY: isatty(0) },
    env: process.env,
    cwd: process.cwd(),
    page,
    knowsLinks: async () => (await import('supports-hyperlinks')).default.stdout,
  };
}

/** A stream by its number. Node's own stream costs milliseconds, so it is only asked for the size of a terminal. */
function outOf(fd: 1 | 2, stream: () => NodeJS.WriteStream): Out {
  const isTTY = isatty(fd);
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

function writeAll(fd: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(fd, bytes, at);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : null;
      if (code === 'EPIPE') throw new BrokenPipe();
      if (code !== 'EAGAIN') throw error;
      // A pipe that is full for now: the reader needs a moment.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
    }
  }
}

function page(command: string, text: string): boolean {
  const run = spawnSync(command, { shell: true, input: text, stdio: ['pipe', 'inherit', 'inherit'] });
  // 126 and 127: the shell could not start it.
  return run.error === undefined
    ? run.status !== 126 && run.status !== 127
    : 'code' in run.error && run.error.code === 'EPIPE';
}
