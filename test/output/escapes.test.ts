// Texts in csv, tsv and markdown: no cell is a formula, nothing is markup.
import { describe, expect, test } from 'vitest';
import { format as csv } from '../../src/output/csv.ts';
import type { Listing } from '../../src/output/listing.ts';
import { codeSpan, escaped, escapedLine, format as markdown } from '../../src/output/markdown.ts';
import type { Terminal } from '../../src/output/terminal.ts';
import { plainTheme } from '../../src/output/theme.ts';
import { format as tsv } from '../../src/output/tsv.ts';

const terminal: Terminal = { columns: 80, fixed: false, theme: plainTheme, link: (text) => text };
const ofTexts = (rows: readonly (string | number)[]): Listing<string | number> => ({
  rows,
  columns: [{ name: 'text', cell: (row) => row }],
});

describe('cells of csv and tsv', () => {
  const formulas = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '\u00a0=1',
    '＝1',
    '＋1',
    '－1',
    '＠A',
  ];

  test.each([csv, tsv])('start no formula', (format) => {
    const lines = [...format.print(ofTexts(formulas), terminal)].join('').trimEnd().split('\n').slice(1);
    expect(lines).toHaveLength(formulas.length);
    expect(lines.filter((line) => !/^'[=+\-@＝＋－＠]/.test(line))).toEqual([]);
  });

  test('that are numbers of our own stay numbers', () => {
    expect([...csv.print(ofTexts([-4, 3]), terminal)].join('')).toBe('text\n-4\n3\n');
  });
});

describe('markdown', () => {
  test.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['&lt;b&gt;', '&amp;lt;b&amp;gt;'],
    ['[text](https://evil.example)', '\\[text\\](https://evil.example)'],
    ['![x](y) `code` **b** __c__ ~~d~~', '!\\[x\\](y) \\`code\\` \\*\\*b\\*\\* \\_\\_c\\_\\_ \\~\\~d\\~\\~'],
    ['a|b\\|c', 'a\\|b\\\\\\|c'],
    ['$x$ #12 {y}', '\\$x\\$ \\#12 \\{y\\}'],
    ['one\n\n# two\u2028three', 'one \\# two three'],
  ])('of %j is text', (text, shown) => {
    expect(escaped(text)).toBe(shown);
  });

  test.each([
    ['- item', '\\- item'],
    ['+ item', '\\+ item'],
    ['* item', '\\* item'],
    ['12. item', '12\\. item'],
    ['3) item', '3\\) item'],
    ['=== ', '\\=== '],
    ['--- ', '\\--- '],
    ['> quote', '&gt; quote'],
    ['# heading', '\\# heading'],
    ['    code', 'code'],
    ['2019 was', '2019 was'],
  ])('at the start of a line, %j opens nothing', (text, shown) => {
    expect(escapedLine(text)).toBe(shown);
  });

  test('keeps a path in its code', () => {
    expect(codeSpan('a.txt:1')).toBe('`a.txt:1`');
    expect(codeSpan('a`b``c\n`.txt')).toBe('``` a`b``c `.txt ```');
  });

  test('keeps a row on its line', () => {
    const lines = [...markdown.print(ofTexts(['a\n| b |\r\n# c']), terminal)].join('').split('\n');
    expect(lines.slice(2)).toEqual(['| a \\| b \\| \\# c |', '']);
  });
});
