// Who is named in a running text: persons, offices, organisations and unnamed groups, with their places.

import { isFirstName } from './first-names.ts';
import { isGivenName } from './given.ts';
import { isMeetingOffice } from './heads.ts';
import { partKey, type Roster } from './known.ts';
import { type Mention, mention } from './mention.ts';
import { type NameReading, type PersonName, readName, readTitles } from './name.ts';
import { officeInitials } from './offices.ts';
import { mayOpen, type Phrase, phraseAt } from './phrases.ts';
import { bracketAt, isSure, nameAt } from './readings.ts';
import { isPluralHonorific } from './titles.ts';
import { adjoins, fold, type Token } from './tokens.ts';
import { tokensOf } from './wording.ts';
import { neverInName, unlikelyInName } from './words.ts';

export type { Mention, MentionKind } from './mention.ts';

const cache = new WeakMap<Roster, Map<string, readonly Mention[]>>();

/**
 * Finds all mentions in a text, in order and without overlap. What stands in brackets after a name (position,
 * organisation) is no mention.
 */
export function mentionsIn(text: string, roster: Roster): readonly Mention[] {
  let known = cache.get(roster);
  if (!known) {
    known = new Map();
    cache.set(roster, known);
  }
  let mentions = known.get(text);
  if (!mentions) {
    mentions = scan(text, roster);
    known.set(text, mentions);
  }
  return mentions;
}

/** The mention that begins at `offset`, an article (`the`, `our`) before it overlooked; null where none does. */
export function mentionAt(text: string, offset: number, roster: Roster): Mention | null {
  const skipped = /^\s*(?:(?:the|our|an?|that|both)\s+)?/i.exec(text.slice(offset, offset + 40));
  const from = offset + (skipped?.[0].length ?? 0);
  return mentionsIn(text, roster).find((mention) => mention.start === from || mention.start === offset) ?? null;
}

function scan(text: string, roster: Roster): Mention[] {
  const tokens = tokensOf(text);
  const found: Mention[] = [];
  let index = 0;
  while (index < tokens.length) {
    const token = tokens[index];
    if (token && !token.capital && !mayOpen(token)) {
      index += 1;
      continue;
    }
    const read = readMention(text, tokens, index, roster);
    if (!read) {
      index += 1;
      continue;
    }
    found.push(...read.mentions);
    const end = read.mentions.at(-1)?.bracket?.end ?? 0;
    index = read.next;
    while ((tokens[index]?.start ?? Number.POSITIVE_INFINITY) < end) index += 1;
  }
  return found;
}

interface Read {
  readonly mentions: readonly Mention[];
  readonly next: number;
}

function readMention(text: string, tokens: readonly Token[], index: number, roster: Roster): Read | null {
  const token = tokens[index];
  if (!token) return null;
  let phrase: Phrase | null | undefined;
  if (token.capital) {
    const titled = readTitled(text, tokens, index, roster);
    if (titled) return titled;
    const initials = readInitials(text, tokens, index, roster);
    if (initials) return initials;
    const name = nameAt(text, tokens, index);
    if (name && !neverInName(fold(name.name.surname))) {
      const sure = roster.find(name.name) !== null;
      if (!sure) phrase = phraseAt(tokens, index);
      if (sure || !phrase) return person(text, name, roster, null);
    }
  }
  if (phrase === undefined) phrase = phraseAt(tokens, index);
  if (phrase) return readPhrase(text, tokens, index, phrase, roster);
  return token.capital ? readLone(text, tokens, index, roster) : null;
}

/** `Mr Harper`, `Cllr JA`, `Messrs A, B and C`. */
function readTitled(text: string, tokens: readonly Token[], index: number, roster: Roster): Read | null {
  if (!tokens[index]?.word.opensTitles) return null;
  const { count } = readTitles(tokens, index);
  if (count === 0) return null;
  const next = index + count;
  const reading = readName(text, tokens, index, 'text');
  if (!reading) {
    const known = tokens[next] ? roster.byInitials(tokens[next].text) : null;
    const token = tokens[next];
    const first = tokens[index];
    if (!known || !token || !first || !/^\p{Lu}{2,4}$/u.test(token.text)) return null;
    return { mentions: [mention(text, first.start, token.end, 'person', { person: known })], next: next + 1 };
  }
  const title = tokens[next - 1];
  if (!title || !isPluralHonorific(title.lower)) return person(text, reading, roster, null);
  const one = surely(person(text, reading, roster, null));
  const mentions = [...one.mentions];
  let after = one.next;
  for (;;) {
    const end = mentions.at(-1)?.bracket?.end ?? mentions.at(-1)?.end ?? 0;
    while ((tokens[after]?.start ?? Number.POSITIVE_INFINITY) < end) after += 1;
    let following = tokens[after];
    if (following && /^(?:and|&)$/.test(following.lower)) following = tokens[++after];
    if (!following || !/^[,;]?\s*(?:(?:and|&)\s*)?$/.test(text.slice(end, following.start))) break;
    const more = readName(text, tokens, after, 'list');
    if (!more || unlikelyInName(fold(more.name.surname))) break;
    const read = surely(person(text, more, roster, null));
    mentions.push(...read.mentions);
    after = read.next;
  }
  return { mentions, next: after };
}

const surely = (read: Read): Read => ({ ...read, mentions: read.mentions.map((one) => ({ ...one, sure: true })) });

