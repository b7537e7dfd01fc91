// Where a name can begin in a list and where it can end: marks, brackets, offices, bodies, initials.
import { isGivenName } from '../../names/given.ts';
import { headKind } from '../../names/heads.ts';
import { type NameReading, readTitles } from '../../names/name.ts';
import { isHonour } from '../../names/titles.ts';
import { adjoins, type Token } from '../../names/tokens.ts';
import { neverInName, unlikelyInName } from '../../names/words.ts';

/** What stands in a list's text in place of the space at a wide gap in the source: a column. */
export const GAP = '|';
/** What stands there where a new line begins a new entry. */
export const BREAK = '•';

/** How the place before a word opens an entry: `weak` after a bracket, an acronym or a body, where only the look of a name tells. */
export type Opening = 'strong' | 'comma' | 'weak' | null;

/** How the place before a word opens an entry. */
export function openingAt(text: string, tokens: readonly Token[], index: number): Opening {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!token) return null;
  const lead = text.slice(before ? before.end : 0, token.start);
  if (!before || /[;:|/•]/.test(lead)) return 'strong';
  if (/,/.test(lead)) return 'comma';
  if (/[–—]|\s-\s/.test(lead)) return 'weak';
  if (/\)/.test(lead)) return 'weak';
  if (/^(?:and|&|also|plus|then|by|for|from|whom)$/.test(before.lower) && adjoins(before)) return 'comma';
  if (!adjoins(before) && !/^\.\s*$/.test(lead)) return null;
  const kind = headKind(before.lower);
  if (kind === 'office') return 'comma';
  if (kind === 'organisation' || /^\p{Lu}{2,8}$/u.test(before.text)) return 'weak';
  return /^\.\s+$/.test(lead) ? 'comma' : null;
}

/** Whether a name stops where a name can: at a mark, a bracket, an office, an honour, its own initials, the next name. */
export function ends(text: string, tokens: readonly Token[], reading: NameReading): boolean {
  const rest = text.slice(reading.end, reading.end + 4);
  if (rest.trim() === '' || /^\.?\s*[,;:()|/•–—[]|^\.\s|^\.$|^\s-\s?/.test(rest)) return true;
  const following = tokens[reading.to];
  if (!following) return true;
  if (!following.capital) return true;
  if (isHonour(following.text) || /^\p{Lu}{2,4}$/u.test(following.text)) return true;
  if (headKind(following.lower) === 'organisation') return false;
  if (neverInName(following.lower) || unlikelyInName(following.lower)) return reading.name.given.length > 0;
  if (readTitles(tokens, reading.to).count > 0) return true;
  return isGivenName(following.lower);
}

/** `Jo Bruce JB`, `Tim Aldous (TMA)`: a name with the initials it goes by. */
export function ownInitials(text: string, tokens: readonly Token[], reading: NameReading): boolean {
  const following = tokens[reading.to];
  if (!following || reading.name.given.length === 0) return false;
  return (
    /^\s*\(?$/.test(text.slice(reading.end, following.start)) &&
    initialsFit(following.text, reading.name.given[0] ?? '', reading.name.surname)
  );
}

/** Whether capitals can be the initials of a name: the first and the surname's letter in their places. */
export function initialsFit(capitals: string, given: string, surname: string): boolean {
  const letters = capitals.replace(/\./g, '');
  if (!/^\p{Lu}{2,4}\p{Ll}?$/u.test(letters) || given === '') return false;
  const parts = surname.split(/[\s-]+/).map((part) => part[0]?.toUpperCase());
  return (
    letters[0] === given[0]?.toUpperCase() &&
    parts.some((part) => part !== undefined && letters.slice(1).includes(part))
  );
}
