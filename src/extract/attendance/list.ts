// A printed list of people cut into names and what stands around each of them.

import { isGivenName } from '../../names/given.ts';
import { headKind } from '../../names/heads.ts';
import type { NameReading } from '../../names/name.ts';
import { readName, readTitles } from '../../names/name.ts';
import { isPluralHonorific } from '../../names/titles.ts';
import { fold, type Token, tokenise } from '../../names/tokens.ts';
import { canBeSurname, unlikelyInName } from '../../names/words.ts';
import { ends, GAP, openingAt, ownInitials } from './boundaries.ts';

/** A name of a list, by offsets into the list's text. */
export interface Entry {
  readonly start: number;
  readonly end: number;
  /** Several people in one name: `Mr and Mrs Bullen`. */
  readonly alsoTitled: string | null;
  /** The name fills a bracket after an office. */
  readonly bracketed: boolean;
  /** What stands before the name and belongs to it: `Chief Executive` of `Chief Executive (Mr. C. Murray)`. */
  readonly before: string;
  /** What stands behind it, up to the next name. */
  readonly after: string;
}

/** How a list is set. */
export interface Setting {
  /** One person a line, so that what follows a comma is a position or an organisation rather than a name. */
  readonly oneEach: boolean;
  /** Bare surnames are to be read as names. */
  readonly surnames: boolean;
}

interface Anchor {
  readonly reading: NameReading;
  readonly bracketed: boolean;
}

/** Reads the names of a list. */
export function readList(text: string, setting: Setting): Entry[] {
  const tokens = tokenise(text);
  const depths = depthsOf(text);
  const surnames = setting.surnames || mostlySurnames(text);
  const anchors: Anchor[] = [];
  let bare = surnames;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token?.capital) continue;
    const place = { ...setting, oneEach: setting.oneEach || text.includes(';'), surnames: bare };
    const anchor = anchorAt(text, tokens, index, depths, place, anchors.at(-1));
    if (!anchor) continue;
    anchors.push(anchor);
    if (isPluralHonorific(token.lower)) bare = true;
    index = anchor.reading.to - 1;
  }
  return anchors.map((anchor, index) => entryOf(text, anchor, anchors[index - 1], anchors[index + 1]));
}

function anchorAt(
  text: string,
  tokens: readonly Token[],
  index: number,
  depths: Int16Array,
  setting: Setting,
  last: Anchor | undefined,
): Anchor | null {
  const token = tokens[index];
  if (!token) return null;
  const titles = index + readTitles(tokens, index).count;
  const inside = (depths[token.start] ?? 0) > 0;
  if (inside) return bracketed(text, tokens, index, last);
  const reading = readName(text, tokens, index, 'list');
  if (!reading) return null;
  if (titles > index) return { reading, bracketed: false };
  if (ownInitials(text, tokens, reading)) return { reading, bracketed: false };
  const abuts = last?.reading.to === index && text.slice(last.reading.end, token.start) === ' ';
  const opening = abuts ? 'weak' : openingAt(text, tokens, index);
  if (opening === null || !ends(text, tokens, reading)) return null;
  const { given, surname } = reading.name;
  const firstWord = fold(given[0] ?? surname);
  const initialled = given.length > 0 && given.every((name) => name.length === 1);
  const known = given.length > 0 && isGivenName(firstWord);
  // `A Armstrong, EDC`: capitals among other names are a body
  if (given.length === 0 && !/\p{Ll}/u.test(surname) && /\p{Ll}/u.test(text)) return null;
  if (given.length === 0)
    return setting.surnames && opening !== 'weak' && isSurname(surname) ? { reading, bracketed: false } : null;
  if (/^\p{Lu}{3,}$/u.test(given[0] ?? '') && /\p{Ll}/u.test(surname)) return null;
  if (opening === 'weak') {
    const likely = initialled ? text[token.start - 2] === ')' : known;
    return likely && isSurname(surname) ? { reading, bracketed: false } : null;
  }
  const column = setting.oneEach && text[token.start - 1] === GAP;
  if ((opening === 'comma' || column) && setting.oneEach && !known && !initialled) return null;
  if (initialled || known) return headKind(fold(surname)) === 'organisation' ? null : { reading, bracketed: false };
  const words = [...given, ...surname.split(' ')].map(fold);
  return words.some((word) => unlikelyInName(word)) ? null : { reading, bracketed: false };
}

