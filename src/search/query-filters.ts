// What a query asks beside words, by fields: `type:resolution`, `outcome:noted`, `date:2014..2019`.
import { isIsoDay, isoDay, OUTCOMES, type Outcome } from '../model/index.ts';
import { PASSAGE_KINDS, type PassageKind } from './types.ts';

/** What a passage must be, beside its words. */
export type Filter =
  | { readonly field: 'speaker' | 'owner' | 'meeting' | 'body'; readonly value: string }
  | { readonly field: 'type'; readonly value: readonly PassageKind[] }
  | { readonly field: 'outcome'; readonly value: readonly Outcome[] }
  /** First day inclusive, last exclusive; ISO 8601. `value` as it was typed. */
  | { readonly field: 'date'; readonly value: string; readonly since: string | null; readonly before: string | null };

/** The filter of a field other than `title`, or the sentence that says why there is none. */
export function filterOf(field: string, value: string): Filter | string {
  switch (field) {
    case 'speaker':
    case 'owner':
    case 'meeting':
    case 'body':
      return { field, value };
    case 'type': {
      const kinds = chosen(value, PASSAGE_KINDS);
      return kinds ? { field, value: kinds } : refused(field, value, `takes ${PASSAGE_KINDS.join(', ')}`);
    }
    case 'outcome': {
      const outcomes = chosen(value, OUTCOMES);
      return outcomes ? { field, value: outcomes } : refused(field, value, `takes ${OUTCOMES.join(', ')}`);
    }
    default: {
      const period = periodOf(value);
      const forms = 'takes a year, month or day, or two with .. between (2014..2019, 2019-10)';
      return period ? { field: 'date', value, ...period } : refused(field, value, forms);
    }
  }
}

function refused(field: string, value: string, takes: string): string {
  return `${field}: ${takes}; ${field}:${value} was looked for as words.`;
}

/** `resolution|action` as some of a closed list, in any case and in the plural too; null where one is not of it. */
function chosen<T extends string>(value: string, list: readonly T[]): readonly T[] | null {
  const found = value
    .toLowerCase()
    .split(/[|,]/)
    .map((name) => list.find((known) => known === name || `${known}s` === name));
  return found.every((name) => name !== undefined) ? found : null;
}

/** First day inclusive and last exclusive, ISO 8601; null for an open end. */
export interface Period {
  readonly since: string | null;
  readonly before: string | null;
}

/** The days that `2014`, `2019-10`, `2019-10-08`, `2014..2019`, `2014..` or `..2019-10` mean; null for anything else. */
export function periodOf(text: string): Period | null {
  const [first, last, more] = text.split('..');
  if (more !== undefined || first === undefined) return null;
  if (last === undefined) return spanOf(first);
  const from = first === '' ? OPEN : spanOf(first);
  const to = last === '' ? OPEN : spanOf(last);
  if (!from || !to || (from === OPEN && to === OPEN)) return null;
  return { since: from.since, before: to.before };
}

const OPEN: Period = { since: null, before: null };

function spanOf(text: string): Period | null {
  const match = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text) ?? null;
  const [year, month, day] = (match ?? []).slice(1).map((part) => (part === undefined ? null : Number(part)));
  if (year === undefined || year === null) return null;
  if (month === undefined || month === null) return { since: `${text}-01-01`, before: firstOf(year + 1, 1) };
  const since = isoDay(year, month, day ?? 1);
  if (since === null) return null;
  if (day === undefined || day === null)
    return { since, before: month === 12 ? firstOf(year + 1, 1) : firstOf(year, month + 1) };
  return { since, before: dayAfter(since) };
}

function firstOf(year: number, month: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
}

function dayAfter(day: string): string | null {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return isIsoDay(next) ? next : null;
}
