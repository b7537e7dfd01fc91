// How much a numbered line looks like the heading of an item: signs for and against, added up.
import type { Line, Paper } from '../model/index.ts';
import { isLetter, isSpace } from '../names/characters.ts';
import type { Numbered } from './numbers.ts';
import { AGENDA_TITLE } from './vocabulary.ts';

const SENTENCE =
  /\b(?:was|were|had|has|have|is|are|will|would|stated|said|reported|noted|advised|asked|agreed|resolved|confirmed|explained|informed|proposed|introduced|welcomed|thanked|presented|provided|gave|raised|responded|declared|wished|referred)\b/;

/** Whether a heading is set apart from the text by its type. */
export function isSet(line: Line, from: number, title: string, reference: string | null): boolean {
  return (
    line.heading > 0 ||
    reference !== null ||
    line.boldFrom <= from ||
    line.boldTo >= from + Math.min(title.length, 4) ||
    isCapitals(title)
  );
}

/** The weight of a candidate: above 0 it looks like a heading by itself. */
export function weigh(
  line: Line,
  at: number,
  number: Numbered,
  title: string,
  runsOn: boolean,
  reference: string | null,
  papers: readonly Paper[],
  rest: string,
): number {
  let weight = 0;
  const words = wordCount(title);
  const capitals = isCapitals(title);
  const bold = line.boldFrom <= number.length + at || line.boldTo >= at + number.length + Math.min(title.length, 4);
  if (line.heading > 0) weight += 3;
  if (bold) weight += 3;
  if (capitals) weight += title.length > 6 ? 3 : 1.5;
  if (reference !== null) weight += 4;
  if (papers.length > 0) weight += 3;
  if (number.prefix) weight += 3;
  if (AGENDA_TITLE.test(title)) weight += 2.5;
  const sentence =
    SENTENCE.test(rest.slice(0, 90)) || /^(?:The|There|It|This|He|She|They|We|That|In|On|At|As)\s/.test(title);
  if (!sentence && words <= 12 && !/[.;,]$/.test(rest)) weight += 1.5;
  if (titleCase(title)) weight += 1;
  if (sentence && !runsOn) weight -= 3.5;
  if (sentence && runsOn && !capitals && words > 9) weight -= 1.5;
  if (/^(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor)\b/.test(title) && sentence) weight -= 2;
  if (/^[a-z]/.test(title)) weight -= 4;
  if (/[;,]$/.test(rest)) weight -= 2.5;
  if (title.length > 160) weight -= 2;
  if (/\(pages?\s+\d+/i.test(rest) || /[£€]\s?\d[\d,.]*\s*$/.test(rest)) weight -= 3;
  if (/^(?:DECISIONS?|RESOLVED|ACTIONS?|AGREED|NOTED)\b/i.test(title)) weight -= 5;
  if (line.gaps.some((gap) => gap > at + number.length + 3)) weight -= 3;
  if (/^(?:that|to note|to agree|to approve)\b/.test(title)) weight -= 2;
  if (number.form === 'letter' || number.form === 'roman') weight -= 3;
  if (number.close === '()') weight -= 4;
  if (number.close === ')' && number.form === 'integer') weight -= 1;
  if (number.close === '' && number.form === 'integer') weight -= capitals || line.heading > 0 || bold ? 0 : 2.5;
  if (line.bullet) weight -= 2;
  if (number.form === 'slash' || number.form === 'dotted' || number.form === 'coded') weight += 1;
  return weight;
}

/** Letters enough, and nearly all of them capitals; what stands in brackets does not count. */
export function isCapitals(text: string): boolean {
  if (text.length > 400 || /^[^(]{0,20}[a-z]{3}/.test(text)) return false;
  let upper = 0;
  let lower = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0;
    if (code > 0xffff) at++;
    if (code === OPENING) depth++;
    else if (code === CLOSING) depth = Math.max(0, depth - 1);
    else if (depth > 0) continue;
    else if (isCapital(code)) upper++;
    else if (isSmall(code)) lower++;
    if (lower > 60) return false;
  }
  return upper + lower >= 3 && upper / (upper + lower) > 0.85;
}

const OPENING = 40;
const CLOSING = 41;

function isCapital(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  const letter = String.fromCodePoint(code);
  return letter !== letter.toLowerCase();
}

function isSmall(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  const letter = String.fromCodePoint(code);
  return letter !== letter.toUpperCase();
}

/** How many pieces white space cuts a text into. */
export function wordCount(text: string): number {
  let count = 1;
  for (let at = 0; at < text.length; at++) {
    if (isSpace(text.charCodeAt(at)) && (at === 0 || !isSpace(text.charCodeAt(at - 1)))) count++;
  }
  return count;
}

const SMALL = new Set(
  'of the for to and in on by from with at a an or as via re into per vs is be not held &'.split(' '),
);
const HYPHEN = 45;
const SLASH = 47;
const parts = (code: number): boolean =>
  isSpace(code) || code === SLASH || code === HYPHEN || code === 0x2013 || code === 0x2014;

/** Most words begin with a capital, small ones aside. */
export function titleCase(text: string): boolean {
  let words = 0;
  let upper = 0;
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !parts(text.charCodeAt(at))) continue;
    const first = text.charCodeAt(start);
    if (start < at && opensLetters(text, start) && !(at - start <= 4 && SMALL.has(text.slice(start, at)))) {
      words++;
      if (first < 128 ? first < 97 : /^\p{Lu}/u.test(text.slice(start, start + 2))) upper++;
    }
    start = at + 1;
  }
  return words > 0 && upper / words >= 0.7;
}

function opensLetters(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? isLetter(code) : /^\p{L}/u.test(text.slice(at, at + 2));
}
