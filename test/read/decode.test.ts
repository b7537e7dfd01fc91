// Bytes to text: encodings, repairs, and what is no text at all.
import { describe, expect, it } from 'vitest';
import { decode, looksLikeText } from '../../src/read/decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...values: number[]) => Uint8Array.from(values);
const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0));

function read(data: Uint8Array) {
  const outcome = decode('a.txt', data);
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value;
}
function refused(data: Uint8Array): string {
  const outcome = decode('a.txt', data);
  if (outcome.ok) throw new Error('it was read');
  return outcome.problem.message;
}
const kinds = (data: Uint8Array) => read(data).repairs.map(({ kind, count }) => [kind, count]);

describe('decode', () => {
  it('keeps UTF-8 as it stands, line ends and odd spaces included', () => {
    const text = '\u00a0RESOLVED\r\nthat\ttea \u2019s\f\n';
    expect(read(utf8(text)).text).toBe(text);
    expect(read(utf8(text)).repairs).toEqual([]);
  });

  it('takes the SHA-256 of the bytes, not of the text', () => {
    expect(read(utf8('abc')).sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('takes off a byte order mark and says so', () => {
    const data = bytes(0xef, 0xbb, 0xbf, ...ascii('Minutes'));
    expect(read(data).text).toBe('Minutes');
    expect(kinds(data)).toEqual([['byte-order-mark', 1]]);
  });

  it.each([
    ['little-endian', bytes(0xff, 0xfe, 0x41, 0x00, 0xa3, 0x00)],
    ['big-endian', bytes(0xfe, 0xff, 0x00, 0x41, 0x00, 0xa3)],
  ])('reads UTF-16 with a mark, %s', (_, data) => {
    expect(read(data).text).toBe('A£');
    expect(kinds(data)).toEqual([['utf-16', 1]]);
  });

  it.each([
    ['little-endian', (text: string) => Buffer.from(text, 'utf16le')],
    ['big-endian', (text: string) => Buffer.from(text, 'utf16le').swap16()],
  ])('reads UTF-16 without a mark, %s', (_, encode) => {
    const text = 'Minutes of the meeting – £5 for “tea” 😀\n';
    expect(read(encode(text)).text).toBe(text);
    expect(kinds(encode(text))).toEqual([['utf-16', 1]]);
  });

  it('says where half a character stood in UTF-16, and reads what is cut off in the middle of one', () => {
    expect(read(bytes(0xff, 0xfe, 0x3d, 0xd8, 0x41, 0x00)).text).toBe('\ufffdA');
    expect(kinds(bytes(0xff, 0xfe, 0x3d, 0xd8, 0x41, 0x00))).toEqual([
      ['utf-16', 1],
      ['mojibake', 1],
    ]);
    expect(read(bytes(0xff, 0xfe, 0x41, 0x00, 0x42)).text).toBe('A\ufffd');
  });

  it.each([
    ['little-endian, with a mark', [0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]],
    ['big-endian, with a mark', [0, 0, 0xfe, 0xff, 0, 0, 0, 0x41]],
    ['little-endian, without one', ascii('Minutes of').flatMap((code) => [code, 0, 0, 0])],
    ['big-endian, without one', ascii('Minutes of').flatMap((code) => [0, 0, 0, code])],
  ])('names UTF-32, %s', (_, data) => {
    expect(refused(bytes(...data))).toBe(
      'a.txt: it is text in UTF-32, which hardly any program writes; save it as UTF-8.',
    );
    expect(looksLikeText(bytes(...data))).toBe(false);
  });

  it('takes bytes with noughts all over for binary data, in UTF-16 too', () => {
    expect(refused(bytes(...ascii('abc'), 0, 0, 0, 1, 2, 0, 0, 9))).toMatch(/: it is binary data/);
    expect(refused(bytes(0xff, 0xfe, 1, 0, 2, 0, 3, 0))).toMatch(/: it is binary data/);
  });

  it('reads bytes that are no UTF-8 as Windows-1252, and counts them', () => {
    const data = bytes(0x93, ...ascii('Tea'), 0x94, 0x20, 0xa3, 0x35);
    expect(read(data).text).toBe('“Tea” £5');
    expect(kinds(data)).toEqual([['windows-1252', 3]]);
    expect(read(data).repairs[0]?.span).toEqual({ start: 0, end: 7 });
  });

  it('mends only the bytes that need it: a file cut in the middle of a character keeps the rest', () => {
    const data = bytes(...utf8('Síochána '), 0xe2, 0x80);
    expect(read(data).text).toBe('Síochána â€');
  });

  it.each([
    ['an overlong form', [0xc0, 0xaf]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['past the last code point', [0xf5, 0x80, 0x80, 0x80]],
  ])('takes %s for no UTF-8', (_, odd) => {
    expect(kinds(bytes(...ascii('abcdefgh'), ...odd))[0]).toEqual(['windows-1252', odd.length]);
  });

  it('notes garbled characters and leaves them as they stand', () => {
    const text = 'the Chairâ€™s Â£500 and a lost \ufffd';
    expect(read(utf8(text)).text).toBe(text);
    expect(kinds(utf8(text))).toEqual([['mojibake', 3]]);
    expect(read(utf8(text)).repairs[0]?.span).toEqual({ start: 9, end: 12 });
  });

  it('takes no ordinary accent for a garbled one', () => {
    expect(kinds(utf8('Âge, São Paulo, Ã la carte, £5'))).toEqual([]);
  });

  it('notes marks that turn the direction of writing, and no others that have no width', () => {
    expect(kinds(utf8('the report \u202edeton saw\u202c'))).toEqual([['turned-text', 2]]);
    expect(kinds(utf8('הדוח נרשם\u200f a\u200bb\u200d'))).toEqual([]);
  });

  it('tells where in a text the first and the last byte of Windows-1252 stood', () => {
    const data = bytes(...utf8('é '), 0x93, ...utf8('’'), 0xa3, ...utf8(' end'));
    expect(read(data).text).toBe('é “’£ end');
    expect(read(data).repairs[0]).toEqual({ kind: 'windows-1252', count: 2, span: { start: 2, end: 5 } });
  });

  it('notes control characters in a text', () => {
    expect(kinds(utf8(`${'The minutes of the meeting were agreed. '.repeat(4)}\u0007\u0000`))).toEqual([
      ['control-characters', 2],
    ]);
  });

  it.each([
    ['no bytes', bytes(), 'a.txt: it is empty; there is nothing to read in it.'],
    ['white space', utf8(' \r\n\u00a0\n'), 'a.txt: it is empty; there is nothing to read in it.'],
    ['a PDF', utf8('%PDF-1.7 abc'), 'a.txt: it is a PDF; save its text with a converter such as pdftotext.'],
    [
      'a Word file',
      bytes(0x50, 0x4b, 3, 4, 0x20),
      'a.txt: it is a Word file or another zipped format; save it as plain text.',
    ],
    ['binary data', bytes(0, 1, 2, 3, 0x41), 'a.txt: it is binary data, not text; give the text of the minutes.'],
  ])('refuses %s in one sentence', (_, data, message) => {
    expect(refused(data)).toBe(message);
  });
});

describe('looksLikeText', () => {
  it('tells text from binary data by the first bytes', () => {
    expect(looksLikeText(utf8('Minutes'))).toBe(true);
    expect(looksLikeText(bytes())).toBe(false);
    expect(looksLikeText(bytes(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1))).toBe(false);
  });
});
