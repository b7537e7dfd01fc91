// The last columns of every list of things that stand on lines of a document: which document, and where in it.
import type { Column } from '../output/listing.ts';
import type { Row } from '../store/index.ts';

/** Where a row comes from; left out of tables for people, whose citation says it. */
export const PLACE_COLUMNS: readonly Column<Row>[] = [
  { name: 'document', cell: (row) => row.document, detail: true },
  { name: 'body', cell: (row) => row.body, detail: true },
  { name: 'path', cell: (row) => row.path, detail: true },
  { name: 'first line', cell: (row) => row.lines[0], detail: true, align: 'right' },
  { name: 'last line', cell: (row) => row.lines[1], detail: true, align: 'right' },
];
