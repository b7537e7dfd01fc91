// Properties of decoding and reading, for any bytes and any text.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../../bench/fuzz/reading.ts';
import { decode } from '../../src/read/decode.ts';

/** The same cases in every run, so that no change is blamed for what it found by chance; the fuzzer goes farther. */
const RUNS = { numRuns: 500, seed: 1 };
const bytes = fc.uint8Array({ minLength: 0, maxLength: 400 });
/** Bytes that decoders trip over, beside letters. */
const telling = fc
  .array(
    fc.constantFrom(
      0,
      0x0a,
      0x0d,
      0x20,
      0x41,
      0x61,
      0x80,
      0x92,
      0xa3,
      0xbf,
      0xc0,
      0xc2,
      0xe2,
      0xed,
      0xef,
      0xf0,
      0xf4,
      0xfe,
      0xff,
    ),
    {
      maxLength: 60,
    },
  )
  .map((all) => Uint8Array.from(all));
/** Lines as minutes have them, with anything between. */
const line = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '1. Reports',
    '2. ',
    '(a) the report be noted;',
    'Present: Cllr A Ash (Chair), Mr B Birch',
    'RESOLVED that the report be noted.',
    'Action: Mr Ash to write to the clerk by 4 May 2021',
    '| Action | Owner | Due |',
    '|---|---|---|',
    '<ul><li>Proposed by Mr Ash',
    '- as follows:',
    '---',
    'AGENDA',
    '',
  ),
);
const minutes = fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n'));

function textOf(data: Uint8Array): string | null {
  const outcome = decode('a.txt', data);
  return outcome.ok ? outcome.value.text : null;
}

describe('decode', () => {
  it('never throws, and gives a text or one sentence', () => {
    fc.assert(
      fc.property(fc.oneof(bytes, telling), (data) => {
        const outcome = decode('a.txt', data);
        expect(outcome.ok ? outcome.value.text.length : /^a\.txt: .+\.$/.test(outcome.problem.message)).not.toBe(false);
      }),
      RUNS,
    );
  });

  it('gives back any text that was written as UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const read = textOf(new TextEncoder().encode(`Minutes of the meeting: ${text}`));
        expect(read).toBe(`Minutes of the meeting: ${text}`);
      }),
      RUNS,
    );
  });

  it.each(['utf-16le', 'utf-16be'])(
    'gives back any text that was written as %s, with a mark and without',
    (encoding) => {
      fc.assert(
        fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.boolean(), (text, marked) => {
          const whole = `${'Minutes of the meeting held in the Village Hall. '.repeat(4)}${text}`;
          const data = Buffer.from(`${marked ? '\ufeff' : ''}${whole}`, 'utf16le');
          expect(textOf(encoding === 'utf-16le' ? data : data.swap16())).toBe(whole);
        }),
        RUNS,
      );
    },
  );

  it('loses no byte of a text that is partly no UTF-8: each is a character, and the rest stands as it is', () => {
    const utf8 = new TextEncoder();
    const piece = fc.oneof(
      fc.constantFrom('Minutes ', '£5', '’', '😀', '\n').map((text) => ({ text, data: [...utf8.encode(text)] })),
      // a byte that can follow nothing before it and begins nothing
      fc.constantFrom([0x93, '“'], [0xa3, '£'], [0xff, 'ÿ'], [0xc0, 'À']).map(([byte, text]) => ({
        text: String(text),
        data: [Number(byte)],
      })),
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 40 }), (pieces) => {
        const data = Uint8Array.from([
          ...utf8.encode('Minutes of the meeting '),
          ...pieces.flatMap((one) => [...one.data, 0x20]),
        ]);
        expect(textOf(data)).toBe(`Minutes of the meeting ${pieces.map(({ text }) => `${text} `).join('')}`);
      }),
      RUNS,
    );
  });
});

describe('reading', () => {
  it('keeps all that it must keep, for any text', () => {
    fc.assert(
      fc.property(fc.oneof(minutes, fc.string({ unit: 'binary' })), (text) => {
        expect(read(Buffer.from(text)).faults).toEqual([]);
      }),
      { ...RUNS, numRuns: 300 },
    );
  });

  it('keeps all that it must keep, for any bytes', () => {
    fc.assert(
      fc.property(fc.oneof(bytes, telling), (data) => {
        expect(read(data).faults).toEqual([]);
      }),
      { ...RUNS, numRuns: 300 },
    );
  });
});
