// Text fitted to a width: the quick ways give what the library gives.
import fc from 'fast-check';
import { wrapAnsi } from 'fast-wrap-ansi';
import { expect, test } from 'vitest';
import { wrap } from '../../src/output/text.ts';

const word = fc.string({
  unit: fc.constantFrom('a', 'b', 'é', '—', '’', '(', '.', '-', '1'),
  minLength: 1,
  maxLength: 14,
});
const gap = fc.constantFrom(' ', ' ', ' ', ' ', '  ', '   ');
const plain = fc
  .array(fc.tuple(word, gap), { maxLength: 30 })
  .chain((pairs) => fc.constantFrom(pairs.flat().join(''), pairs.flat().join('').trim(), ` ${pairs.flat().join('')}`));
const strange = fc.string({ unit: fc.constantFrom('a', ' ', '漢', '👍', '\n', 'e\u0301', 'ö'), maxLength: 60 });

test('plain and other text is wrapped as fast-wrap-ansi wraps it', () => {
  fc.assert(
    fc.property(fc.oneof(plain, strange), fc.integer({ min: 8, max: 50 }), (text, width) => {
      const lines = wrap(text, width);
      if (lines.length === 1 && lines[0] === text) return;
      expect(lines.join('\n')).toBe(wrapAnsi(text, width, { hard: true, trim: true }));
    }),
    { numRuns: 2000 },
  );
});

test('a text that fits stays as it is', () => {
  expect(wrap('a  b ', 5)).toEqual(['a  b ']);
  expect(wrap('a b c d', 5)).toEqual(['a b c', 'd']);
});
