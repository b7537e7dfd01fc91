// Abbreviations that the text explains: "Multi-Agency Risk Assessment Conference (MARAC)", "IRIS (Identification and …)".

import { type AbbreviationFact, type Minutes, paragraphsOf, type View } from '../model/index.ts';
import { matches } from '../model/matches.ts';
import { isSpace, isUpper } from '../names/characters.ts';
import { parseName } from '../names/name.ts';
import type { Roster } from '../names/roster.ts';
import type { Extractor } from './extractor.ts';

/** A bracket that holds one short word with two capitals at least: `(MARAC)`, `(DHRs)`, `(SECAmb)`. */
const SHORT_IN_BRACKET = /[([]\s*[“"'‘]?(?<short>\p{Lu}[\p{L}\d&/-]{1,11}(?:[’']s)?)[”"'’]?\s*[)\]]/uy;
/** A short word before a bracket of several words: `IRIS (Identification and Referral to Improve Safety)`. */
const LONG_IN_BRACKET = /(?<![\p{L}\d])(?<short>\p{Lu}[\p{L}\d&-]{1,11})\s*\((?<long>\p{L}[^()]{5,100})\)/uy;
const SMALL = /^(?:and|&|of|for|the|to|in|on|with|a|an|at|by|or|from|against|de|la)$/i;

interface Explained {
  readonly short: string;
  readonly long: string;
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

export const abbreviations: Extractor<AbbreviationFact> = {
  kind: 'abbreviation',
  summary: 'abbreviations that the text explains, with what they stand for',
  extract: (minutes, { roster }) => abbreviationsOf(minutes, roster),
};

/** Every abbreviation at the place where it is first explained; one that is explained in two ways is there twice. */
function abbreviationsOf(minutes: Minutes, roster: Roster): AbbreviationFact[] {
  const facts = new Map<string, AbbreviationFact>();
  for (const view of textsOf(minutes)) {
    for (const { short, long, start, end, by } of explainedIn(view.text)) {
      if (isPerson(short, long, roster)) continue;
      const key = `${short} ${long
        .toLowerCase()
        .replace(/[^a-z]+/g, '')
        .replace(/s$/, '')}`;
      if (!facts.has(key)) facts.set(key, { kind: 'abbreviation', short, long, span: view.span(start, end), by });
    }
  }
  return [...facts.values()];
}

function* textsOf(minutes: Minutes): Generator<View> {
  for (const line of minutes.head) yield line.view;
  for (const item of minutes.items) {
    if (item.title) yield item.title;
    for (const paragraph of paragraphsOf(item)) yield paragraph.view;
  }
  for (const line of minutes.tail) yield line.view;
}

/** The explanations in a text, in order. */
export function explainedIn(text: string): Explained[] {
  if (!text.includes('(') && !text.includes('[')) return [];
  const found: Explained[] = [];
  for (const match of shortInBrackets(text)) {
    const printed = match.groups?.short ?? '';
    const long =
      capitals(printed) >= 2 ? longBefore(text.slice(Math.max(0, match.index - 160), match.index), printed) : null;
    if (!long) continue;
    const start = match.index - long.back;
    found.push({ ...long, start, end: match.index + match[0].length, by: 'abbreviations/short-in-bracket' });
  }
  for (const match of longInBrackets(text)) {
    const { short: printed = '', long: inside = '' } = match.groups ?? {};
    if (capitals(printed) < 2) continue;
    const words = wordsOf(inside);
    const short = [printed, singular(printed)].find((form) => initialsFit(form, words) === words.length);
    if (!short) continue;
    found.push({
      short,
      long: inside.trim(),
      start: match.index,
      end: match.index + match[0].length,
      by: 'abbreviations/long-in-bracket',
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** {@link SHORT_IN_BRACKET} wherever a bracket opens. */
function shortInBrackets(text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== ROUND && code !== SQUARE) continue;
    SHORT_IN_BRACKET.lastIndex = at;
    const match = SHORT_IN_BRACKET.exec(text);
    if (!match) continue;
    found.push(match);
    at += match[0].length - 1;
  }
  return found;
}

const ROUND = 40;
const SQUARE = 91;
/** Letters, figures and signs of an abbreviation: as many as it has at most. */
const LONGEST = 12;

/** {@link LONG_IN_BRACKET} wherever a bracket opens, tried from the words before it. */
function longInBrackets(text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let floor = 0;
  for (let at = text.indexOf('('); at >= 0; at = text.indexOf('(', Math.max(at + 1, floor))) {
    let end = at;
    while (end > floor && isSpace(text.charCodeAt(end - 1))) end--;
    for (let start = Math.max(floor, end - LONGEST); start < end - 1; start++) {
      if (!isUpper(text.charCodeAt(start))) continue;
      LONG_IN_BRACKET.lastIndex = start;
      const match = LONG_IN_BRACKET.exec(text);
      if (!match) continue;
      found.push(match);
      floor = start + match[0].length;
      break;
    }
  }
  return found;
}

function capitals(short: string): number {
  return short.replace(/[^\p{Lu}]/gu, '').length;
}

function singular(short: string): string {
  return short.replace(/[’']?s$/, '');
}

interface Word {
  readonly text: string;
  readonly start: number;
}

/** Words, the parts of hyphenated ones each by itself; a possessive ending belongs to its word. */
function wordsOf(text: string): Word[] {
  return [...matches(text, /[\p{L}\d]+(?:['’]\p{L}+)*|&/gu)].map((match) => ({ text: match[0], start: match.index }));
}

/** What stands before the bracket for `printed`, with how far back from the bracket it begins. */
function longBefore(
  before: string,
  printed: string,
): { readonly short: string; readonly long: string; readonly back: number } | null {
  const sentence = before.slice(before.search(/(?<![^.;:!?()])[^.;:!?()]*$/));
  const offset = before.length - sentence.length;
  const words = wordsOf(sentence);
  for (const short of new Set([singular(printed), printed])) {
    const count = initialsFit(short, words) || (short.length >= 4 ? lettersFit(short, words) : 0);
    const first = words[words.length - count];
    if (count < 2 || !first) continue;
    const long = sentence.slice(first.start).replace(/(?<![\s“"'‘,-])[\s“"'‘,-]+$/, '');
    return { short, long, back: before.length - offset - first.start };
  }
  return null;
}

/**
 * How many words at the end of `words` have the letters of `short` as their initials; 0 for none. Small words may be passed over or
 * counted: "Violence Against Women and Girls" (VAWG), "Freedom of Information" (FOI).
 */
function initialsFit(short: string, words: readonly Word[]): number {
  const letters = short.toLowerCase().replace(/[^a-z\d]/g, '');
  const counted = (letter: number, word: number): number => {
    if (letter < 0) return words.length - 1 - word;
    const text = words[word]?.text;
    if (text === undefined || words.length - word > letters.length * 2 + 2) return 0;
    const taken = text.toLowerCase().startsWith(letters[letter] ?? ' ') ? counted(letter - 1, word - 1) : 0;
    if (taken > 0) return taken;
    return SMALL.test(text) && letter < letters.length - 1 ? counted(letter, word - 1) : 0;
  };
  return counted(letters.length - 1, words.length - 1);
}

/**
 * As {@link initialsFit}, for abbreviations that take several letters of a word ("South East Coast Ambulance Service", SECAmb): each word
 * gives its initial and perhaps letters after it, and every word begins with a capital (Schwartz and Hearst, 2003, made stricter).
 */
function lettersFit(short: string, words: readonly Word[]): number {
  const letters = short.toLowerCase().replace(/[^a-z]/g, '');
  for (let count = 2; count <= Math.min(letters.length, words.length); count++) {
    const taken = words.slice(-count);
    if (
      !taken.every((word) => /^[\p{Lu}&]/u.test(word.text) || SMALL.test(word.text)) ||
      !/^\p{Lu}/u.test(taken[0]?.text ?? '')
    )
      continue;
    if (
      spells(
        letters,
        taken.filter((word) => !SMALL.test(word.text)),
      )
    )
      return count;
  }
  return 0;
}

/**
 * Whether `letters` are made of beginnings of the words, in order. The last word may be left out ("… Ambulance Service"), and one letter
 * may stand inside a word ("Multiagency Risk Assessment Conference", MARAC).
 */
function spells(letters: string, words: readonly Word[]): boolean {
  const from = (letter: number, word: number, inside: number): boolean => {
    if (letter === letters.length)
      return word === words.length || (word === words.length - 1 && word >= 3 && inside === 1);
    const text = words[word]?.text.toLowerCase();
    if (text === undefined) return false;
    let length = 0;
    while (length < 4 && letter + length < letters.length && text[length] === letters[letter + length]) length++;
    for (; length > 0; length--) {
      if (from(letter + length, word + 1, inside)) return true;
      const next = letters[letter + length];
      if (inside > 0 && next && text.indexOf(next, length) > 0 && from(letter + length + 1, word + 1, inside - 1))
        return true;
    }
    return false;
  };
  return from(0, 0, 1);
}

/** Whether the "long form" is a person whose initials the text gives: `Anna Reed (AR)`. */
function isPerson(short: string, long: string, roster: Roster): boolean {
  if (roster.byInitials(short)) return true;
  const words = long.split(/\s+/).length;
  if (words > 3) return false;
  const name = parseName(long);
  return name !== null && (name.honorifics.length > 0 || (roster.find(name)?.attendance.length ?? 0) > 0);
}
