// `markdown`: a table that GitHub and others show as one.
import type { Format } from './format.ts';
import { type Cell, cellsOf, type Listing } from './listing.ts';

export const format: Format = {
  isData: false,
  *print<R>(listing: Listing<R>) {
    // What people read has the columns that a terminal shows; csv has them all.
    const columns = listing.columns.filter((column) => !column.detail);
    yield line(columns.map((column) => column.name));
    yield line(
      columns.map((column) => (column.align === 'right' ? '---:' : '---')),
      String,
    );
    for (const cells of cellsOf(listing, columns)) yield line(cells);
  },
};

function line(cells: readonly Cell[], print: (cell: Cell) => string = escaped): string {
  return `| ${cells.map(print).join(' | ')} |\n`;
}

/** A text in which nothing is markup. */
export function escaped(cell: Cell): string {
  return String(cell ?? '')
    .replace(/[\r\n]+/g, ' ')
    .replace(/[\\`*_{}[\]<>|#~]/g, (mark) => (mark === '<' ? '&lt;' : mark === '>' ? '&gt;' : `\\${mark}`));
}
