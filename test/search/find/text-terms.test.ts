// Terms as the index collects them, letter by letter, are those of the tokenizer.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eachTerm } from '../../../src/search/find/text-terms.ts';
import { Vocabulary } from '../../../src/search/find/vocabulary.ts';
import { termsOf } from '../../../src/text/tokens.ts';

function collected(text: string, vocabulary: Vocabulary): readonly string[] {
  const terms: string[] = [];
  eachTerm(text, vocabulary, (number, place) => terms.push(`${place} ${vocabulary.term(number)}`));
  return terms.sort();
}

const expected = (text: string): readonly string[] =>
  termsOf(text)
    .map(({ term, place }) => `${place} ${term}`)
    .sort();

test('whatever the text', () => {
  const letters = fc.constantFrom(
    ...'aZbé9ß0µ²',
    "'",
    '’',
    '-',
    '‐',
    '.',
    ',',
    '+',
    '#',
    '_',
    ' ',
    '£',
    '漢',
    '\u0301',
  );
  const vocabulary = new Vocabulary();
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: letters }), fc.string({ unit: 'grapheme' })), (text) => {
      expect(collected(text, vocabulary)).toEqual(expected(text));
    }),
    { numRuns: 5000 },
  );
});

test('of as many words as there are', () => {
  const vocabulary = new Vocabulary();
  const words = Array.from({ length: 30_000 }, (_, number) => `Word${number * 7919}`);
  expect(collected(words.join(' '), vocabulary)).toEqual(expected(words.join(' ')));
  expect(vocabulary.size).toBe(words.length);
});

test('a term is one, whatever its letters', () => {
  const vocabulary = new Vocabulary();
  const terms = ['Quay', 'quay', '\u0001Ann', 'café', '海港', ''];
  const numbers = terms.map((term) => vocabulary.numberOf(term));
  expect(numbers).toEqual([0, 1, 2, 3, 4, 5]);
  expect(terms.map((term) => vocabulary.numberOf(term))).toEqual(numbers);
});
