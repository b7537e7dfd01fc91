// What kind of character a code is: letter, digit, mark or space.

/** Kinds of characters, by code: worked out once each. */
export const LETTER = 1;
export const DIGIT = 2;
export const UPPER = 4;
const SPACE = 8;
const MARK = 16;
const KNOWN = 32;
/** Of these one makes a character part of a word. */
export const IN_WORD = LETTER | DIGIT | MARK;
const kinds = new Uint8Array(65536);

/** What a character is, by its code: letter, digit and the rest in one number. NaN, behind the end of a text, is none of them. */
export function kindOf(code: number): number {
  // NaN & 0xffff is 0
  return kinds[code & 0xffff] || learn(code & 0xffff);
}

function learn(code: number): number {
  const kind = code < 0x80 ? asciiKindOf(code) : kindByUnicode(String.fromCharCode(code));
  kinds[code] = kind;
  return kind;
}

function kindByUnicode(character: string): number {
  let kind = KNOWN;
  if (/\p{L}/u.test(character)) kind |= LETTER;
  if (/\p{N}/u.test(character)) kind |= DIGIT;
  if (/\p{M}/u.test(character)) kind |= MARK;
  if (/\p{Lu}|\p{Lt}/u.test(character)) kind |= UPPER;
  if (/\s/.test(character)) kind |= SPACE;
  return kind;
}

/** The kind of an ASCII character; the properties of Unicode take milliseconds to look up for the first time. */
function asciiKindOf(code: number): number {
  if (code >= 97 && code <= 122) return KNOWN | LETTER;
  if (code >= 65 && code <= 90) return KNOWN | LETTER | UPPER;
  if (code >= 48 && code <= 57) return KNOWN | DIGIT;
  return code === 32 || (code >= 9 && code <= 13) ? KNOWN | SPACE : KNOWN;
}

export const isUpper = (code: number): boolean => (kindOf(code) & UPPER) !== 0;
export const isSpace = (code: number): boolean => (kindOf(code) & SPACE) !== 0;
export const isLetter = (code: number): boolean => (kindOf(code) & LETTER) !== 0;
export const isDigit = (code: number): boolean => (kindOf(code) & DIGIT) !== 0;
export const isInWord = (code: number): boolean => (kindOf(code) & IN_WORD) !== 0;
/** `'`, `’`, the left quote, a backtick, an acute accent. */
export const isApostrophe = (code: number): boolean =>
  code === 39 || code === 0x2019 || code === 0x2018 || code === 96 || code === 0xb4;
