// Records to rows of meetings, and the order in which meetings stand everywhere.
import { byText, type DocumentRecord } from '../../model/index.ts';
import type { FromMeeting, MeetingRow } from '../rows.ts';

/** What every row of a record's says of its meeting. */
export function fromMeeting(record: DocumentRecord): FromMeeting {
  const { date, dateBounds, body } = record.meeting;
  return { document: record.id, date, dateBounds, body, path: record.source.path };
}

/** A day to sort a meeting by: its date, else the day after which it was held. Undated meetings come last. */
export function sortDay(meeting: Pick<FromMeeting, 'date' | 'dateBounds'>): string {
  return meeting.date ?? meeting.dateBounds?.after ?? meeting.dateBounds?.before ?? '9999';
}

/** Orders by day, then by id: oldest first. */
export function byDay(left: FromMeeting, right: FromMeeting): number {
  return byText(sortDay(left), sortDay(right)) || byText(left.document, right.document);
}

/** The records in the order of their meetings. */
export function inOrder(records: readonly DocumentRecord[]): readonly DocumentRecord[] {
  return [...records].sort((left, right) => byDay(fromMeeting(left), fromMeeting(right)));
}

const THERE = new Set(['present', 'in-attendance', 'substitute']);

/** One row for a record's meeting. */
export function meetingRow(record: DocumentRecord): MeetingRow {
  const { authority, type, time, venue, status } = record.meeting;
  const count = (of: (item: DocumentRecord['items'][number]) => readonly unknown[]): number =>
    record.items.reduce((sum, item) => sum + of(item).length, 0);
  return {
    ...fromMeeting(record),
    kind: record.kind,
    title: record.title,
    authors: record.authors.map((author) => author.name),
    authority,
    type,
    time,
    venue,
    status,
    items: record.items.length,
    resolutions: count((item) => item.resolutions),
    actions: count((item) => item.actions),
    present: record.attendance.filter((entry) => THERE.has(entry.capacity)).length,
    notes: record.diagnostics.filter((diagnostic) => diagnostic.severity === 'info').length,
    warnings: record.diagnostics.filter((diagnostic) => diagnostic.severity !== 'info').length,
    sourceLines: record.source.lines,
  };
}
