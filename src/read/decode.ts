// Bytes to text: which encoding a file is in, whether it is text at all, and what had to be mended.
// The text is never altered beyond decoding; what looks wrong in it is noted as a repair and left as it stands.
import { createHash } from 'node:crypto';
import { type Repair, Source } from '../model/index.ts';
import { type Outcome, problem, value } from './outcome.ts';

/** Bytes looked at to tell text from binary data. */
const SAMPLE = 64 * 1024;
/** Share of control characters above which a file is taken for binary data. */
const CONTROLS_OF_BINARY = 0.02;

/** Formats that hold minutes but aren't text, by their first bytes, and the way out. */
const SIGNATURES: readonly { readonly start: string; readonly is: string }[] = [
  { start: '%PDF-', is: 'a PDF; save its text with a converter such as pdftotext' },
  { start: 'PK\u0003\u0004', is: 'a Word file or another zipped format; save it as plain text' },
  { start: '\u00d0\u00cf\u0011\u00e0', is: 'an old Word or Excel file; save it as plain text' },
  { start: '{\\rtf', is: 'rich text (RTF); save it as plain text' },
];

/**
 * Decodes a file: UTF-8 with or without a byte order mark, UTF-16 with one, and Windows-1252 for whatever bytes are no
 * UTF-8. Empty files and binary data come back as a problem.
 */
export function decode(path: string, bytes: Uint8Array): Outcome<Source> {
  const binary = whyBinary(bytes);
  if (binary !== null) return problem(path, `${path}: it is ${binary}.`);
  const { text, repairs } = textOf(bytes);
  if (text.trim().length === 0) return problem(path, `${path}: it is empty; there is nothing to read in it.`);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return value(new Source(path, sha256, text, [...repairs, ...oddities(text)]));
}

/** Whether the first bytes of a file look like text: used for files without an extension. */
export function looksLikeText(bytes: Uint8Array): boolean {
  return bytes.length > 0 && whyBinary(bytes) === null;
}

function hasMark(bytes: Uint8Array, ...mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function whyBinary(bytes: Uint8Array): string | null {
  for (const { start, is } of SIGNATURES) {
    if (hasMark(bytes, ...[...start].map((character) => character.charCodeAt(0)))) return is;
  }
  if (hasMark(bytes, 0xff, 0xfe) || hasMark(bytes, 0xfe, 0xff)) return null;
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  for (const byte of sample) if (byte === 0x7f || (byte < 0x20 && !isSpacing(byte))) controls++;
  return controls > sample.length * CONTROLS_OF_BINARY ? 'binary data, not text; give the text of the minutes' : null;
}

/** Tab, the ends of lines and pages, and the escape that terminals' logs are full of. */
function isSpacing(byte: number): boolean {
  return (byte >= 0x09 && byte <= 0x0d) || byte === 0x1b;
}

function textOf(bytes: Uint8Array): { readonly text: string; readonly repairs: readonly Repair[] } {
  const start = { start: 0, end: 0 };
  if (hasMark(bytes, 0xff, 0xfe) || hasMark(bytes, 0xfe, 0xff)) {
    const encoding = bytes[0] === 0xff ? 'utf-16le' : 'utf-16be';
    return { text: new TextDecoder(encoding).decode(bytes), repairs: [{ kind: 'utf-16', count: 1, span: start }] };
  }
  const marked = hasMark(bytes, 0xef, 0xbb, 0xbf);
  const repairs: Repair[] = marked ? [{ kind: 'byte-order-mark', count: 1, span: start }] : [];
  const body = marked ? bytes.subarray(3) : bytes;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body), repairs };
  } catch {
    const mixed = mixedText(body);
    return { text: mixed.text, repairs: [...repairs, mixed.repair] };
  }
}

/** Text of bytes that are not all UTF-8: each byte that is none stands for its character in Windows-1252. */
function mixedText(bytes: Uint8Array): { readonly text: string; readonly repair: Repair } {
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
  let text = '';
  let from = 0;
  let count = 0;
  let first = 0;
  let at = 0;
  while (at < bytes.length) {
    const length = utf8Length(bytes, at);
    if (length > 0) {
      at += length;
      continue;
    }
    text += utf8.decode(bytes.subarray(from, at));
    if (count++ === 0) first = text.length;
    text += western(bytes[at] ?? 0);
    from = ++at;
  }
  const last = count === 0 ? 0 : text.length;
  text += utf8.decode(bytes.subarray(from));
  return { text, repair: { kind: 'windows-1252', count, span: { start: first, end: last } } };
}

/**
 * Characters of the bytes 0x80 to 0x9F in Windows-1252 (WHATWG Encoding, index-windows-1252). Spelt out because the
 * decoder of Node 20 takes these bytes for control characters.
 */
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function western(byte: number): string {
  return WESTERN.charAt(byte - 0x80) || String.fromCharCode(byte);
}

/** How many bytes the UTF-8 character at `at` has; 0 where the bytes are no UTF-8 (RFC 3629, table 3-7 of Unicode). */
function utf8Length(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  for (let index = 1; index < length; index++) {
    const byte = bytes[at + index] ?? 0;
    if (byte < 0x80 || byte > 0xbf) return 0;
  }
  const second = bytes[at + 1] ?? 0;
  const overlong = (lead === 0xe0 && second < 0xa0) || (lead === 0xf0 && second < 0x90);
  const outside = (lead === 0xed && second > 0x9f) || (lead === 0xf4 && second > 0x8f);
  return overlong || outside ? 0 : length;
}

/** UTF-8 that was once read as Windows-1252 (`â€™` for an apostrophe, `Â£`), and the sign for a lost character. */
const MOJIBAKE = /â€[\u0080-\u00bf™œ\u009d“”˜–—…¦¢‹›šž]|Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ™š›œžŸ]|Â[\u00a0-\u00bf]|\ufffd/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const CONTROLS = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f]/g;

/** What a reader should know of the text as decoded: places that were garbled before it came here. */
function oddities(text: string): Repair[] {
  return [counted('mojibake', MOJIBAKE, text), counted('control-characters', CONTROLS, text)].filter(
    (repair) => repair.count > 0,
  );
}

function counted(kind: Repair['kind'], pattern: RegExp, text: string): Repair {
  let count = 0;
  let span = { start: 0, end: 0 };
  for (const match of text.matchAll(pattern)) {
    if (count++ === 0) span = { start: match.index, end: match.index + match[0].length };
  }
  return { kind, count, span };
}