/** `Chief Executive (Mr. C. Murray)`, `The Town Mayor (Cllr Mrs B Yardley)`: a name that fills a bracket after an office. */
function bracketed(text: string, tokens: readonly Token[], index: number, last: Anchor | undefined): Anchor | null {
  const token = tokens[index];
  if (!token || text[token.start - 1] !== '(') return null;
  const reading = readName(text, tokens, index, 'list');
  if (!reading || !/^[.,\s]*\)/.test(text.slice(reading.end))) return null;
  const { name } = reading;
  const person =
    name.honorifics.length > 0 ||
    name.rank !== null ||
    isGivenName(fold(name.given[0] ?? '')) ||
    (name.given.length > 0 && name.given.every((given) => given.length === 1));
  if (!person) return null;
  const from = last ? last.reading.end : 0;
  const between = text.slice(from, token.start - 1);
  const segment = between.slice(
    Math.max(between.lastIndexOf(';'), between.lastIndexOf(','), between.lastIndexOf(GAP), between.lastIndexOf(')')) +
      1,
  );
  return /\p{L}/u.test(segment) && !/^\s*(?:and|&)\s*$/.test(segment) ? { reading, bracketed: true } : null;
}

const isSurname = (word: string): boolean => !unlikelyInName(fold(word)) || canBeSurname(fold(word));

/** A list most of whose parts are single capitalised words is a list of surnames. */
function mostlySurnames(text: string): boolean {
  const parts = text
    .split(/[,;|]|\band\b|&/)
    .map((part) => part.replace(/\([^)]{0,300}\)/g, '').trim())
    .filter(Boolean);
  const single = parts.filter(
    (part) => /^\p{Lu}[\p{L}'’‘-]+\.?$/u.test(part) && isSurname(part.replace(/\.$/, '')),
  ).length;
  return parts.length > 3 && single * 2 > parts.length;
}

function depthsOf(text: string): Int16Array {
  const depths = new Int16Array(text.length + 1);
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(' || text[at] === '[') depth += 1;
    depths[at] = depth;
    if ((text[at] === ')' || text[at] === ']') && depth > 0) depth -= 1;
  }
  return depths;
}

function entryOf(text: string, anchor: Anchor, previous: Anchor | undefined, next: Anchor | undefined): Entry {
  const { reading } = anchor;
  const couple = /(?:^|[\s,;|])((?:Mr|Dr|Cllr|Revd?))\.?\s+(?:and|&)\s+$/.exec(text.slice(0, reading.start));
  const start = reading.start;
  return {
    start,
    end: reading.end,
    bracketed: anchor.bracketed,
    alsoTitled: couple?.[1] ?? null,
    before: splitBetween(text, previous, anchor).before,
    after: next ? splitBetween(text, anchor, next).after : afterOf(text, anchor, text.length),
  };
}

const afterOf = (text: string, anchor: Anchor, end: number): string => {
  const rest = text.slice(anchor.reading.end, end);
  return anchor.bracketed ? rest.replace(/^[.,\s]*\)/, '') : rest;
};

/** Shares what stands between two names: behind the first, or before the second where it leads up to it. */
function splitBetween(
  text: string,
  first: Anchor | undefined,
  second: Anchor,
): { readonly after: string; readonly before: string } {
  const from = first ? first.reading.end : 0;
  let between = text.slice(from, second.reading.start);
  if (first?.bracketed) between = between.replace(/^[.,\s]*\)/, '');
  if (second.bracketed) {
    const start = /^[\s,;|]*(?:and\s+|&\s*)?/.exec(between)?.[0].length ?? 0;
    return { after: '', before: clean(between.slice(start)) };
  }
  if (!first) return { after: '', before: clean(between) };
  // `…, Miss Holly Crane and the Clerk, Mrs Dawn Selby`
  const leading = /(?:^|[,;|]|\band\b|&)\s*(?:and\s+)?(the\s+[\p{L}\s-]{3,40}),\s*$/iu.exec(between);
  if (leading?.[1]) return { after: between.slice(0, leading.index), before: clean(leading[1]) };
  let depth = 0;
  let cut = 0;
  for (let at = 0; at < between.length; at++) {
    const character = between[at] ?? '';
    if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (depth <= 0 && /[,;|•]/.test(character)) cut = at + 1;
    else if (depth <= 0 && /^(?:\s(?:and|&)\s|\.\s)/.test(between.slice(at, at + 5))) cut = at + 1;
  }
  const before = clean(between.slice(cut));
  return cut > 0 && before !== '' ? { after: between.slice(0, cut), before } : { after: between, before: '' };
}

const clean = (text: string): string =>
  text
    .replace(/^[\s,;:|•.–—-]*(?:(?:and|&|also|plus)\b[\s,]*)?/i, '')
    .replace(/(?<![\s,;:|•(–—-])[\s,;:|•(–—-]+$/, '')
    .trim();
