import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/parse/lines.ts';
import { sourceOf } from '../support/documents.ts';

const read = (text: string) => linesOf(sourceOf(text)).lines;
const texts = (text: string): string[] => read(text).map((line) => line.view.text);

describe('markup is taken off', () => {
  it.each([
    ['**75. Notes** of the *last* meeting', '75. Notes of the last meeting'],
    ['1\\. PUBLIC FORUM', '1. PUBLIC FORUM'],
    ['please click <u>here</u> &amp; wait', 'please click here & wait'],
    ['(1)\u00a0\u00a0\u00a0\u00a0Mr Vale\u00a0spoke', '(1) Mr Vale spoke'],
    ['[the paper](https://example.org/a_(b).pdf) was tabled', 'the paper was tabled'],
    ['the 850^th^ anniversary', 'the 850th anniversary'],
    ['a snake_case name and 5 * 3', 'a snake_case name and 5 * 3'],
    ['co\u00adopted mem\u200bbers', 'coopted members'],
    ['Held in the hall.\\', 'Held in the hall.'],
  ])('%j', (text, expected) => {
    expect(texts(text)).toEqual([expected]);
  });
});

it('cuts HTML on one line into the lines a reader sees, with the numbers that its list shows', () => {
  expect(texts('<ol start="64"><li>Apologies</li><li>Minutes</li></ol><p>Agreed.</p>')).toEqual([
    '64. Apologies',
    '65. Minutes',
    'Agreed.',
  ]);
});

it('cuts a table row into its cells and knows their places', () => {
  const cells = read('| 3. | **Budget** |  |').map((line) => [line.view.text, line.cell?.column, line.bold]);
  expect(cells).toEqual([
    ['3.', 0, false],
    ['Budget', 1, true],
  ]);
});

it('tells a bold title behind a plain number from a bold lead-in', () => {
  const [title, lead] = read('a)  **Notice board**\n\n**Action 4:** Clerk to write');
  expect(title?.boldFrom).toBe(2);
  expect(lead?.boldTo).toBe(10);
});

it('keeps bold over a wrapped line, and not over a blank one', () => {
  expect(read('**A title that\nis wrapped**\nplain').map((line) => line.bold)).toEqual([true, true, false]);
  expect(read('**never closed\n\nplain').map((line) => line.bold)).toEqual([true, false]);
});

it('counts blank lines before a line, quoted ones too', () => {
  expect(read('> one\n>\n> two\n\n\nthree').map((line) => line.blankBefore)).toEqual([0, 1, 2]);
});
