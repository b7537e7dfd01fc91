// Documents read by other processes, as many as there are cores, or by this one.
//
// Others, because V8 is given a flag for reading that it takes only at the start of a process (bin/reader.js says which and why), and
// because each has memory of its own. They end when this process does, whatever ends it.
import { availableParallelism } from 'node:os';
import type { Source } from '../../model/index.ts';
import type { Io, ReaderProcess } from '../../output/io.ts';
import { STDIN } from '../../read/files.ts';
import type { Outcome } from '../../read/outcome.ts';
import type { ReadJob, ReadResult } from './job.ts';

/** Whether texts of so many bytes are much: more than one reader then pays. */
export const isMuch = (bytes: number): boolean => bytes >= 10_000_000;
/** Documents that a reader has before it, so that it never waits for the next. */
const AHEAD = 4;

/** How many readers there are to be: as KCSP_WORKERS says, else one a core for much, one for little. */
export function readersFor(bytes: number, jobs: number, env: Io['env']): number {
  const asked = /^\d{1,3}$/.exec(env.KCSP_WORKERS ?? '')?.[0];
  const most = asked === undefined ? (isMuch(bytes) ? availableParallelism() : 1) : Number(asked);
  return Math.min(most, jobs);
}

/** What is read, and who hears of it. */
export interface Reading {
  readonly jobs: readonly ReadJob[];
  /** How many processes read; with none, or where this program can't start any, it is done here. */
  readonly readers: number;
  /** What standard input held, where it was read already. */
  readonly input: Outcome<Source> | null;
  /** Gets each result as it comes, with the number of its job: not in their order. */
  readonly take: (number: number, result: ReadResult) => void;
  /** Called between documents that are read here. */
  readonly breathe: () => Promise<void>;
}

/** Reads documents. */
export async function readJobs({ jobs, readers, input, take, breathe }: Reading, io: Io): Promise<void> {
  const start = readers === 0 ? undefined : io.startReader;
  const numbered = [...jobs.entries()];
  // Standard input is this process's own.
  const here = start === undefined ? numbered : numbered.filter(([, { path }]) => path === STDIN);
  if (here.length > 0) {
    const { readJob } = await import('./read-job.ts');
    for (const [number, job] of here) {
      take(number, readJob(job, io.cwd, input));
      await breathe();
    }
  }
  if (start === undefined || here.length === jobs.length) return;
  const queue = numbered.filter(([, { path }]) => path !== STDIN).values();
  const working: Working = new Set();
  try {
    await Promise.all(Array.from({ length: readers }, () => workThrough(queue, start, take, working)));
  } finally {
    // Where one of them failed the others are not waited for.
    for (const reader of working) reader.stop();
  }
}

/** Readers that are at work. */
type Working = Set<ReaderProcess>;

/** Has one reader after another read from a queue; a document on which a reader ends is a problem, and another reader goes on. */
async function workThrough(
  queue: IterableIterator<[number, ReadJob]>,
  start: () => ReaderProcess,
  take: (number: number, result: ReadResult) => void,
  working: Working,
): Promise<void> {
  for (;;) {
    const reader = start();
    working.add(reader);
    const { left, unbegun } = await readWith(reader, queue, take);
    working.delete(reader);
    if (left.length === 0) return;
    // Those behind the one on which it ended have done nothing wrong.
    const [failed, ...others] = left;
    if (failed && !unbegun) take(failed[0], ended(failed[1]));
    queue = chained(unbegun ? left : others, queue);
  }
}

function* chained<T>(first: readonly T[], rest: Iterator<T>): IterableIterator<T> {
  yield* first;
  for (let next = rest.next(); !next.done; next = rest.next()) yield next.value;
}

/** Has a reader work until the queue is empty or it ends. Gives the jobs that it took and did not finish. */
function readWith(
  reader: ReaderProcess,
  queue: Iterator<[number, ReadJob]>,
  take: (number: number, result: ReadResult) => void,
): Promise<{ readonly left: readonly [number, ReadJob][]; readonly unbegun: boolean }> {
  return new Promise((resolve, reject) => {
    const before: [number, ReadJob][] = [];
    const more = (): void => {
      while (before.length < AHEAD) {
        const next = queue.next();
        if (next.done) break;
        before.push(next.value);
        reader.send(next.value[1]);
      }
      if (before.length === 0) reader.stop();
    };
    reader.onResult((result) => {
      try {
        const job = before.shift();
        if (job) take(job[0], result as ReadResult);
        more();
      } catch (error) {
        // Thrown from here it would end the program on the spot.
        reject(error);
      }
    });
    reader.onEnd((unbegun) => resolve({ left: before, unbegun }));
    more();
  });
}

function ended({ path }: ReadJob): ReadResult {
  const message = `${path}: the process that read it ended, perhaps for want of memory; split the text, or leave it out.`;
  return { ok: false, problem: { path, line: null, message } };
}
