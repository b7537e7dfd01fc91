// The words and phrases of a query, each with where it stands: in the typed form, and in all forms that mean the same.

import { tokensOf } from '../text/tokens.ts';
import { type Abbreviation, type Abbreviations, isSame, patternsOf } from './abbreviations.ts';
import type { Pattern } from './patterns.ts';
import { inField, mostOf, type Postings } from './postings.ts';
import type { PhraseNode, WordNode } from './query.ts';
import { FIELDS } from './ranking.ts';
import type { SearchIndex } from './search-index.ts';
import { postingsOfPattern } from './side-by-side.ts';
import { nearTerms } from './spelling.ts';
import { dateInWords } from './typed-dates.ts';

/** A word or phrase of a query, ready to be scored. */
export interface Leaf {
  /** As it was typed. */
  readonly text: string;
  /** The very form that was typed. */
  readonly exact: Postings;
  /** All forms: plurals and verb forms, what an abbreviation stands for, the words of a prefix. */
  readonly wide: Postings;
  /** What to mark in a text. */
  readonly patterns: readonly Pattern[];
  readonly inTitle: boolean;
}

/** Makes leaves, and collects what it took them to mean. */
export class Leaves {
  readonly #index: SearchIndex;
  readonly #abbreviations: Abbreviations | null;
  readonly #known = new Map<string, Postings>();
  /** The abbreviations that were also looked for in their other form. */
  readonly expanded: Abbreviation[] = [];
  /** Dates that were also looked for in words: typed → in words. */
  readonly dates = new Map<string, string>();

  /** @param abbreviations null where they are to be left as typed */
  constructor(index: SearchIndex, abbreviations: Abbreviations | null) {
    this.#index = index;
    this.#abbreviations = abbreviations;
  }

  /** A word in any of its forms, or what its mode asks for. */
  word(node: WordNode): Leaf {
    const { text, mode, inTitle } = node;
    const tokens = tokensOf(text).map((token) => token.term);
    const last = tokens.length - 1;
    const typed = tokens.map(
      (term, place) => new Set([term, ...this.#forms(term, place === last ? mode : mode === 'near' ? mode : 'forms')]),
    );
    const patterns: Pattern[] = [typed];
    if (mode === 'forms') patterns.push(...patternsOf(text, this.#index).slice(1), ...this.#others(text));
    const exact = this.#postingsOf(tokens.map((term) => new Set([term])));
    return this.#leaf(text, exact, patterns, inTitle);
  }

  /** Words in the very order and form that was typed. */
  phrase(node: PhraseNode): Leaf {
    const pattern = tokensOf(node.text).map((token) => new Set([token.term]));
    return this.#leaf(`"${node.text}"`, this.#postingsOf(pattern), [pattern], node.inTitle);
  }

  /** The abbreviations that words typed in a row spell out, as one leaf; null where they spell none. */
  spelledOut(text: string, inTitle: boolean): Leaf | null {
    const known = this.#abbreviations?.ofLong(text) ?? [];
    if (known.length === 0) return null;
    this.#note(known);
    const patterns = [text, ...known.map(({ short }) => short)].flatMap((form) => patternsOf(form, this.#index));
    return this.#leaf(text, this.#postingsOf(patterns[0] ?? []), patterns, inTitle);
  }

  /** The postings of a pattern, found once. */
  #postingsOf(pattern: Pattern): Postings {
    const key = pattern.map((forms) => [...forms].join('|')).join(' ');
    const known = this.#known.get(key) ?? postingsOfPattern(this.#index, pattern);
    this.#known.set(key, known);
    return known;
  }

  #leaf(text: string, exact: Postings, patterns: readonly Pattern[], inTitle: boolean): Leaf {
    const wide = mostOf(patterns.map((pattern) => this.#postingsOf(pattern)));
    if (!inTitle) return { text, exact, wide, patterns, inTitle };
    const title = FIELDS.indexOf('title');
    return { text, exact: inField(exact, title), wide: inField(wide, title), patterns, inTitle };
  }

  #forms(term: string, mode: WordNode['mode']): readonly string[] {
    switch (mode) {
      case 'forms':
        return this.#index.familyOf(term);
      case 'prefix':
        return this.#index.startingWith(term);
      case 'near':
        return nearTerms(term, this.#index).map((near) => near.term);
    }
  }

  /** What an abbreviation stands for, the abbreviation of a hyphened long form, a date in words. */
  #others(text: string): Pattern[] {
    const date = dateInWords(text);
    if (date !== null) this.dates.set(text, date);
    const longs = this.#abbreviations?.ofShort(text) ?? [];
    const shorts = this.#abbreviations?.ofLong(text) ?? [];
    this.#note([...longs, ...shorts]);
    const forms = [
      ...longs.map(({ long }) => long),
      ...shorts.map(({ short }) => short),
      ...(date === null ? [] : [date]),
    ];
    return forms.flatMap((form) => patternsOf(form, this.#index));
  }

  #note(abbreviations: readonly Abbreviation[]): void {
    for (const abbreviation of abbreviations)
      if (!this.expanded.some((known) => isSame(known, abbreviation))) this.expanded.push(abbreviation);
  }
}
