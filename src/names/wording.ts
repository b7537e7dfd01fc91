// A text with its words, cut once whoever asks for them; the sentences of a paragraph have them from the paragraph.
import { isSpace } from './characters.ts';
import {
  addKinds,
  areAmong,
  countKinds,
  type Hint,
  type Hints,
  isAmong,
  type Kinds,
  kindsOf,
  noKinds,
} from './hints.ts';
import { whenForgotten } from './remembered.ts';
import { type Token, tokenise } from './tokens.ts';

/** A text and its words, each worked out when it is first asked for. */
class Wording implements Hints {
  readonly text: string;
  /** The text from which it was cut, and where: its words are then known. Null for none. */
  readonly #whole: Wording | null;
  readonly #start: number;
  #tokens: readonly Token[] | null = null;
  #kinds: Kinds = [];
  #counted = 0;
  /** The parts that were asked for, by their places. */
  #parts: Map<number, string> | null = null;

  constructor(text: string, whole: Wording | null = null, start = 0) {
    this.text = text;
    this.#whole = whole;
    this.#start = start;
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= (this.#whole && this.#tokensOf(this.#whole)) ?? tokenise(this.text);
    return this.#tokens;
  }

  has(hint: Hint): boolean {
    // a kind of word may have been named since they were looked up
    if (this.#counted !== countKinds()) {
      // what the whole has not, no part has
      if (this.#whole && !this.#whole.has(hint)) return false;
      this.#lookUp();
    }
    return isAmong(hint, this.#kinds);
  }

  hasAll(needed: Kinds): boolean {
    if (this.#counted !== countKinds()) {
      if (this.#whole && !this.#whole.hasAll(needed)) return false;
      this.#lookUp();
    }
    return areAmong(needed, this.#kinds);
  }

  /** The part `[start, end)`: the same text whoever asks, so that what is kept by texts is found at once. */
  part(start: number, end: number): string {
    const place = start * (LONGEST + 1) + end;
    const known = this.#parts?.get(place);
    if (known !== undefined) return known;
    const part = this.text.slice(start, end);
    if (part.length < this.text.length && !recent.has(part)) keep(new Wording(part, this, start));
    this.#parts ??= new Map();
    this.#parts.set(place, part);
    return part;
  }

  #lookUp(): void {
    this.#kinds = this.#kindsOf();
    this.#counted = countKinds();
  }

  #kindsOf(): Kinds {
    const kinds = this.#whole
      ? kindsWithin(this.#whole.tokens, this.#start, this.#start + this.text.length)
      : kindsWithin(this.tokens, 0, this.text.length);
    // in `snake_case` and `agreedMr` the words of a name are not those of a pattern
    return (this.text.includes('_') ? null : kinds) ?? kindsOf(this.text) ?? noKinds();
  }

  /** The words of a part, from those of the whole; null where they may not be the same. */
  #tokensOf({ text, tokens }: Wording): readonly Token[] | null {
    const end = this.#start + this.text.length;
    if (end < text.length && !isSpace(text.charCodeAt(end))) return null;
    const first = firstFrom(tokens, this.#start);
    const past = firstFrom(tokens, end);
    if ((tokens[first - 1]?.end ?? 0) > this.#start || (tokens[past - 1]?.end ?? 0) > end) return null;
    const own = tokens.slice(first, past).map((token) => token.moved(this.text, this.#start));
    for (const [index, token] of own.entries()) if (index > 0) own[index - 1]?.before(token);
    return own;
  }
}

/** The kinds of the words in `[start, end)` of a text; null where a word goes over an end of it, or meets another directly. */
function kindsWithin(tokens: readonly Token[], start: number, end: number): Kinds | null {
  const kinds = noKinds();
  const first = firstFrom(tokens, start);
  if ((tokens[first - 1]?.end ?? 0) > start) return null;
  let last = -1;
  for (let index = first; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token || token.start >= end) break;
    if (token.start === last || token.end > end) return null;
    last = token.end;
    const more = token.word.kinds;
    if (more) addKinds(kinds, more);
  }
  return kinds;
}

/** The place of the first word that begins at `start` or behind it. */
function firstFrom(tokens: readonly Token[], start: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? start) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Texts met last: every rule asks for the words of the same ones, one after another. */
let recent = new Map<string, Wording>();
let kept = 0;
/** So many characters are kept with their words: some megabytes. */
const MOST = 500_000;
/** Longer texts are hardly met twice. */
const LONGEST = 20_000;
let last = new Wording('');

function wordingOf(text: string): Wording {
  if (text === last.text) return last;
  const known = recent.get(text);
  last = known ?? new Wording(text);
  if (!known) keep(last);
  return last;
}

whenForgotten(() => {
  recent = new Map();
  kept = 0;
  last = new Wording('');
});

function keep(wording: Wording): void {
  const { length } = wording.text;
  if (length > LONGEST) return;
  if (kept > MOST) {
    recent = new Map();
    kept = 0;
  }
  recent.set(wording.text, wording);
  kept += length;
}

/** The words of a text. */
export const tokensOf = (text: string): readonly Token[] => wordingOf(text).tokens;

/** The kinds of words in a text. */
export const hintsOf = (text: string): Hints => wordingOf(text);

/** The part `[start, end)` of a text, whose words are looked for among those of the text. */
export function partOf(text: string, start: number, end: number): string {
  return text.length > LONGEST ? text.slice(start, end) : wordingOf(text).part(start, end);
}
