// Tables of actions: a head that names the columns (`Action | By whom | By when | Status`), then a row an action.
import type { Minutes, Paragraph } from '../../model/index.ts';
import type { Roster } from '../../names/roster.ts';
import { ownersAlone } from './column.ts';
import { isWhen } from './due.ts';
import { statusOf } from './status.ts';
import { tasksIn } from './tasks.ts';

/** Which column of a table holds what; -1 where it has none such, or where that is told from the cells themselves. */
export interface TableHead {
  readonly columns: number;
  readonly task: number;
  readonly owner: number;
  readonly due: number;
  readonly status: number;
  /** The table is that of the meeting's business, with a column for owners: rows without owners are narrative. */
  readonly business: boolean;
}

/** What a row of such a table holds, as printed; empty where a cell is empty. */
export interface Row {
  readonly task: string;
  readonly owner: string;
  readonly due: string;
  readonly status: string;
}

const TASK =
  /^(?:(?:agreed |key |new )?actions?(?: points?| items?| required| agreed| to be taken| description)?|tasks?|what|description|to do|job|details?|action \/ decision)[:.]?$/i;
const BUSINESS =
  /^(?:item|minutes?|discussion|notes?|agenda item|subject|topic|points? discussed|summary|matter|issue|details? of discussion|minute and decision)s?[:.]?$/i;
const OWNER =
  /^(?:(?:by )?whom?|who by|(?:action )?owners?|lead(?: officer)?|responsib(?:le|ility)(?: (?:person|officer|of))?|person responsible|officer|assigned(?: to)?|action by|by|name|actioned by)[:.]?$/i;
const DUE =
  /^(?:(?:by )?when|due(?: date| by)?|dead ?line|target(?: date)?|time ?scales?|completion date|date due|by date|review date|complete by|date|by)[:.]?$/i;
const STATUS = /^(?:status|progress|outcome|update|comments?|position|state|done\??|completed?\??|rag|result)[:.]?$/i;
const OWNERS_COLUMN = /^(?:actions?|action by|by whom|who|owner|lead|responsible)[:.]?$/i;

/** The texts of a row: of a table's cells, or of the columns that wide gaps make. */
export function cellsOf(paragraph: Paragraph): readonly string[] | null {
  if (paragraph.cells) return paragraph.cells.map((cell) => cell.text.trim());
  const text = paragraph.view.text;
  if (paragraph.gaps.length < 2 || text.length > 250) return null;
  const starts = [0, ...paragraph.gaps];
  return starts.map((start, index) => text.slice(start, starts[index + 1]).trim());
}

/** Reads a row as the head of a table of actions; null where it is none. */
export function tableHead(cells: readonly string[]): TableHead | null {
  if (cells.length < 2) return null;
  const find = (pattern: RegExp, not = -1): number =>
    cells.findIndex((cell, index) => index !== not && pattern.test(cell));
  const task = find(TASK);
  const owner = find(OWNER, task);
  const due = find(DUE, owner);
  const status = find(STATUS);
  const common = { columns: cells.length, due, status };
  const business = find(BUSINESS);
  const action = find(OWNERS_COLUMN);
  if (business >= 0 && action > business) return { ...common, task: business, owner: action, business: true };
  if (task >= 0 && owner >= 0) return { ...common, task, owner, business: false };
  return task >= 0 && (due >= 0 || status >= 0) ? { ...common, task, owner: -1, business: false } : null;
}

/** The head of a table that holds the whole of the minutes and stands before their first item: `| | Item | By whom | By when |`. */
export function headOfDocument(minutes: Minutes): TableHead | null {
  const rows = new Map<number, string[]>();
  for (const line of minutes.head) {
    if (!line.cell) continue;
    const row = rows.get(line.cell.row) ?? [];
    row.push(line.view.text.trim());
    rows.set(line.cell.row, row);
  }
  for (const cells of rows.values()) {
    if (cells.length > 5 || !cells.some((cell) => OWNERS_COLUMN.test(cell))) continue;
    if (
      cells.every(
        (cell) =>
          OWNERS_COLUMN.test(cell) ||
          DUE.test(cell) ||
          BUSINESS.test(cell) ||
          TASK.test(cell) ||
          /^(?:no|ref|#)?\.?$/i.test(cell),
      )
    ) {
      return { columns: -1, task: -1, owner: -1, due: -1, status: -1, business: true };
    }
  }
  return null;
}

/** Reads a row under `head`. Where empty cells were lost, each cell is told by what it holds. */
export function readRow(cells: readonly string[], head: TableHead, roster: Roster): Row {
  const at = (index: number): string => cells[index] ?? '';
  if (cells.length === head.columns)
    return { task: at(head.task), owner: at(head.owner), due: at(head.due), status: at(head.status) };
  const row = { task: '', owner: '', due: '', status: '' };
  for (const cell of cells) {
    if (/^[\w./-]{0,6}\d[\w./-]{0,6}$/.test(cell) && row.task === '') continue;
    if (row.task !== '' && row.due === '' && isWhen(cell)) row.due = cell;
    else if (row.task !== '' && row.owner === '' && ownersAlone(cell, roster)) row.owner = cell;
    else if (row.task !== '' && row.status === '' && cell.length < 60 && statusOf(cell)) row.status = cell;
    else if (row.task === '') row.task = cell;
    // the last cell of a row of business may say its task in full: "WK to send the figures to KL"
    else if (
      head.business &&
      row.owner === '' &&
      cell === cells.at(-1) &&
      tasksIn(cell, roster).some((task) => task.stated)
    )
      row.owner = cell;
    else if (row.due === '' && row.owner !== '' && cell.length < 30) row.due = cell;
  }
  return row;
}
