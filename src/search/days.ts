// Whether a meeting lies in a range of days, where its own day may only be known to lie between two.
import type { FromMeeting } from '../store/index.ts';

/** A range of days, ISO 8601; null for an open end. */
export interface Days {
  /** First day, inclusive. */
  readonly since: string | null;
  /** The day before which, exclusive. */
  readonly before: string | null;
}

/**
 * `unsure` where the document prints no date, and what is known of it doesn't settle the matter. Bounds are days on which the
 * meeting was not: it was after the one and before the other.
 */
export function withinDays(
  meeting: Pick<FromMeeting, 'date' | 'dateBounds'>,
  { since, before }: Days,
): 'inside' | 'outside' | 'unsure' {
  if (since === null && before === null) return 'inside';
  const { date, dateBounds } = meeting;
  if (date !== null)
    return (since === null || date >= since) && (before === null || date < before) ? 'inside' : 'outside';
  const after = dateBounds?.after ?? null;
  const until = dateBounds?.before ?? null;
  if (since !== null && until !== null && until <= since) return 'outside';
  if (before !== null && after !== null && after >= before) return 'outside';
  const sureSince = since === null || (after !== null && after >= since);
  const sureBefore = before === null || (until !== null && until <= before);
  return sureSince && sureBefore ? 'inside' : 'unsure';
}
