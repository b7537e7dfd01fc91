// Days of the calendar: the words for months and weekdays, misspelt ones too.
import { distance } from 'fastest-levenshtein';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/** A month or a weekday found by its word, and whether the word is spelt as it should be. */
export interface CalendarWord {
  /** 1 to 12 for a month; 0 (Sunday) to 6 for a weekday. */
  readonly value: number;
  /** Spelt in full or cut short as is usual (`Sept`, `Tues`). */
  readonly exact: boolean;
}

/** The month that a word names: `October`, `OCT`, `Sept`, and a misspelt one (`DECEMEBER`). Null where it names none. */
export function monthOf(word: string): CalendarWord | null {
  const found = known(word, MONTHS, months);
  return found && { value: found.index + 1, exact: found.exact };
}

/** The weekday that a word names: `Tuesday`, `Tues`, and a misspelt one (`Wenesday`). Null where it names none. */
export function weekdayOf(word: string): CalendarWord | null {
  const found = known(word, WEEKDAYS, weekdays);
  return found && { value: found.index, exact: found.exact };
}

type Named = { readonly index: number; readonly exact: boolean } | null;

/** Words met before: the same few stand beside figures again and again. */
const months = new Map<string, Named>();
const weekdays = new Map<string, Named>();
const MOST_WORDS = 5000;

function known(word: string, names: readonly string[], before: Map<string, Named>): Named {
  let found = before.get(word);
  if (found === undefined) {
    if (before.size >= MOST_WORDS) before.clear();
    found = named(word, names);
    before.set(word, found);
  }
  return found;
}

/** No name is cut shorter. */
const SHORTEST = 3;

function named(word: string, names: readonly string[]): Named {
  const lower = word.toLowerCase();
  if (lower.length < SHORTEST) return null;
  // Three or four letters stand for the whole (five for none but "Thurs"): "Marc" and "Decem" are slips.
  const index = names.findIndex(
    (name) => name === lower || (name.startsWith(lower) && (lower.length <= 4 || lower === 'thurs')),
  );
  if (index >= 0) return { index, exact: true };
  if (lower.length < 5) return null;
  const near = names.findIndex((name) => name[0] === lower[0] && distance(name, lower) <= (name.length >= 7 ? 2 : 1));
  return near >= 0 ? { index: near, exact: false } : null;
}

/** English name of a weekday, 0 (Sunday) to 6. */
export function weekdayName(weekday: number): string {
  const name = WEEKDAYS[weekday] ?? '';
  return name.charAt(0).toUpperCase() + name.slice(1);
}
