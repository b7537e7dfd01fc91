// Rows of the meetings that `--since`, `--before` and `--body` leave, and what to say of those that can't be told.
import { count } from '../output/text.ts';
import { isBodyOf } from '../search/body.ts';
import { withinDays } from '../search/days.ts';
import type { FromMeeting } from '../store/index.ts';
import { daysOf, shownDay } from './days.ts';
import type { Session } from './session.ts';

/** The rows of meetings in the range of days and of the body asked for. Says which meetings' dates don't settle the matter. */
export function selected<R extends FromMeeting>(session: Session, rows: readonly R[]): readonly R[] {
  const days = daysOf(session.args);
  const body = session.args.text('body');
  const unsure = new Map<string, R>();
  const inside = rows.filter((row) => {
    if (!isBodyOf(body, row)) return false;
    const where = withinDays(row, days);
    if (where === 'unsure') unsure.set(row.document, row);
    return where === 'inside';
  });
  if (unsure.size > 0) {
    const named = [...unsure.values()].map((row) => `${row.document} (${shownDay(row)})`).join(', ');
    session.tell(`Left out for want of a printed date: ${count(unsure.size, 'meeting')}, ${named}.`);
  }
  return inside;
}

/** The filters of a question as words, for the sentence that says nothing was found: ` since 2014`. */
export function filterWords(session: Session, names: readonly string[]): string {
  const words = names.flatMap((name) => {
    const value = session.args.text(name) ?? session.args.texts(name).join(', ');
    return value === '' ? [] : [`--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} ${value}`];
  });
  return words.length === 0 ? '' : ` with ${words.join(' ')}`;
}
