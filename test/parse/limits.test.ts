// Lines, paragraphs and levels beyond all measure are cut into more, and all their words are kept in order.
import { describe, expect, it } from 'vitest';
import { type Paragraph, paragraphsOf } from '../../src/model/index.ts';
import { parse } from '../../src/parse/index.ts';
import { cutIn, DEEPEST, LONGEST } from '../../src/parse/limits.ts';
import { sourceOf } from '../support/documents.ts';
import { linesIn } from '../support/lines.ts';

const HEAD = 'Marling Council\n\n1. Reports\n\n';
const paragraphsIn = (text: string): Paragraph[] =>
  parse(sourceOf(HEAD + text)).items.flatMap((item) => [...paragraphsOf(item)]);
const wordsOf = (texts: readonly string[]) => texts.join(' ').split(/\s+/).filter(Boolean);

describe('a line', () => {
  const prose = Array.from({ length: 6000 }, (_, at) => `word${at} was noted.`).join(' ');

  it('is cut where sentences end', () => {
    const lines = linesIn(prose).map(({ view }) => view.text);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(LONGEST);
    expect(lines.every((line) => line.endsWith('noted.'))).toBe(true);
    expect(wordsOf(lines)).toEqual(wordsOf([prose]));
  });

  it('of cells and of html too', () => {
    for (const text of [`| a | ${prose} |`, `<td>${prose}</td>`]) {
      const lines = linesIn(text).map(({ view }) => view.text);
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(LONGEST);
      expect(lines.join(' ')).toContain(prose);
    }
  });

  it('as long as a line may be is left whole', () => {
    expect(linesIn('a'.repeat(LONGEST))).toHaveLength(1);
    expect(linesIn('a'.repeat(LONGEST + 1))).toHaveLength(2);
  });
});

describe('cutIn', () => {
  const long = (text: string) => text.padEnd(LONGEST, 'x');

  it('cuts between words where no sentence ends, in no tag, and in no character of two halves', () => {
    expect(cutIn(long(`${'a'.repeat(15_000)} b`))).toBe(15_000);
    expect(cutIn(long(`${'a'.repeat(15_000)}<a href="x" title="y`))).toBe(15_000);
    expect(cutIn(`${'a'.repeat(LONGEST - 1)}\ud83d`)).toBe(LONGEST - 1);
    expect(cutIn(long('a'))).toBe(LONGEST);
  });
});

describe('a paragraph', () => {
  it('of lines that go on and on is cut', () => {
    const text = 'and the officers of the council who had been asked to report to the board by the\n'.repeat(2000);
    const paragraphs = paragraphsIn(text).map(({ view }) => view.text);
    expect(paragraphs.length).toBeGreaterThan(1);
    expect(Math.max(...paragraphs.map((one) => one.length))).toBeLessThan(LONGEST * 1.1);
    expect(wordsOf(paragraphs)).toEqual(wordsOf([text]));
  });

  it('in paragraphs in paragraphs stands no deeper than the last level', () => {
    const text = Array.from({ length: 100 }, (_, at) => `${'  '.repeat(at)}- as follows:\n`).join('');
    const depthOf = (paragraph: Paragraph): number => 1 + Math.max(0, ...paragraph.children.map(depthOf));
    const items = parse(sourceOf(HEAD + text)).items;
    expect(Math.max(...items.flatMap((item) => item.paragraphs.map(depthOf)))).toBe(DEEPEST);
    expect(paragraphsIn(text)).toHaveLength(100);
  });

  it('has a ref of its own among thousands with one label', () => {
    const refs = paragraphsIn('(a) the report be noted\n\n'.repeat(2000)).map(({ ref }) => ref);
    expect(new Set(refs).size).toBe(2000);
    expect(refs.slice(0, 3)).toEqual(['(a)', '(a)-2', '(a)-3']);
  });
});
