// Words of a text as search compares them: the one tokenizer, for passages and for queries.

/** A word of a text. */
export interface Token {
  /** As it is compared: lower case, no accents, no apostrophes, no thousands commas. */
  readonly term: string;
  /** Half-open range of offsets into the text. */
  readonly start: number;
  readonly end: number;
}

/**
 * A figure with its decimals (`£1.16m`, `39,661`, `50`), or a word with inner apostrophes (`O'Brien`, `CSP's`); `c++` and
 * `C#` keep their signs, for without them they would be another word.
 */
const WORD =
  /\p{N}+(?:[.,]\p{N}+)*[\p{L}\p{M}\p{N}]*|\p{L}[\p{L}\p{M}\p{N}]*(?:['’‘]\p{L}[\p{L}\p{M}\p{N}]*)*(?:\+\+|#(?![\p{L}\p{N}]))?/gu;

/** The words of a text in order. A hyphen, a slash and an underscore part words. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    tokens.push({ term: termOf(word), start: match.index, end: match.index + word.length });
  }
  return tokens;
}

const PLAIN = /^[a-z0-9]+$/;

/** A word as it is compared. */
function termOf(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’‘]s$/, '')
    .replace(/['’‘]/g, '')
    .replace(/(?<=\p{N}),(?=\p{N})/gu, '');
}

/** A term under which a text is found, and the place among its words at which it ends. */
export interface Term {
  readonly term: string;
  readonly place: number;
}

/**
 * The terms under which a text is found: its words, and each hyphened compound also as one (`multi-agency` as
 * `multi`, `agency` and `multiagency`), since minutes print `co-ordinator`, `coordinator` and `co ordinator`.
 */
export function termsOf(text: string): Term[] {
  const tokens = tokensOf(text);
  const terms = tokens.map(({ term }, place): Term => ({ term, place }));
  for (const [from, to] of compoundsOf(text, tokens)) {
    const compound = tokens.slice(from, to).map((token) => token.term);
    terms.push({ term: compound.join(''), place: to - 1 });
  }
  return terms;
}

/** Runs of tokens that single hyphens join, as half-open ranges of their indexes. */
export function compoundsOf(text: string, tokens: readonly Token[]): (readonly [number, number])[] {
  const compounds: (readonly [number, number])[] = [];
  for (let from = 0; from < tokens.length; from++) {
    let to = from + 1;
    while (to < tokens.length && isHyphen(text, tokens[to - 1], tokens[to])) to++;
    if (to > from + 1) compounds.push([from, to]);
    from = to - 1;
  }
  return compounds;
}

function isHyphen(text: string, left: Token | undefined, right: Token | undefined): boolean {
  if (left === undefined || right === undefined || right.start !== left.end + 1) return false;
  const between = text[left.end];
  return between === '-' || between === '‐' || between === '‑';
}
