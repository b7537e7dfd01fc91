// All tables of a set of records.
import type { DocumentRecord } from '../../model/index.ts';
import type { Tables } from '../rows.ts';
import { actionRows, itemRows, resolutionRows } from './facts.ts';
import { abbreviationRows, glossaryOf } from './glossary.ts';
import { inOrder, meetingRow } from './meeting.ts';
import { peopleRows } from './people.ts';

/** The rows of records, in the order of their meetings. The paths in them are those of the records. */
export function tablesOf(records: readonly DocumentRecord[]): Tables {
  const ordered = inOrder(records);
  return {
    meetings: ordered.map(meetingRow),
    items: ordered.flatMap(itemRows),
    actions: ordered.flatMap(actionRows),
    resolutions: ordered.flatMap(resolutionRows),
    people: peopleRows(ordered),
    glossary: glossaryOf(ordered.flatMap(abbreviationRows)),
  };
}
