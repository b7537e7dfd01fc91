// Records to the glossary: each abbreviation with what the documents say it stands for, and where they say so.
import { byText, type DocumentRecord } from '../../model/index.ts';
import type { GlossaryRow, Row } from '../rows.ts';
import { fromMeeting } from './meeting.ts';

/** One row for each meaning of each abbreviation; meanings that differ only in case, marks or spaces are one. */
export function glossaryRows(records: readonly DocumentRecord[]): GlossaryRow[] {
  const rows = new Map<string, { short: string; long: string; places: Row[] }>();
  for (const record of records) {
    for (const { short, long, lines } of record.abbreviations) {
      const key = `${short}\n${long.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')}`;
      const row = rows.get(key) ?? { short, long, places: [] };
      row.places.push({ ...fromMeeting(record), lines });
      rows.set(key, row);
    }
  }
  return [...rows.values()].sort((left, right) => byText(left.short, right.short) || byText(left.long, right.long));
}
