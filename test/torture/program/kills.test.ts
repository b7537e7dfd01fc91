// The built program, killed at 200 moments and asked by several processes while it is written. `npm run torture` does ten times as much.
import { describe, expect, test } from 'vitest';
import { crowd } from '../../../bench/torture/crowd.ts';
import { kill } from '../../../bench/torture/kills.ts';

const LONG = 900_000;

describe('kcsp parse', () => {
  test(
    'killed 200 times leaves the old store or the new one, no process, and nothing that hinders the next',
    async () => {
      const lanes = await Promise.all([kill(100, 1), kill(100, 2)]);
      expect(lanes.flatMap(({ faults }) => faults)).toEqual([]);
      const sum = (of: (lane: (typeof lanes)[number]) => number): number =>
        lanes.reduce((total, lane) => total + of(lane), 0);
      expect(sum(({ killed }) => killed)).toBeGreaterThanOrEqual(200);
      // The kills are spread over all of a run.
      for (const of of ['byClock', 'byStep', 'old', 'made', 'locked', 'begun', 'whole'] as const) {
        expect(
          sum((lane) => lane[of]),
          of,
        ).toBeGreaterThan(5);
      }
    },
    LONG,
  );
});

describe('a store that is written again and again', () => {
  test(
    'gives eight readers one whole state each time, never an older one, and never has them wait for a writer',
    async () => {
      const { updates, readers } = await crowd(8, 8);
      expect(readers.flatMap(({ faults }) => faults)).toEqual([]);
      expect(readers.map(({ answers, states }) => answers > 0 && states > 1)).toEqual(readers.map(() => true));
      expect(updates).toBeGreaterThan(3);
    },
    LONG,
  );
});
