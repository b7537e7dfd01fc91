// A list of rows with the columns that show it as a table. Formats of data print the rows, formats of cells the columns.

/** What a cell holds before it is printed. */
export type Cell = string | number | null;

export interface Column<R> {
  /** The heading in csv, tsv and markdown, and the field's name people filter by: `due`. */
  readonly name: string;
  /** The whole cell. */
  readonly cell: (row: R) => Cell;
  /** The cell in a table on a terminal, where it is to be shorter or a link. */
  readonly show?: (row: R) => string;
  /** Numbers stand to the right. */
  readonly align?: 'right';
  /** A long text, which may be wrapped where the table is too wide. */
  readonly flows?: boolean;
  /** Left out of tables on a terminal, for want of room. */
  readonly detail?: boolean;
}

export interface Listing<R = unknown> {
  /** May be made one by one, as they are asked for; gone through once. */
  readonly rows: Iterable<R>;
  readonly columns: readonly Column<R>[];
  /** What formats of data print of a row where it is more than the row; made when the row is printed. */
  readonly whole?: (row: R) => unknown;
}

/** What formats of data print, row by row. */
export function* wholeRows<R>({ rows, whole }: Listing<R>): Generator<unknown> {
  for (const row of rows) yield whole ? whole(row) : row;
}

/** The rows of a listing as cells, each column by its place. */
export function cellsOf<R>(listing: Listing<R>, columns: readonly Column<R>[] = listing.columns): Cell[][] {
  return [...listing.rows].map((row) => columns.map((column) => column.cell(row)));
}
