// Every date that a text prints, in whatever form: `Tuesday, 8 October 2019`, `22ndFEBRUARY`, `16™ MAY`, `02/07/2025`.

import { isoDay, weekdayOfDay } from '../model/index.ts';
import { matches } from '../model/matches.ts';
import { monthOf, weekdayOf } from './calendar.ts';

/** A date as found in a text. */
export interface PrintedDate {
  /** Offsets of the date in the text, a weekday before it included. */
  readonly start: number;
  readonly end: number;
  readonly day: number;
  readonly month: number;
  /** Null where none is printed, or shared with a date that follows. */
  readonly year: number | null;
  /** ISO 8601; null without a year. */
  readonly iso: string | null;
  /** The weekday printed with it, 0 (Sunday) to 6, or null. */
  readonly weekday: number | null;
  /** The printed weekday is not that of the date. */
  readonly contradicted: boolean;
  /** In digits with a year of two: `17.8.23`, which may also be a number of something else. */
  readonly weak: boolean;
}

interface Parts {
  readonly start: number;
  readonly end: number;
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
  readonly weekday: number | null;
  readonly weak: boolean;
}

const ORDINAL = String.raw`(?:\s?(?:st|nd|rd|th|™|º|°)|["”“’']{1,2}(?=\s))`;
const YEAR = String.raw`(?<year>(?:1[89]|20)\d\d(?!\d)|(?<=[\s,])[’'‘]\d\d(?!\d))`;
/** `8 October 2019`, `8th of October`, `22ndFEBRUARY`, `8-Oct-19`, `20 Ionawr / January 2020`. */
const DAY_FIRST = new RegExp(
  String.raw`(?<![\d.,:/£$])(?<day>\d{1,2})(?<ordinal>${ORDINAL})?(?:[\s,-]|\.(?!\s))*(?:(?:day\s+)?of\s+|in\s+|[A-Za-z]{3,10}\s*/\s*(?=[A-Za-z]{3}))?(?<month>[A-Za-z]{3,10})(?:[\s,.;-]*${YEAR}|-(?<short>\d\d)(?![\d-]))?`,
  'gi',
);
/** `October 8th 2019`, `July 8th`. */
const MONTH_FIRST = new RegExp(
  String.raw`(?<![A-Za-z])(?<month>[A-Za-z]{3,10})[\s.]*(?:the\s+)?(?<day>\d{1,2})(?<ordinal>${ORDINAL})?(?![\d:]|[.,]\d)(?:[\s,.]*${YEAR})?`,
  'gi',
);
/** `02/07/2025` (day first), `17.8.23`, `2-7-2025`. */
const DIGITS =
  /(?<![\d./£$-])(?<first>\d{1,2})(?<mark>[/.-])(?<second>\d{1,2})\k<mark>(?<year>(?:19|20)\d\d|\d\d)(?![\d/-]|\.\d)/g;
/** `2019-10-08`, `2019/10/08`. */
const YEAR_FIRST =
  /(?<![\d./-])(?<year>(?:19|20)\d\d)(?<mark>[/.-])(?<month>\d{2})\k<mark>(?<day>\d{2})(?![\d/-]|\.\d)/g;
/** A weekday that ends right before a date: `Tuesday, `, `Tues. the `, `Monday evening, `. */
const WEEKDAY_BEFORE =
  /(?<![A-Za-z])(?<weekday>[A-Za-z]{3,10})(?:\s+(?:morning|afternoon|evening|night))?[\s,.:-]*(?:the\s+)?$/;
/** A day that shares month and year with the date after it: `8th and ` in `8th and 9th October 2019`. */
const DAY_BEFORE = new RegExp(
  String.raw`(?<![\d.,:/£$])(?<day>\d{1,2})(?<ordinal>${ORDINAL})?(?<gap>(?:\s|,|&|-|–|—|\b(?:and|to|or)\b(?:\s+the\b)?|(?<=(?:st|nd|rd|th))(?:and|to|or)\b)+)$`,
  'i',
);

/**
 * The dates in a text, in order and not overlapping. A date without a year takes the year of the date that follows it in the
 * same list ("12 July and 16 November 2023").
 */
export function datesIn(text: string): PrintedDate[] {
  if (!/\d/.test(text)) return [];
  const found = [...inDigits(text), ...yearFirst(text), ...inWords(text, DAY_FIRST), ...inWords(text, MONTH_FIRST)];
  const kept = withoutOverlaps(found);
  return withSharedYears(text, withSharedMonths(text, kept)).map(printed);
}

/** Of dates that overlap the one that says more stands, then the one that begins first. */
function withoutOverlaps(dates: readonly Parts[]): Parts[] {
  const kept: Parts[] = [];
  for (const date of [...dates].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || last.end <= date.start) kept.push(date);
    else if (last.year === null && date.year !== null) kept[kept.length - 1] = date;
  }
  return kept;
}

function printed(parts: Parts): PrintedDate {
  const iso = parts.year === null ? null : isoDay(parts.year, parts.month, parts.day);
  const contradicted = iso !== null && parts.weekday !== null && weekdayOfDay(iso) !== parts.weekday;
  return { ...parts, iso, contradicted };
}

