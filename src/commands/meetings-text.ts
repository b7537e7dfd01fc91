// Meetings as people read them: under the name of their body, a line each.
import type { Terminal } from '../output/terminal.ts';
import { clip, fill, pad, widthOf } from '../output/text.ts';
import type { MeetingRow } from '../store/index.ts';
import { shortDay } from './days.ts';

/** A path needs this many columns to be known by. */
const PATH_COLUMNS = 24;
const HEADINGS = ['ITEMS', 'DECIDED', 'ACTIONS', 'NOTES'] as const;

/** The rows in the order given, under a heading for each run of one body. */
export function* meetingsText(rows: readonly MeetingRow[], terminal: Terminal): Generator<string> {
  const { theme } = terminal;
  const ids = Math.max(2, ...rows.map((row) => widthOf(row.document)));
  const days = Math.max(4, ...rows.map((row) => widthOf(dayOf(row))));
  const kinds = Math.max(4, ...rows.map((row) => row.kind.length));
  const heading = ['', pad('ID', ids), pad('DATE', days), pad('KIND', kinds), ...HEADINGS, 'PATH'].join('  ');
  const room = terminal.columns - (widthOf(heading) - 'PATH'.length);
  const fits = room >= PATH_COLUMNS || !terminal.fixed;
  yield `${theme.dim(fits ? heading : heading.slice(0, -6))}\n`;
  let body: string | null | undefined;
  for (const row of rows) {
    if (row.body !== body) yield `${theme.strong(row.body ?? 'No body is named')}\n`;
    body = row.body;
    const numbers = [row.items, row.resolutions, row.actions, row.notes + row.warnings];
    const counts = numbers.map((number, index) => pad(String(number), HEADINGS[index]?.length ?? 0, 'right'));
    const cells = ['', theme.cite(pad(row.document, ids)), pad(dayOf(row), days), pad(row.kind, kinds), ...counts];
    const shown = terminal.fixed ? clip(row.path, fits ? room : terminal.columns - 4) : row.path;
    const file = theme.dim(terminal.link(shown, row.path, 1));
    const title = row.title === null ? '' : `\n${fill(row.title, terminal.columns, 4)}`;
    yield fits ? `${cells.join('  ')}  ${file}${title}\n` : `${cells.join('  ')}${title}\n    ${file}\n`;
  }
}

/** `8 Oct 2019`; the years between which a meeting without a date was. */
function dayOf({ date, dateBounds }: MeetingRow): string {
  if (date !== null) return shortDay(date);
  const years = [dateBounds?.after, dateBounds?.before].map((day) => day?.slice(0, 4) ?? '');
  if (years[0] === years[1]) return years[0] === '' ? 'no date' : `in ${years[0]}`;
  return `${years[0]}–${years[1]}`;
}
