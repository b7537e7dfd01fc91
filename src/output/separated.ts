// Rows of cells between separators, as csv and tsv have them.
import { stringify } from 'csv-stringify/sync';
import { type Cell, cellsOf, type Listing } from './listing.ts';

/**
 * A listing as separated cells under a line of headings. A text that a spreadsheet would take for a formula gets a quote mark
 * before it (see OWASP, "CSV Injection"); numbers stay numbers.
 */
export function separated<R>(listing: Listing<R>, delimiter: ',' | '\t'): string {
  const heading = listing.columns.map((column) => column.name);
  return stringify([heading, ...cellsOf(listing).map((row) => row.map(oneLine))], { delimiter, escape_formulas: true });
}

/** A cell without ends of line and tabs, which programs that read by line can't take; without spaces before it, which may hide a formula. */
function oneLine(cell: Cell): Cell {
  return typeof cell === 'string' ? cell.replace(/[\r\n\t]+/g, ' ').trimStart() : cell;
}
