// Names of bodies: "Kent Community Safety Partnership", "the Joint Policing Committee", and how to print them.
import { matches } from '../../model/matches.ts';

const BODY =
  /^(?:Council|Committee|Board|Panel|Partnership|Forum|Group|Trust|Authority|Cabinet|Commission|Sub-?Committee|Governors|Association|Executive|Assembly|Federation|Society|Network|Alliance|Taskforce|Force|Party|Consortium|Bench|Conference|Club|Charity|Body)$/i;
/** Words at which a name has ended, whatever their case. */
const STOP =
  /^(?:minutes?|notes?|meetings?|draft|approved|unapproved|ordinary|extraordinary|special|annual|monthly|quarterly|general|agenda|held|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|present|apologies|a\.?g\.?m\.?|at|venue|date|time|record|proceedings|was|were|is|will|shall|that|this|which|took|commencing|page|resolved|noted|agreed)$/i;
const SMALL = /^(?:and|&|of|for|the|with|on|upon|under|next|by|le|la|de|y|in|cum|a)$/i;
/** Small words that may go on with a name after a body's word: "Board of Governors", "Committee on Standards". */
const AFTER = /^(?:and|&|of|for|on)$/i;

/** A name of a body in a text. */
export interface BodyName {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/**
 * The name of a body that begins at `from` (a "the" before it is passed over): capitalised words up to the last word for a body
 * ("Council", "Board"). Null where there is none.
 */
export function bodyAt(text: string, from: number): BodyName | null {
  const word = /[^\s]+/g;
  word.lastIndex = from;
  let start = -1;
  let end = -1;
  let pending = false;
  for (let match = word.exec(text); match; match = word.exec(text)) {
    const printed = match[0];
    const bare = printed.replace(/^[“"'‘(]+|[”"’').,;:]{1,30}$/g, '');
    if (start < 0 && /^(?:the|a|an|above)$/i.test(bare)) continue;
    if (bare === '' || STOP.test(bare) || /^\(/.test(printed)) break;
    // "West Dereham Parish Council WEST DEREHAM …": a title in capitals begins where another name has ended.
    if (end >= 0 && bare.length > 3 && isCapitals(bare) !== isCapitals(text.slice(start, end))) break;
    const small = SMALL.test(bare);
    if (!small && !/^[\p{Lu}]/u.test(bare)) break;
    if (small && start < 0) break;
    if (end >= 0 && small && !AFTER.test(bare) && !pending) break;
    pending = small;
    if (start < 0) start = match.index + printed.indexOf(bare);
    if (BODY.test(bare)) end = match.index + printed.indexOf(bare) + bare.length;
    // A name goes on over "St." and initials, but no other stop or bracket.
    if (/[,;:)]$/.test(printed) || (/\.$/.test(printed) && !/^(?:St|Ss|[A-Z])\.$/.test(printed))) break;
  }
  if (start < 0 || end < 0) return null;
  return { start, end, name: text.slice(start, end) };
}

function isCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text);
}

const GENERIC =
  /^(?:(?:above|said|whole|full|parish|town|community|county|city|borough|district|village)\s+)*(?:council|committee|sub-?committee|board|panel|partnership|group|forum|executive|trust|society|association|partnership\s+board|working\s+group|(?:full\s+)?governing\s+body|(?:school\s+)?governors|core\s+group|steering\s+group|executive\s+(?:board|group|committee))$/i;

/** Whether a name is one that many bodies share: "Parish Council", "Partnership Board". */
export function isGeneric(name: string): boolean {
  return GENERIC.test(name.trim());
}

const AUTHORITY =
  /\b(?:county|city|borough|district|metropolitan|unitary|city\s+and\s+county|combined)\s+(?:council|authority)$/i;

/** Whether a name is that of an authority to which other bodies belong. */
export function isAuthority(name: string): boolean {
  return AUTHORITY.test(name.trim()) && !isGeneric(name);
}

/** A name in capitals as the text spells it elsewhere, else with capitals at the words' beginnings; other names as they stand. */
export function inTitleCase(name: string, source: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  const pattern = name.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]"));
  for (const match of matches(source, new RegExp(`\\b${pattern.join('\\s+')}`, 'gi'))) {
    const printed = match[0].replace(/\s+/g, ' ');
    if (/\p{Ll}/u.test(printed) && /^\p{Lu}/u.test(printed)) return printed;
  }
  return name
    .toLowerCase()
    .replace(/(^|[\s(&/-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/(?<=\s)(?:And|Of|For|The|With|On|Upon|Under|By|In|Le|La|De)(?=\s)/g, (word) => word.toLowerCase());
}
