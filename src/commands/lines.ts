// Lines that several answers have in common.
import path from 'node:path';
import type { Lines } from '../model/index.ts';
import type { Terminal } from '../output/terminal.ts';
import { fill } from '../output/text.ts';

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
export function placeOfLines(
  row: { readonly path: string; readonly lines: Lines },
  cwd: string,
  terminal: Terminal,
): string {
  const [line] = row.lines;
  return terminal.theme.dim(terminal.link(`${row.path}:${line}`, path.resolve(cwd, row.path), line));
}
