// Pairs of near names: people are compared by what their surnames share, and no pair is lost by that.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseName } from '../../src/names/name.ts';
import { mayBeMisspelt, nearPairs } from '../../src/people/misspelling.ts';

const surname = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 3, maxLength: 10 });
const longSurname = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 6 }).map((end) => 'abcd'.repeat(9) + end);

it('finds every pair that comparing each with each would find, and in that order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof({ weight: 4, arbitrary: surname }, longSurname), { minLength: 2, maxLength: 90 }),
      (surnames) => {
        const people = surnames.flatMap((name, at) => {
          const parsed = parseName(`${at % 3 === 0 ? 'Anna' : 'Adam'} ${name.charAt(0).toUpperCase()}${name.slice(1)}`);
          return parsed ? [{ at, parsed }] : [];
        });
        const all = people.flatMap((one, at) =>
          people
            .slice(at + 1)
            .flatMap((other) => (mayBeMisspelt(one.parsed, other.parsed) ? [[one.at, other.at]] : [])),
        );
        expect(nearPairs(people).map(([one, other]) => [one.at, other.at])).toEqual(all);
      },
    ),
    { numRuns: 60 },
  );
});

it('gives pairs by the first letters of given names, those first that come first', () => {
  const people = ['Bea Tarrow', 'Ann Tarrow', 'Ann Tarrou', 'Bea Tarrou', 'Tarrof'].flatMap((name) => {
    const parsed = parseName(name);
    return parsed ? [{ name, parsed }] : [];
  });
  expect(nearPairs(people).map(([one, other]) => `${one.name}, ${other.name}`)).toEqual([
    'Bea Tarrow, Bea Tarrou',
    'Ann Tarrow, Ann Tarrou',
  ]);
});

it('takes no time or room for the many forms of a word of thousands of letters', () => {
  const people = ['a', 'b'].flatMap((end) => {
    const parsed = parseName(`Ann ${'Tarrow'.repeat(1500)}${end}`);
    return parsed ? [{ end, parsed }] : [];
  });
  expect(nearPairs(people).map(([one, other]) => [one.end, other.end])).toEqual([['a', 'b']]);
});
