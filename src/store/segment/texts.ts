// Texts of rows that stand in the record too: long ones are kept there alone, and the row says where.
import type { KeyedRow } from '../tables/table.ts';

/** A row whose text stands in its document's line: from which byte of it to which. */
export interface Placed {
  readonly textAt: readonly [start: number, end: number];
}

/** Shorter texts take no more room in the row than a place would. */
const SHORT = 24;

/** The rows, their texts replaced by places in the line of their document. */
export function placed(rows: readonly KeyedRow[], line: Buffer): readonly KeyedRow[] {
  let from = 0;
  return rows.map(({ row, keys }) => {
    if (!hasText(row) || row.text.length < SHORT) return { row, keys };
    const literal = JSON.stringify(row.text);
    const size = Buffer.byteLength(literal);
    // Texts come in the order of the record, but for the decisions and actions, which stand behind the paragraphs of their item.
    const near = line.indexOf(literal, from);
    const start = near >= 0 || from === 0 ? near : line.subarray(0, from + size).indexOf(literal);
    if (start < 0) return { row, keys };
    if (near >= 0 && near - from < NEAR) from = near;
    // What is undefined is not written.
    return {
      row: { ...row, text: undefined, textAt: [start, start + size] } satisfies Placed & { text: undefined },
      keys,
    };
  });
}

/** The row with its text behind all else, unless that is short: so it is read as a row whose text is kept in the record. */
export function textLast({ row, keys }: KeyedRow): KeyedRow {
  if (!hasText(row) || row.text.length < SHORT) return { row, keys };
  const { text, ...rest } = row;
  return { row: { ...rest, text }, keys };
}

/** A text found further on than so many bytes is no sign that the texts before it are done with. */
const NEAR = 20_000;

function hasText(row: object): row is { readonly text: string } {
  return 'text' in row && typeof row.text === 'string';
}

/** Whether a row's text is kept in its record. */
export function isPlaced(row: object): row is Placed {
  return 'textAt' in row;
}
