// Days as people type them: `2014`, `2014-10`, `2014-10-08`, `08/10/2014`, `8 October 2014`.

import type { Days } from '../search/days.ts';
import { Failure } from '../store/index.ts';
import type { Arguments } from './arguments.ts';
import type { OptionSpec } from './command.ts';

export const DAY_OPTIONS: readonly OptionSpec[] = [
  { flags: '--since <day>', help: 'from that day on: 2014, 2014-10, 2014-10-08 or 8/10/2014' },
  { flags: '--before <day>', help: 'before that day, month or year' },
];

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The range of days that `--since` and `--before` give. */
export function daysOf(args: Arguments): Days {
  return { since: dayOption(args, 'since'), before: dayOption(args, 'before') };
}

/** The first day of what an option names; null where it wasn't given. */
export function dayOption(args: Arguments, name: string): string | null {
  const typed = args.text(name);
  if (typed === null) return null;
  const day = firstDay(typed);
  if (day !== null) return day;
  throw new Failure(`--${name} takes a day, a month or a year such as 2014-10-08, 2014-10 or 2014, not "${typed}".`);
}

/** The first day of a year, a month or a day as typed, ISO 8601; null where it is none. Days stand before months. */
export function firstDay(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text);
  if (iso) return day(iso[1], iso[2] ?? '1', iso[3] ?? '1');
  const figures = /^(?:(\d{1,2})[/.])?(\d{1,2})[/.](\d{4})$/.exec(text);
  if (figures) return day(figures[3], figures[2], figures[1] ?? '1');
  const words = /^(?:(\d{1,2})(?:st|nd|rd|th)? )?([a-z]{3,9})\.?,? (\d{4})$/.exec(text);
  const month = words ? MONTHS.indexOf((words[2] ?? '').slice(0, 3)) + 1 : 0;
  return words && month > 0 ? day(words[3], String(month), words[1] ?? '1') : null;
}

function day(year = '', month = '', date = ''): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const parsed = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(iso) ? iso : null;
}

/** `8 Oct 2019`; or what is known of a day that isn't printed. */
export function shownDay(meeting: {
  readonly date: string | null;
  readonly dateBounds: { readonly after: string | null; readonly before: string | null } | null;
}): string {
  if (meeting.date !== null) return shortDay(meeting.date);
  const { after = null, before = null } = meeting.dateBounds ?? {};
  if (after !== null && before !== null) return `between ${shortDay(after)} and ${shortDay(before)}`;
  if (after !== null) return `after ${shortDay(after)}`;
  if (before !== null) return `before ${shortDay(before)}`;
  return 'no date';
}

/** An ISO day as people read it: `8 Oct 2019`. */
export function shortDay(iso: string): string {
  const name = MONTHS[Number(iso.slice(5, 7)) - 1];
  return name === undefined
    ? iso
    : `${Number(iso.slice(8))} ${name.charAt(0).toUpperCase()}${name.slice(1)} ${iso.slice(0, 4)}`;
}
