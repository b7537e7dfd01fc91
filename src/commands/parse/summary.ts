// The summary of a run: the columns of its rows, and what is said after them: what was read, where it is kept, what to type next.
import type { DocumentRecord } from '../../model/index.ts';
import type { Column } from '../../output/listing.ts';
import { count } from '../../output/text.ts';
import { meetingRow } from '../../store/index.ts';
import { MEETING_COLUMNS } from '../meetings.ts';

/** Records as rows of cells, for csv and the like. */
export const RECORD_COLUMNS: readonly Column<DocumentRecord>[] = MEETING_COLUMNS.map(({ cell, show, ...column }) => ({
  ...column,
  cell: (record) => cell(meetingRow(record)),
  ...(show ? { show: (record: DocumentRecord) => show(meetingRow(record)) } : {}),
}));

/** Sentences after the rows. */
export function footerOf(records: readonly DocumentRecord[], fresh: number, store: string | null): readonly string[] {
  const sum = (of: (record: DocumentRecord) => number) => records.reduce((total, record) => total + of(record), 0);
  const left = sum((record) => record.coverage.unparsed);
  const notes = sum((record) => record.diagnostics.length);
  const as = fresh < records.length ? `, ${fresh === 0 ? 'all' : records.length - fresh} as before` : '';
  const lines = `${count(
    sum((record) => record.source.lines),
    'line',
  )}, ${left === 0 ? 'none' : left} left over`;
  const kept = store === null ? 'Nothing was stored.' : `The record is in ${store}/.`;
  return [
    `${count(records.length, 'document')} read${as}: ${lines}. ${kept}`,
    ...(notes === 0 ? [] : [`What is odd in them: kcsp check (${count(notes, 'note')})`]),
    ...(store === null ? [] : ['Ask: kcsp search WORDS']),
  ];
}
