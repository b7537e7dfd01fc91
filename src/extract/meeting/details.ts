// The rest of the head: kind of meeting, time, venue, contact, and whether the minutes are a draft.

import type { MeetingFact, Minutes } from '../../model/index.ts';
import { matches } from '../../model/matches.ts';
import { timesIn } from '../times.ts';
import { type Head, linesAbove, titleLines } from './head.ts';
import type { MeetingDate } from './when.ts';

type Field = MeetingFact['field'];

function fact(head: Head, field: Field, value: string, start: number, end: number, by: string): MeetingFact {
  return { kind: 'meeting', field, value, span: head.view.span(start, end), by: `meeting/${by}` };
}

const TYPE =
  /\b(?<type>annual|special|extraordinary|emergency|ordinary|adjourned|re-?convened|inaugural|statutory|general|quarterly|monthly|joint)\s+(?:(?!and\b)[\p{L}’'-]+\s+){0,3}?meeting\b|\b(?<short>a\.?\s?g\.?\s?m|e\.?\s?g\.?\s?m)\b/iu;

/** The kind of meeting: `annual`, `special`, `ordinary`, … in lower case; nothing where none is printed. */
export function typeOf(minutes: Minutes, head: Head): MeetingFact[] {
  const match = TYPE.exec(head.text.slice(0, head.lists));
  if (match) return [fact(head, 'type', typeName(match), match.index, match.index + match[0].length, 'type')];
  const title = minutes.frontMatter.find(({ key }) => key === 'title')?.value;
  const titled = title && TYPE.exec(title.text);
  if (!title || !titled) return [];
  const span = title.span(titled.index, titled.index + titled[0].length);
  return [{ kind: 'meeting', field: 'type', value: typeName(titled), span, by: 'meeting/type-title' }];
}

function typeName(match: RegExpExecArray): string {
  const { type, short } = match.groups ?? {};
  if (short) return /^a/i.test(short) ? 'annual' : 'extraordinary';
  return (type ?? '').toLowerCase();
}

/** The time at which the meeting began: beside its date, else the first time that the head says it was held at. */
export function timeOf(head: Head, date: MeetingDate | null): MeetingFact[] {
  const times = timesIn(head.text);
  const place = date?.inHead;
  const beside = place && times.find((time) => near(head.text, time, place));
  const labelled = times.find((time) => {
    const before = head.text.slice(Math.max(0, time.start - 60), time.start);
    return (
      /\b(?:time|start(?:ed|ing)?|commenc(?:ed|ing)|held|meeting|opened|began)\b[^.]{0,50}$/i.test(before) &&
      !/arriv|left|until|clos/i.test(before)
    );
  });
  const time = beside ?? labelled;
  return time ? [fact(head, 'time', time.value, time.start, time.end, beside ? 'time-beside-date' : 'time')] : [];
}

/** Whether a time stands so near to a date that it is the date's. */
function near(text: string, time: { start: number; end: number }, date: { start: number; end: number }): boolean {
  if (time.start >= date.end) {
    const between = text.slice(date.end, time.start);
    return between.length <= 30 && !/[;!?]|\.\s|arriv|left|clos/i.test(between);
  }
  const between = text.slice(time.end, date.start);
  return time.end <= date.start && between.length <= 12 && !/[;!?]/.test(between);
}

/** What a place of meeting is called, so that a line of the head is known for one. */
const PLACE =
  /\b(?:hall|room|rooms|chambers?|house|school|centre|center|church|chapel|offices?|pavilion|library|institute|inn|hotel|suite|guildhall|headquarters|building|academy|college|clubhouse|club|theatre|barn|depot|station|zoom|teams|skype|online|virtual(?:ly)?|remote(?:ly)?|video\s?-?conference|workspace|council\s+offices|road|street|lane|avenue)\b/i;
const CLOSES =
  /(?<![\s,])[\s,]+(?:on\s+(?:the\s+)?(?:\d|[a-z]+day\b)|at\s+\d|commencing|starting|from\s+\d|when|to\s+discuss|there\s+were)|(?<!\bSt)[.;]\s|[,.;]?(?:(?<!\s)\s+)?$/i;

/** The label of a venue; a page that was saved as one line has it in the middle. */
const VENUE = /^(?:venue|location|place|held\s+(?:at|in))\s*:\s*|^venue\s+(?=\S)|(?<=\s)venue:\s*/i;
const AFTER_VENUE =
  /(?:(?<![\s.])[\s.]+)?(?:\bview\s+directions\b|\bContact(?:\s+officer)?:|\bItems\s+(?:No\.?\s+Item|Note)).*$/is;

/** Where the meeting was held. */
export function venueOf(head: Head, date: MeetingDate | null): MeetingFact[] {
  for (const line of head.lines) {
    const label = VENUE.exec(line.text);
    if (!label) continue;
    const from = label.index + label[0].length;
    const value = line.text
      .slice(from)
      .replace(AFTER_VENUE, '')
      .replace(/(?:(?<![\s,])[\s,]+)?\(https?:[^)]{0,500}\)/g, '')
      .replace(/(?<![\s.,])[\s.,]+$/, '');
    const start = line.start + from;
    if (value) return [fact(head, 'venue', value, start, start + value.length, 'venue-label')];
  }
  return heldIn(head) ?? besideDate(head, date) ?? [];
}

/** `held in the Medway Room, Sessions House, Maidstone on Tuesday, …`; `held on Monday … at 7.00pm in the Village Hall`. */
function heldIn(head: Head): MeetingFact[] | null {
  const text = head.text.slice(0, head.lists);
  const pattern =
    /\b(?:held|convened|took\s+place|meeting)\b(?<when>[^.;]{0,70}?)[\s,]+(?<how>in|at|by|via|on(?=\s+(?:zoom|teams|line)\b)|virtually|online|remotely)\s+(?:the\s+)?(?=[\p{L}\d])/giu;
  for (const match of matches(text, pattern)) {
    const how = match.groups?.how ?? '';
    const adverb = /^(?:virtually|online|remotely)$/i.test(how);
    const from = adverb ? match.index + match[0].lastIndexOf(how) : match.index + match[0].length;
    const rest = text.slice(from);
    const ends = adverb
      ? /^\w+(?:\s+(?:via|on|by|through|using)\s+(?:\p{Lu}\w*\s?)+)?/u.exec(rest)?.[0].length
      : CLOSES.exec(rest)?.index;
    const place = rest.slice(0, ends ?? rest.length).replace(/(?<![\s,.])[\s,.]+$/, '');
    const capital = /^\p{Lu}/u.test(place) || adverb;
    if (/^\d/.test(place) && !/^\d+[\s,]+\p{Lu}/u.test(place)) continue;
    if (place.length < 3 || place.length > 160 || !(PLACE.test(place) || capital) || /\bmeeting\b/i.test(place))
      continue;
    return [fact(head, 'venue', place, from, from + place.length, 'venue-held')];
  }
  return null;
}

/** What follows date and time on their line, or the line after or before it, where it reads like a place. */
function besideDate(head: Head, date: MeetingDate | null): MeetingFact[] | null {
  const place = date?.inHead;
  const lines = titleLines(head);
  const index = place ? lines.findIndex((line) => line.start <= place.start && place.start < line.end) : -1;
  const line = lines[index];
  if (!place || !line) return null;
  const tail =
    /^[\s,.–-]*(?:at\s+)?(?:\d{1,2}(?:[.:]\d\d)?\s*(?:[ap]\.?m\.?)?[\s–-]*)*[\s,.–-]*(?:(?:in|at)\s+(?:the\s+)?)?/i.exec(
      head.text.slice(place.end, line.end),
    );
  const from = place.end + (tail?.[0].length ?? 0);
  const candidates = [{ start: from, end: line.end }, lines[index + 1], lines[index + 2], lines[index - 1]];
  for (const candidate of candidates) {
    if (!candidate) continue;
    const printed = head.text.slice(candidate.start, candidate.end);
    const lead = /^(?:(?:held|meeting)\s+)?(?:in|at)\s+(?:the\s+)?/i.exec(printed)?.[0].length ?? 0;
    const value = printed.slice(lead).replace(/(?<![\s,.])[\s,.]+$/, '');
    const reads =
      PLACE.test(value) &&
      value.length <= 120 &&
      !/[:;]|\b(?:minutes|meeting|council\b(?!\s+(?:chamber|office|house))|committee|partnership)\b/i.test(value);
    if (reads)
      return [
        fact(head, 'venue', value, candidate.start + lead, candidate.start + lead + value.length, 'venue-beside-date'),
      ];
  }
  return null;
}

const CONTACT = /^(?:contact|contact\s+officer|enquiries(?:\s+to)?)\s*:|(?<=\s)Contact:/i;

/** Who to ask: the `Contact:` line of a page, with telephone and address. */
export function contactOf(head: Head): MeetingFact[] {
  const index = head.lines.findIndex((line) => CONTACT.test(line.text));
  const line = head.lines[index];
  if (!line) return [];
  const found = CONTACT.exec(line.text);
  const label = (found?.index ?? 0) + (found?.[0].length ?? 0);
  const text = line.text.slice(label).replace(/(?<!\s)\s+(?:Media|Webcast|Items)\b.*$/s, '');
  const at = line.start + label;
  const email = /(?<![\w.+'-])[\w.+'-]+@[\w-]+(?:\.[\w-]+)+/.exec(text);
  const phone = /(?<![\w@.])(?:\+44|\(?0)[\d\s()-]{7,16}\d(?!\w)/.exec(text);
  const stop = Math.min(
    email?.index ?? text.length,
    phone?.index ?? text.length,
    text.search(/\b(?:tel|telephone|phone|e-?mail|ext)\b/i) >>> 0,
  );
  const name = text.slice(0, stop).replace(/(?<![\s,;:–-])[\s,;:–-]+$/, '');
  const lead = name.length - name.trimStart().length;
  const facts: MeetingFact[] = [];
  if (name.trim()) facts.push(fact(head, 'contact-name', name.trim(), at + lead, at + name.length, 'contact'));
  if (phone)
    facts.push(fact(head, 'contact-phone', phone[0], at + phone.index, at + phone.index + phone[0].length, 'contact'));
  if (email)
    facts.push(fact(head, 'contact-email', email[0], at + email.index, at + email.index + email[0].length, 'contact'));
  return facts;
}

const DRAFT =
  /^\W*(?:draft|unapproved|unconfirmed)\b|\b(?:draft|unapproved|unconfirmed)\s+(?:minutes?|notes?)\b|\b(?:draft|unapproved)\s*\(?(?:until|for\s+approval|subject\s+to)|\bdraft\W*$|\bsubject\s+to\s+(?:approval|confirmation)\b/i;
const APPROVED =
  /^\W*(?:approved|confirmed|adopted|final)\s+(?:minutes?|notes?|record)\b|\b(?:minutes|notes)\s*[-–—(]\s*(?:approved|confirmed|adopted)\b/i;

/** Whether the head says that the minutes are a draft, or approved. */
export function statusOf(minutes: Minutes, head: Head): MeetingFact[] {
  const field = minutes.frontMatter.find(({ key }) => key === 'status')?.value;
  if (field && /^(?:draft|approved)$/i.test(field.text)) {
    return [
      {
        kind: 'meeting',
        field: 'status',
        value: field.text.toLowerCase(),
        span: field.span(),
        by: 'meeting/status-field',
      },
    ];
  }
  for (const line of titleLines(head)) {
    const status = DRAFT.test(line.text) ? 'draft' : APPROVED.test(line.text) ? 'approved' : null;
    if (status) return [fact(head, 'status', status, line.start, line.end, 'status')];
  }
  const above = linesAbove(minutes).find(({ text }) => DRAFT.test(text) || APPROVED.test(text));
  if (!above) return [];
  const value = DRAFT.test(above.text) ? 'draft' : 'approved';
  return [{ kind: 'meeting', field: 'status', value, span: above.span, by: 'meeting/status-banner' }];
}
