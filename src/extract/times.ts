// Times of day as minutes print them: `10.00 am`, `7pm`, `7.20 p.m.`, `19:00`, `1930 hrs`, `12 noon`.
import { matches } from '../model/matches.ts';

/** A time of day found in a text. */
export interface PrintedTime {
  readonly start: number;
  readonly end: number;
  /** `HH:MM`, of 24 hours. */
  readonly value: string;
}

const MERIDIEM = String.raw`(?<half>[ap])\s?\.?\s?m\b\.?`;
const TIME = new RegExp(
  [
    // 10.00 am, 7pm, 7.30 p.m., 2.00 – 4.00 pm
    String.raw`(?<![\d.,:/£$])(?<hour>\d{1,2})(?:[.:;](?<minute>\d\d))?\s*(?:(?:[-–—]|to|until)\s*)?(?:(?<=[-–—\s]|to|until)\d{1,2}(?:[.:]\d\d)?\s*)?${MERIDIEM}`,
    // 19:00, 09.30, 19.30hrs, 1930 hours
    String.raw`(?<![\d.,:/£$])(?<hour24>[01]\d|2[0-3])[.:]?(?<minute24>[0-5]\d)\s*(?:hrs?|hours)\b`,
    String.raw`(?<![\d.,:/£$])(?<hourColon>[01]?\d|2[0-3]):(?<minuteColon>[0-5]\d)(?![\d:])`,
    String.raw`(?<![\d.,:/£$])(?<hourDot>1[3-9]|2[0-3])\.(?<minuteDot>[0-5]\d)(?![\d%.]|\s*(?:p|pence|million|per|%))`,
    String.raw`\b(?:(?:12|twelve)(?:[.:]00)?\s*)?(?<noon>noon|midday)\b`,
  ].join('|'),
  'gi',
);

/**
 * The times of day in a text, in order. A time that leaves open which half of the day is meant (`at 7.30`) is none: it is
 * not guessed; `10:00` is read as printed.
 */
export function timesIn(text: string): PrintedTime[] {
  const times: PrintedTime[] = [];
  for (const match of matches(text, TIME)) {
    const value = readTime(match.groups ?? {});
    if (value !== null) times.push({ start: match.index, end: match.index + match[0].length, value });
  }
  return times;
}

function readTime(groups: Readonly<Record<string, string | undefined>>): string | null {
  if (groups.noon) return '12:00';
  if (groups.half && groups.hour) {
    const hour = Number(groups.hour);
    const afternoon = groups.half.toLowerCase() === 'p';
    if (hour > 12) return afternoon && hour < 24 ? clock(hour, groups.minute) : null;
    return hour === 0 ? null : clock((hour % 12) + (afternoon ? 12 : 0), groups.minute);
  }
  if (groups.hour24) return clock(Number(groups.hour24), groups.minute24);
  if (groups.hourDot) return clock(Number(groups.hourDot), groups.minuteDot);
  if (!groups.hourColon) return null;
  // "7:30" alone may be either half of the day; "07:30", "10:00" and "19:30" are read as they stand.
  const open = groups.hourColon.length === 1;
  return open ? null : clock(Number(groups.hourColon), groups.minuteColon);
}

function clock(hour: number, minute = '00'): string | null {
  return Number(minute) < 60 ? `${String(hour).padStart(2, '0')}:${minute}` : null;
}
