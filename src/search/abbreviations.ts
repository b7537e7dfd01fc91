// Abbreviations both ways, from the glossary that the documents themselves give.

import { keyOf } from '../text/key.ts';
import { compoundsOf, tokensOf } from '../text/tokens.ts';
import type { Pattern } from './patterns.ts';
import type { SearchIndex } from './search-index.ts';

/** An abbreviation and what it stands for, as printed. */
export interface Abbreviation {
  readonly short: string;
  readonly long: string;
}

/** Looks abbreviations up by `keyOf` of either form; gives every row that has it, in any spelling. */
export interface AbbreviationLookup {
  ofShort(key: string): readonly Abbreviation[];
  ofLong(key: string): readonly Abbreviation[];
}

/** What abbreviations stand for, and by which they are known. */
export class Abbreviations {
  readonly #lookup: AbbreviationLookup;
  readonly #known = new Map<string, readonly Abbreviation[]>();

  constructor(lookup: AbbreviationLookup) {
    this.#lookup = lookup;
  }

  /** Those of which a text is the short form, in singular or plural. */
  ofShort(text: string): readonly Abbreviation[] {
    return this.#of('short', keyOf(text));
  }

  /** Those of which a text is the long form, hyphens or not. */
  ofLong(text: string): readonly Abbreviation[] {
    return this.#of('long', keyOf(text));
  }

  #of(form: 'short' | 'long', key: string): readonly Abbreviation[] {
    if (key === '') return [];
    const name = `${form} ${key}`;
    const known = this.#known.get(name);
    if (known) return known;
    const found = onceEach(form === 'short' ? this.#lookup.ofShort(key) : this.#lookup.ofLong(key));
    this.#known.set(name, found);
    return found;
  }
}

/** Documents explain one abbreviation many times, in many spellings; those are one. What says the same twice explains nothing. */
function onceEach(rows: readonly Abbreviation[]): readonly Abbreviation[] {
  const known = new Map<string, Abbreviation>();
  for (const { short, long } of rows) {
    const [brief, full] = [keyOf(short), keyOf(long)];
    if (brief === '' || full === '' || brief === full) continue;
    const key = `${brief} ${full}`;
    if (!known.has(key)) known.set(key, { short, long });
  }
  return [...known.values()];
}

/** Whether two are one, in whatever spelling. */
export function isSame(one: Abbreviation, other: Abbreviation): boolean {
  return keyOf(one.short) === keyOf(other.short) && keyOf(one.long) === keyOf(other.long);
}

/** The patterns that find a text in any form of its words, its hyphened compounds parted and whole. */
export function patternsOf(text: string, index: SearchIndex): Pattern[] {
  const tokens = tokensOf(text);
  const forms = (term: string): ReadonlySet<string> => new Set([term, ...index.familyOf(term)]);
  const parted = tokens.map((token) => forms(token.term));
  const compounds = compoundsOf(text, tokens);
  if (compounds.length === 0) return [parted];
  const whole: ReadonlySet<string>[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const compound = compounds.find(([from]) => from === at);
    const end = compound?.[1] ?? at + 1;
    whole.push(
      forms(
        tokens
          .slice(at, end)
          .map((token) => token.term)
          .join(''),
      ),
    );
    at = end - 1;
  }
  return [parted, whole];
}
