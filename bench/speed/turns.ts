// Contenders in turn: each round runs every one of them once, so that whatever else the machine does disturbs all alike, and
// ratios hold where times don't.
import { type Command, outputOf, timeOf } from './process.ts';

export interface Contender {
  readonly name: string;
  readonly command: Command;
}

/** The times of one contender, in ms. */
export interface Times {
  readonly median: number;
  /** The quarter of the runs that took least took no more than this, and the quarter that took most no less than `high`. */
  readonly low: number;
  readonly high: number;
  readonly runs: number;
}

export interface Rounds {
  /** How often each contender runs, beside once unmeasured. */
  readonly runs: number;
  /** A contender that would take longer than this for all its runs, in ms, gets fewer. */
  readonly budget: number;
}

const LEAST_RUNS = 3;

/**
 * Runs all contenders in turn.
 *
 * @returns times by the contender's name; why, in words, for those that failed
 */
export function inTurns(
  contenders: readonly Contender[],
  { runs, budget }: Rounds,
): ReadonlyMap<string, Times | string> {
  const left = new Map<string, number>();
  const failed = new Map<string, string>();
  const samples = new Map<string, number[]>();
  for (const { name, command } of contenders) {
    try {
      const began = performance.now();
      if (outputOf(command) === '' && name !== 'node -e 0') throw new Error('it printed nothing');
      left.set(name, Math.max(LEAST_RUNS, Math.min(runs, Math.floor(budget / (performance.now() - began)))));
      samples.set(name, []);
    } catch (error) {
      failed.set(name, error instanceof Error ? error.message : String(error));
    }
  }
  const racing = contenders.filter(({ name }) => samples.has(name));
  for (let round = 0; round < runs; round++) {
    // Whoever comes behind a heavy contender finds another state of the machine: so the order moves on.
    const from = racing.length === 0 ? 0 : round % racing.length;
    for (const { name, command } of [...racing.slice(from), ...racing.slice(0, from)]) {
      if (round < (left.get(name) ?? 0)) samples.get(name)?.push(timeOf(command));
    }
  }
  return new Map<string, Times | string>([
    ...failed,
    ...[...samples].map(([name, times]): [string, Times] => [name, timesOf(times)]),
  ]);
}

/** The median and the quartiles of samples. */
export function timesOf(samples: readonly number[]): Times {
  const sorted = [...samples].sort((left, right) => left - right);
  const at = (part: number): number => {
    const place = part * (sorted.length - 1);
    const [below = 0, above = 0] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
    return below + (above - below) * (place - Math.floor(place));
  };
  return { median: at(0.5), low: at(0.25), high: at(0.75), runs: sorted.length };
}
