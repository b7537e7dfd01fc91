// All tables of a set of records.
import type { DocumentRecord } from '../../model/index.ts';
import { type FromMeeting, rowOf, type Tables } from '../rows.ts';
import { actionRows, itemRows, resolutionRows } from './facts.ts';
import { abbreviationRows, glossaryOf } from './glossary.ts';
import { fromMeeting, inOrder, meetingRow } from './meeting.ts';
import { peopleRows } from './people.ts';

/** The rows of records, in the order of their meetings. The paths in them are those of the records. */
export function tablesOf(records: readonly DocumentRecord[]): Tables {
  const ordered = inOrder(records);
  return {
    meetings: ordered.map(meetingRow),
    items: rowsOf(ordered, itemRows),
    actions: rowsOf(ordered, actionRows),
    resolutions: rowsOf(ordered, resolutionRows),
    people: peopleRows(ordered),
    glossary: glossaryOf(rowsOf(ordered, abbreviationRows)),
  };
}

/** The rows that each of some records gives, with what its meeting says. */
function rowsOf<R extends object>(
  records: readonly DocumentRecord[],
  of: (record: DocumentRecord) => readonly R[],
): (FromMeeting & R)[] {
  return records.flatMap((record) => {
    const meeting = fromMeeting(record);
    return of(record).map((row) => rowOf(meeting, row));
  });
}
