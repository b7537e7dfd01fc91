// What a typed query is read as; what can't be an operator is text.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery, type QueryNode } from '../../src/search/query.ts';
import { queryText } from '../../src/search/query-text.ts';
import { tokensOf } from '../../src/text/tokens.ts';

const read = (query: string): string => queryText(parseQuery(query).root);

describe('operators', () => {
  test.each([
    ['MARAC funding', 'MARAC funding'],
    ['"safe haven" -pilot', '"safe haven" -pilot'],
    ['“safe haven”', '"safe haven"'],
    ['knife OR gun crime', 'knife OR gun crime'],
    ['(knife OR gun) crime', '(knife OR gun) crime'],
    ['-(a b) c', '-(a b) c'],
    ['-"a b" c', '-"a b" c'],
    ['(((wardens)))', 'wardens'],
    ['warden* maroc~', 'warden* maroc~'],
    ['speaker:Hill type:resolution', 'speaker:Hill type:resolution'],
    ['Speaker:"Ann Reed"', 'speaker:"Ann Reed"'],
    ['title:(knife OR "gun crime")', 'title:knife OR title:"gun crime"'],
    ['-speaker:(hill OR reed) x', '-(speaker:hill OR speaker:reed) x'],
    ['type:resolution|action', 'type:resolution|action'],
    ['date:2014..2019 date:2019-10 date:2019-10-08', 'date:2014..2019 date:2019-10 date:2019-10-08'],
  ])('%s', (typed, understood) => {
    expect(read(typed)).toBe(understood);
  });
});

describe('what can be no operator is text', () => {
  test.each([
    ["O'Brien S136 £1.16m", "O'Brien S136 £1.16m"],
    ['20/10/2014 c++ PREVENT Duty', '20/10/2014 c++ PREVENT Duty'],
    ['Bone-Knell', 'Bone-Knell'],
    ['"lone quote', 'lone quote'],
    ['height 5" x', 'height 5 x'],
    ['- a -', 'a'],
    ['--a', 'a'],
    ['((a)', 'a'],
    ['a) b', 'a b'],
    ['CSP(s) c', 'CSP(s c'],
    ['OR a', 'or a'],
    ['a OR', 'a or'],
    ['a OR ()', 'a'],
    ['speaker:', 'speaker'],
    ['speaker: Hill', 'speaker Hill'],
    ['https://www.example.org/a', 'https://www.example.org/a'],
    ['10:00', '10:00'],
    ['* ~ x', 'x'],
    ['" - ( ) * ~ :', ''],
    ['', ''],
  ])('%s', (typed, understood) => {
    expect(read(typed)).toBe(understood);
  });

  test('a field without a value that it takes is text, and the answer says so', () => {
    expect(parseQuery('type:letter').notes).toEqual([
      'type: takes paragraph, resolution, action, item, attendance, report; type:letter was looked for as words.',
    ]);
    expect(read('date:yesterday outcome:lost')).toBe('"date:yesterday" "outcome:lost"');
    expect(parseQuery('date:2019-13').root).toMatchObject({ kind: 'word', text: 'date:2019-13' });
  });

  test('parentheses nested without end are text', () => {
    expect(read(`${'('.repeat(5000)}a b${')'.repeat(5000)}`)).toBe('a b');
  });
});

test('every node says where it was typed', () => {
  const query = 'wardens -"parish council" speaker:Hill';
  const { root } = parseQuery(query);
  expect(root).toMatchObject({
    parts: [
      { span: { start: 0, end: 7 } },
      { span: { start: 8, end: 25 }, part: { span: { start: 9, end: 25 } } },
      { span: { start: 34, end: 38 } },
    ],
  });
});

/** Strings in which operators abound. */
const typed = fc
  .array(
    fc.constantFrom(
      'a',
      'knife',
      "O'Brien",
      'OR',
      '-',
      '(',
      ')',
      '"',
      '“',
      '”',
      ' ',
      '  ',
      '*',
      '~',
      ':',
      'speaker:',
      'type:',
      'type:action',
      'date:2014..',
      '..',
      '£1.16m',
      '|',
      'c++',
      '\n',
      'é',
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.join(''));

/** The words that a tree looks for. */
function wordsOf(node: QueryNode): readonly string[] {
  switch (node.kind) {
    case 'word':
    case 'phrase':
      return tokensOf(node.text).map((token) => token.term);
    case 'filter':
      return [];
    case 'not':
      return wordsOf(node.part);
    case 'all':
    case 'any':
      return node.parts.flatMap(wordsOf);
  }
}

describe('any text', () => {
  test('is read without a crash, and what was understood reads the same again', () => {
    fc.assert(
      fc.property(fc.oneof(typed, fc.string({ unit: 'grapheme' })), (query) => {
        const understood = read(query);
        expect(read(understood)).toBe(understood);
      }),
      { numRuns: 2000 },
    );
  });

  test('keeps every word that is typed without an operator', () => {
    const plain = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(plain, (words) => {
        const { root } = parseQuery(words.join(' '));
        expect(root === null ? [] : wordsOf(root)).toEqual(words);
      }),
    );
  });

  test('keeps every word whatever punctuation stands about it', () => {
    const mark = fc.constantFrom('', '(', ')', '"', "'", ',', '.', ';', '!', '?', '*', '~', '…', '&', '/');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(mark, fc.stringMatching(/^[a-z]{2,6}$/), mark), { minLength: 1, maxLength: 6 }),
        (parts) => {
          const { root } = parseQuery(parts.map((part) => part.join('')).join(' '));
          expect(root === null ? [] : wordsOf(root)).toEqual(parts.map(([, word]) => word));
        },
      ),
    );
  });
});
