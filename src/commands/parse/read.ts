// Has the documents of a plan read by the pool of readers, with the progress shown, and keeps each in the spool.
import { statSync } from 'node:fs';
import path from 'node:path';
import type { Source } from '../../model/index.ts';
import type { SafeIo } from '../../output/io.ts';
import { STDIN } from '../../read/files.ts';
import type { Outcome } from '../../read/outcome.ts';
import { readSource } from '../../read/source.ts';
import type { ReadJob, ReadResult } from '../reading/job.ts';
import { isMuch, readersFor, readJobs } from '../reading/pool.ts';
import type { Interrupts } from './interrupts.ts';
import type { Read } from './members.ts';
import { progressOf } from './progress.ts';
import type { Spool } from './spool.ts';
import type { Run } from './wanted.ts';

/**
 * The way to read for a run.
 *
 * @param input what standard input held, where it was read already
 */
export function readerFor(spool: Spool, io: SafeIo, interrupts: Interrupts, input: Outcome<Source> | null): Read {
  return async (jobs) => {
    const sizes = jobs.map((job) => sizeOf(job, io.cwd));
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    const progress = progressOf(io, jobs.length, bytes);
    const results: (Awaited<ReturnType<Read>>[number] | undefined)[] = jobs.map(() => undefined);
    const take = (number: number, result: ReadResult): void => {
      results[number] = kept(result, spool);
      progress.step(1, sizes[number] ?? 0);
    };
    try {
      const readers = readersFor(bytes, jobs.length, io.env);
      if (isMuch(bytes)) io.holdLittle?.();
      const reading = readJobs({ jobs, readers, input, take, breathe: interrupts.breathe }, io);
      await Promise.race([reading, interrupts.raised]);
    } finally {
      progress.end();
    }
    return results.filter((result) => result !== undefined);
  };
}

/**
 * Standard input, where a run is about it. It is read before anything else, and before signals are heard: a signal ends the wait for
 * somebody who types as it ends any other program.
 */
export function typedFor({ asked }: Run, cwd: string, most: number): Outcome<Source> | null {
  return asked.some(({ file }) => file === null) ? readSource(STDIN, cwd, most) : null;
}

function kept(result: ReadResult, spool: Spool): Awaited<ReturnType<Read>>[number] {
  if (!result.ok) return result.problem;
  const { reading, people, ...facts } = result.document;
  return { facts, said: spool.keep(people, reading) };
}

function sizeOf({ path: file }: ReadJob, cwd: string): number {
  return file === STDIN ? 0 : (statSync(path.resolve(cwd, file), { throwIfNoEntry: false })?.size ?? 0);
}
