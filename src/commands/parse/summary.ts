// The summary of a run: the columns of its rows, and what is said after them: what was read, where it is kept, what to type next.
import type { DocumentRecord } from '../../model/index.ts';
import type { Column } from '../../output/listing.ts';
import { count } from '../../output/text.ts';
import { type MeetingRow, meetingRow } from '../../store/index.ts';
import { MEETING_COLUMNS } from '../meetings.ts';
import type { Answered } from './answer.ts';

/** Records as rows of cells, for csv and the like. */
export const RECORD_COLUMNS: readonly Column<DocumentRecord>[] = MEETING_COLUMNS.map(({ cell, show, ...column }) => ({
  ...column,
  cell: (record) => cell(meetingRow(record)),
  ...(show ? { show: (record: DocumentRecord) => show(meetingRow(record)) } : {}),
}));

/** Sentences after the rows. */
export function footerOf(
  answered: readonly Answered[],
  rows: readonly MeetingRow[],
  store: string | null,
): readonly string[] {
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  const left = sum(answered.map(({ unparsed }) => unparsed));
  const notes = sum(rows.map((row) => row.notes + row.warnings));
  const before = answered.filter(({ fresh }) => !fresh).length;
  const as = before === 0 ? '' : `, ${before === answered.length ? 'all' : before} as before`;
  const lines = `${count(sum(answered.map((one) => one.lines)), 'line')}, ${left === 0 ? 'none' : left} left over`;
  const kept = store === null ? 'Nothing was stored.' : `The record is in ${store}/.`;
  return [
    `${count(answered.length, 'document')} read${as}: ${lines}. ${kept}`,
    ...(notes === 0 ? [] : [`What is odd in them: kcsp check (${count(notes, 'note')})`]),
    ...(store === null ? [] : ['Ask: kcsp search WORDS']),
  ];
}
