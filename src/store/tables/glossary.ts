// Abbreviations as documents explain them, to the glossary: each with what it stands for, and where that is said.
import { byText, type DocumentRecord } from '../../model/index.ts';
import type { GlossaryRow, Row } from '../rows.ts';
import { fromMeeting } from './meeting.ts';

/** An abbreviation at a place that explains it. */
export interface AbbreviationRow extends Row {
  readonly short: string;
  readonly long: string;
}

/** The abbreviations of a record. */
export function abbreviationRows(record: DocumentRecord): AbbreviationRow[] {
  return record.abbreviations.map(({ short, long, lines }) => ({ ...fromMeeting(record), short, long, lines }));
}

/** One row for each meaning of each abbreviation; meanings that differ only in case, marks or spaces are one. */
export function glossaryOf(abbreviations: readonly AbbreviationRow[]): GlossaryRow[] {
  const rows = new Map<string, { short: string; long: string; places: Row[] }>();
  for (const { short, long, ...place } of abbreviations) {
    const key = `${short}\n${long.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')}`;
    const row = rows.get(key) ?? { short, long, places: [] };
    row.places.push(place);
    rows.set(key, row);
  }
  return [...rows.values()].sort((left, right) => byText(left.short, right.short) || byText(left.long, right.long));
}
