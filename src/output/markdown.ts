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

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['&', '&amp;'],
]);

/** A text in which nothing is markup, for a cell or within a line. */
export function escaped(cell: Cell): string {
  return String(cell ?? '')
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>|#~$&]/g, (mark) => ENTITIES.get(mark) ?? `\\${mark}`);
}

/** As {@link escaped}, where a line begins with the text: it opens no list, no heading, no rule. */
export function escapedLine(text: string): string {
  return escaped(text.trimStart()).replace(
    /^(\d{1,9})([.)])|^([-+=])/,
    (_, number = '', mark = '', sign = '') => `${number}\\${mark}${sign}`,
  );
}

/** A text as code, on one line: between more backticks than it has in a row. */
export function codeSpan(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const gap = longest > 0 ? ' ' : '';
  return `${fence}${gap}${line}${gap}${fence}`;
}
