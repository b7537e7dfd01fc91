// Owners as an action prints them: `KN / NC`, `Cllr A Smith and the Clerk`, `Head of Housing`, `JR/TMA`.
import type { OwnerMention, OwnerType } from '../../model/index.ts';
import { type Mention, mentionAt } from '../../names/mentions.ts';
import type { Roster } from '../../names/roster.ts';

const INITIALS = /^(?!ALL$)(?:[A-Z]{2,4}|[A-Z][a-z]?[A-Z]{1,2}|(?:[A-Z]\.){2,3}|[A-Z]{2}\([A-Z]\))$/;
const HONORIFIC =
  /^(?:County |Borough |District |City |Town )?(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|Cllrs?|Councillors?|Clll?r|Coun|Prof|Professor|Rev|Revd|Canon|Fr|Sgt|Sergeant|Inspector|Insp|PC|PCSO|Supt|Superintendent|Chief|T\/|A\/|D[CS]?I|Garda|Ald|Alderman|Cyng)\b/;
const ROLE_NOUN =
  /(?:^|[\s-])(?:clerk|chair(?:man|woman|person)?|vice-?chair(?:man)?|secretary|secretariat|treasurer|director|manager|officer|co-?ordinator|administrator|executive|president|mayor|warden|handyman|handyperson|engineer|surveyor|solicitor|accountant|auditor|caretaker|contractor|trustee|governor|bursar|head(?:teacher| teacher|master|mistress)?|lead|leader|rector|vicar|commissioner|editor|webmaster|adviser|advisor|analyst|consultant|planner|librarian|constable|superintendent|inspector|minute[- ]taker|registrar|steward|groundsman|architect|author|sponsor|host|speaker|RFO|AO|CEO|SIRO|PCSO|COO|CFO)$/i;
const ROLE_OF =
  /^(?:[A-Z]\/)?(?:Acting |Deputy |Assistant |Interim |Vice[- ])?(?:Head|Chair(?:man)?|Director|Leader|Clerk|Portfolio Holder|Lead|Secretary|Member|Cabinet Member|Executive Member) (?:of|for|to|on) /i;
const GROUP =
  /^(?:(?:all|any|each|the|both|other|panel|board|committee|council|group|partnership|parish|ward|district|county|lead|local|partner|relevant|senior) )*(?:all|everyone|everybody|members|councillors|cllrs|officers|trustees|governors|partners|directors|residents|volunteers|agencies|authorities|representatives|staff|parishioners|colleagues|heads|chairs|leads|contractors|tenants|editors|schools|officials)$/i;
const ORGANISATION_NOUN =
  /(?:^|\s)(?:council|police|constabulary|partnership|committee|sub-?committee|group|team|board|party|trust|association|office|service|services|associations|councils|agencies|authorities|partnerships|teams|groups|clubs|schools|churches|trusts|societies|departments|department|dept|panel|forum|ltd|limited|plc|company|highways|agency|authority|federation|union|society|club|school|college|university|church|hospital|institute|foundation|charity|company|network|secretariat|ministry|commission|unit|bureau|union|surgery|pcc|wi|nhs)$/i;
const NAME =
  /^(?:[A-Z]\.? ?){0,8}(?:O['’] ?|D['’]|Mc|Mac|St\. ?)?[A-Z][\p{L}'’-]+(?:\s(?:(?:de|van|von|der|den|la|le|ap|ní|ó)\s)?(?:O['’] ?)?[A-Z][\p{L}'’.-]*){0,3}(?: \([A-Z]{1,2}\))?$/u;
const NEVER_ALONE =
  /^(?:Action|Actions|Plan|Fraud|None|Nil|No|Yes|Noted|Agreed|Approved|Complete|Completed|Done|Closed|Ongoing|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Update|Report|Minutes|Item|Items|Page|Date|Next|Budget|Planning|Finance|Status|Owner|Due|Who|What|When|Required|Point|Points|Taken|Outstanding|Arising|Log|List|Resolved|Deferred|TBC|TBA|NA)$/;

/** What kind of owner a mention is. */
export function ownerOf(mention: Mention): OwnerMention {
  switch (mention.kind) {
    case 'person':
      return { name: mention.name, type: mention.person || !INITIALS.test(mention.name) ? 'person' : 'unknown' };
    case 'office':
    case 'group':
      return { name: mention.name, type: 'role' };
    case 'organisation':
      return { name: mention.name, type: 'organisation' };
  }
}

/** Whether `text` is initials: `JR`, `TMA`, `McD`. */
export const isInitials = (text: string): boolean => INITIALS.test(text);

/**
 * The owners that make up the whole of `text`, or null where there is anything else in it.
 * @param loose also takes a lone capitalised word that the document doesn't know (`Nigel`).
 */
export function ownersIn(text: string, roster: Roster, loose = true): OwnerMention[] | null {
  const trimmed = text.trim().replace(/^[([*_]+|(?<![)\]*_.,;:])[)\]*_.,;:]+$/g, '');
  if (trimmed === '' || trimmed.length > 160) return null;
  const words = trimmed.split(/[\s/,&;+]+/);
  const parts =
    words.length > 1 && words.every((word) => isInitials(word))
      ? words
      : trimmed
          .split(/(?:(?<!\s)\s+)?(?:,|;|\+|&|\n|(?<![AT])\/|\band\b|\bplus\b|\bwith\b)\s*/)
          .filter((part) => part !== '');
  const owners: OwnerMention[] = [];
  for (const part of joinInstitutions(parts, trimmed)) {
    const owner = ownerFrom(part.replace(/^(?:and|the|our|The)\s+/, ''), roster, loose);
    if (!owner) return null;
    // "Anna Lee, Head of Planning" is one owner and her position
    if (ROLE_OF.test(part) && owners.at(-1)?.type === 'person' && trimmed.includes(`, ${part}`)) continue;
    owners.push(owner);
  }
  return owners.length > 0 ? owners : null;
}

