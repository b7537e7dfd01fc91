// Mentions of other minutes: `minute 233.1`, `item 201/20`, `the minutes of the meeting held on 17 July 2019`.

import { type Item, type Paragraph, paragraphsOf, type ReferenceFact, type View } from '../model/index.ts';
import { matches } from '../model/matches.ts';
import { hint } from '../names/hints.ts';
import { hintsOf } from '../names/wording.ts';
import { datesIn } from './dates.ts';
import type { Extractor } from './extractor.ts';

/** A minute number as people write it: `233.1`, `42`, `123/22`, `60.2(a)`, `16/10/6/15`. */
const NUMBER = String.raw`\d+(?:[./]\d+)*(?:\([a-z\d]{1,4}\))*`;
const MORE = String.raw`(?:\s*(?:,|and|&|,\s*and|to)\s*(?:minutes?\s+|items?\s+)?(?=\d))`;
const NUMBERS = String.raw`(?<numbers>${NUMBER}(?:${MORE}${NUMBER}){0,30})(?![\d%]|\s*(?:minutes?|hours?|seconds?|per\s+cent|st|nd|rd|th)\b)`;
const LABEL = String.raw`(?:\s*(?:nos?\.?|numbers?|refs?\.?|references?|items?))?\s*(?:[:#]\s*)?`;
/** The sentence of a cut page ("view the full minutes text for item 53") names no other minute. */
const MINUTE = new RegExp(String.raw`(?<!\d\s)(?<!\bhalf\s)\bmin(?:ute)?s?${LABEL}${NUMBERS}`, 'giu');
const ITEM = new RegExp(
  String.raw`(?<!\btext\s{1,3}for\s)\b(?:agenda\s+)?items?(?:\s+(?:nos?\.?|numbers?))?\s+(?<numbers>(?:\p{Lu}?${NUMBER}[a-z]?)(?:${MORE}\p{Lu}?${NUMBER}[a-z]?){0,30})(?![\d%])`,
  'giu',
);
const TARGET = new RegExp(String.raw`\p{Lu}?${NUMBER}[a-z]?`, 'gu');
const PARAGRAPH_OF = new RegExp(
  String.raw`\b(?:paragraphs?|paras?\.?|sub-?paragraphs?)\s*(?<part>${NUMBER}|\([a-z\d]{1,4}\))\s+(?:of|in)\s+(?:the\s+)?minutes?(?:\s+(?:nos?\.?|numbers?))?\s+(?<minute>${NUMBER})`,
  'giu',
);
/** Words before a date that make it that of a meeting, and those that make it one to come. */
const MEETING =
  /\b(?:meetings?|minutes?|notes?|record)\b(?:\s+(?:of|held|on|from|dated|for|the|our|its|last|previous|that|took|place|in|board|committee|council|partnership|panel|group|forum|\p{Lu}[\p{L}’'-]*)){0,9}(?:(?<![\s,:–-])[\s,:–-]+)?$/iu;
const TO_COME =
  /\b(?:next|future|forthcoming|dates?\s+of|will\s+be|to\s+be\s+held|would\s+be\s+held|scheduled|arranged|rearranged)\b[^.]{0,80}$/i;

export const references: Extractor<ReferenceFact> = {
  kind: 'reference',
  summary: 'mentions of other minutes, items and meetings',
  extract: (minutes, { date }) => minutes.items.flatMap((item) => referencesOf(item, date)),
};

interface Mention {
  readonly type: ReferenceFact['type'];
  readonly target: string;
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** The references of one item, each target once; those to itself and to its own meeting are none. */
function referencesOf(item: Item, date: string | null): ReferenceFact[] {
  const paragraphs = paragraphsOf(item);
  const [first] = paragraphs;
  const texts: { readonly view: View; readonly paragraph: Paragraph }[] = paragraphs.map((paragraph) => ({
    view: paragraph.view,
    paragraph,
  }));
  if (item.title && first) texts.unshift({ view: item.title, paragraph: first });
  const facts = new Map<string, ReferenceFact>();
  for (const { view, paragraph } of texts) {
    for (const { type, target, start, end, by } of referencesIn(view.text)) {
      const own = type === 'item' ? target === item.number || target === item.reference : target === date;
      const key = `${type} ${target}`;
      if (own || facts.has(key)) continue;
      facts.set(key, { kind: 'reference', type, target, item, paragraph, span: view.span(start, end), by });
    }
  }
  return [...facts.values()];
}

const NAMED = hint(/min|item/i);
const MEETINGS = hint(/^(?:meeting|minutes|notes|record)/i);

/** The references in a text, in order; overlapping ones once. */
export function referencesIn(text: string): Mention[] {
  // every reference has a number
  if (!/\d/.test(text)) return [];
  const found: Mention[] = [];
  const add = (mention: Mention) => {
    if (!found.some((other) => other.start < mention.end && mention.start < other.end && other.by !== mention.by))
      found.push(mention);
  };
  const named = hintsOf(text).has(NAMED);
  for (const match of named ? matches(text, PARAGRAPH_OF) : []) {
    const { part = '', minute = '' } = match.groups ?? {};
    const target = part.startsWith('(') ? minute + part : `${minute}.${part}`;
    add({
      type: 'minute',
      target,
      start: match.index,
      end: match.index + match[0].length,
      by: 'references/paragraph-of-minute',
    });
  }
  for (const [type, pattern] of [
    ['minute', MINUTE],
    ['item', ITEM],
  ] as const) {
    for (const match of named ? matches(text, pattern) : []) {
      for (const target of (match.groups?.numbers ?? '').match(TARGET) ?? []) {
        add({ type, target, start: match.index, end: match.index + match[0].length, by: `references/${type}` });
      }
    }
  }
  for (const date of hintsOf(text).has(MEETINGS) ? datesIn(text) : []) {
    const before = text.slice(Math.max(0, date.start - 120), date.start);
    const after = /^\s+(?:\w+\s+){0,2}meeting\b/i.test(text.slice(date.end));
    if (date.iso === null || date.weak || !(MEETING.test(before) || after) || TO_COME.test(before)) continue;
    add({ type: 'meeting', target: date.iso, start: date.start, end: date.end, by: 'references/meeting-of' });
  }
  return found.sort((a, b) => a.start - b.start);
}
