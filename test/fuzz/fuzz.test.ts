// The fuzzer: two thousand mangled documents are read without a fault, and a fault would be seen.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Documents } from '../../bench/fuzz/documents.ts';
import { hunt } from '../../bench/fuzz/hunt.ts';
import { Random } from '../../bench/fuzz/random.ts';
import { read } from '../../bench/fuzz/reading.ts';

/** Milliseconds of CPU time after which one document counts as a hang, and of any time after which the test does. */
const PATIENCE = 20_000;
const LONG = 900_000;

describe('mangled documents', () => {
  it.each([0, 1000])(
    'are read without a throw, a hang or a lost line, from number %i on',
    async (from) => {
      const { faults, refused } = await hunt({ seed: 1, from, count: 1000, patience: PATIENCE });
      expect(faults).toEqual([]);
      expect(refused).toBeLessThan(200);
    },
    LONG,
  );

  it('are the same for one seed and number, and others for another', () => {
    const documents = new Documents();
    const bytes = (seed: number, number: number) => Buffer.from(documents.make(seed, number).bytes).toString('hex');
    expect(bytes(7, 3)).toBe(bytes(7, 3));
    expect(new Set([bytes(7, 3), bytes(7, 4), bytes(8, 3)]).size).toBe(3);
  });
});

describe('the fuzzer', () => {
  it(
    'sees what throws, what hangs, what takes all memory and what is at fault, and goes on behind it',
    async () => {
      const reader = join(import.meta.dirname, 'faulty.ts');
      const { faults, refused } = await hunt({ seed: 1, from: 0, count: 8, patience: 5000, reader });
      expect(faults.map(({ number, what }) => [number, what.split('\n')[0]?.slice(0, 30)])).toEqual([
        [1, 'Error: planted'],
        [3, 'it was not read in 5 seconds o'],
        [5, expect.stringMatching(/^the process ended \((?:SIGABRT|134)/)],
        [6, 'line 1 is lost'],
      ]);
      expect(refused).toBe(1);
    },
    LONG,
  );

  it('reads a document twice, and refuses what is no text in a sentence', () => {
    expect(read(Buffer.from('1. Reports\n\nThe report was noted.\n')).faults).toEqual([]);
    expect(read(Buffer.from('%PDF-')).refused).toMatch(/^minutes\.txt: it is a PDF/);
  });

  it('has chances that can be had again, spread evenly', () => {
    const some = (...seeds: number[]) => {
      const random = new Random(...seeds);
      return Array.from({ length: 1000 }, () => random.below(10));
    };
    expect(some(1, 2)).toEqual(some(1, 2));
    expect(some(1, 2)).not.toEqual(some(2, 1));
    for (let digit = 0; digit < 10; digit++) expect(some(5).filter((one) => one === digit).length).toBeGreaterThan(60);
  });
});
