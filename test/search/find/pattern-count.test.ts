// Words side by side as they are counted in texts are those of the tokenizer.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PatternCount } from '../../../src/search/find/pattern-count.ts';
import type { Pattern } from '../../../src/search/patterns.ts';
import { termsOf } from '../../../src/text/tokens.ts';

/** At how many places of a text a pattern ends. */
function expected(text: string, pattern: Pattern): number {
  const terms = termsOf(text);
  let ends: ReadonlySet<number> | null = null;
  for (const forms of pattern) {
    const next = new Set<number>();
    for (const { term, place } of terms) if (forms.has(term) && (ends?.has(place - 1) ?? true)) next.add(place);
    ends = next;
  }
  return ends?.size ?? 0;
}

const piece = fc.constantFrom(
  'of',
  'the',
  'Of',
  'o',
  'f',
  'thé',
  "the's",
  'multi',
  'agency',
  ' ',
  ' ',
  ' ',
  '-',
  '‐',
  '. ',
);
const form = fc.constantFrom('of', 'the', 'o', 'f', 'multiagency', 'agency', 'ofthe');
const pattern = fc.array(fc.uniqueArray(form, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 });

test('whatever the texts and the pattern', () => {
  fc.assert(
    fc.property(fc.array(fc.array(piece, { maxLength: 24 })), pattern, (texts, words) => {
      const forms = words.map((all) => new Set(all));
      const counter = new PatternCount(forms);
      for (const text of texts.map((pieces) => pieces.join(''))) expect(counter.in(text)).toBe(expected(text, forms));
    }),
    { numRuns: 300 },
  );
});
