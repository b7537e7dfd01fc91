// `table`: columns under headings, fitted to the terminal; a pipe gets each row whole on one line.
import type { Format } from './format.ts';
import type { Column, Listing } from './listing.ts';
import type { Terminal } from './terminal.ts';
import { pad, widthOf, wrap } from './text.ts';

const GAP = 2;
/** A column that flows is never made narrower than this. */
const NARROWEST = 16;

export const format: Format = {
  *print<R>(listing: Listing<R>, terminal: Terminal) {
    const columns = listing.columns.filter((column) => !column.detail);
    const heading = columns.map((column) => column.name.toUpperCase());
    const rows = listing.rows.map((row) => columns.map((column) => textOf(column, row)));
    const widths = columns.map((_, index) => Math.max(...[heading, ...rows].map((row) => widthOf(row[index] ?? ''))));
    const fitted = terminal.fixed ? narrowed(columns, widths, terminal.columns) : widths;
    yield* printRow(heading, columns, fitted, terminal.theme.dim);
    for (const row of rows) yield* printRow(row, columns, fitted);
  },
};

function textOf<R>(column: Column<R>, row: R): string {
  return (column.show ? column.show(row) : String(column.cell(row) ?? '')).replace(/[\r\n\t]+/g, ' ');
}

/** Takes columns from the widest of those that flow, then of all, until the row fits. */
function narrowed<R>(columns: readonly Column<R>[], widths: readonly number[], room: number): number[] {
  const fitted = [...widths];
  const total = () => fitted.reduce((sum, width) => sum + width, GAP * (fitted.length - 1));
  for (const may of [(column: Column<R>) => column.flows === true, (column: Column<R>) => column.align !== 'right']) {
    while (total() > room) {
      let widest = -1;
      for (const [index, column] of columns.entries()) {
        const width = fitted[index] ?? 0;
        if (may(column) && width > NARROWEST && width > (fitted[widest] ?? 0)) widest = index;
      }
      if (widest < 0) break;
      const second = Math.max(
        NARROWEST,
        ...fitted.filter((width, index) => index !== widest && width < (fitted[widest] ?? 0)),
      );
      const surplus = total() - room;
      fitted[widest] = Math.max((fitted[widest] ?? 0) - surplus, Math.min(second, (fitted[widest] ?? 0) - 1));
    }
  }
  return fitted;
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
