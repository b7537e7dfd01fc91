// How the record names one who spoke: name as printed, role, position and organisation from the bracket.
import type { Mention } from '../../names/mentions.ts';
import { type Details, splitDetails } from '../../names/positions.ts';
import { ofBody, type Voice } from './units.ts';

/** The parts of a speaker fact that name the speaker. */
export interface Naming {
  readonly name: string | null;
  readonly role: string | null;
  readonly position: string | null;
  readonly organisation: string | null;
}

/** The name of a voice, its role in the meeting, and what its bracket tells. */
export function namingOf(voice: Voice): Naming {
  const bracket = (voice.person?.bracket ?? voice.office?.bracket)?.text ?? '';
  const inside = inBracket(bracket);
  const office = voice.office ? voice.office.name + ofBody(voice.text, voice.office) : (voice.person?.office ?? null);
  if (!voice.person) return { name: null, role: office, position: null, organisation: inside.organisation };
  const name = bareName(voice.person);
  if (office === null) return { name, ...inside };
  const part = splitDetails(office);
  return { name, ...inside, role: part.role ?? inside.role, position: inside.position ?? (part.role ? null : office) };
}

/** Takes a bracket apart, in the bracket's own words: a role in the meeting, a position, an organisation. */
export function inBracket(text: string): Details {
  const details = splitDetails(text);
  const { organisation } = details;
  if (organisation === null) return details;
  // "(resident)" is what somebody is, not whom they come from.
  if (!/\p{Lu}/u.test(organisation))
    return { ...details, position: details.position ?? organisation, organisation: null };
  return text.includes(organisation) || details.position !== null ? details : { ...details, organisation: text };
}

/** The person's name without the office before it: `Cllr Shewell` of `Chairman Cllr Shewell`. */
function bareName(person: Mention): string {
  const { name, office } = person;
  return office !== null && name.startsWith(office) ? name.slice(office.length).replace(/^[\s,:–—-]+/, '') : name;
}
