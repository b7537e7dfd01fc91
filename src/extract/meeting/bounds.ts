// Between which days a meeting must lie whose date isn't printed: after the minutes it approves, before the dates it sets.
import { type Item, type Minutes, paragraphsOf } from '../../model/index.ts';
import { datesIn } from '../dates.ts';

/** Days between which the meeting lies, both exclusive, and what says so. */
export interface DateBounds {
  readonly after: string | null;
  readonly before: string | null;
  /** In words, with the items: `minutes of 17 November 2022 (item 79); future meeting on 12 July 2023 (item 85)`. */
  readonly basis: string;
}

interface Limit {
  readonly iso: string;
  readonly item: Item | null;
}

const PREVIOUS =
  /\b(?:minutes?|notes?|record)\s+of\s+(?:(?:the|a|its|our)\s+)?(?:[\w’'-]+\s+){0,4}?(?:meetings?|committee|partnership|board|panel|council|group|forum)\b[^.;]{0,60}$|\b(?:minutes?|notes?)\s*(?:(?:[-–—:(]|of|from|dated)\s*)?(?:the\s+)?$/i;
const FUTURE =
  /\b(?:dates?\s+of\s+(?:the\s+)?(?:next|future|forthcoming)|(?:next|future|forthcoming)\s+(?:[\w’'-]+\s+){0,3}(?:meetings?|dates?)|meeting\s+dates?)\b/i;

/** The bounds of a document without a date; null where nothing in it gives any. */
export function dateBounds(minutes: Minutes): DateBounds | null {
  const earlier: Limit[] = [];
  const later: Limit[] = [];
  for (const item of minutes.items) {
    const title = item.title?.text ?? '';
    const future = FUTURE.test(title);
    for (const text of [title, ...paragraphsOf(item).map((paragraph) => paragraph.view.text)]) {
      for (const date of datesIn(text)) {
        if (date.iso === null || date.weak) continue;
        const before = text.slice(Math.max(0, date.start - 140), date.start);
        if (PREVIOUS.test(before)) earlier.push({ iso: date.iso, item });
        else if (future || FUTURE.test(before)) later.push({ iso: date.iso, item });
      }
    }
  }
  for (const line of minutes.tail) {
    if (!FUTURE.test(line.view.text)) continue;
    for (const { iso, weak } of datesIn(line.view.text)) if (iso !== null && !weak) later.push({ iso, item: null });
  }
  return between(earlier, later);
}

function between(earlier: readonly Limit[], later: readonly Limit[]): DateBounds | null {
  const after = [...earlier].sort((a, b) => (a.iso < b.iso ? 1 : -1))[0] ?? null;
  // A list of the year's meetings may begin with days gone by.
  const ahead = later.filter(({ iso }) => after === null || iso > after.iso);
  const before = [...ahead].sort((a, b) => (a.iso < b.iso ? -1 : 1))[0] ?? null;
  if (!after && !before) return null;
  const basis = [
    after && `minutes of ${inWords(after.iso)} approved${where(after.item)}`,
    before && `next meeting on ${inWords(before.iso)}${where(before.item)}`,
  ];
  return { after: after?.iso ?? null, before: before?.iso ?? null, basis: basis.filter(Boolean).join('; ') };
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

function inWords(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

function where(item: Item | null): string {
  if (!item) return '';
  if (item.number !== null) return ` (item ${item.number})`;
  return item.title ? ` (${item.title.text.slice(0, 60)})` : '';
}
