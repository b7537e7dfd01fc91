// Lists that grow in one pool give back what was added to them, wherever their slices lie.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Posted } from '../../../src/search/find/posted.ts';

type Entry = readonly [passage: number, number: number];

function readOf(posted: Posted, list: number): Entry[] {
  const count = posted.count(list);
  const passages = new Uint32Array(count);
  const numbers = new Uint32Array(count);
  posted.read(list, passages, numbers);
  return [...passages].map((passage, at) => [passage, numbers[at] ?? 0]);
}

/** A step to the next passage and a number: small ones, as most are, and such as take two bytes to five. */
const size = fc.oneof({ weight: 4, arbitrary: fc.nat(3) }, fc.nat(300), fc.nat(70_000), fc.nat(2 ** 28));
const entry = fc.record({ list: fc.oneof(fc.nat(4), fc.nat(60_000)), step: size, number: size });

test('what is added to lists in turn is what each holds', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 400 }), (entries) => {
      const posted = new Posted();
      const expected = new Map<number, Entry[]>();
      for (const { list, step, number } of entries) {
        const own = expected.get(list) ?? [];
        const passage = ((own.at(-1)?.[0] ?? 0) + step) % 2 ** 32;
        if (passage < (own.at(-1)?.[0] ?? 0)) continue;
        expected.set(list, [...own, [passage, number]]);
        posted.add(list, passage, number);
      }
      for (const [list, own] of expected) expect(readOf(posted, list)).toEqual(own);
      expect(posted.count(60_001)).toBe(0);
    }),
  );
});

test('lists go on over the blocks of the pool, and what is held is said', () => {
  const posted = new Posted();
  const before = posted.held;
  for (let passage = 0; passage < 400_000; passage++) posted.add(passage % 3, passage, passage % 200);
  expect(posted.held - before).toBeGreaterThan(2 * 400_000);
  for (const list of [0, 1, 2]) {
    const read = readOf(posted, list);
    expect(read.length).toBe(Math.ceil((400_000 - list) / 3));
    expect(read.every(([passage, number], at) => passage === at * 3 + list && number === passage % 200)).toBe(true);
  }
});
