// The right margin of printed minutes: owners of actions that stand behind a wide gap at the end of a line, beside its text.
import type { Line } from '../model/index.ts';

const OWNER = '(?:[A-Z]{2,4}|All|Clerk|Chair(?:man)?|Secretary)';
const OWNERS = new RegExp(`^${OWNER}(?:(?: ?[/,&+] ?| and | )${OWNER}){0,5}$`);
/** How much text stands beside the margin at least, in characters. */
const BESIDE = 25;
/** How many lines with owners make a margin. */
const FEWEST = 2;

/** Where the margin's words begin in a line; -1 where nothing stands there. */
export function marginAt({ gaps, view, cell }: Line): number {
  const gap = gaps.at(-1);
  return gap !== undefined && gap > BESIDE && cell === null && OWNERS.test(view.text.slice(gap)) ? gap : -1;
}

/** Whether a document has such a margin. */
export function hasMargin(lines: readonly Line[]): boolean {
  let found = 0;
  for (const line of lines) {
    if (line.gaps.length > 0 && marginAt(line) >= 0) found++;
    if (found >= FEWEST) return true;
  }
  return false;
}