/** `JB`, where the roster knows who goes by it. `the PC` is a body. */
function readInitials(text: string, tokens: readonly Token[], index: number, roster: Roster): Read | null {
  const token = tokens[index];
  if (!token?.word.initials) return null;
  const before = tokens[index - 1];
  if (
    before &&
    /^(?:the|a|an|of|from|at|with)$/.test(before.lower) &&
    adjoins(before) &&
    before.lower !== 'with' &&
    before.lower !== 'from'
  ) {
    // `the SBM`: an office by its initials
    const officer = before.lower === 'the' && token.text.length > 2 ? roster.byInitials(token.text) : null;
    if (!officer?.offices.some((office) => officeInitials(office) === token.text)) return null;
  }
  const known = roster.byInitials(token.text);
  if (!known) return null;
  return { mentions: [mention(text, token.start, token.end, 'person', { person: known })], next: index + 1 };
}

/** A first name or surname standing alone, where the roster knows just one of it. */
function readLone(text: string, tokens: readonly Token[], index: number, roster: Roster): Read | null {
  const token = tokens[index];
  if (!token) return null;
  const { plain: word, bare: lower, never, unlikely } = token.word;
  if (never) return null;
  if (word.length < 2) return null;
  const before = tokens[index - 1];
  const following = tokens[index + 1];
  if (before?.capital && adjoins(before) && before.lower !== 'and') return null;
  if (following?.capital && adjoins(token) && word === token.text) return null;
  const opens = index === 0 || /[.!?:]\s*$/.test(text.slice(Math.max(0, token.start - 3), token.start));
  if (unlikely) {
    const listed = roster.byFirstName(word);
    // `Bill opened the meeting`, where a Bill is there; `Bill for repairs received`
    const verb =
      /^(?!for$|from|of$|to$|was|were|received|paid|sent|due)\p{Ll}/u.test(following?.lower ?? '') ||
      /^,/.test(token.after);
    if (listed === null || (opens && !(verb && listed.attendance.length > 0 && isGivenName(lower)))) return null;
  }
  const surnames = roster.bySurname(word);
  const known = roster.byFirstName(word) ?? (surnames.length === 1 ? surnames[0] : null);
  // A first name that no list gives: somebody may be meant, if he speaks.
  if (!known && (roster.isKnownWord(word) || !isFirstName(tokens, index))) return null;
  return {
    mentions: [
      mention(text, token.start, token.start + word.length, 'person', {
        person: known ?? null,
        sure: known !== undefined && known !== null,
      }),
    ],
    next: index + 1,
  };
}

/** `The Chairman`, `Kent Police`, `Chairman Cllr Shewell`, `the Chairman, Mr Hill,`. */
function readPhrase(
  text: string,
  tokens: readonly Token[],
  index: number,
  phrase: Phrase,
  roster: Roster,
): Read | null {
  const first = tokens[index];
  const last = tokens[phrase.to - 1];
  if (!first || !last) return null;
  const end = last.start + last.word.plain.length;
  const office = text.slice(first.start, end);
  if (phrase.kind !== 'office') {
    return { mentions: [mention(text, first.start, end, phrase.kind, {})], next: phrase.to };
  }
  const holder =
    (isMeetingOffice(last.lower) || phrase.meeting ? roster.byRole(office) : null) ?? roster.byOffice(office);
  const following = end === last.end ? tokens[phrase.to] : undefined;
  const comma = /^,\s*$/.test(last.after);
  if (following?.capital && (adjoins(last) || comma)) {
    const titled = readTitles(tokens, phrase.to).count > 0;
    const reading = titled ? readName(text, tokens, phrase.to, 'text') : nameAfter(text, tokens, phrase.to, roster);
    if (reading && (!comma || appositive(text, reading, office, roster))) {
      const named = person(text, reading, roster, office);
      const [only] = named.mentions;
      if (only)
        return {
          mentions: [{ ...only, start: first.start, name: text.slice(first.start, only.end) }],
          next: named.next,
        };
    }
  }
  return { mentions: [mention(text, first.start, end, 'office', { person: holder })], next: phrase.to };
}

/** A known untitled name after an office: `Clerk Anna Reed`. */
function nameAfter(text: string, tokens: readonly Token[], index: number, roster: Roster): NameReading | null {
  const reading = readName(text, tokens, index, 'text');
  return reading && roster.find(reading.name) ? reading : null;
}

/** Whether the name after `the Chairman,` says who the Chairman is, and is not the next of a list. */
function appositive(text: string, reading: NameReading, office: string, roster: Roster): boolean {
  const known = roster.find(reading.name);
  if (known?.role && partKey(known.role) === partKey(office)) return true;
  return /^\s*,/.test(text.slice(reading.end)) && !/^\s*,\s*(?:(?:and|the)\s+)?\p{Lu}/u.test(text.slice(reading.end));
}

function person(text: string, reading: NameReading, roster: Roster, office: string | null): Read {
  const name: PersonName = reading.name;
  const alone = name.given.length === 0 && name.honours.length === 0;
  const known = roster.find(name) ?? (alone ? roster.byFirstName(name.surname) : null);
  const sure = known !== null || isSure(reading, bracketAt(text, reading.end));
  const one = mention(text, reading.start, reading.end, 'person', { person: known, office, sure });
  return { mentions: [one], next: reading.to };
}
