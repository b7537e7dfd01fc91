// Offices as a document ties them to people: `the Commissioner` is whoever it prints as `Police and Crime Commissioner, Ms C Webb`.
import type { AttendanceFact } from '../model/index.ts';
import type { PersonName } from './name.ts';
import { splitDetails } from './positions.ts';

/** An office as comparisons spell it: `the Acting Head-Teacher` is `headteacher`. */
export function officeKey(office: string): string {
  return office
    .toLowerCase()
    .replace(/[’`]/g, "'")
    .replace(/\b(?:the|our|acting|interim|temporary|temp|t\/|a\/)\s+/g, '')
    .replace(/\bhead\s*(?:-\s*)?teacher\b|\bhead\s*(?:master|mistress)\b/g, 'headteacher')
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();
}

/** The offices that one person is printed with, by {@link officeKey}: in lists, in brackets, before or after the name. */
export function officesOf(
  names: readonly PersonName[],
  facts: readonly AttendanceFact[],
  brackets: readonly string[],
  apposed: readonly string[],
): readonly string[] {
  const found = new Set<string>();
  const add = (office: string | null) => {
    if (office !== null && office.length < 120) found.add(officeKey(office));
  };
  for (const fact of facts) {
    for (const part of fact.position?.split(/(?:(?<!\s)\s+)?[,;]\s*/) ?? []) add(part);
    add(fact.role);
  }
  for (const bracket of brackets) {
    const { role, position } = splitDetails(bracket);
    add(role);
    for (const part of position?.split(/(?:(?<!\s)\s+)?[,;]\s*/) ?? []) add(part);
  }
  for (const { rank } of names) add(rank);
  for (const office of apposed) add(office);
  found.delete('');
  return [...found];
}

const LESSER = /(?:^|\s)(?:deputy|vice|assistant|asst|sub|under|former|ex|shadow|associate)$/;
/** Too little to tell one office from another. */
const BARE = /^(?:officer|member|representative|officers|lead|assistant|executive)$/;

/** Whether the short form can stand for the office in full: `commissioner`, `director` (of services), `head` (of school). */
export function standsFor(short: string, full: string): boolean {
  if (short === full) return true;
  if (BARE.test(short)) return false;
  if (short === 'head' && /\bheadteacher$/.test(full)) return true;
  if (full.endsWith(` ${short}`)) return !LESSER.test(full.slice(0, -short.length - 1));
  return full.startsWith(`${short} `) && /^(?:of|for|and|to|at)\s/.test(full.slice(short.length + 1));
}

/** `School Business Manager` as `SBM`: the initials of an office of three words or more, or of as many as `least`. */
export function officeInitials(office: string, least = 3): string {
  const words = office.split(' ').filter((word) => !/^(?:of|for|and|the|to)$/.test(word));
  return words.length < least
    ? ''
    : words
        .map((word) => word[0] ?? '')
        .join('')
        .toUpperCase();
}
