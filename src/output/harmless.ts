// Text that commands nothing: the control characters that documents, file names and queries may hold are shown as pictures,
// so that none moves a cursor, changes a colour, hides a word or turns the order of letters round.
import { hasMarks, mark } from './marks.ts';

/**
 * What is never printed as it is: the control characters but tab and end of line, the ends of line that only Unicode knows, the
 * marks that turn the direction of text, characters without width, and the tags that spell hidden words.
 */
const HOSTILE =
  '[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u061c\\u180e\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e007f}]';
/** Letters and pictures of which a joiner makes one: a family, a conjunct. Latin letters take none. */
const JOINED = '(?![\\u0000-\\u024f])[\\p{L}\\p{M}\\p{Emoji_Modifier}\\p{Extended_Pictographic}]';
/** A joiner between such letters or pictures, and the flag of a country within a country. */
const NEEDED = `(?<=${JOINED})[\\u200c\\u200d](?=${JOINED})|\\u{1f3f4}[\\u{e0061}-\\u{e007a}]{2}[\\u{e0030}-\\u{e007a}]{1,3}\\u{e007f}`;

const SUSPECT = new RegExp(HOSTILE, 'u');

/** What a text may keep; where it holds none of these, all that is hostile goes. */
const KEEPS = /[\u200c\u200d]|\u{1f3f4}/u;

/** Patterns by what they let pass, made where a text needs them: V8 looks through all of Unicode for each, which takes milliseconds. */
const every = new Map<string, RegExp>();

function everyBut(kept: string): RegExp {
  const known = every.get(kept) ?? new RegExp(kept === '' ? `(?:${HOSTILE})+` : `(${kept})|${HOSTILE}`, 'gu');
  every.set(kept, known);
  return known;
}

/** The text with what is hostile in it as something else, character by character; what is kept stays. */
function replaced(text: string, kept: string, by: (character: string) => string): string {
  if (kept === '') return text.replace(everyBut(kept), (run: string) => Array.from(run, by).join(''));
  return text.replace(everyBut(kept), (found: string, stays: string | undefined) => stays ?? by(found));
}

/**
 * Letters of the west, the marks of print (dashes, quotation marks, dots) and ends of line: nearly all there is. Quick to tell, and
 * quick to begin with, which patterns of all of Unicode are not.
 */
const ORDINARY = /^[\n\x20-\x7e\xa1-\xac\xae-\u024f\u2010-\u2015\u2018-\u201f\u2022\u2026\u20ac]*$/;

/** Whether a text has only characters that stand for themselves and take a column each, and ends of line. */
export const isOrdinary = (text: string): boolean => ORDINARY.test(text);

/** The text with every control character but tab and end of line as a picture; our own marks stay. */
export function harmless(text: string): string {
  if (isOrdinary(text) || !SUSPECT.test(text)) return text;
  const kept = [...(hasMarks(text) ? [mark()] : []), ...(KEEPS.test(text) ? [NEEDED] : [])];
  return replaced(text, kept.join('|'), picture);
}

/** As {@link harmless}, on one line: for paths, and for sentences that have a line each. */
export function harmlessLine(text: string): string {
  return harmless(text).replaceAll('\n', '␊').replaceAll('\t', ' ');
}

/** Text in JSON's or YAML's double quotes, its control characters as escapes, which are read back as they were. */
export function escapedControls(quoted: string): string {
  if (!SUSPECT.test(quoted)) return quoted;
  return replaced(quoted, KEEPS.test(quoted) ? NEEDED : '', escapes);
}

/** Text in which no line is a command to GitHub's runner (`::add-mask::…`, `##[group]…`). */
export function escapedCommands(text: string): string {
  return text.replace(/^[^\S\n\r\u2028\u2029]*::/gm, (found) => `${found.slice(0, -2)}·:`).replaceAll('##[', '#·[');
}

/** Whether a text holds what is never printed as it is. */
export function isHarmless(text: string): boolean {
  return harmless(text) === text;
}

function picture(character: string): string {
  const code = character.charCodeAt(0);
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '␡' : '·';
}

/** `\u202e`; two of them for a character beyond the first plane. */
function escapes(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
