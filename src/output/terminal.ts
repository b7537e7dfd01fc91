// What is known of the place where an answer is shown: its width, whether it takes colour, whether it takes links.
import path from 'node:path';
import { harmlessLine } from './harmless.ts';
import type { Io } from './io.ts';
import { marked } from './marks.ts';
import { plainTheme, type Theme } from './theme.ts';

export interface Terminal {
  /** Columns that text is fitted to. */
  readonly columns: number;
  /** False where nothing has an edge (a pipe, a file): tables then keep each row on one line. */
  readonly fixed: boolean;
  readonly theme: Theme;
  /** `text` on one line, as a link to a file's line where the terminal knows links; the file as somebody in the current folder names it. */
  link(text: string, file: string, line: number): string;
}

/** Without a terminal, prose is wrapped at this many columns unless `COLUMNS` says otherwise. */
const DEFAULT_COLUMNS = 100;
const NARROWEST = 40;

/**
 * Whether to colour, by what people expect: `--no-color`, then `FORCE_COLOR`, `NO_COLOR`, `TERM=dumb`, then whether there is a
 * terminal at all. See https://no-color.org and https://force-color.org.
 */
export function wantsColour(io: Io, refused: boolean): boolean {
  const { FORCE_COLOR, NO_COLOR, TERM } = io.env;
  if (refused) return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return !['0', 'false'].includes(FORCE_COLOR);
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (TERM === 'dumb') return false;
  return io.stdout.isTTY === true;
}

/** The terminal behind stdout. */
export async function terminalOf(io: Io, options: { readonly noColour: boolean }): Promise<Terminal> {
  const isTTY = io.stdout.isTTY === true;
  const asked = Number(io.env.COLUMNS);
  const set = Number.isInteger(asked) && asked > 0 ? asked : null;
  const columns = isTTY ? (io.stdout.columns ?? 80) : (set ?? DEFAULT_COLUMNS);
  const colour = wantsColour(io, options.noColour);
  const links = isTTY && io.env.TERM !== 'dumb' && (await io.knowsLinks());
  return {
    columns: Math.max(NARROWEST, columns),
    fixed: isTTY || set !== null,
    theme: colour ? (await import('./colour.ts')).colourTheme : plainTheme,
    link: links ? (text, file, line) => linkTo(text, path.resolve(io.cwd, file), line) : harmlessLine,
  };
}

function linkTo(text: string, file: string, line: number): string {
  const target = `file://${file.split('/').map(encodeURIComponent).join('/')}#${line}`;
  return marked(harmlessLine(text), `\u001B]8;;${target}\u0007`, '\u001B]8;;\u0007');
}
