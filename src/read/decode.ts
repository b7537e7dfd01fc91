// Bytes to text: which encoding a file is in, whether it is text at all, and what had to be mended.
// The text is never altered beyond decoding; what looks wrong in it is noted as a repair and left as it stands.
import { createHash } from 'node:crypto';
import { type Repair, Source } from '../model/index.ts';
import { encodingOf, type Utf16 } from './encoding.ts';
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
 * Decodes a file: UTF-8 and UTF-16, each with or without a byte order mark, and Windows-1252 for whatever bytes are no UTF-8. Empty
 * files, UTF-32 and binary data come back as a problem.
 */
export function decode(path: string, bytes: Uint8Array): Outcome<Source> {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-32') return problem(path, `${path}: ${UTF_32}.`);
  const binary = whyBinary(bytes, encoding);
  if (binary !== null) return problem(path, `${path}: it is ${binary}.`);
  const { text, repairs } = encoding === 'utf-8' ? fromUtf8(bytes) : fromUtf16(bytes, encoding);
  if (text.trim().length === 0) return problem(path, `${path}: it is empty; there is nothing to read in it.`);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return value(new Source(path, sha256, text, [...repairs, ...oddities(text)]));
}

/** Whether the first bytes of a file look like text: used for files without an extension. */
export function looksLikeText(bytes: Uint8Array): boolean {
  const encoding = encodingOf(bytes);
  return bytes.length > 0 && encoding !== 'utf-32' && whyBinary(bytes, encoding) === null;
}

const UTF_32 = 'it is text in UTF-32, which hardly any program writes; save it as UTF-8';

function hasMark(bytes: Uint8Array, ...mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function whyBinary(bytes: Uint8Array, encoding: 'utf-8' | Utf16): string | null {
  for (const { start, is } of SIGNATURES) {
    if (hasMark(bytes, ...[...start].map((character) => character.charCodeAt(0)))) return is;
  }
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  // of UTF-16, the high bytes of plain characters are noughts
  const width = encoding === 'utf-8' ? 1 : 2;
  for (let at = 0; at < sample.length; at += width) if (isControl(codeAt(sample, at, encoding))) controls++;
  return controls * width > sample.length * CONTROLS_OF_BINARY
    ? 'binary data, not text; give the text of the minutes'
    : null;
}

function codeAt(bytes: Uint8Array, at: number, encoding: 'utf-8' | Utf16): number {
  const [one, two] = [bytes[at] ?? 0, bytes[at + 1] ?? 0];
  return encoding === 'utf-8' ? one : encoding === 'utf-16le' ? one + two * 256 : one * 256 + two;
}

/** Control characters, without the ends of lines and pages, tabs, and the escape that terminals' logs are full of. */
function isControl(code: number): boolean {
  return code === 0x7f || (code < 0x20 && !(code >= 0x09 && code <= 0x0d) && code !== 0x1b);
}

function fromUtf16(bytes: Uint8Array, encoding: Utf16): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, repairs: [{ kind: 'utf-16', count: 1, span: { start: 0, end: 0 } }] };
}

function fromUtf8(bytes: Uint8Array): Decoded {
  const marked = hasMark(bytes, 0xef, 0xbb, 0xbf);
  const repairs: Repair[] = marked ? [{ kind: 'byte-order-mark', count: 1, span: { start: 0, end: 0 } }] : [];
  const body = marked ? bytes.subarray(3) : bytes;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body), repairs };
  } catch (error) {
    // a text too long for a string is no matter of its encoding
    if (!(error instanceof TypeError)) throw error;
    const mixed = mixedText(body);
    return { text: mixed.text, repairs: [...repairs, mixed.repair] };
  }
}

interface Decoded {
  readonly text: string;
  readonly repairs: readonly Repair[];
}

/** Text of bytes that are not all UTF-8: each byte that is none stands for its character in Windows-1252. */
function mixedText(bytes: Uint8Array): { readonly text: string; readonly repair: Repair } {
  const odd: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const length = utf8Length(bytes, at);
    if (length === 0) odd.push(at);
    at += Math.max(1, length);
  }
  // those bytes are written as UTF-8 between the others, and all is decoded in one go: a decoder for each would take its time
  const mended = new Uint8Array(bytes.length + odd.length * 2);
  const encoder = new TextEncoder();
  let [from, to] = [0, 0];
  for (const at of odd) {
    mended.set(bytes.subarray(from, at), to);
    to += at - from;
    to += encoder.encodeInto(western(bytes[at] ?? 0), mended.subarray(to)).written;
    from = at + 1;
  }
  mended.set(bytes.subarray(from), to);
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
  const text = utf8.decode(mended.subarray(0, to + bytes.length - from));
  const start = utf8.decode(bytes.subarray(0, odd[0] ?? 0)).length;
  const end = text.length - utf8.decode(bytes.subarray(from)).length;
  return { text, repair: { kind: 'windows-1252', count: odd.length, span: { start, end } } };
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

/** Marks that turn the direction of what follows, so that a person sees another text than a program (Unicode UAX 9, 2.1 to 2.4). */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;

/** What a reader should know of the text as decoded: places that were garbled before it came here. */
function oddities(text: string): Repair[] {
  return [
    counted('mojibake', MOJIBAKE, text),
    counted('control-characters', CONTROLS, text),
    counted('turned-text', TURNS, text),
  ].filter((repair) => repair.count > 0);
}

function counted(kind: Repair['kind'], pattern: RegExp, text: string): Repair {
  let count = 0;
  let span = { start: 0, end: 0 };
  for (const match of text.matchAll(pattern)) {
    if (count++ === 0) span = { start: match.index, end: match.index + match[0].length };
  }
  return { kind, count, span };
}
