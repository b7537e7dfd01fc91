// The world of a real process.
import { fstatSync, statSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Failure, reasonOf } from '../store/failure.ts';
import { BrokenPipe, type IndexerThread, type Io, type Out, type ReaderProcess, type Signal } from './io.ts';
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
    startReader,
    startIndexer,
    holdLittle,
    onSignal,
    endBy: (signal) => process.kill(process.pid, signal),
    knowsLinks: async () => (await import('supports-hyperlinks')).default.stdout,
  };
}

const SIGNALS: readonly Signal[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

function onSignal(take: (signal: Signal) => void): () => void {
  for (const signal of SIGNALS) process.on(signal, take);
  return () => {
    for (const signal of SIGNALS) process.off(signal, take);
  };
}

/**
 * Has V8 collect garbage when the heap has grown by half of what was in use. By itself it lets it grow to the threefold, of
 * which a run over many documents has no good: the garbage is that of documents that are done.
 */
function holdLittle(): void {
  const { setFlagsFromString }: typeof import('node:v8') = load('node:v8');
  setFlagsFromString('--heap-growing-percent=50');
}

/**
 * The flags of V8 for readers, which bin/reader.js explains, those that matter most and are known longest first: where a Node says that it
 * doesn't know one, the last is left out.
 */
let readerFlags: readonly string[] = ['--no-regexp-tier-up', '--heap-growing-percent=50', '--interrupt-budget=600000'];
/** Node's exit status for an option that it doesn't know. */
const UNKNOWN_OPTION = 9;

/** Starts bin/reader.js. */
function startReader(): ReaderProcess {
  const flags = readerFlags;
  const { fork }: typeof import('node:child_process') = load('node:child_process');
  const child = fork(path.join(import.meta.dirname, '..', '..', 'bin', 'reader.js'), [], {
    execArgv: [...process.execArgv, ...flags],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', flags.length > 0 ? 'ignore' : 'inherit', 'ipc'],
  });
  // Sending to a process that has just ended is told by its end.
  child.on('error', () => {});
  return {
    send: (job) => child.send(job as object, () => {}),
    onResult: (take) => child.on('message', take),
    onEnd: (take) => {
      // Results may still come in after the process has ended, until it is cut off.
      let left = 2;
      let status: number | null = null;
      const end = (): void => {
        left--;
        if (left > 0) return;
        const unbegun = status === UNKNOWN_OPTION && flags.length > 0;
        if (unbegun) readerFlags = flags.slice(0, -1);
        take(unbegun);
      };
      child.once('disconnect', end);
      child.once('exit', (code) => {
        status = code;
        end();
      });
    },
    stop: () => {
      if (child.connected) child.disconnect();
    },
  };
}

/** Starts bin/indexer.js. */
function startIndexer(): IndexerThread {
  const { Worker }: typeof import('node:worker_threads') = load('node:worker_threads');
  const worker = new Worker(path.join(import.meta.dirname, '..', '..', 'bin', 'indexer.js'));
  return {
    send: (ask) => worker.postMessage(ask),
    onAnswer: (take) => worker.on('message', take),
    onEnd: (take) => {
      worker.on('error', take);
      worker.on('exit', (code) => take(new Error(`the thread that writes the index ended with ${code}`)));
    },
    stop: () => worker.terminate(),
  };
}

/** A stream by its number. Node's own stream costs milliseconds, so it is only asked for the size of a terminal. */
function outOf(fd: 1 | 2, stream: () => NodeJS.WriteStream): Out {
  let known: boolean | null = null;
  const isTTY = (): boolean => {
    known ??= isTerminal(fd);
    return known;
  };
  return {
    get isTTY() {
      return isTTY();
    },
    write: (text) => writeAll(fd, Buffer.from(text)),
    get columns() {
      return isTTY() ? (stream().columns ?? 80) : 80;
    },
    get rows() {
      return isTTY() ? (stream().rows ?? 24) : 24;
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
