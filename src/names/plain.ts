// A name as somebody types it, or as minutes print it, as the plain words that are compared.
import { isHonorific, isHonour, isRank, isRankModifier } from './titles.ts';
import { fold, tokenise, withoutPossessive } from './tokens.ts';

/** The words of a name in lower case, without accents, titles and honours; a hyphen parts words. */
export function wordsOf(name: string): readonly string[] {
  const words = tokenise(name.replace(/\([^)]{0,200}\)/g, ' ')).filter((token) => !isHonour(token.text));
  const bare = words.filter(({ lower }) => !isHonorific(lower) && !isRank(lower) && !isRankModifier(lower));
  return (bare.length > 0 ? bare : words).flatMap(({ text }) => plain(text).split('-')).filter((word) => word !== '');
}

/**
 * The pieces of a name as comparisons have them, titles and all: whatever has a word of the name (see {@link wordsOf}), or of a part of
 * it, has the pieces of that word. With a possessive ending and without.
 */
export function piecesOf(name: string): readonly string[] {
  const words = tokenise(name).flatMap(({ text }) => [text, withoutPossessive(text)]);
  return words.flatMap((word) => plain(word).split(/[\s-]+/)).filter((piece) => piece !== '');
}

/** A word as comparisons have it: lower case, no accents, no apostrophes, no dots. */
export function plain(text: string): string {
  const folded = fold(text);
  return isAscii(folded) ? folded.replaceAll("'", '') : folded.normalize('NFD').replace(/[\p{M}']/gu, '');
}

/** Nearly every name and title; the properties of Unicode, which others need, cost milliseconds to compile in every start. */
export const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text);

/** All words of a text, titles included, as comparisons have them. */
export function labelWords(text: string): readonly string[] {
  const words = plain(text);
  return words
    .split(isAscii(words) ? /[^a-z0-9]+/i : /[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !['the', 'a', 'an', 'of', 'and', 'for'].includes(word));
}
