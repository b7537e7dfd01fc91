// Which rules can match a text at all: its words are looked up once, and every rule asks for the words that it needs.

/** A kind of word that a rule needs: the number of its bit. */
export type Hint = number;

/** The kinds of words that a text holds. */
export class Hints {
  readonly #bits: Int32Array;

  constructor(bits: Int32Array) {
    this.#bits = bits;
  }

  /** Whether one word of the text at least is of this kind. */
  has(hint: Hint): boolean {
    return ((this.#bits[hint >> 5] ?? 0) & (1 << (hint & 31))) !== 0;
  }
}

const patterns: RegExp[] = [];
const bySource = new Map<string, Hint>();
/** For words that are of no kind, which most rare words are: any of the patterns, those that heed case and those that don't. */
let anyOf: readonly RegExp[] | null = null;
/** The kinds of each word met so far; null for none. */
const kinds = new Map<string, Int32Array | null>();
const MOST_WORDS = 50_000;
/** The texts read last: a sentence is looked at by many rules one after another. */
const recent = new Map<string, Hints>();
const MOST_TEXTS = 1000;

/**
 * A kind of word.
 * @param pattern over one word as printed: a run of `\w` and nothing else, so that `^` and `$` stand where a text has `\b`
 */
export function hint(pattern: RegExp): Hint {
  const key = `${pattern.flags}/${pattern.source}`;
  const known = bySource.get(key);
  if (known !== undefined) return known;
  patterns.push(pattern);
  bySource.set(key, patterns.length - 1);
  // what was worked out without it holds no longer
  anyOf = null;
  kinds.clear();
  recent.clear();
  return patterns.length - 1;
}

/** The kinds of words in a text. */
export function hintsOf(text: string): Hints {
  let hints = recent.get(text);
  if (!hints) {
    if (recent.size >= MOST_TEXTS) recent.clear();
    hints = new Hints(bitsOf(text));
    recent.set(text, hints);
  }
  return hints;
}

function bitsOf(text: string): Int32Array {
  const bits = new Int32Array((patterns.length + 31) >> 5);
  const { length } = text;
  for (let at = 0; at < length; at++) {
    if (!isWord(text.charCodeAt(at))) continue;
    const start = at;
    do at += 1;
    while (at < length && isWord(text.charCodeAt(at)));
    const word = text.slice(start, at);
    let own = kinds.get(word);
    if (own === undefined) {
      if (kinds.size >= MOST_WORDS) kinds.clear();
      own = kindsOf(word);
      kinds.set(word, own);
    }
    if (own !== null)
      for (let index = 0; index < own.length; index++) bits[index] = (bits[index] ?? 0) | (own[index] ?? 0);
  }
  return bits;
}

function kindsOf(word: string): Int32Array | null {
  anyOf ??= ['', 'i'].map((flags) => {
    const sources = patterns.filter((pattern) => pattern.flags === flags).map(({ source }) => source);
    return new RegExp(sources.length > 0 ? sources.join('|') : '(?!)', flags);
  });
  if (!anyOf.some((pattern) => pattern.test(word))) return null;
  const bits = new Int32Array((patterns.length + 31) >> 5);
  for (const [index, pattern] of patterns.entries()) {
    if (pattern.test(word)) bits[index >> 5] = (bits[index >> 5] ?? 0) | (1 << (index & 31));
  }
  return bits;
}

/** `\w` of a pattern without the flag `u`. */
const isWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;
