// What holds for every document, and for every way a document can be mangled: nothing thrown, nothing lost, all in order.
import { describe, expect, it } from 'vitest';
import { faultsOfTree, lostLines, unreadLines } from '../../bench/fuzz/held.ts';
import { paragraphsOf } from '../../src/model/index.ts';
import { parse } from '../../src/parse/index.ts';
import { sourceOf, testDocuments, textOf } from '../support/documents.ts';

const documents = testDocuments().map(({ path }) => path);

describe('every document', () => {
  it.each(documents)('%s: spans nest, siblings stand in order, refs are unique', (path) => {
    expect(faultsOfTree(parse(sourceOf(textOf(path), path)))).toEqual([]);
  });

  it.each(documents)('%s: every line belongs to something', (path) => {
    const minutes = parse(sourceOf(textOf(path), path));
    expect(lostLines(minutes)).toEqual([]);
    expect(unreadLines(minutes)).toEqual([]);
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
      expect(faultsOfTree(minutes), path).toEqual([]);
      expect(lostLines(minutes), path).toEqual([]);
      expect(unreadLines(minutes), path).toEqual([]);
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
