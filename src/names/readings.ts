// Names as running text prints them, with what stands in brackets after them, before it is known who is who.

import { isSpace } from './characters.ts';
import { isGivenName } from './given.ts';
import { headKind } from './heads.ts';
import { type NameReading, type PersonName, readName } from './name.ts';
import { phraseAt } from './phrases.ts';
import { adjoins, fold, type Token } from './tokens.ts';
import { tokensOf } from './wording.ts';

/** A bracket right after a name or office. */
export interface Bracket {
  readonly start: number;
  readonly end: number;
  /** Without the brackets themselves. */
  readonly text: string;
}

/** A name in running text. */
export interface Reading {
  readonly name: PersonName;
  readonly bracket: string | null;
  /** `Head of Pensions` of `the Head of Pensions, Ms A Reed,` or `Ms A Reed, Head of Pensions,`. */
  readonly office: string | null;
  /** A title, a common given name or a position in brackets says that this is a person. */
  readonly sure: boolean;
}

/** The names in a text that begin with a title or look like a given name and a surname. */
export function readingsIn(text: string): Reading[] {
  const tokens = tokensOf(text);
  const found: Reading[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token?.capital) continue;
    const reading = nameAt(text, tokens, index);
    if (!reading) continue;
    const bracket = bracketAt(text, reading.end);
    const office = bracket ? null : (officeBefore(text, tokens, reading) ?? officeAfter(text, tokens, reading));
    found.push({ name: reading.name, bracket: bracket?.text ?? null, office, sure: isSure(reading, bracket) });
    index = reading.to - 1;
  }
  return found;
}

/** The office that ends right before the name, with or without a comma: `Chief Executive Mr A`, `the Head of Pensions, Mr A,`. */
function officeBefore(text: string, tokens: readonly Token[], reading: NameReading): string | null {
  const last = tokens[reading.from - 1];
  if (!last?.capital) return null;
  const comma = /^,\s+$/.test(last.after);
  if (!comma && !adjoins(last)) return null;
  if (comma && !/^\s*[,.;(]|^\s+(?:to|who|and|for|on|in)\b|^\s*$/.test(text.slice(reading.end, reading.end + 12)))
    return null;
  let from = reading.from - 1;
  for (let at = from - 1; at >= Math.max(0, reading.from - 10); at--) {
    const token = tokens[at];
    if (!token || !adjoins(token) || !(token.capital || /^(?:of|for|and|&)$/.test(token.lower))) break;
    if (token.capital) from = at;
  }
  for (let at = from; at < reading.from; at++) {
    const phrase = tokens[at]?.capital ? phraseAt(tokens, at) : null;
    if (phrase?.kind === 'office' && phrase.to === reading.from) return printed(text, tokens, at, phrase.to);
  }
  return null;
}

/** The office that follows the name as an apposition: `Mr A, the Head of Pensions,`. */
function officeAfter(text: string, tokens: readonly Token[], reading: NameReading): string | null {
  const lead = /^,\s+(?:(?:the|our|an?)\s+)?/.exec(text.slice(reading.end, reading.end + 12));
  if (!lead) return null;
  let at = reading.to;
  if (/^(?:the|our|an?)$/.test(tokens[at]?.lower ?? '')) at += 1;
  const token = tokens[at];
  if (!token?.capital || token.start !== reading.end + lead[0].length) return null;
  const phrase = phraseAt(tokens, at);
  const end = phrase ? (tokens[phrase.to - 1]?.end ?? 0) : 0;
  if (phrase?.kind !== 'office' || !/^\s*(?:[,.;:)–—-]|$)|^\s+(?:at|from|for|of|in)\s/.test(text.slice(end, end + 6)))
    return null;
  return printed(text, tokens, at, phrase.to);
}

const printed = (text: string, tokens: readonly Token[], from: number, to: number): string =>
  text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);

/** The name that begins at word `index` and is no part of a longer run of capitalised words. */
export function nameAt(text: string, tokens: readonly Token[], index: number): NameReading | null {
  const reading = readName(text, tokens, index, 'text');
  if (!reading || reading.titled) return reading;
  // `Tunbridge Wells Chris confirmed`: a place, and then somebody's first name
  const [opening] = reading.name.given;
  if (opening && opening.length > 1 && !isGivenName(fold(opening)) && isGivenName(fold(reading.name.surname)))
    return null;
  const before = tokens[index - 1];
  if (
    before &&
    adjoins(before) &&
    (before.capital || (before.lower === '&' && !isGivenName(fold(reading.name.given[0] ?? '')))) &&
    !opensSentence(text, before) &&
    !(headKind(before.lower) === 'office' && isGivenName(fold(reading.name.given[0] ?? '')))
  )
    return null;
  const last = tokens[reading.to - 1];
  const following = tokens[reading.to];
  if (
    last &&
    following &&
    adjoins(last) &&
    reading.end === last.end &&
    following.capital &&
    !isGivenName(fold(reading.name.given[0] ?? ''))
  )
    return null;
  // `A Gilmour` is a name, `A Norfolk resident` is not: a lone A or I needs its dot.
  const [first] = reading.name.given;
  if (reading.name.given.length === 1 && (first === 'A' || first === 'I') && text[tokens[index]?.end ?? 0] !== '.')
    return null;
  return reading;
}

/** Whether a word is the first of a sentence, where a capital says nothing. */
function opensSentence(text: string, token: Token): boolean {
  return token.start === 0 || /[.!?:;(\u201c\u2018"]\s*$/.test(text.slice(Math.max(0, token.start - 4), token.start));
}

export function isSure(reading: NameReading, bracket: Bracket | null): boolean {
  const { name } = reading;
  if (name.honorifics.length > 0 || name.rank !== null) return true;
  if (isGivenName(fold(name.given[0] ?? ''))) return true;
  return bracket !== null && /\p{Lu}\p{Ll}+ |^\p{Lu}{2,6}$/u.test(bracket.text) && !explains(bracket.text, name);
}

/** Whether the bracket is the abbreviation of the words before it: `Crown Estate (CE)`. */
function explains(bracket: string, name: PersonName): boolean {
  const initials = [...name.given, ...name.surname.split(' ')].map((word) => word[0] ?? '').join('');
  return bracket.toUpperCase().startsWith(initials.toUpperCase());
}

/** A bracket that tells of a vote says nothing about the name before it. */
const MOVING = /\b(?:propos|second|carried|in favour|unanimous)/i;

/** Where a bracket opens right after `end`: behind a stray dot, or three spaces at most; -1 where none does. */
function bracketStart(text: string, end: number): number {
  if (text.charCodeAt(end) === 46) return text.charCodeAt(end + 1) === 40 ? end + 1 : -1;
  let at = end;
  while (at < end + 3 && isSpace(text.charCodeAt(at))) at += 1;
  const opening = text.charCodeAt(at);
  return opening === 40 || opening === 91 ? at : -1;
}

/** The bracket that opens right after offset `end`; brackets inside it are part of it. A stray dot before it is overlooked. */
export function bracketAt(text: string, end: number): Bracket | null {
  // A dot and a space end the sentence: the bracket then is the next one, as of "(Cllr A proposed, Cllr B seconded)".
  const start = bracketStart(text, end);
  if (start < 0) return null;
  let depth = 0;
  for (let at = start; at < text.length && at < start + 300; at++) {
    const character = text[at];
    if (character === '(' || character === '[') depth += 1;
    else if (character === ')' || character === ']') depth -= 1;
    if (depth === 0) {
      const inside = text.slice(start + 1, at).trim();
      return MOVING.test(inside) ? null : { start, end: at + 1, text: inside };
    }
  }
  return null;
}
