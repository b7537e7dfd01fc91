// A printed name taken apart: `Cllr Mrs P. M. van der Berg, OBE` into its honorifics, given names, surname and honours.
import { isGivenName } from './given.ts';
import { readTitles } from './honorifics.ts';
import { remembered } from './remembered.ts';
import { isPluralHonorific } from './titles.ts';
import { adjoins, adjoinsAbbreviation, fold, type Token, tokenise } from './tokens.ts';
import { canBeSurname, neverInName } from './words.ts';

/** The parts of a name, each as printed. */
export interface PersonName {
  /** The whole as printed, honorific and honours included. */
  readonly printed: string;
  /** `Mr`, `Cllr`, `County Cllr`, in their order, without dots. */
  readonly honorifics: readonly string[];
  /** `Chief Inspector`, `PC`; null where none is printed. */
  readonly rank: string | null;
  /** Given names and initials, initials without dots. */
  readonly given: readonly string[];
  /** Surname with its particles; a lone word (`Jess`) stands here, as the text alone can't tell. */
  readonly surname: string;
  /** The `E` of `Ryan (E)`. */
  readonly distinguisher: string | null;
  readonly honours: readonly string[];
}

/** A name found in a run of words: words `[from, to)`, offsets `[start, end)` in the text. */
export interface NameReading {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** A title stands before it. */
  readonly titled: boolean;
  readonly name: PersonName;
}

/**
 * How much stands for a run of words being a name: `list`, an entry of an attendance list; `text`, running text, where
 * only a title or the look of the words speaks for it.
 */
export type Setting = 'list' | 'text';

export { readTitles } from './honorifics.ts';

/** Reads a name printed on its own. Null where the words hold none (`Clerk`, `Kent Police`). */
export const parseName = remembered((printed: string): PersonName | null => {
  const text = printed.replace(/\s+/g, ' ').trim();
  const tokens = tokenise(text);
  for (let index = 0; index < tokens.length; index++) {
    const reading = readName(text, tokens, index, 'list');
    if (reading) return { ...reading.name, printed: text };
  }
  return null;
});

/** Reads the name that begins at word `index`, titles included; null where none does. */
export function readName(text: string, tokens: readonly Token[], index: number, setting: Setting): NameReading | null {
  const titles = readTitles(tokens, index);
  const titled = titles.count > 0;
  const untitled = index + titles.count;
  if (!titled && setting === 'text' && !mayBeName(tokens, index)) return null;
  const core = readCore(tokens, untitled, titled ? 'titled' : setting);
  if (!core) return null;
  const last = tokens[core.next - 1];
  const first = tokens[index];
  if (!first || !last) return null;
  let next = core.next;
  let end = last.start + last.word.plain.length;
  const possessive = end < last.end;
  let distinguisher: string | null = null;
  const letter = tokens[next];
  if (!possessive && letter && opensBracket(text, last.end, letter.start) && /^\p{Lu}\p{Ll}{0,2}$/u.test(letter.text)) {
    if (text.startsWith(')', letter.end) || text.startsWith('.)', letter.end)) {
      distinguisher = letter.text;
      end = text.indexOf(')', letter.end) + 1;
      next += 1;
    }
  }
  const honours: string[] = [];
  if (!possessive) {
    for (let at = tokens[next]; at?.word.honour && /^[,.]?\s*$/.test(text.slice(end, at.start)); at = tokens[next]) {
      honours.push(at.text);
      end = at.end;
      next += 1;
    }
  }
  // `Cllrs Hayward`: the title is that of several people, the name is one's.
  const plural = isPluralHonorific(first.lower);
  const start = (plural ? tokens[untitled]?.start : undefined) ?? first.start;
  const printed = text.slice(start, end);
  const { rank } = titles.parts;
  const honorifics = plural ? [] : titles.parts.honorifics;
  const { given, surname } = core.parts;
  const name: PersonName = { printed, honorifics, rank, given, surname, distinguisher, honours };
  return { from: index, to: next, start, end, titled, name };
}

/** Whether `[from, to)` is an opening bracket, after one space at most. */
const opensBracket = (text: string, from: number, to: number): boolean =>
  to - from < 3 && text.charCodeAt(to - 1) === BRACKET && (to - from === 1 || text.charCodeAt(from) === SPACE);
const BRACKET = 40;
const SPACE = 32;

