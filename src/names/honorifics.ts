// What stands before a name: honorifics, a rank with its modifiers, the number on a constable's shoulder.
import { headKind } from './heads.ts';
import { isHonorific, isQualifier, isRank, isRankModifier } from './titles.ts';
import { adjoins, adjoinsAbbreviation, fold, type Token, withoutPossessive } from './tokens.ts';
import { unlikelyInName } from './words.ts';

interface Titles {
  /** How many words they take. */
  readonly count: number;
  readonly parts: { readonly honorifics: readonly string[]; readonly rank: string | null };
}

const NO_TITLES: Titles = { count: 0, parts: { honorifics: [], rank: null } };

/** `Cllr Canon Dr Mrs` is as many as a person has. */
const MOST_TITLES = 6;

/** Reads honorifics and a rank from word `index` on. A title counts only where a word follows it. */
export function readTitles(tokens: readonly Token[], index: number): Titles {
  const opening = tokens[index];
  if (!opening?.capital || !opening.word.opensTitles) return NO_TITLES;
  const honorifics: string[] = [];
  let rank: string | null = null;
  let next = index;
  for (; next < index + MOST_TITLES; ) {
    const token = tokens[next];
    if (!token || !tokens[next + 1]) break;
    const follower = tokens[next + 1];
    if (token.capital && token.word.honorific && adjoinsAbbreviation(token)) {
      honorifics.push(token.text);
      next += 1;
      continue;
    }
    const qualified = token.capital && isQualifier(token.lower) && adjoins(token) && follower?.word.honorific;
    if (qualified) {
      honorifics.push(token.text);
      next += 1;
      continue;
    }
    // `Deputy Niamh Quirke`: a member of parliament, unless an office follows
    if (token.text === 'Deputy' && next === index && adjoins(token) && follower?.capital && isDeputyOf(follower)) {
      honorifics.push(token.text);
      next += 1;
      continue;
    }
    const ranked = readRank(tokens, next);
    if (ranked > next && rank === null) {
      rank = tokens
        .slice(next, ranked)
        .map((word) => word.text)
        .join(' ')
        .replace('/ ', '/');
      next = ranked;
      continue;
    }
    break;
  }
  if (next === index) return NO_TITLES;
  // A list that was added to has room for more; names are many, and stay.
  return { count: next - index, parts: { honorifics: honorifics.slice(), rank } };
}

const beginsName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.capital === true || (/^\d{2,5}$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.capital === true);

const isDeputyOf = (follower: Token): boolean => {
  const lower = fold(withoutPossessive(follower.text));
  return (
    !unlikelyInName(lower) &&
    !headKind(lower) &&
    !isRank(lower) &&
    !isRankModifier(lower) &&
    !isQualifier(lower) &&
    !isHonorific(lower) &&
    !/^(?:lord|convener|portfolio|governor|designated|data|lead|general|section|area|operations)$/.test(lower)
  );
};

/** The word after the rank that begins at `index`; `index` itself where none does. A rank needs a word after it. */
function readRank(tokens: readonly Token[], index: number): number {
  let next = index;
  let token = tokens[next];
  while (
    token &&
    isRankModifier(token.lower) &&
    token.capital &&
    (adjoinsAbbreviation(token) || token.text.endsWith('/') || token.after === '')
  ) {
    next += 1;
    token = tokens[next];
  }
  let found = index;
  while (token?.capital && isRank(token.lower) && adjoinsAbbreviation(token) && beginsName(tokens, next + 1)) {
    next += 1;
    found = next;
    // `PC 1234 Jay`: the number on the shoulder
    if (/^\d{2,5}$/.test(tokens[next]?.text ?? '') && tokens[next + 1]?.capital) found = ++next;
    token = tokens[next];
  }
  return found;
}
