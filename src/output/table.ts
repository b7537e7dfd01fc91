// `table`: columns under headings, fitted to the terminal; a pipe gets each row whole on one line.
import { greatest } from '../model/index.ts';
import type { Format } from './format.ts';
import type { Column, Listing } from './listing.ts';
import type { Terminal } from './terminal.ts';
import { pad, widthOf, wrap } from './text.ts';

const GAP = 2;
/** Columns are narrowed to the first of these, and only then to the second. */
const NARROW = [16, 7] as const;

export const format: Format = {
  isData: false,
  *print<R>(listing: Listing<R>, terminal: Terminal) {
    const columns = listing.columns.filter((column) => !column.detail);
    const heading = columns.map((column) => column.name.toUpperCase());
    const rows = [...listing.rows].map((row) => columns.map((column) => textOf(column, row)));
    const widths = columns.map((_, index) => greatest([heading, ...rows].map((row) => widthOf(row[index] ?? ''))));
    const fitted = terminal.fixed ? narrowed(columns, widths, terminal.columns) : widths;
    if (fitted === null) {
      yield* blocks(heading, rows, terminal);
      return;
    }
    yield* printRow(heading, columns, fitted, terminal.theme.dim);
    for (const row of rows) yield* printRow(row, columns, fitted);
  },
};

function textOf<R>(column: Column<R>, row: R): string {
  return (column.show ? column.show(row) : String(column.cell(row) ?? '')).replace(/[\r\n\t]+/g, ' ');
}

/** Narrows the widest columns until the row fits: those that flow before the others, numbers never. Null where it can't fit. */
function narrowed<R>(columns: readonly Column<R>[], widths: readonly number[], room: number): number[] | null {
  const fitted = [...widths];
  const surplus = () => fitted.reduce((sum, width) => sum + width, GAP * (fitted.length - 1)) - room;
  for (const narrow of NARROW) {
    for (const flowing of [true, false]) {
      while (surplus() > 0) {
        let widest = -1;
        for (const [index, column] of columns.entries()) {
          const may = flowing ? column.flows === true : column.align !== 'right';
          const width = fitted[index] ?? 0;
          if (may && width > narrow && width > (fitted[widest] ?? 0)) widest = index;
        }
        if (widest < 0) break;
        fitted[widest] = (fitted[widest] ?? 0) - 1;
      }
    }
  }
  return surplus() > 0 ? null : fitted;
}

/** Rows for a terminal on which no table fits: a line a cell, a blank line between rows. */
function* blocks(
  heading: readonly string[],
  rows: readonly (readonly string[])[],
  terminal: Terminal,
): Generator<string> {
  const widest = Math.max(...heading.map(widthOf));
  for (const [index, row] of rows.entries()) {
    if (index > 0) yield '\n';
    for (const [column, cell] of row.entries()) {
      const [first = '', ...more] = wrap(cell, Math.max(10, terminal.columns - widest - GAP));
      yield `${terminal.theme.dim(pad(heading[column] ?? '', widest + GAP))}${first}`.trimEnd().concat('\n');
      for (const line of more) yield `${' '.repeat(widest + GAP)}${line}\n`;
    }
  }
}

function* printRow<R>(
  cells: readonly string[],
  columns: readonly Column<R>[],
  widths: readonly number[],
  style: (text: string) => string = (text) => text,
): Generator<string> {
  const wrapped = cells.map((cell, index) => wrap(cell, Math.max(1, widths[index] ?? 0)));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  for (let at = 0; at < height; at++) {
    const line = wrapped.map((lines, index) =>
      pad(lines[at] ?? '', widths[index] ?? 0, columns[index]?.align === 'right' ? 'right' : 'left'),
    );
    yield `${style(line.join(' '.repeat(GAP)).trimEnd())}\n`;
  }
}