/** `Highways & Transport` and `Culture and Sport Manager` were cut at their "and": one part is no owner without the other. */
function joinInstitutions(parts: readonly string[], whole: string): readonly string[] {
  if (parts.length === 2 && /\s(?:and|&)\s/.test(whole)) {
    const [first = '', second = ''] = parts;
    const head =
      ROLE_OF.test(first) ||
      (/^[A-Z][a-z]+$/.test(first) &&
        (ROLE_NOUN.test(second) || ORGANISATION_NOUN.test(second)) &&
        /\s/.test(second) &&
        !HONORIFIC.test(second));
    if (head && !ROLE_NOUN.test(first) && !/\b(?:Clerk|Chair)/.test(second.split(' ')[0] ?? '')) return [whole];
  }
  return parts;
}

/** One owner, or null. */
function ownerFrom(part: string, roster: Roster, loose: boolean): OwnerMention | null {
  const name = part
    .replace(/(?:(?<!\s)\s+)?\([^)]{0,200}\)$/, (bracket) => (/^\s*\([A-Z]{1,2}\)$/.test(bracket) ? bracket : ''))
    .trim();
  if (name === '' || NEVER_ALONE.test(name) || /\d/.test(name)) return null;
  const mention = mentionAt(name, 0, roster);
  // two letters that no list explains may be anybody's
  const letters = mention?.kind === 'organisation' && /^[A-Z]{2}$/.test(name);
  if (mention && !letters && (mention.end >= name.length || mention.bracket?.end === name.length))
    return ownerOf(mention);
  const type = typeOf(name, roster, loose);
  return type ? { name, type } : null;
}

function typeOf(name: string, roster: Roster, loose: boolean): OwnerType | null {
  if (INITIALS.test(name)) return roster.byInitials(name) ? 'person' : 'unknown';
  if (GROUP.test(name)) return 'role';
  const words = name.split(/\s+/);
  const titled = words.every(
    (word, index) => /^[A-Z(&]/.test(word) || (index > 0 && /^(?:of|for|the|to|and|de|van|von|der|la|le)$/.test(word)),
  );
  if (ROLE_OF.test(name) && titled) return 'role';
  const plain = words.length <= 3 && !/\b(?:to|for|of|with|by|from|and)\b/.test(name);
  if (ROLE_NOUN.test(name) && words.length <= 6 && (titled || plain)) return 'role';
  if (ORGANISATION_NOUN.test(name) && words.length <= 7 && (titled || plain)) return 'organisation';
  if (HONORIFIC.test(name) && titled && words.length >= 2 && words.length <= 6) return 'person';
  if (/^(?:A|T|Ag)\/[A-Z]/.test(name)) return 'role';
  if (!NAME.test(name)) return null;
  if (words.length === 1) {
    if (roster.byFirstName(name) || roster.bySurname(name).length > 0) return 'person';
    return loose ? 'unknown' : null;
  }
  return 'person';
}

/** Owners without repetition, in order. */
export function distinct(owners: readonly OwnerMention[]): OwnerMention[] {
  const seen = new Set<string>();
  return owners.filter((owner) => !seen.has(owner.name) && seen.add(owner.name));
}
