// A name as somebody types it, or as minutes print it, as the plain words that are compared.
import { isHonorific, isHonour, isRank, isRankModifier } from '../../names/titles.ts';
import { fold, tokenise } from '../../names/tokens.ts';

/** The words of a name in lower case, without accents, titles and honours; a hyphen parts words. */
export function wordsOf(name: string): readonly string[] {
  const words = tokenise(name.replace(/\([^)]*\)/g, ' ')).filter((token) => !isHonour(token.text));
  const bare = words.filter(({ lower }) => !isHonorific(lower) && !isRank(lower) && !isRankModifier(lower));
  return (bare.length > 0 ? bare : words).flatMap(({ text }) => plain(text).split('-')).filter((word) => word !== '');
}

/** A word as comparisons have it: lower case, no accents, no apostrophes, no dots. */
export function plain(text: string): string {
  return fold(text)
    .normalize('NFD')
    .replace(/[\p{M}']/gu, '');
}

/** All words of a text, titles included, as comparisons have them. */
export function labelWords(text: string): readonly string[] {
  return plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !['the', 'a', 'an', 'of', 'and', 'for'].includes(word));
}
