// Abbreviations both ways, from the glossary that the documents themselves give.

import { keyOf } from '../text/key.ts';
import { compoundsOf, tokensOf } from '../text/tokens.ts';
import type { SearchIndex } from './index-reader.ts';
import type { Pattern } from './patterns.ts';

/** An abbreviation and what it stands for, as printed. */
export interface Abbreviation {
  readonly short: string;
  readonly long: string;
}

/** What abbreviations stand for, and by which they are known. */
export class Abbreviations {
  readonly #byShort = new Map<string, Abbreviation[]>();
  readonly #byLong = new Map<string, Abbreviation[]>();
  /** The most words that a long form has. */
  readonly longest: number;

  constructor(glossary: readonly Abbreviation[]) {
    let longest = 0;
    for (const { short, long } of glossary) {
      const [brief, full] = [keyOf(short), keyOf(long)];
      if (brief === '' || full === '' || brief === full) continue;
      put(this.#byShort, brief, { short, long });
      put(this.#byLong, full, { short, long });
      longest = Math.max(longest, tokensOf(long).length);
    }
    this.longest = longest;
  }

  /** Those of which a text is the short form, in singular or plural. */
  ofShort(text: string): readonly Abbreviation[] {
    return this.#byShort.get(keyOf(text)) ?? [];
  }

  /** Those of which a text is the long form, hyphens or not. */
  ofLong(text: string): readonly Abbreviation[] {
    return this.#byLong.get(keyOf(text)) ?? [];
  }
}

/** Documents explain one abbreviation many times, in many spellings; those are one. */
function put(map: Map<string, Abbreviation[]>, key: string, entry: Abbreviation): void {
  const known = map.get(key) ?? [];
  if (!known.some(({ short, long }) => keyOf(short) === keyOf(entry.short) && keyOf(long) === keyOf(entry.long)))
    known.push(entry);
  map.set(key, known);
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
