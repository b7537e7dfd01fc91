// A text as words with their places: what the grammar of names walks over.

import {
  DIGIT,
  IN_WORD,
  isApostrophe,
  isDigit,
  isInWord,
  isLetter,
  isSpace,
  isUpper,
  kindOf,
  LETTER,
  UPPER,
} from './characters.ts';
import { type Word, wordAt } from './lexicon.ts';
import { hashed } from './spellings.ts';

export { fold, withoutPossessive } from './spelling.ts';

/** A word of a text, at its place. */
export class Token {
  readonly start: number;
  readonly end: number;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** What is known of its spelling. */
  readonly word: Word;
  readonly #source: string;
  /** Where the next word begins; the end of the word itself where it is the last. */
  #next: number;

  constructor(source: string, start: number, end: number, capital: boolean, word: Word) {
    this.start = start;
    this.end = end;
    this.capital = capital;
    this.word = word;
    this.#source = source;
    this.#next = end;
  }

  /** Puts it before another word of its text. */
  before(next: Token): void {
    this.#next = next.start;
  }

  /** The same word of a part of its text that begins at `start`. */
  moved(part: string, start: number): Token {
    return new Token(part, this.start - start, this.end - start, this.capital, this.word);
  }

  get text(): string {
    return this.word.text;
  }

  /** The code of its first character. */
  get first(): number {
    return this.#source.charCodeAt(this.start);
  }

  /** Lower case, with typewriter apostrophes and without the dots of `J.P.`: for look-ups. */
  get lower(): string {
    return this.word.lower;
  }

  /** {@link lower} without a possessive ending. */
  get bare(): string {
    return this.word.bare;
  }

  /** What stands between this word and the next: `''` at the end of the text. */
  get after(): string {
    return this.#source.slice(this.end, this.#next);
  }

  /** Whether white space and nothing else, or after one dot at most, stands between this word and the next. */
  gap(dot: boolean): boolean {
    let at = this.end;
    if (at === this.#next) return false;
    if (dot && this.#source.charCodeAt(at) === DOT) {
      at += 1;
      if (at === this.#next) return true;
    }
    for (; at < this.#next; at++) if (!isSpace(this.#source.charCodeAt(at))) return false;
    return true;
  }
}

const DOT = 46;
const HYPHEN = 45;
const AMPERSAND = 38;
const STROKE = 47;
const [A, D, O, T] = [65, 68, 79, 84];

/**
 * Cuts a text into words; numbers and `&` are words too. `O’ Donoghue`, `Bone-Knell` and `D’Arcy` are one word, so are `M.C.C.`
 * and the `T/` of `T/Chief`.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const { length } = text;
  let last: Token | null = null;
  for (let at = 0; at < length; ) {
    const start = at;
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    let hash = hashed(0, code);
    let cut = start;
    at += 1;
    if ((kind & (LETTER | DIGIT)) === 0) {
      if (code !== AMPERSAND) continue;
    } else {
      const odd = (kind & DIGIT) !== 0 ? numberEnd(text, start) : (kind & UPPER) !== 0 ? oddEnd(text, start) : start;
      let capitals = odd > start;
      if (odd > start) {
        for (; at < odd; at++) hash = hashed(hash, text.charCodeAt(at));
      } else {
        // letters and digits, with apostrophes and hyphens between them
        for (; at < length; at++) {
          const next = text.charCodeAt(at);
          const nextKind = kindOf(next);
          if ((nextKind & IN_WORD) === 0) {
            if (!isJoint(next) || at + 1 === length || !isInWord(text.charCodeAt(at + 1))) break;
          } else if ((nextKind & UPPER) !== 0) capitals = true;
          hash = hashed(hash, next);
        }
      }
      if (capitals) cut = unglued(text, start, at);
    }
    if (cut > start) {
      const before: Token = new Token(
        text,
        start,
        cut,
        (kind & UPPER) !== 0,
        wordAt(text, start, cut, hashOf(text, start, cut)),
      );
      last?.before(before);
      tokens.push(before);
      last = before;
      hash = hashOf(text, cut, at);
    }
    const token: Token = new Token(text, cut, at, cut > start || (kind & UPPER) !== 0, wordAt(text, cut, at, hash));
    last?.before(token);
    tokens.push(token);
    last = token;
  }
  return tokens;
}

const isJoint = (code: number): boolean => code === HYPHEN || code === 0x2011 || isApostrophe(code);

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = hashed(hash, text.charCodeAt(at));
  return hash;
}

/** The end of a word that begins with a capital and holds a dot, a stroke or a space; its start where it is a word as most are. */
function oddEnd(text: string, start: number): number {
  if (start + 1 === text.length) return start;
  const first = text.charCodeAt(start);
  const second = text.charCodeAt(start + 1);
  if (second === DOT) return dottedEnd(text, start);
  if (second === STROKE) return (first === T || first === A) && isUpper(text.charCodeAt(start + 2)) ? start + 2 : start;
  if ((first === O || first === D) && isApostrophe(second) && isSpace(text.charCodeAt(start + 2))) {
    // `O’ Donoghue`: the space belongs to the name
    if (isUpper(text.charCodeAt(start + 3)) && isLetter(text.charCodeAt(start + 4))) return plainEnd(text, start + 3);
  }
  return start;
}

/** Letters and digits, with apostrophes and hyphens between them. */
function plainEnd(text: string, start: number): number {
  let at = start;
  while (isInWord(text.charCodeAt(at)) || (isJoint(text.charCodeAt(at)) && isInWord(text.charCodeAt(at + 1)))) at += 1;
  return at;
}

/** `M.C.C.`, `P.M.`: two capitals or more, each with its dot, and no letter behind. */
function dottedEnd(text: string, start: number): number {
  let at = start;
  let count = 0;
  while (isUpper(text.charCodeAt(at)) && text.charCodeAt(at + 1) === DOT) {
    at += 2;
    count += 1;
  }
  return count >= 2 && !isLetter(text.charCodeAt(at)) ? at : start;
}

function numberEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    while (isDigit(text.charCodeAt(at))) at += 1;
    const joint = text.charCodeAt(at);
    const joins = joint === DOT || joint === 44 || joint === 58 || joint === 47 || joint === HYPHEN;
    if (!joins || !isDigit(text.charCodeAt(at + 1))) break;
    at += 1;
  }
  while (isLetter(text.charCodeAt(at))) at += 1;
  return at;
}

/** Where `CathaoirleachCllr` is to be cut: before a title that lost the space in front of it. The start where nowhere. */
function unglued(text: string, start: number, end: number): number {
  const last = text.charCodeAt(end - 1);
  // all such titles end in r or s
  if (end - start < 5 || (last !== 114 && last !== 115)) return start;
  for (let at = end - 2; at > start && at > end - 12; at--) {
    if (!isUpper(text.charCodeAt(at)) || isUpper(text.charCodeAt(at - 1))) continue;
    return /^(?:Cllrs?|Councillor|Mr|Mrs|Ms|Miss|Dr)$/.test(text.slice(at, end)) ? at : start;
  }
  return start;
}

/** Whether only white space stands between this word and the next. */
export function adjoins(token: Token): boolean {
  return token.gap(false);
}

/** Whether the next word follows an abbreviation: white space, or a dot with or without it (`P. M. Hill`, `Mr.Hill`). */
export function adjoinsAbbreviation(token: Token): boolean {
  return token.gap(true);
}
