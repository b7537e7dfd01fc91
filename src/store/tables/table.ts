// The tables of a segment: the rows that a record gives, and the keys under which each is found.
import type { DocumentRecord } from '../../model/index.ts';
import { actionRows, itemRows, resolutionRows } from './facts.ts';
import { abbreviationRows } from './glossary.ts';
import { abbreviationKeys, itemKeys, meetingKeys, ownerKeys, partKeys } from './keys.ts';
import { meetingRow } from './meeting.ts';
import { partRows } from './parts.ts';

/** The tables of a segment. `parts` is what each document says of each of its people, `passages` what a search finds. */
export const STORED_TABLES = [
  'meetings',
  'items',
  'actions',
  'resolutions',
  'parts',
  'abbreviations',
  'passages',
] as const;
export type StoredTable = (typeof STORED_TABLES)[number];

/** A row as it is kept, with the keys under which it is found. */
export interface KeyedRow {
  readonly row: object;
  readonly keys: readonly string[];
}

/** The rows of a record by table. What its meeting says for all its rows stands in that of the meeting alone. */
export function keyedRows(record: DocumentRecord): Map<StoredTable, readonly KeyedRow[]> {
  const meeting = meetingRow(record);
  return new Map<StoredTable, readonly KeyedRow[]>([
    ['meetings', [{ row: meeting, keys: meetingKeys(meeting) }]],
    ['items', itemRows(record).map((row, at) => ({ row, keys: keysOfItem(record, at) }))],
    ['actions', actionRows(record).map((row) => ({ row, keys: ownerKeys(row, record) }))],
    ['resolutions', resolutionRows(record).map((row) => ({ row, keys: [] }))],
    ['parts', partRows(record).map((row) => ({ row, keys: partKeys(row) }))],
    ['abbreviations', abbreviationRows(record).map((row) => ({ row, keys: abbreviationKeys(row) }))],
  ]);
}

/** An item has one row. */
function keysOfItem({ items, meeting }: DocumentRecord, at: number): readonly string[] {
  const item = items[at];
  return item ? itemKeys(item, meeting.body) : [];
}
