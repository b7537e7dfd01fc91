// Who wrote a report: the names behind `By:` or `From:` at its head, with what stands after them.
import type { Line } from '../model/index.ts';
import { isGivenName } from './given.ts';
import { parseName } from './name.ts';
import type { Reading } from './readings.ts';
import { fold } from './tokens.ts';

const LABEL =
  /^(?:(?:report\s+)?(?:by|from|of)|(?:report\s+)?authors?(?:\(s\))?|(?:lead|contact|report(?:ing)?)\s+officers?(?:\(s\))?)\s*:\s*/i;
const OTHER_LABEL = /^[\p{Lu}][\p{L} /()-]{1,30}:/u;
/** A name, then a comma or a dash and a position. */
const NAME_FIRST = /^(?<name>\p{Lu}[\p{L}\p{M}'’. -]+?)(?:(?<!\s)\s+)?(?:,|\s[–—-]\s|\(|$)\s*(?<rest>(?:\S.*)?)$/su;

/** The authors that the head of a document names. An office by itself (`By: Head of Transport`) names nobody. */
export function authorsIn(head: readonly Line[]): Reading[] {
  const found: Reading[] = [];
  let within = false;
  for (const line of head) {
    const { text } = line.view;
    const label = LABEL.exec(text);
    if (label) within = true;
    else if (OTHER_LABEL.test(text)) within = false;
    if (!within) continue;
    const match = NAME_FIRST.exec(text.slice(label?.[0].length ?? 0));
    const name = match?.groups?.name ? parseName(match.groups.name) : null;
    // what isn't a name ends the list: the next block of the page
    if (!name || !isPerson(name.given[0] ?? '', name.honorifics.length, match?.groups?.rest ?? ''))
      within = label !== null;
    else found.push({ name, bracket: match?.groups?.rest?.replace(/\)$/, '') || null, office: null, sure: true });
  }
  return found;
}

const isPerson = (given: string, titles: number, rest: string): boolean =>
  titles > 0 || isGivenName(fold(given)) || (given !== '' && rest !== '');
