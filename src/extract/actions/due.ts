// By when a thing is to be done: the words as printed, and a date only where day, month and year are all there.
import { type Due, isoDay } from '../../model/index.ts';
import { monthOf } from '../calendar.ts';

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const WEEKDAY = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?';
const DAY = `(?:${WEEKDAY},? )?(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}\\.?(?:,? (?:19|20)\\d\\d)?`;
const NUMERIC = '(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{1,2}/\\d{1,2})';
const WHEN = `(?:${DAY}|${NUMERIC}|(?:${WEEKDAY} )?(?:(?:the )?(?:end|middle|start|beginning) of )?(?:the |this |next )?(?:${MONTH}|week|month|year|quarter|term|spring|summer|autumn|winter|Easter|Christmas)\\b(?: (?:19|20)\\d\\d)?|${WEEKDAY}\\b)`;
const MEETING = `(?:the |its |our |a )?(?:next|future|following|forthcoming|subsequent|${MONTH})(?:['’]s)?(?: (?:19|20)\\d\\d)?(?: [A-Z]?[\\w&'’-]+){0,5}? (?:meeting|agenda|AGM)`;

const DUE = new RegExp(
  [
    `\\b(?:by|before|no later than|not later than|until|on or before|prior to|in time for) (?:the )?(?:${MEETING}|${WHEN}|next meeting|(?:the )?(?:recess|meeting|summer break|year end|financial year end))`,
    `\\b(?:to|at|for|in|on) ${MEETING}`,
    `\\b(?:within|in the next|over the next|in) (?:the next )?(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a|a few|few|couple of) (?:working |calendar )?(?:days?|weeks?|months?|years?)(?:['’] time)?`,
    `\\b(?:in|for|at|during|from) (?:the (?:end|middle|start|beginning) of )?(?:(?:early|late|mid)[- ])?${MONTH}\\b(?: (?:19|20)\\d\\d)?`,
    '\\b(?:as soon as (?:possible|practicable)|asap|ASAP|immediately|forthwith|in due course|next week|next month|next year|tomorrow|this week|this month)\\b',
    `\\bon ${DAY}`,
  ].join('|'),
);

/** The time given in `text` for a thing to be done, or null. */
export function dueOf(text: string): Due | null {
  const match = DUE.exec(text);
  return match ? dueFrom(match[0].replace(/^(?:to|at|for|in|on|by|before|until|from|during) /, '')) : null;
}

/** A whole cell or tail that says when: `31 May 2020`, `end of May`, `31/5`. Null for an empty one. */
export function dueFrom(printed: string): Due | null {
  const text = printed.trim().replace(/[.,;]$/, '');
  return /[\p{L}\p{N}]/u.test(text) ? { text, date: dateIn(text) } : null;
}

/** Whether the whole of `text` is a time: `28 Feb`, `by the end of May`, `31/5`. */
export function isWhen(text: string): boolean {
  return new RegExp(
    `^\\(?(?:by |before |due |for )?(?:the )?(?:${WHEN}|${MEETING}|next meeting|asap|ongoing)\\)?[.,]?$`,
    'i',
  ).test(text.trim());
}

/** The one certain date in `text`, ISO 8601. */
function dateIn(text: string): string | null {
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(text);
  if (iso) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})\b/.exec(text);
  if (numeric) return isoDay(year(numeric[3] ?? ''), Number(numeric[2]), Number(numeric[1]));
  const written = /\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([A-Z][a-z]{2,8})\.?,? (\d{4})\b/i.exec(text);
  if (!written) return null;
  return isoDay(Number(written[3]), monthOf(written[2] ?? '')?.value ?? 0, Number(written[1]));
}

const year = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));