/** Whether a word and the one behind it look at all like the beginning of an untitled name in running text. */
function mayBeName(tokens: readonly Token[], index: number): boolean {
  const following = tokens[index + 1];
  if (!following?.capital && !following?.word.particle) return false;
  const word = tokens[index]?.word;
  if (!word || word.initial) return word !== undefined;
  if (isMonthsName(tokens, index)) return true;
  return !word.never && !word.honour && !word.capitals && (!word.unlikely || isGivenName(word.bare));
}

interface Core {
  readonly next: number;
  readonly parts: Pick<PersonName, 'given' | 'surname'>;
}

/** No name has more words, titles and particles among them. */
const MOST_WORDS = 12;

/** Reads given names and a surname from word `index` on. */
function readCore(tokens: readonly Token[], index: number, evidence: Setting | 'titled'): Core | null {
  const words: string[] = [];
  let full = 0;
  let next = index;
  /** Particles that wait for their surname, each with a space behind it, and how many. */
  let particles = '';
  let waiting = 0;
  for (let token = tokens[next]; token && full < 4 && next < index + MOST_WORDS; token = tokens[next]) {
    const following = tokens[next + 1];
    if (token.word.initial && token.text !== 'Ó' && following && (adjoinsAbbreviation(token) || token.after === '.')) {
      if (full > 1 || !(following.capital || following.word.particle)) break;
      words.push(token.text);
      next += 1;
      continue;
    }
    // `Ms S Ms Annan-Veitch`: a title printed twice.
    if (words.length > 0 && full === 0 && token.word.honorific && following?.capital && adjoinsAbbreviation(token)) {
      next += 1;
      continue;
    }
    if (
      token.word.particle &&
      !(token.capital && token.word.given) &&
      following &&
      (following.capital || following.word.particle) &&
      adjoinsAbbreviation(token) &&
      (words.length > 0 || evidence !== 'text')
    ) {
      if (full > 0 || evidence !== 'text' || token.capital) {
        particles += `${token.text} `;
        waiting += 1;
        next += 1;
        continue;
      }
    }
    const initials =
      full === 0 &&
      evidence !== 'text' &&
      following?.capital &&
      !token.word.mixed &&
      /^(?:\p{Lu}{2}|(?:\p{Lu}\.){2,3})$/u.test(token.text);
    if (initials && adjoins(token) && following && !neverInName(following.lower) && !token.word.honour) {
      words.push(...token.text.replace(/\./g, ''));
      next += 1;
      continue;
    }
    const opens = next === index && isMonthsName(tokens, index);
    if (!(opens || accepts(token, words, full, evidence)) || beginsAnother(token, following, full)) break;
    words.push(particles + token.word.plain);
    particles = '';
    waiting = 0;
    full += 1;
    next += 1;
    if (!adjoins(token) || token.word.plain !== token.text) break;
  }
  const surname = words.at(-1);
  if (full === 0 || surname === undefined) return null;
  const given = words.slice(0, -1);
  if (evidence === 'text' && given.length === 0) return null;
  return { next: next - waiting, parts: { given, surname } };
}

/** `June Picton`, `Cllr April Lowe`: a month that is a given name too, right before a surname and behind no word for a time. */
function isMonthsName(tokens: readonly Token[], index: number): boolean {
  const [before, token, following] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!token?.word.never || !token.word.given || !following?.capital || !adjoins(token)) return false;
  if (following.word.never || following.word.unlikely || following.word.capitals) return false;
  return before === undefined || !BEFORE_MONTHS.test(before.lower);
}

const BEFORE_MONTHS =
  /\d|^(?:in|by|of|for|from|until|till|since|during|before|after|early|mid|late|next|last|this|to|on|at|the|and|or|first|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Whether a given name after a whole name begins the next one: `Donna Stocking Helen Richardson`. */
function beginsAnother(token: Token, following: Token | undefined, full: number): boolean {
  return full >= 2 && following !== undefined && following.capital && adjoins(token) && token.word.given;
}

/** Whether a word can be the next of a name whose words so far are `words`. */
function accepts(token: Token, words: readonly string[], full: number, evidence: Setting | 'titled'): boolean {
  if (!token.capital) return false;
  const { word } = token;
  if (word.never || word.honour) return false;
  if (word.capitals && (word.text.length < 3 || evidence === 'text')) return false;
  const previous = words.at(-1);
  switch (evidence) {
    case 'list':
    case 'titled':
      if (full === 0) return true;
      return !word.unlikely || (full === 1 && previous !== undefined && isGivenName(fold(previous)));
    case 'text':
      if (full === 0) return !word.unlikely || (words.length === 0 && isGivenName(word.bare));
      if (!word.unlikely) return true;
      return canBeSurname(word.bare) && full === 1 && previous !== undefined && isGivenName(fold(previous));
  }
}
