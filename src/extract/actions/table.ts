// Tables of actions: a header row that names the columns (`Action | By whom | By when | Status`), then a row an action.
import type { Paragraph } from '../../model/index.ts';

/** Which column of a table holds what. */
export interface TableHead {
  readonly columns: number;
  readonly task: number;
  readonly owner: number;
  readonly due: number;
  readonly status: number;
  /** The table is one of the meeting's business, whose last column names owners; its tasks stand in the text beside. */
  readonly business: boolean;
}

const TASK =
  /^(?:(?:agreed |key |new )?actions?(?: points?| items?| required| agreed| to be taken| description)?|tasks?|what|description|to do|job|details?|action \/ decision)[:.]?$/i;
const BUSINESS =
  /^(?:item|minutes?|discussion|notes?|agenda item|subject|topic|points? discussed|summary|matter|issue|details? of discussion|minute and decision)s?[:.]?$/i;
const OWNER =
  /^(?:(?:by )?whom?|who by|(?:action )?owners?|lead(?: officer)?|responsib(?:le|ility)(?: (?:person|officer|of))?|person responsible|officer|assigned(?: to)?|action by|by|name|actioned by)[:.]?$/i;
const DUE =
  /^(?:(?:by )?when|due(?: date| by)?|dead ?line|target(?: date)?|time ?scales?|completion date|date due|by date|review date|complete by|date)[:.]?$/i;
const STATUS = /^(?:status|progress|outcome|update|comments?|position|state|done\??|completed?\??|rag|result)[:.]?$/i;

/** Reads a row as the head of a table of actions; null where it is none. */
export function tableHead(paragraph: Paragraph): TableHead | null {
  const cells = paragraph.cells?.map((cell) => cell.text.trim()) ?? [];
  if (cells.length < 2) return null;
  const find = (pattern: RegExp): number => cells.findIndex((cell) => pattern.test(cell));
  const task = find(TASK);
  const owner = find(OWNER);
  const due = find(DUE);
  const status = find(STATUS);
  const common = { columns: cells.length, due, status };
  if (task >= 0 && owner >= 0 && task !== owner) return { ...common, task, owner, business: false };
  const action = cells.findIndex((cell) => /^(?:actions?|action by|by whom|who|owner|lead)[:.]?$/i.test(cell));
  const business = find(BUSINESS);
  if (action > 0 && business >= 0 && business < action)
    return { ...common, task: action - 1, owner: action, business: true };
  if (task >= 0 && (due >= 0 || status >= 0)) return { ...common, task, owner: -1, business: false };
  return null;
}
