// What holds for every document, and for every way a document can be mangled: nothing thrown, nothing lost, all in order.
import { describe, expect, it } from 'vitest';
import { contains, type Minutes, type Paragraph, paragraphsOf, type Source, type Span } from '../../src/model/index.ts';
import { parse } from '../../src/parse/index.ts';
import { sourceOf, testDocuments, textOf } from '../support/documents.ts';

const documents = testDocuments().map(({ path }) => path);

/** Source lines that hold a letter or a figure and belong to nothing the parser returned. */
function lostLines(minutes: Minutes): number[] {
  const { source } = minutes;
  const taken = new Set<number>();
  const take = (span: Span): void => {
    const [first, last] = source.lines(span);
    for (let line = first; line <= last; line++) taken.add(line);
  };
  for (const line of [...minutes.head, ...minutes.tail]) take(line.span);
  for (const { span } of minutes.furniture) take(span);
  for (const span of minutes.unparsed) take(span);
  for (const item of minutes.items) take(item.span);
  const lost: number[] = [];
  for (let line = 1; line <= source.lineCount; line++) {
    const text = source.text.slice(source.lineStarts[line - 1], source.lineStarts[line]).replace(/<[^<>]*>/g, '');
    if (/[\p{L}\p{N}]/u.test(text) && !taken.has(line)) lost.push(line);
  }
  return lost;
}

function checkTree(minutes: Minutes): void {
  const { source } = minutes;
  let before = -1;
  for (const item of minutes.items) {
    expect(item.span.start, `item ${item.number} begins behind the one before`).toBeGreaterThanOrEqual(before);
    expect(item.span.end).toBeGreaterThanOrEqual(item.span.start);
    expect(item.span.end).toBeLessThanOrEqual(source.text.length);
    before = item.span.start;
    const refs = [...paragraphsOf(item)].map((paragraph) => paragraph.ref);
    expect(new Set(refs).size, `refs of item ${item.number} are unique`).toBe(refs.length);
    checkSiblings(item.paragraphs, item.span, source);
  }
}

function checkSiblings(paragraphs: readonly Paragraph[], outer: Span, source: Source): void {
  let before = -1;
  for (const paragraph of paragraphs) {
    expect(
      contains(outer, paragraph.span),
      `${paragraph.ref} ${source.lines(paragraph.span)} lies in ${source.lines(outer)}`,
    ).toBe(true);
    expect(paragraph.span.start).toBeGreaterThanOrEqual(before);
    before = paragraph.span.start;
    let at = 0;
    for (const sentence of paragraph.sentences) {
      expect(sentence.start).toBeGreaterThanOrEqual(at);
      expect(sentence.end).toBeGreaterThan(sentence.start);
      at = sentence.end;
    }
    expect(at).toBeLessThanOrEqual(paragraph.view.text.length);
    checkSiblings(paragraph.children, paragraph.span, source);
  }
}

describe('every document', () => {
  it.each(documents)('%s: spans nest, siblings stand in order, refs are unique', (path) => {
    checkTree(parse(sourceOf(textOf(path), path)));
  });

  it.each(documents)('%s: every line belongs to something', (path) => {
    expect(lostLines(parse(sourceOf(textOf(path), path)))).toEqual([]);
  });

  it.each(documents)('%s: every word of a paragraph stands in the source at its place', (path) => {
    const source = sourceOf(textOf(path), path);
    for (const item of parse(source).items) {
      for (const { view } of paragraphsOf(item)) {
        for (const word of view.text.matchAll(/[A-Za-z]{4,}/g)) {
          expect(source.text.slice(view.sourceAt(word.index), view.sourceAt(word.index) + word[0].length)).toBe(
            word[0],
          );
        }
      }
    }
  });
});

/** Ways in which converters, mail programs and people mangle a text. */
const MANGLINGS: Readonly<Record<string, (text: string) => string>> = {
  'lines joined to one': (text) => text.replace(/\s*\n\s*/g, ' '),
  'every line doubled': (text) => text.replace(/^(.+)$/gm, '$1\n$1'),
  CRLF: (text) => text.replace(/\r?\n/g, '\r\n'),
  'a blank line behind every line': (text) => text.replace(/\n/g, '\n\n'),
  'no blank lines': (text) => text.replace(/\n{2,}/g, '\n'),
  'cut in the middle': (text) => text.slice(0, text.length >> 1),
  'first half lost': (text) => text.slice(text.length >> 1),
  'no figures': (text) => text.replace(/\d/g, ''),
  'all capitals': (text) => text.toUpperCase(),
  'marks only': (text) => text.replace(/[\p{L}\p{N}]/gu, '*'),
  indented: (text) => text.replace(/^/gm, '    '),
  quoted: (text) => text.replace(/^/gm, '> '),
  'in a table': (text) => text.replace(/^(.*)$/gm, '| | $1 |'),
  'reversed lines': (text) => text.split('\n').reverse().join('\n'),
};

describe.each(Object.entries(MANGLINGS))('%s', (_, mangle) => {
  it('is read without a throw, with all lines kept and the tree in order', () => {
    for (const path of documents) {
      const minutes = parse(sourceOf(mangle(textOf(path)), path));
      checkTree(minutes);
      expect(lostLines(minutes), path).toEqual([]);
    }
  });
});

it('reads the same text twice to the same tree', () => {
  for (const path of documents) {
    const [first, second] = [parse(sourceOf(textOf(path), path)), parse(sourceOf(textOf(path), path))];
    expect(JSON.stringify(first.items)).toBe(JSON.stringify(second.items));
  }
});

it('reads an empty text', () => {
  expect(parse(sourceOf('')).items).toEqual([]);
});
