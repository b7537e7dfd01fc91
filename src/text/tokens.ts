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
function wordPattern({ letter, mark, figure }: Letters): string {
  const inner = `[${letter}${mark}${figure}]*`;
  const number = `[${figure}]+(?:[.,][${figure}]+)*${inner}`;
  return `${number}|[${letter}]${inner}(?:['’‘][${letter}]${inner})*(?:\\+\\+|#(?![${letter}${figure}]))?`;
}

/** Insides of character classes. */
interface Letters {
  readonly letter: string;
  readonly mark: string;
  readonly figure: string;
}

/** What finds words, and what makes terms of them. */
interface Grammar {
  readonly word: RegExp;
  /** The same, but only where it is told to look. */
  readonly wordHere: RegExp;
  readonly marks: RegExp;
  readonly commas: RegExp;
}

function grammarOf(letters: Letters, flags: string): Grammar {
  const { mark, figure } = letters;
  return {
    word: new RegExp(wordPattern(letters), flags),
    wordHere: new RegExp(wordPattern(letters), flags.replace('g', 'y')),
    marks: new RegExp(`[${mark}]`, flags),
    commas: new RegExp(`(?<=[${figure}]),(?=[${figure}])`, flags),
  };
}

/** A text of western letters, figures and the marks of print: nearly all there are. */
const WESTERN = /^[\0-\u024f\u2000-\u206f\u20ac]*$/;

/** For such a text, without the properties of Unicode: those cost milliseconds to compile, in every start. */
const western = grammarOf(
  {
    letter: 'A-Za-z\xaa\xb5\xba\xc0-\xd6\xd8-\xf6\xf8-\u024f',
    mark: '\u0300-\u036f',
    figure: '0-9\xb2\xb3\xb9\xbc-\xbe',
  },
  'g',
);
let any: Grammar | null = null;

function grammarFor(text: string): Grammar {
  if (WESTERN.test(text)) return western;
  any ??= grammarOf({ letter: '\\p{L}', mark: '\\p{M}', figure: '\\p{N}' }, 'gu');
  return any;
}

/** The words of a text in order. A hyphen, a slash and an underscore part words. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const grammar = grammarFor(text);
  for (const match of text.matchAll(grammar.word)) {
    const [word] = match;
    tokens.push({ term: termOf(word, grammar), start: match.index, end: match.index + word.length });
  }
  return tokens;
}

/** Whether all words of a text are found by {@link westernWordAt}. */
export const isWestern = (text: string): boolean => WESTERN.test(text);

/** The word of a western text that begins at a place, if one does; that is no place inside a word. */
export function westernWordAt(text: string, start: number): Token | null {
  const { wordHere } = western;
  wordHere.lastIndex = start;
  const word = wordHere.exec(text)?.[0];
  return word === undefined ? null : { term: termOf(word, western), start, end: start + word.length };
}

const PLAIN = /^[a-z0-9]+$/;

/** A word as it is compared. */
function termOf(word: string, { marks, commas }: Grammar): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(marks, '')
    .replace(/['’‘]s$/, '')
    .replace(/['’‘]/g, '')
    .replace(commas, '');
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
  return isHyphenAt(text, left.end);
}

/** Whether a hyphen stands at a place. */
export function isHyphenAt(text: string, at: number): boolean {
  const char = text[at];
  return char === '-' || char === '‐' || char === '‑';
}
