// The meeting's date: of all dates that a document prints, the one it says the meeting was held on.

import {
  daysBetween,
  isoDay,
  type Minutes,
  type Span,
  type View,
  ViewBuilder,
  weekdayOfDay,
} from '../../model/index.ts';
import { matches } from '../../model/matches.ts';
import { datesIn, type PrintedDate } from '../dates.ts';
import { type Head, lineAt } from './head.ts';

/** The meeting's date with the place it was taken from. */
export interface MeetingDate {
  readonly iso: string;
  readonly span: Span;
  readonly by: string;
  /** Offsets of the date in the head's text; null where it stands elsewhere. */
  readonly inHead: { readonly start: number; readonly end: number } | null;
}

interface Candidate {
  readonly date: PrintedDate;
  readonly view: View;
  readonly score: number;
  readonly by: string;
  readonly inHead: boolean;
}

/** Words before a date that make it another's: the next meeting's, a page's, a signature's, that of minutes approved here. */
const OTHER = new RegExp(
  [
    String.raw`\b(?:next|previous|last|future|forthcoming|preceding|following)\s+(?:(?:ordinary|annual|general|special|regular|scheduled|full|parish|town|community|council|committee|board|panel|partnership|group|monthly|quarterly)(?:['’]s)?\s+){0,3}(?:meetings?|minutes|dates?)\b[^.;)]{0,60}$`,
    String.raw`\bnext\W+$`,
    String.raw`\b(?:approved|agreed|confirmed|adopted|signed|dated|published|posted|printed|issued|despatch(?:ed)?|dispatch(?:ed)?|distributed|circulated|received|created|revised|modified|updated|uploaded|deadline|until|since|(?<!\b(?:minutes|meeting|notes)\s)from|appointed|elected|expires?|as\s+at|by|due|before|after)\b[\s:.,–-]*(?:(?:on|at|the|of)[\s:]*)?$`,
  ].join('|'),
  'i',
);
/** Words after a date that show that older minutes are spoken of. */
const APPROVAL =
  /^[\s,)]*(?:(?:(?:had|have|having|has|to)\s+(?:been|be)|were|was|are|be|is)\s+(?:then\s+|duly\s+|unanimously\s+|proposed\s+and\s+)*(?:read|circulated|agreed|approved|signed|confirmed|accepted|taken|adopted|received|correct|a\s+(?:true|correct|accurate))|(?:circulated|(?:agreed|approved|signed|confirmed|accepted|taken|adopted)\s+(?:as|by|and|subject)))\b/i;
/** The meeting named right before its date, without another sentence between. */
const HELD =
  /\b(?:meetings?|minutes?|notes?|note|proceedings|record|held|convened|took\s+place|sitting|session|assembly|a\.?\s?g\.?\s?m\.?|e\.?\s?g\.?\s?m\.?)(?![\w])(?:[^.;!?]|\.(?!\s+[A-Z][a-z]+\s[a-z])){0,220}$/i;
const LABELLED =
  /(?:^|\s)(?:date|day|when|date\s+of\s+(?:the\s+)?meeting|meeting\s+date|date\s+(?:and|&)\s+time(?:\s+of\s+meeting)?)\s*[:–-]\s*$/i;
/** A label that a table's cell or a column parts from its date. */
const LABEL_ALONE = /^(?:date|date\s+of\s+(?:the\s+)?meeting|meeting\s+date)\s*$/i;
/** What may stand beside a date on a line of its own: a time, the word "on". */
const DATE_LINE =
  /^(?:on|held\s+on|the)?[\s,.:–-]*(?:at\s+)?(?:\d{1,2}(?:[.:]\d\d)?\s*(?:[ap]\.?\s?m\.?\s*)?(?:(?:[-–—]|to)\s*)?){0,6}(?:hrs|noon)?(?:(?<![\s,.:()–-])[\s,.:()–-]+)?$/i;

/** Candidates below this are not the meeting's date: better none than a wrong one. */
const SURE = 40;

