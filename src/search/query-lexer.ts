// A typed query cut into words, phrases and operators; only what can work as an operator becomes one.
import type { Span } from '../model/index.ts';
import { tokensOf } from '../text/tokens.ts';

/** The fields that can stand before a colon. */
export const QUERY_FIELDS = ['speaker', 'owner', 'title', 'meeting', 'body', 'type', 'outcome', 'date'] as const;

export interface Lexeme {
  readonly kind: 'word' | 'phrase' | 'field' | 'open' | 'close' | 'or' | 'not';
  /** A word with its `*` or `~`, the inside of a phrase, the name of a field; empty for operators. */
  readonly text: string;
  readonly span: Span;
}

/** Parentheses inside parentheses beyond this many are text, so that no query exhausts the stack. */
const DEEPEST = 30;

const FIELD = new RegExp(`^(${QUERY_FIELDS.join('|')}):(?=\\S)`, 'i');
const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“' };

const OPENING = /[(["“„]/;

/** Cuts a query. Time is in proportion to its length. */
export function lexemesOf(query: string): readonly Lexeme[] {
  const raw: Lexeme[] = [];
  const phraseAt = phrasesOf(query);
  const pairs = pairsOf(query, phraseAt);
  const add = (kind: Lexeme['kind'], start: number, end: number, text = ''): number => {
    raw.push({ kind, text, span: { start, end } });
    return end;
  };
  let at = 0;
  let bound = false; // whether an operator stands right before: what follows must be its operand
  while (at < query.length) {
    const char = query[at] ?? '';
    if (/\s/.test(char)) {
      at++;
      continue;
    }
    const phrase = phraseAt(at);
    // Few queries have a colon, and letters of either case cost the pattern a tenth of a millisecond in every start.
    const field = bound || !query.includes(':') ? null : FIELD.exec(query.slice(at, at + 12));
    const name = field?.[1];
    if (pairs.has(at)) {
      at = add(char === '(' ? 'open' : 'close', at, at + 1);
    } else if (phrase) {
      if (hasWords(phrase.text)) add('phrase', at, phrase.end, phrase.text);
      at = phrase.end;
    } else if (name !== undefined && field && opensOperand(query, at + field[0].length, pairs, phraseAt)) {
      at = add('field', at, at + field[0].length, name.toLowerCase());
      bound = true;
      continue;
    } else if (char === '-' && !bound && raw.at(-1)?.kind !== 'not' && opensOperand(query, at + 1, pairs, phraseAt)) {
      at = add('not', at, at + 1);
      continue;
    } else if (OPENING.test(char) || (char === '-' && raw.at(-1)?.kind === 'not')) {
      at++; // an opening without an end, a second minus
      continue;
    } else {
      const end = endOfWord(query, at, pairs);
      const word = wordIn(query, at, end);
      if (word) add(query.slice(at, end) === 'OR' && !bound ? 'or' : 'word', word.start, word.end, word.text);
      at = end;
    }
    bound = false;
  }
  return settled(raw);
}

/** The parentheses that have a partner, each standing where a group can begin or end. */
function pairsOf(query: string, phraseAt: PhraseAt): ReadonlySet<number> {
  const pairs = new Set<number>();
  const open: { readonly at: number; readonly counts: boolean }[] = [];
  for (let at = 0; at < query.length; at++) {
    const phrase = phraseAt(at);
    if (phrase && startsOperand(query, at)) at = phrase.end - 1;
    else if (query[at] === '(') open.push({ at, counts: startsOperand(query, at) });
    else if (query[at] === ')') {
      const partner = open.pop();
      if (partner?.counts && open.filter((other) => other.counts).length < DEEPEST) pairs.add(partner.at).add(at);
    }
    if (open.length > 1000) open.length = 0; // no person's query
  }
  return pairs;
}

/** Whether a word, phrase or group may begin here: after a space, a parenthesis, a minus or a field's colon. */
function startsOperand(query: string, at: number): boolean {
  return (
    at === 0 ||
    /(?:[\s(]|(?:^|[\s(])-|(?:^|[\s(-])(?:speaker|owner|title|meeting|body|type|outcome|date):)$/i.test(
      query.slice(Math.max(0, at - 10), at),
    )
  );
}

/** Whether an operator's operand stands at `at`: a word, a phrase or a group with a word in it. */
function opensOperand(query: string, at: number, pairs: ReadonlySet<number>, phraseAt: PhraseAt): boolean {
  if (pairs.has(at)) return query[at] === '(';
  const phrase = phraseAt(at);
  if (phrase) return hasWords(phrase.text);
  return query[at] !== '-' && wordIn(query, at, endOfWord(query, at, pairs)) !== null;
}

/** The phrase whose quotation mark stands at an offset, if it is closed. */
type PhraseAt = (at: number) => { readonly text: string; readonly end: number } | null;

/** Finds phrases. Where each quotation mark is closed is known beforehand, so that it is never looked for to the end of the query. */
function phrasesOf(query: string): PhraseAt {
  const ends: number[] = [];
  const next: Record<string, number> = {};
  for (let at = query.length - 1; at >= 0; at--) {
    const char = query[at] ?? '';
    const closing = CLOSING[char];
    if (closing !== undefined) ends[at] = next[closing] ?? -1;
    next[char] = at;
  }
  return (at) => {
    const end = ends[at] ?? -1;
    return end < 0 ? null : { text: query.slice(at + 1, end), end: end + 1 };
  };
}

function endOfWord(query: string, at: number, pairs: ReadonlySet<number>): number {
  let end = at;
  while (end < query.length && !/\s/.test(query[end] ?? '') && !(pairs.has(end) && query[end] === ')')) end++;
  return end;
}

/** The word between two offsets without the punctuation about it, but with a sign of money, `*` or `~`. */
function wordIn(
  query: string,
  from: number,
  to: number,
): { readonly text: string; readonly start: number; readonly end: number } | null {
  const tokens = tokensOf(query.slice(from, to));
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) return null;
  const money = first.start > 0 && /\p{Sc}/u.test(query[from + first.start - 1] ?? '') ? 1 : 0;
  const sign = /^[*~]$/.test(query.slice(from + last.end, to)) ? 1 : 0;
  const start = from + first.start - money;
  const end = from + last.end + sign;
  return { text: query.slice(start, end), start, end };
}

/** Whether there is anything in a text to look for. */
export function hasWords(text: string): boolean {
  return tokensOf(text).length > 0;
}

/** `OR` is an operator only between two things; elsewhere it is the word. */
function settled(raw: readonly Lexeme[]): readonly Lexeme[] {
  const lexemes: Lexeme[] = [];
  for (const [index, lexeme] of raw.entries()) {
    const before = lexemes.at(-1)?.kind;
    const after = raw[index + 1]?.kind;
    const between = ['word', 'phrase', 'close'].includes(before ?? '') && !['or', 'close', ''].includes(after ?? '');
    lexemes.push(lexeme.kind === 'or' && !between ? { ...lexeme, kind: 'word' } : lexeme);
  }
  return lexemes;
}
