// Lines that several answers have in common.
import type { Lines } from '../model/index.ts';
import type { Terminal } from '../output/terminal.ts';
import { fill, widthOf } from '../output/text.ts';

/** Answers are never wider: longer lines are hard to read. */
const WIDEST = 110;

/** Columns that prose is fitted to. */
export function proseWidth(terminal: Terminal): number {
  return Math.min(terminal.columns, WIDEST);
}

/** A citation and the title it stands for. */
export function headingLine(citation: string, title: string | null, terminal: Terminal): string {
  const { theme } = terminal;
  const text =
    title === null || title === '' ? theme.cite(citation) : `${theme.cite(citation)}   ${theme.strong(title)}`;
  return `${fill(text, proseWidth(terminal), 2, 0)}\n`;
}

/** `path:line` of the first line, as a link where the terminal knows them. */
export function placeOfLines(row: { readonly path: string; readonly lines: Lines }, terminal: Terminal): string {
  const [line] = row.lines;
  return terminal.theme.dim(terminal.link(`${row.path}:${line}`, row.path, line));
}

/** What is known of a thing and where it stands, between dots; on two lines where one is too narrow, so that a path stays whole. */
export function aboutLines(
  parts: readonly (string | null)[],
  row: { readonly path: string; readonly lines: Lines },
  terminal: Terminal,
): string {
  const about = parts.filter((part) => part !== null && part !== '').join(' · ');
  const place = placeOfLines(row, terminal);
  const width = proseWidth(terminal);
  const line = `  ${about}${about === '' ? '' : ' · '}${place}`;
  return widthOf(line) <= width ? `${line}\n` : `${fill(about, width, 4, 2)}\n  ${place}\n`;
}