/** The meeting's date, or null where the document doesn't say it. */
export function meetingDate(minutes: Minutes, head: Head): MeetingDate | null {
  const candidates = [...inHead(head), ...inFrontMatter(minutes), ...inFirstWords(minutes), ...inRunningHeads(minutes)];
  candidates.sort((a, b) => b.score - a.score);
  for (const { date, view, score, by, inHead: ofHead } of candidates) {
    if (score < SURE) break;
    const iso = date.iso ?? completed(date, minutes, head);
    if (iso === null) continue;
    return {
      iso,
      span: view.span(date.start, date.end),
      by,
      inHead: ofHead ? { start: date.start, end: date.end } : null,
    };
  }
  return null;
}

function inHead(head: Head): Candidate[] {
  return datesIn(head.text).map((date) => {
    const { score, by } = judged(head, date);
    return { date, view: head.view, score, by: `meeting/date-${by}`, inHead: true };
  });
}

function judged(head: Head, date: PrintedDate): { readonly score: number; readonly by: string } {
  const line = lineAt(head, date.start);
  const before = head.text.slice(Math.max(0, date.start - 260), date.start);
  const after = head.text.slice(date.end, date.end + 60);
  const onLine = line ? head.text.slice(line.start, date.start) : before;
  const rest = line ? head.text.slice(date.end, line.end) : '';
  const listed = date.start >= head.lists;
  if (OTHER.test(before.slice(-70)) || APPROVAL.test(after)) return { score: 0, by: 'other' };
  if (/^To\s*:/i.test(onLine) && /[-–—,:(]\s*$/.test(onLine)) return { score: 115, by: 'addressee' };
  if (LABELLED.test(before.slice(-40)) || LABEL_ALONE.test(onLine)) return { score: 110, by: 'label' };
  if (/[-–—:,]\s*$/.test(onLine) && DATE_LINE.test(rest) && !listed) return { score: 100, by: 'header-line' };
  if (HELD.test(before) && inSentence(before)) return { score: listed ? 60 : 90, by: 'held-on' };
  if (listed) return { score: DATE_LINE.test(onLine) && DATE_LINE.test(rest) ? 45 : 0, by: 'list' };
  if (date.weak && !DATE_LINE.test(onLine + rest)) return { score: 0, by: 'digits' };
  if (DATE_LINE.test(onLine) || DATE_LINE.test(rest)) return { score: 80, by: 'date-line' };
  if (line && line.text.length < 160 && !inBrackets(onLine)) return { score: 50, by: 'head' };
  return { score: 0, by: 'narrative' };
}

/** Whether the words that name the meeting and the date belong together: no bracket closes a date off. */
function inSentence(before: string): boolean {
  return !inBrackets(before.slice(-80));
}

function inBrackets(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')');
}

const MEETING_FIELD = /^(?:meeting[\s_-]?date|date[\s_-]?of[\s_-]?(?:the[\s_-]?)?meeting|held|held[\s_-]?on)$/;

/** Fields that a page has only where it tells of a meeting: beside them its date is the meeting's. */
const OF_MEETING =
  /^(?:venue|location|place|time|start|chair|present|attendees|attendance|apologies|committee|body|meeting|special[\s_-]meeting)$/;

/** Dates of the front matter: of a field that names the meeting, and of the title. A page's own date is that of its posting. */
function inFrontMatter(minutes: Minutes): Candidate[] {
  const ofMeeting = minutes.frontMatter.some(({ key }) => OF_MEETING.test(key));
  return minutes.frontMatter.flatMap(({ key, value }) => {
    const score = fieldScore(key, ofMeeting);
    if (score === 0) return [];
    const sure = score >= 70 || /\b(?:minutes|meeting|notes)\b/i.test(value.text);
    return datesIn(value.text)
      .filter((date) => !OTHER.test(value.text.slice(0, date.start).slice(-70)) && (sure || !date.weak))
      .map((date) => ({
        date,
        view: value,
        score,
        by: score > 60 ? 'meeting/date-field' : 'meeting/date-title',
        inHead: false,
      }));
  });
}

function fieldScore(key: string, ofMeeting: boolean): number {
  if (MEETING_FIELD.test(key)) return 85;
  if (key === 'date' && ofMeeting) return 70;
  if (key === 'title') return 60;
  return key === 'summary' || key === 'description' || key === 'name' ? 45 : 0;
}

