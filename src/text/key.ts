// One key for all writings of an abbreviation, and of what it stands for.
import { tokensOf } from './tokens.ts';

/** Letters alone, hyphens and plurals aside: `Multi-Agency Conferences` and `multiagency conference` are one. */
export function keyOf(text: string): string {
  return tokensOf(text)
    .map(({ term }) => (term.length > 2 ? term.replace(/s$/, '') : term))
    .join('');
}
