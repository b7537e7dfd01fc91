// Pairs of near names: many people are compared by what their surnames share, and no pair is lost by that.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseName } from '../../src/names/name.ts';
import { mayBeMisspelt, nearPairs } from '../../src/people/misspelling.ts';

const surname = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 3, maxLength: 10 });

it('finds every pair that comparing each with each would find, and in that order', () => {
  fc.assert(
    fc.property(fc.array(surname, { minLength: 50, maxLength: 90 }), (surnames) => {
      const people = surnames.flatMap((name, at) => {
        const parsed = parseName(`${at % 3 === 0 ? 'Anna' : 'Adam'} ${name.charAt(0).toUpperCase()}${name.slice(1)}`);
        return parsed ? [{ at, parsed }] : [];
      });
      const all = people.flatMap((one, at) =>
        people.slice(at + 1).flatMap((other) => (mayBeMisspelt(one.parsed, other.parsed) ? [[one.at, other.at]] : [])),
      );
      expect(nearPairs(people).map(([one, other]) => [one.at, other.at])).toEqual(all);
    }),
    { numRuns: 40 },
  );
});
