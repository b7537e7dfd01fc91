// Which rules can match a text at all: they name the kinds of words that they need, and every spelling knows of which kinds it is.

/** A kind of word that a rule needs: the number of its bit. */
export type Hint = number;

/** Kinds of words, as bits, 32 a number. */
export type Kinds = readonly number[];

/** The kinds of words that a text holds. */
export interface Hints {
  /** Whether one word of the text at least is of this kind. */
  has(hint: Hint): boolean;
  /** Whether it holds words of all these kinds; see {@link allOf}. */
  hasAll(needed: Kinds): boolean;
}

/** Whether a kind is among others. */
export const isAmong = (hint: Hint, kinds: Kinds): boolean => ((kinds[hint >> 5] ?? 0) & (1 << (hint & 31))) !== 0;

/** Whether some kinds are all among others. */
export function areAmong(needed: Kinds, kinds: Kinds): boolean {
  for (let index = 0; index < needed.length; index++) {
    if (((needed[index] ?? 0) & ~(kinds[index] ?? 0)) !== 0) return false;
  }
  return true;
}

const patterns: RegExp[] = [];
const bySource = new Map<string, Hint>();
/** For words that are of no kind, which most rare words are: any of the patterns, those that heed case and those that don't. */
let anyOf: readonly RegExp[] | null = null;

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
  anyOf = null;
  return patterns.length - 1;
}

/** How many kinds there are: what was worked out when there were fewer holds no longer. */
export const countKinds = (): number => patterns.length;

/** No kinds, to add to. */
export const noKinds = (): number[] => new Array<number>((patterns.length + 31) >> 5).fill(0);

/** Some kinds of words as one, for a rule that needs a word of each. */
export function allOf(hints: readonly Hint[]): Kinds {
  const kinds = noKinds();
  for (const hint of hints) kinds[hint >> 5] = (kinds[hint >> 5] ?? 0) | (1 << (hint & 31));
  return kinds;
}

/** Adds kinds to others. */
export function addKinds(to: number[], more: Kinds): void {
  for (let index = 0; index < more.length; index++) to[index] = (to[index] ?? 0) | (more[index] ?? 0);
}

/** The kinds of the words in a spelling; null for none. Most spellings are one word, `sub-committee` is two. */
export function kindsOf(spelling: string): Kinds | null {
  anyOf ??= ['', 'i'].map((flags) => {
    const sources = patterns.filter((pattern) => pattern.flags === flags).map(({ source }) => source);
    return new RegExp(sources.length > 0 ? sources.join('|') : '(?!)', flags);
  });
  const any = anyOf;
  let kinds: number[] | null = null;
  for (const word of spelling.match(/\w+/g) ?? []) {
    if (!any.some((pattern) => pattern.test(word))) continue;
    kinds ??= noKinds();
    for (const [index, pattern] of patterns.entries()) {
      if (pattern.test(word)) kinds[index >> 5] = (kinds[index >> 5] ?? 0) | (1 << (index & 31));
    }
  }
  return kinds;
}
