// Words as search compares them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stemOf } from '../../src/search/stems.ts';
import { dateInWords } from '../../src/search/typed-dates.ts';
import { termsOf, tokensOf } from '../../src/text/tokens.ts';

describe('words', () => {
  test.each([
    ['Mr Hill, OBE (Chairman)', ['mr', 'hill', 'obe', 'chairman']],
    ["O'Brien and O’Brien", ['obrien', 'and', 'obrien']],
    ["CSP's and partners’ views", ['csp', 'and', 'partners', 'views']],
    ['£1.16m, £39,661 and 50%', ['1.16m', '39661', 'and', '50']],
    ['S136 2013/14 20/10/2014', ['s136', '2013', '14', '20', '10', '2014']],
    ['c++ C# 5#', ['c++', 'c#', '5']],
    ['Seán’s café', ['sean', 'cafe']],
    ['multi-agency work', ['multi', 'agency', 'work', 'multiagency']],
    ['- – …', []],
  ])('%s', (text, terms) => {
    expect(termsOf(text).map(({ term }) => term)).toEqual(terms);
  });

  test('stand at their offsets', () => {
    const text = 'The “O’Brien” report';
    expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['The', 'O’Brien', 'report']);
  });
});

test('words are the same whether or not a text has letters of other scripts too', () => {
  const western = fc.string({ unit: fc.constantFrom(..."aZé ßµ²¾09.,'’-+#/_–…€½ªØ") });
  fc.assert(
    fc.property(western, (text) => {
      const alone = tokensOf(text);
      const beside = tokensOf(`${text} 漢`);
      expect(beside.slice(0, -1)).toEqual(alone);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  [['warden', 'wardens'], 'warden'],
  [['fund', 'funds', 'funded', 'funding'], 'fund'],
  [['agency', 'agencies'], 'agenc'],
  [['gps', 'gp'], 'gp'],
  [['s136'], 's136'],
])('%j are forms of one word', (forms, stem) => {
  expect(forms.map(stemOf)).toEqual(forms.map(() => stem));
});

test.each([
  ['20/10/2014', '20 October 2014'],
  ['1.2.19', '1 February 2019'],
  ['2019-10-08', '8 October 2019'],
  ['31/06/2014', null],
  ['2013/14', null],
  ['20/10', null],
])('%s in words', (typed, words) => {
  expect(dateInWords(typed)).toBe(words);
});
