// Abbreviations as documents explain them, to the glossary: each with what it stands for, and where that is said.
import { byText, type DocumentRecord } from '../../model/index.ts';
import type { GlossaryRow, Own, Row } from '../rows.ts';
import type { Explanation } from './keys.ts';

/** An abbreviation at a place that explains it. */
export interface AbbreviationRow extends Row {
  readonly short: string;
  readonly long: string;
}

/** The abbreviations of a record, without what the meeting says for all of them. */
export function abbreviationRows(record: DocumentRecord): Own<AbbreviationRow>[] {
  return record.abbreviations.map(({ short, long, lines }) => ({ short, long, lines }));
}

/** One row for each meaning of each abbreviation; meanings that differ only in case, marks or spaces are one. */
export function glossaryOf(abbreviations: readonly AbbreviationRow[]): GlossaryRow[] {
  const rows = new Map<string, { short: string; long: string; places: Row[] }>();
  for (const { short, long, ...place } of abbreviations) {
    const key = meaningKey({ short, long });
    const row = rows.get(key) ?? { short, long, places: [] };
    row.places.push(place);
    rows.set(key, row);
  }
  return [...rows.values()].sort(byForms);
}

/** The same for every spelling of one meaning of an abbreviation. */
const meaningKey = ({ short, long }: Explanation): string =>
  `${short}\n${long.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')}`;

const byForms = (left: Explanation, right: Explanation): number =>
  byText(left.short, right.short) || byText(left.long, right.long);

/** Each meaning once, as the glossary has it, from spellings in the order of meetings. */
export function meaningsOf(explanations: readonly Explanation[]): readonly Explanation[] {
  const first = new Map<string, Explanation>();
  for (const explanation of explanations) {
    const key = meaningKey(explanation);
    if (!first.has(key)) first.set(key, explanation);
  }
  return [...first.values()].sort(byForms);
}
