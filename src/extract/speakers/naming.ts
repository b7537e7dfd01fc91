// How the record names one who spoke: name as printed, role, position and organisation from the bracket.
import type { Mention } from '../../names/mentions.ts';
import { ofBody, type Voice } from './units.ts';

/** The parts of a speaker fact that name the speaker. */
export interface Naming {
  readonly name: string | null;
  readonly role: string | null;
  readonly position: string | null;
  readonly organisation: string | null;
}

const ROLE =
  /^(?:the\s+)?(?:(?:vice|deputy|acting|temporary|interim|honorary|hon\.?|parish|town|minutes?|minute|council|out-?going|new)[\s-]+)*(?:chair(?:man|woman|person)?|clerk|secretary|treasurer|mayor|president|cathaoirleach|convenor|convener)$/i;
const BODY =
  /\b(?:council|police|service|services|trust|board|authority|partnership|association|commission|commissioner|company|ltd|limited|plc|university|college|school|department|ministry|office|agency|group|society|committee|church|club|centre|federation|union|network|alliance|forum|foundation|institute|nhs|ccg|icb|garda|constabulary|brigade|consortium|charity|borough|county|housing|homes|parish|rescue|probation|uk)\b/i;
const POST =
  /\b(?:manager|officer|director|head|leader|chief|chair(?:man|woman|person)?|inspector|superintendent|sergeant|constable|member|lead|co-?ordinator|coordinator|adviser|advisor|consultant|engineer|analyst|assistant|deputy|executive|secretary|clerk|treasurer|warden|planner|architect|solicitor|accountant|auditor|representative|professor|president|governor|trustee|editor|worker|nurse|doctor|surveyor|strategist|specialist|administrator|technician|organiser|councillor|principal|convenor|convener|vicar|rector|headteacher|champion|author|owner|resident)\b/i;

/** The name of a voice, its role in the meeting, and what its bracket tells. */
export function namingOf(voice: Voice): Naming {
  const bracket = (voice.person?.bracket ?? voice.office?.bracket)?.text ?? null;
  const inside = bracket === null ? null : inBracket(bracket);
  const office = voice.office ? officeOf(voice.office, voice.text) : (voice.person?.office ?? null);
  if (!voice.person) return { name: null, role: office, position: null, organisation: inside?.organisation ?? null };
  const name = bareName(voice.person);
  if (office !== null && !ROLE.test(office)) {
    return { name, role: null, position: inside?.position ?? office, organisation: inside?.organisation ?? null };
  }
  return {
    name,
    role: office ?? inside?.role ?? null,
    position: inside?.position ?? null,
    organisation: inside?.organisation ?? null,
  };
}

/** Takes a bracket apart: a role in the meeting, a position, an organisation, or position and then organisation. */
export function inBracket(text: string): { role: string | null; position: string | null; organisation: string | null } {
  const plain = text
    .trim()
    .replace(/^\(\s*|\s*\)$/g, '')
    .replace(/\s+/g, ' ');
  const nothing = { role: null, position: null, organisation: null };
  if (plain === '') return nothing;
  if (ROLE.test(plain)) return { ...nothing, role: plain };
  const cut = plain.lastIndexOf(', ');
  if (cut > 0) {
    const head = plain.slice(0, cut);
    const tail = plain.slice(cut + 2);
    if (ROLE.test(head)) return { ...nothing, role: head, organisation: tail };
    if (POST.test(head) && !POST.test(tail) && isBody(tail)) return { ...nothing, position: head, organisation: tail };
  }
  if (POST.test(plain) && !/^[A-Z]{2,}$/.test(plain)) return { ...nothing, position: plain };
  return isBody(plain) || /^[A-Z]/.test(plain) ? { ...nothing, organisation: plain } : { ...nothing, position: plain };
}

function isBody(text: string): boolean {
  return BODY.test(text) || /(?:^|\s)[A-Z][A-Z&]+\b/.test(text);
}

/** The office with the body whose it is: `Chair of the Bluebell Campaign Group` is not the Chair. */
function officeOf(office: Mention, text: string): string {
  return office.name + ofBody(text, office);
}

/** The person's name without the office before it: `Cllr Shewell` of `Chairman Cllr Shewell`. */
function bareName(person: Mention): string {
  const { name, office } = person;
  return office !== null && name.startsWith(office) ? name.slice(office.length).replace(/^[\s,:–—-]+/, '') : name;
}
