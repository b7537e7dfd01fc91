// What is printed of a person beside the name: `(Head of Community Safety, KCC)` as position, organisation, part in the meeting.
import { headKind, isMeetingOffice } from './heads.ts';
import { remembered } from './remembered.ts';
import { isHonour } from './titles.ts';
import { fold, tokenise } from './tokens.ts';

/** The printed details of a person. */
export interface Details {
  /** Part in the meeting: `Chairman`, `Parish Clerk`, `minute taker`. */
  readonly role: string | null;
  readonly position: string | null;
  readonly organisation: string | null;
}

const ROLE =
  /^(?:an |the |acting |interim |in the )?(?:(?:co-?)?chair(?:man|person|woman|ing)?|(?:an )?cathaoirleach|leas[- ]chathaoirleach|(?:vice|deputy)[-‑ ]{0,2}(?:chair(?:man|person|woman)?|convenor|convener|president|mayor)|convenor|convener|provost|(?:town |lord |the |city )*(?:deputy )?mayor|(?:(?:acting|locum|assistant|deputy|parish|town|community|council|temporary) )*clerk(?: (?:to|of) the (?:parish |town |community )?(?:council|board|committee|governors|meeting|panel))?|(?:(?:hon|honorary|minutes?|meeting|assistant) )?secretary|secretariat|(?:hon |honorary )?treasurer|(?:the )?minute(?:s)?[- ]?(?:taker|taking|secretary)?|minute[- ]?taker|note[- ]?(?:taker|taking)|notes|taking (?:the )?(?:minutes|notes)|scribe)\b\.?/i;
const NOTE =
  /^(?:arriv|from (?:item|minute|\d|part)|until|to (?:item|minute|\d|[A-Z]\w+ report)|left|late|part[- ]?|for (?:item|part|minute|agenda)|items?\b|via|by (?:phone|video|zoom|teams)|online|virtual|remote|observ|absent|apolog|accepted|joined|in part|holiday|ill|sick|unwell|work|personal|on leave|mr|mrs|ms|miss|dr|\d)/i;
const OFFICE_WORD = /\b(?:of|for|to)\b/;

/**
 * Takes apart what stands in brackets, or behind a comma or dash, after a name. Times of coming and going
 * (`arrived 7.40pm`) are neither position nor organisation.
 */
export const splitDetails = remembered((text: string): Details => {
  const trimmed = text
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:–—.-]+|(?<![\s,;:–—-])[\s,;:–—-]+$/g, '')
    .replace(/(?<=\p{Ll})\.$/u, '')
    .trim();
  if (trimmed === '' || NOTE.test(trimmed)) return { role: null, position: null, organisation: null };
  const parts = segments(trimmed).filter((part) => !isHonour(part) && !NOTE.test(part));
  let role: string | null = null;
  const rest: string[] = [];
  for (const part of parts) {
    const found: { readonly role: string; readonly rest: string } | null = role === null ? partOf(part) : null;
    if (found === null) rest.push(part);
    else {
      role = found.role;
      if (found.rest !== '') rest.push(found.rest);
    }
  }
  return { role, ...positionOf(rest) };
});

/** The part in the meeting with which a detail begins, and what it says beyond. */
function partOf(part: string): { readonly role: string; readonly rest: string } | null {
  const match = ROLE.exec(part);
  if (!match) return null;
  const rest = part.slice(match[0].length).trim();
  // `Chairman of the Select Committee` is a position elsewhere; `Chairman of the Parish Council` is one here, and a role.
  if (rest !== '' && !/^(?:of the (?:parish council|council|meeting|board|committee)$|and |& |\(|[/–—-])/i.test(rest)) {
    return null;
  }
  const more = /^(?:and|&|[/–—-])\s*(\S.*)$/i.exec(rest);
  return { role: match[0].trim().replace(/\.$/, ''), rest: more?.[1] ?? '' };
}

/** Cuts at commas, semicolons and dashes outside brackets. */
function segments(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (depth === 0 && (',;|'.includes(character) || ('–—-'.includes(character) && text[at - 1] === ' '))) {
      found.push(text.slice(start, at));
      start = at + 1;
    }
  }
  found.push(text.slice(start));
  return found.map((part) => part.trim()).filter((part) => part !== '');
}

/** `Team Leader, Public Protection, KCC`: from the first office to the last word before the organisation is the position. */
function positionOf(parts: readonly string[]): Omit<Details, 'role'> {
  const [first] = parts;
  if (first === undefined) return { position: null, organisation: null };
  if (parts.length === 1)
    return isOffice(first) ? { position: first, organisation: null } : { position: null, organisation: strip(first) };
  const office = parts.findIndex(isOffice);
  if (office < 0) return { position: null, organisation: parts.map(strip).join(', ') };
  if (office > 0)
    return { position: parts.slice(office).join(', '), organisation: strip(parts.slice(0, office).join(', ')) };
  const last = parts.at(-1) ?? '';
  if (isOffice(last)) return { position: parts.join(', '), organisation: null };
  return { position: parts.slice(0, -1).join(', '), organisation: strip(last) };
}

const strip = (organisation: string): string =>
  organisation.replace(/^(?:of|from|for|representing|at|on behalf of)\s+(?:the\s+)?/i, '');

/** Whether a phrase names an office rather than a body: `Head of Regulatory Services`, `Consultant in Public Health`. */
export function isOffice(phrase: string): boolean {
  const tokens = tokenise(phrase.split('(')[0] ?? '');
  const stop = tokens.findIndex((token, index) => index > 0 && OFFICE_WORD.test(token.lower) && token.lower !== 'to');
  const core = stop > 0 ? tokens.slice(0, stop) : tokens;
  return core.some(
    (token) =>
      headKind(token.lower) === 'office' ||
      isMeetingOffice(fold(token.text)) ||
      /^(?:member|governor|trustee|professor|lead|champion|owner|editor|chair\w*|officers?|managers?|pastor|minister|nurse|teacher|worker|organiser|founder)$/.test(
        token.lower,
      ),
  );
}
