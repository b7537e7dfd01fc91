// What every group of measurements is given, and what it gives.
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Corpus } from '../corpora.ts';
import type { Program } from '../kcsp.ts';
import type { Peers } from '../peers.ts';
import { type Command, outputOf } from '../process.ts';
import { type Contender, type Rounds, type Times, timesOf } from '../turns.ts';

export interface Setting {
  readonly program: Program;
  readonly peers: Peers;
  readonly corpus: Corpus;
  readonly rounds: Rounds;
  /** What is in the name of each search and question that is asked. */
  readonly match: string;
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

/** The median of a contender; null where it has none. */
export function medianOf(times: ReadonlyMap<string, Times | string>, name: string): number | null {
  const found = times.get(name);
  return found === undefined || typeof found === 'string' ? null : found.median;
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

/** What a command of Node takes beside time on the clock, which whatever else the machine does disturbs. */
export interface Counts {
  /** Bytes read from files beyond those that `node -e 0` reads; null where the system doesn't tell. */
  readonly bytes: number | null;
  /** Its processor time in times of that of `node -e 0`. */
  readonly cpu: number | null;
}

/** What tables with counts say beneath. */
export const ABOUT_COUNTS =
  'spread: how far the middle half of the times lies apart. CPU: processor time in times of that of `node -e 0`, which other work on the machine disturbs little.\n';

const COUNTED_RUNS = 5;

/** Counts for a command, in turn with a Node that does nothing. */
export function countsOf(command: Command, setting: Setting): Counts {
  const contenders = [command, unit(setting).command];
  let runs: (readonly Count[])[];
  try {
    runs = Array.from({ length: COUNTED_RUNS }, () => contenders.map((one) => counted(one, setting.corpus.home)));
  } catch {
    return { bytes: null, cpu: null }; // what went wrong is told where the times are
  }
  const [own, idle] = contenders.map((_, which) => {
    const all = runs.flatMap((run) => run[which] ?? []);
    const bytes = all.flatMap((one) => one.bytes ?? []);
    return { bytes: bytes.length === 0 ? null : Math.min(...bytes), cpu: timesOf(all.map(({ cpu }) => cpu)).median };
  });
  const bytes = own?.bytes == null || idle?.bytes == null ? null : Math.max(0, own.bytes - idle.bytes);
  return { bytes, cpu: ratio(own?.cpu ?? null, idle?.cpu ?? null) };
}

/** What one run took, in bytes and µs. */
interface Count {
  readonly bytes: number | null;
  readonly cpu: number;
}

function counted({ file, args, cwd, env }: Command, home: string): Count {
  const note = path.join(home, `count-${process.pid}`);
  const preload = path.join(import.meta.dirname, '..', 'peers', 'count.cjs');
  try {
    outputOf({ file, args: ['--require', preload, ...args], cwd, env: { ...env, KCSP_BENCH_COUNT: note } });
    return JSON.parse(readFileSync(note, 'utf8'));
  } finally {
    rmSync(note, { force: true });
  }
}
