// A text as words with their places: what the grammar of names walks over.
import { isApostrophe, isDigit, isInWord, isLetter, isSpace, isUpper, opensWord } from './characters.ts';
import { type Word, wordOf } from './lexicon.ts';

export { fold, withoutPossessive } from './spelling.ts';

/** A word of a text, at its place. */
export class Token {
  readonly start: number;
  readonly end: number;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  readonly #source: string;
  readonly #next: number;
  #word: Word | undefined;

  /** @param next where the next word begins; the end of the word itself where it is the last */
  constructor(source: string, start: number, end: number, next: number) {
    this.#source = source;
    this.#next = next;
    this.start = start;
    this.end = end;
    this.capital = isUpper(source.charCodeAt(start));
    this.#word = undefined;
  }

  /** What is known of its spelling: looked up when it is first asked for. */
  get word(): Word {
    this.#word ??= wordOf(this.#source.slice(this.start, this.end));
    return this.#word;
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

/**
 * Cuts a text into words; numbers and `&` are words too. `O’ Donoghue`, `Bone-Knell` and `D’Arcy` are one word, so are `M.C.C.`
 * and the `T/` of `T/Chief`.
 */
export function tokenise(text: string): Token[] {
  const ends: number[] = [];
  const { length } = text;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (!opensWord(code)) {
      if (code === AMPERSAND) ends.push(at, at + 1);
      at += 1;
      continue;
    }
    const end = isDigit(code) ? numberEnd(text, at) : wordEnd(text, at);
    const cut = unglued(text, at, end);
    if (cut > at) ends.push(at, cut, cut, end);
    else ends.push(at, end);
    at = end;
  }
  const tokens: Token[] = [];
  for (let index = 0; index < ends.length; index += 2) {
    const end = ends[index + 1] ?? length;
    tokens.push(new Token(text, ends[index] ?? 0, end, ends[index + 2] ?? end));
  }
  return tokens;
}

/** Texts cut up last: the names of a paragraph are looked for first to learn them, then to find them. */
const recent = new Map<string, readonly Token[]>();
const MOST_RECENT = 2000;
/** Longer texts are hardly met twice. */
const LONGEST = 20_000;

/** The words of a text that is likely to be asked for again. */
export function tokensOf(text: string): readonly Token[] {
  let tokens = recent.get(text);
  if (!tokens) {
    tokens = tokenise(text);
    if (text.length > LONGEST) return tokens;
    if (recent.size >= MOST_RECENT) recent.clear();
    recent.set(text, tokens);
  }
  return tokens;
}

function wordEnd(text: string, start: number): number {
  const first = text.charCodeAt(start);
  const second = text.charCodeAt(start + 1);
  if (second === DOT && isUpper(first)) {
    const dotted = dottedEnd(text, start);
    if (dotted > start) return dotted;
  }
  if (second === 47 && (first === 84 || first === 65) && isUpper(text.charCodeAt(start + 2))) return start + 2;
  if ((first === 79 || first === 68) && isApostrophe(second) && isSpace(text.charCodeAt(start + 2))) {
    // `O’ Donoghue`: the space belongs to the name
    if (isUpper(text.charCodeAt(start + 3)) && isLetter(text.charCodeAt(start + 4))) return plainEnd(text, start + 3);
  }
  return plainEnd(text, start);
}

/** Letters and digits, with apostrophes and hyphens between them. */
function plainEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    while (isInWord(text.charCodeAt(at))) at += 1;
    const joint = text.charCodeAt(at);
    if (!(joint === HYPHEN || joint === 0x2011 || isApostrophe(joint)) || !isInWord(text.charCodeAt(at + 1))) return at;
    at += 1;
  }
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
