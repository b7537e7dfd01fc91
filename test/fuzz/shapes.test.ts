// Hostile texts: four times the text takes four times the time, and no text is too much.
import { describe, expect, it } from 'vitest';
import { measure } from '../../bench/fuzz/limits.ts';
import { read } from '../../bench/fuzz/reading.ts';
import { SHAPES } from '../../bench/fuzz/shapes.ts';

/** Times the CPU time may grow for four times the text: 4 where it is in proportion, 16 where it is its square. */
const MOST = 9;
const MINUTES = 60_000;

/** Shapes whose time grows faster than that. A process that shares its machine may be slowed for once: those are measured again. */
function steep(shapes: readonly string[], size: number): string[] {
  let left = shapes;
  for (let tries = 0; tries < 3 && left.length > 0; tries++) {
    const measured = measure(left, [size, size * 4], 600);
    if (measured === null) return [...left];
    left = measured
      .filter(({ cpu: [small = 0, large = 0] }) => large > Math.max(small, 20) * MOST)
      .map(({ shape }) => shape);
  }
  return [...left];
}

describe('time', () => {
  it('is in proportion to the text, for every shape', { timeout: 30 * MINUTES }, () => {
    expect(steep(Object.keys(SHAPES), 15_000)).toEqual([]);
  });

  it('is in proportion to the text, for longer ones of shapes that once took its square', {
    timeout: 30 * MINUTES,
  }, () => {
    const shapes = [
      'underscores on one line',
      'soft hyphens on one line',
      'right to left',
      'stars on one line',
      'comments never closed',
      'brackets never closed',
      'spaces on one line',
      'limbs of one resolution',
      'actions in one paragraph',
      'an agenda again and again',
      'one word a line',
    ];
    expect(steep(shapes, 60_000)).toEqual([]);
  });
});

/** What is read of a text, in a process with the memory of the fuzzer's. */
const faultsOf = (text: string) => read(Buffer.from(text)).faults;

describe('without an end', () => {
  it.each([
    ['a line', 'The report was noted and the thanks of all were sent to Mr Ash. '.repeat(3000)],
    ['a line without a space', 'abcdefgh'.repeat(20_000)],
    ['characters of two halves', '😀'.repeat(50_000)],
    ['blank lines', `Minutes\n${'\n'.repeat(200_000)}1. Reports\n\nThe report was noted.`],
    ['items', Array.from({ length: 3000 }, (_, at) => `${at + 1}. Report\n\nIt was noted.\n\n`).join('')],
    ['levels of bullets', Array.from({ length: 1000 }, (_, at) => `${' '.repeat(at * 2)}- as follows:\n`).join('')],
    ['levels of html', '<div><ul><li>as follows: '.repeat(1000)],
    ['quotes in quotes', Array.from({ length: 500 }, (_, at) => `${'>'.repeat(at)} The report was noted.\n`).join('')],
    ['a row of cells', '| a '.repeat(20_000)],
    ['marks for another direction', '\u202eהדוח נרשם\u202c. '.repeat(2000)],
    ['NUL bytes', 'The report was noted by the Board and by all who came to hear it read aloud.\u0000'.repeat(1000)],
  ])(
    '%s: all is read, and nothing lost',
    (_, text) => {
      expect(faultsOf(`Marling Council\n\n1. Reports\n\n${text}`)).toEqual([]);
      expect(faultsOf(text)).toEqual([]);
    },
    MINUTES,
  );
});