const OPENING =
  /^(?:(?:draft|approved|unapproved)\s+)?(?:the\s+)?(?:minutes?|notes?|record|proceedings)\s+of\b|^(?:at\s+)?an?\s+(?:[\w-]+\s+){0,4}meeting\b/i;

/** The first words of the first item, where the layout gave the document no head: "Notes of a meeting of … held on …". */
function inFirstWords(minutes: Minutes): Candidate[] {
  const item = minutes.items[0];
  const first = item?.paragraphs[0];
  if (!item || !first || minutes.head.length > 2) return [];
  return [item.title, first.view].flatMap((view) => {
    if (!view || !OPENING.test(view.text)) return [];
    const text = view.text;
    return datesIn(text).flatMap((date) => {
      const before = text.slice(0, date.start);
      // "Minutes of the meeting held on …" is how an item about the last minutes begins: the body must be named.
      const names = /\bmeeting\s+of\s+(?!held)/i.test(before) || /^(?:at\s+)?an?\s/i.test(text);
      if (!names || OTHER.test(before.slice(-70)) || APPROVAL.test(text.slice(date.end))) return [];
      return [{ date, view, score: 50, by: 'meeting/date-opening', inHead: false }];
    });
  });
}

/** A running header that was set aside: "Upper Hathering Parish Council – Minutes 6th June 2017". */
function inRunningHeads(minutes: Minutes): Candidate[] {
  const { text } = minutes.source;
  return minutes.furniture.flatMap(({ span, reason }) => {
    if (!/header/.test(reason)) return [];
    const line = text.slice(span.start, span.end);
    if (!/\b(?:minutes|meeting|notes)\b/i.test(line)) return [];
    return datesIn(line)
      .filter((date) => !date.weak && !OTHER.test(line.slice(Math.max(0, date.start - 70), date.start)))
      .map((date) => ({ date, view: viewOf(text, span), score: 45, by: 'meeting/date-running-header', inHead: false }));
  });
}

function viewOf(text: string, span: Span): View {
  return new ViewBuilder().verbatim(text.slice(span.start, span.end), span.start).build();
}

/** A day and month with the year that stands elsewhere: in the head, in the page's title, in the file's name. */
function completed(date: PrintedDate, minutes: Minutes, head: Head): string | null {
  const title = minutes.frontMatter.filter(({ key }) => key === 'title').map(({ value }) => value.text);
  const name = minutes.source.path.split('/').at(-1) ?? '';
  const texts = [head.text.slice(0, head.lists), ...title, name.replace(/[_-]/g, ' ')];
  for (const text of texts) {
    const years = new Set(
      [...matches(text, /(?<![\d/.,£])(?:19|20)\d\d(?![\d/]|[.,]\d)/g)].map(([year]) => Number(year)),
    );
    const days = [...years].flatMap((year) => fitting(date, year) ?? []);
    if (days.length === 1 && days[0]) return days[0];
  }
  return beforePosting(date, minutes);
}

/** The day in that year, unless the weekday printed with it says otherwise. */
function fitting(date: PrintedDate, year: number): string | null {
  const iso = isoDay(year, date.month, date.day);
  return iso !== null && (date.weekday === null || weekdayOfDay(iso) === date.weekday) ? iso : null;
}

/** Longest time in days between a meeting and the posting of its minutes for which the posting's date gives the year. */
const POSTED_WITHIN = 180;

/** A day and month that end shortly before the day on which the page was posted. */
function beforePosting(date: PrintedDate, minutes: Minutes): string | null {
  const field = minutes.frontMatter.find(({ key }) => key === 'date');
  const posted = field ? (datesIn(field.value.text)[0]?.iso ?? null) : null;
  if (posted === null) return null;
  const year = Number(posted.slice(0, 4));
  for (const candidate of [fitting(date, year), fitting(date, year - 1)]) {
    if (candidate === null) continue;
    const days = daysBetween(candidate, posted);
    if (days >= 0 && days <= POSTED_WITHIN) return candidate;
  }
  return null;
}
