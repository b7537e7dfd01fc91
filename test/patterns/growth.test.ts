// Sixteen times a hostile text takes about sixteen times the work: in every layout, in queries, in what search shows of a text.
//
// Work is the time of the processor, which a busy machine lengthens less than the time of the clock. Where it is in proportion to the text it
// grows sixteenfold, where it takes the square of the text 256-fold; the bound is between them, and what is over it is measured again.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAndCheck } from '../../src/check/index.ts';
import { marksIn } from '../../src/search/marks.ts';
import { parseQuery } from '../../src/search/query.ts';
import { snippetOf } from '../../src/search/snippet.ts';
import { sourceOf, testDocuments, textOf } from '../support/documents.ts';
import { manyLines, oneLine, PIECES } from './shapes.ts';

const FACTOR = 16;
const MOST = 40;
/** Less than this many milliseconds can't be told apart. */
const FLOOR = 5;

function spent(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1000;
}

/** Whether the work on a text of `size` characters grows faster than the text, each time that it is measured. */
function isSteep(work: (size: number) => unknown, size: number): boolean {
  for (let tries = 0; tries < 4; tries++) {
    const small = Math.max(
      FLOOR,
      spent(() => work(size)),
    );
    if (spent(() => work(size * FACTOR)) < small * MOST) return false;
  }
  return true;
}

const pieces = Object.entries(PIECES);
const layouts = readdirSync(path.join(import.meta.dirname, '..', '..', 'fixtures')).filter(
  (name) => name !== 'check' && name !== 'search',
);

describe('the work of reading and checking grows with the text', () => {
  it.each(layouts)('in minutes of the layout %s', { timeout: 120_000 }, (layout) => {
    const fixture = testDocuments().find((one) => one.path.startsWith(`fixtures/${layout}/`))?.path ?? '';
    const lines = textOf(fixture).split('\n');
    const middle = Math.floor(lines.length / 2);
    const steep = pieces.filter(([, piece], index) => {
      const long = (index + layouts.indexOf(layout)) % 2 === 0 ? oneLine : manyLines;
      return isSteep((size) => {
        const text = [...lines.slice(0, middle), long(piece, size), ...lines.slice(middle)].join('\n');
        return readAndCheck([{ source: sourceOf(text, path.basename(fixture)) }]);
      }, 1200);
    });
    expect(steep.map(([name]) => name)).toEqual([]);
  });
});

describe('the work of searching grows with', () => {
  it('the query', { timeout: 120_000 }, () => {
    const operators = {
      not: '-a ',
      fields: 'title:a ',
      alternatives: 'a OR ',
      nested: '((a) ',
      phrases: '"a b" "',
      near: 'a* b~ ',
    };
    const steep = [...pieces, ...Object.entries(operators)].filter(([, piece]) =>
      isSteep((size) => parseQuery(oneLine(piece, size)), 5000),
    );
    expect(steep.map(([name]) => name)).toEqual([]);
  });

  it('the text that is shown', { timeout: 120_000 }, () => {
    const words = [[new Set(['a'])], [new Set(['said']), new Set(['that'])]];
    const steep = pieces.filter(([, piece]) =>
      isSteep((size) => {
        const text = oneLine(piece, size);
        return snippetOf(text, marksIn(text, words));
      }, 5000),
    );
    expect(steep.map(([name]) => name)).toEqual([]);
  });
});