function inWords(text: string, pattern: RegExp): Parts[] {
  const dates: Parts[] = [];
  for (const match of matches(text, pattern)) {
    const { day, month: word = '', year, short, ordinal } = match.groups ?? {};
    const month = monthOf(word);
    if (!month) continue;
    const end = match.index + match[0].length;
    const before = weekdayBefore(text, match.index);
    const full = yearOf(year ?? short);
    // A misspelt month, or a small word ("may", "march"), needs something else that says it is a date.
    const sure = full !== null || before !== null || ordinal !== undefined;
    const capital = /^[A-Z]/.test(word);
    if (!sure && (!month.exact || !capital || pattern === MONTH_FIRST)) continue;
    if (!plausible(Number(day), month.value, full)) continue;
    dates.push({
      start: before?.start ?? match.index,
      end,
      day: Number(day),
      month: month.value,
      year: full,
      weekday: before?.weekday ?? null,
      weak: false,
    });
  }
  return dates;
}

function inDigits(text: string): Parts[] {
  const dates: Parts[] = [];
  for (const match of matches(text, DIGITS)) {
    const { first, second, year = '' } = match.groups ?? {};
    const [one, other, full] = [Number(first), Number(second), yearOf(year)];
    // Day first, unless only the other order makes a day of the calendar.
    const [day, month] = other > 12 && one <= 12 ? [other, one] : [one, other];
    if (full === null || !plausible(day, month, full)) continue;
    const before = weekdayBefore(text, match.index);
    const start = before?.start ?? match.index;
    const weak = year.length === 2 && before === null;
    dates.push({
      start,
      end: match.index + match[0].length,
      day,
      month,
      year: full,
      weekday: before?.weekday ?? null,
      weak,
    });
  }
  return dates;
}

function yearFirst(text: string): Parts[] {
  const dates: Parts[] = [];
  for (const match of matches(text, YEAR_FIRST)) {
    const { day, month, year } = match.groups ?? {};
    if (!plausible(Number(day), Number(month), Number(year))) continue;
    const end = match.index + match[0].length;
    dates.push({
      start: match.index,
      end,
      day: Number(day),
      month: Number(month),
      year: Number(year),
      weekday: null,
      weak: false,
    });
  }
  return dates;
}

/** A day that the calendar has; without a year, that it has in some year. */
function plausible(day: number, month: number, year: number | null): boolean {
  return isoDay(year ?? 2000, month, day) !== null;
}

/** `2019`, `19`, `’19`; two digits are of this century up to 69. */
function yearOf(printed: string | undefined): number | null {
  const digits = printed?.replace(/\D/g, '');
  if (!digits) return null;
  const number = Number(digits);
  if (digits.length === 4) return number;
  return number + (number < 70 ? 2000 : 1900);
}

function weekdayBefore(text: string, offset: number): { readonly start: number; readonly weekday: number } | null {
  const from = Math.max(0, offset - 32);
  const match = WEEKDAY_BEFORE.exec(text.slice(from, offset));
  const weekday = match?.groups?.weekday ? weekdayOf(match.groups.weekday) : null;
  return match && weekday ? { start: from + match.index, weekday: weekday.value } : null;
}

/** A number before a day that is no day itself: `Item 7 and 8 October`, `Meeting 7 – 31 January`. */
const COUNTED =
  /\b(?:items?|meetings?|minutes?|no|nos|number|numbers|pages?|paragraphs?|sections?|appendix|version|part|agenda|issue)\.?\s*$/i;

/** Adds the days that stand alone before a date and share its month: `7th-11th October`, `8, 9 and 10 October 2019`. */
function withSharedMonths(text: string, dates: readonly Parts[]): Parts[] {
  const all: Parts[] = [];
  for (const date of dates) {
    const last = all.at(-1)?.end ?? 0;
    const shared: Parts[] = [];
    let next = date;
    for (let found = dayBefore(text, next, last); found; found = dayBefore(text, next, last)) {
      shared.unshift(found);
      next = found;
    }
    all.push(...shared, date);
  }
  return all;
}

function dayBefore(text: string, date: Parts, last: number): Parts | null {
  const from = Math.max(last, date.start - 24);
  const match = DAY_BEFORE.exec(text.slice(from, date.start));
  if (!match) return null;
  const { day = '', ordinal, gap = '' } = match.groups ?? {};
  const start = from + match.index;
  const before = weekdayBefore(text, start);
  // A bare number before a date with a weekday, or after "Item", counts something else.
  const bare = ordinal === undefined && before === null;
  if (bare && (date.weekday !== null || COUNTED.test(text.slice(Math.max(0, start - 14), start)))) return null;
  if (!/[,&–—-]|and|to|or/i.test(gap) || !plausible(Number(day), date.month, date.year)) return null;
  const end = start + match[0].length - gap.length;
  return { ...date, start: before?.start ?? start, end, day: Number(day), weekday: before?.weekday ?? null };
}

/** What may stand between two dates of one list. */
const LIST_GAP = /^[\s,;&–—-]*(?:(?:and|to|or|&)[\s,;–—-]*)?$/i;

/** Gives a date without a year the year of the date that follows it in one list. */
function withSharedYears(text: string, dates: readonly Parts[]): Parts[] {
  const all = [...dates];
  for (let index = all.length - 2; index >= 0; index--) {
    const [date, next] = [all[index], all[index + 1]];
    if (!date || !next || date.year !== null || next.year === null) continue;
    if (!LIST_GAP.test(text.slice(date.end, next.start)) || date.month > next.month) continue;
    if (plausible(date.day, date.month, next.year)) all[index] = { ...date, year: next.year };
  }
  return all;
}
