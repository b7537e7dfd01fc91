// What every group of measurements is given, and what it gives.
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Corpus } from '../corpora.ts';
import type { Program } from '../kcsp.ts';
import type { Peers } from '../peers.ts';
import { type Command, outputOf } from '../process.ts';
import type { Contender, Rounds, Times } from '../turns.ts';

export interface Setting {
  readonly program: Program;
  readonly peers: Peers;
  readonly corpus: Corpus;
  readonly rounds: Rounds;
  /** Whether a store that another build made will do. */
  readonly stale: boolean;
}

/** One measured figure of the program, for the tables of README and for comparing runs. */
export interface Measured {
  readonly group: string;
  readonly passages: number;
  readonly name: string;
  /** What `value` is of: `× node`, `MB/s`. */
  readonly unit: string;
  /** Nothing where it couldn't be measured. */
  readonly value: number | null;
}

export interface Result {
  /** Tables in markdown, each under its heading. */
  readonly text: string;
  readonly figures: readonly Measured[];
}

export type Group = (setting: Setting) => Promise<Result>;

/** The unit of one-shot commands: a Node that does nothing. */
export function unit({ corpus }: Setting): Contender {
  return { name: 'node -e 0', command: { file: process.execPath, args: ['-e', '0'], cwd: corpus.home } };
}

/** A figure of a contender's times, the median if nothing else is asked for; null where it has none. */
export function timeIn(
  times: ReadonlyMap<string, Times | string>,
  name: string,
  which: 'median' | 'least' = 'median',
): number | null {
  const found = times.get(name);
  return found === undefined || typeof found === 'string' ? null : found[which];
}

export function ratio(left: number | null, right: number | null): number | null {
  return left === null || right === null ? null : left / right;
}

/** How far the middle half of the times lies apart, in per cent of the median: how noisy they are. */
export function spreadOf(times: ReadonlyMap<string, Times | string>, name: string): string | null {
  const found = times.get(name);
  if (found === undefined || typeof found === 'string') return null;
  return `${Math.round((100 * (found.high - found.low)) / found.median)} %`;
}

/**
 * How many bytes a command of Node reads from files beyond those that `node -e 0` does: a count that no other process on the
 * machine disturbs.
 *
 * @returns null where the system doesn't tell
 */
export function bytesRead(command: Command, { corpus }: Setting): number | null {
  const counted = ({ file, args, cwd, env }: Command): number => {
    const note = path.join(corpus.home, `count-${process.pid}`);
    const preload = path.join(import.meta.dirname, '..', 'peers', 'count.cjs');
    const run = { file, args: ['--require', preload, ...args], cwd, env: { ...env, KCSP_BENCH_COUNT: note } };
    try {
      outputOf(run);
      return Number(readFileSync(note, 'utf8'));
    } finally {
      rmSync(note, { force: true });
    }
  };
  try {
    const all = counted(command);
    return Math.max(0, all - counted({ ...command, args: ['-e', '0'] }));
  } catch {
    return null;
  }
}
