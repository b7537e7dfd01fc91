// Text that commands nothing: what becomes a picture, what stays, and what only marks of our own can do.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { colourTheme } from '../../src/output/colour.ts';
import { escapedCommands, escapedControls, harmless, harmlessLine } from '../../src/output/harmless.ts';
import { marked, released } from '../../src/output/marks.ts';
import { clip, fill, pad, widthOf } from '../../src/output/text.ts';
import { harmfulLines } from '../security/hostile.ts';

/** Text of which much is hostile. */
const anything = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xa0 }).map((code) => String.fromCharCode(code)),
      fc.integer({ min: 0x2000, max: 0x206f }).map((code) => String.fromCharCode(code)),
      fc.constantFrom('\u001B[', '\u001B]8;;', 'm', '\u0007', '1234;', '\u{E0041}', '\u200D', '👩', '名'),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe('harmless', () => {
  test.each([
    ['bell and escape', '\u0007\u001B[31m', '␇␛[31m'],
    ['carriage return and backspace', 'a\r\b', 'a␍␈'],
    ['delete', '\u007F', '␡'],
    ['what is an escape of one byte', '\u009B31m\u0085', '·31m·'],
    ['turned directions', '\u202Eabc\u202C\u2066\u2069\u200F', '·abc····'],
    ['characters without width', 'a\u200Bb\u2060\uFEFF\u00ADc', 'a·b··\u00ADc'],
    ['tags', '\u{E0061}\u{E0062}', '··'],
    ['joiners where nothing joins', 'a\u200Db\u200Cc', 'a·b·c'],
    ['ends of line and tabs', 'a\tb\nc', 'a\tb\nc'],
    [
      'what is not Latin',
      'نوشته‌ها 👩‍👩‍👧 क्‍ष 🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}',
      'نوشته‌ها 👩‍👩‍👧 क्‍ष 🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}',
    ],
  ])('shows %s', (_, text, shown) => {
    expect(harmless(text)).toBe(shown);
  });

  test('leaves nothing that a terminal obeys in any text', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(harmfulLines(harmless(text).replace(/[\u200c\u200d]/g, ''), false)).toEqual([]);
        expect(harmlessLine(text)).not.toMatch(/[\n\t]/);
        expect(harmless(harmless(text))).toBe(harmless(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('as escapes is the same data', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const quoted = escapedControls(JSON.stringify(text));
        expect(JSON.parse(quoted)).toBe(text);
        expect(harmfulLines(quoted.replace(/[\u200c\u200d]/g, ''), false)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('breaks up what would be a command to a runner', () => {
    expect(escapedCommands('a\n  ::add-mask::x\n::b\nc ::d ##[e]')).toBe('a\n  ·:add-mask::x\n·:b\nc ::d #·[e]');
  });
});

describe('marks', () => {
  const { strong, cite, matchInTitle, dim } = colourTheme;

  test('become colours at the end', () => {
    expect(released(cite('x'))).toBe('\u001B[36mx\u001B[39m');
    expect(released(strong(`a ${matchInTitle('b')} c`))).toBe('\u001B[1ma \u001B[35mb\u001B[39m c\u001B[22m');
  });

  test('within one another keep the outer one on', () => {
    expect(released(strong(`a ${dim('b')} c`))).toBe('\u001B[1ma \u001B[2mb\u001B[22m\u001B[1m c\u001B[22m');
  });

  test('end with each line and begin behind the margin of the next', () => {
    expect(released(cite('a\n\n  b'))).toBe('\u001B[36ma\u001B[39m\n\n  \u001B[36mb\u001B[39m');
  });

  test('can be made by nobody else', () => {
    const forged = '\u001B[36mx\u001B[39m\u001B[1234;5678;9012;0;0;1mx';
    expect(released(harmless(forged))).toBe('␛[36mx␛[39m␛[1234;5678;9012;0;0;1mx');
  });

  test('are as good as not there where text is measured, wrapped and padded', () => {
    expect(widthOf(strong('abc'))).toBe(3);
    expect(widthOf(marked('abc', '\u001B]8;;file:///a\u0007', '\u001B]8;;\u0007'))).toBe(3);
    expect(released(pad(cite('ab'), 4))).toBe('\u001B[36mab\u001B[39m  ');
    expect(released(fill(cite(`${'word '.repeat(4)}word`), 20, 2, 0)).split('\n')).toEqual([
      '\u001B[36mword word word word\u001B[39m',
      '  \u001B[36mword\u001B[39m',
    ]);
  });

  test('widths count pictures, so that columns stay columns', () => {
    expect(widthOf('a\u001Bb')).toBe(3);
    expect(clip('\u001B\u001B\u001B\u001B', 3)).toBe('␛␛…');
  });
});
