// Actions that are rows of a table under a head that names its columns.
import { type ActionFact, addAll } from '../../model/index.ts';
import { ownersAlone } from './column.ts';
import { dueFrom } from './due.ts';
import { ownersIn } from './owners.ts';
import { cutNarrative, type Passage } from './passages.ts';
import { actionFact, type Reader } from './reader.ts';
import { groundIn } from './rests.ts';
import { statusOf, statusTail } from './status.ts';
import { cellsOf, type Row, readRow, type TableHead, tableHead } from './table.ts';
import { tasksIn } from './tasks.ts';

/**
 * Reads the tables of actions among an item's passages.
 * @param whole the head of a table that holds the whole of the minutes
 */
export function tableActions(passages: readonly Passage[], whole: TableHead | null, reader: Reader): ActionFact[] {
  const facts: ActionFact[] = [];
  let head = whole;
  for (const passage of passages) {
    const cells = cellsOf(passage.paragraph);
    if (!cells) {
      if (passage.text.trim() !== '') head = whole;
      continue;
    }
    const named = tableHead(cells);
    if (named) {
      head = named;
      passage.spent = true;
      passage.narrative = [];
      continue;
    }
    if (!head || cells.length > Math.max(head.columns, 6)) continue;
    const row = readRow(cells, head, reader.roster);
    addAll(facts, head.business ? businessRow(passage, row, reader) : actionRow(passage, row, reader));
  }
  return facts;
}

function actionRow(passage: Passage, row: Row, reader: Reader): ActionFact[] {
  if (row.task === '') return [];
  passage.spent = true;
  passage.narrative = [];
  const tail = statusTail(row.task);
  const text = tail > 0 ? row.task.slice(0, tail) : row.task;
  const alone = ownersAlone(row.owner, reader.roster);
  const owners =
    alone?.owners ??
    ownersIn(row.owner, reader.roster) ??
    (row.owner === '' ? tasksIn(text, reader.roster)[0]?.owners : [{ name: row.owner, type: 'unknown' as const }]) ??
    [];
  return [
    actionFact({
      action: 'explicit',
      by: 'actions/table',
      pieces: [{ passage, start: 0, end: passage.text.length }],
      text,
      owners,
      due: dueFrom(row.due) ?? alone?.due ?? null,
      status: statusOf(row.status) ?? (tail > 0 ? statusOf(row.task.slice(tail)) : null),
    }),
  ];
}

/** A row of the meeting's business: its owners' task is the sentence that states one, or the owners' cell says it whole. */
function businessRow(passage: Passage, row: Row, reader: Reader): ActionFact[] {
  if (row.owner === '') return [];
  const whole = { passage, start: 0, end: passage.text.length };
  const at = passage.text.indexOf(row.owner, row.task.length);
  if (at > 0) cutNarrative(passage, at, passage.text.length);
  const alone = ownersAlone(row.owner, reader.roster);
  const due = dueFrom(row.due) ?? alone?.due;
  const base = { action: 'explicit', by: 'actions/table', pieces: [whole], ...(due ? { due } : {}) } as const;
  if (!alone) {
    return tasksIn(row.owner, reader.roster)
      .filter((task) => task.stated)
      .map((task) => actionFact({ ...base, text: row.owner.slice(task.start, task.end), owners: task.owners }));
  }
  const ground = groundIn(passage, alone.owners, reader.roster, reader.body);
  if (ground) passage.claims.push({ sentence: ground.sentence, owners: null });
  const text = ground ? passage.text.slice(ground.sentence.start, ground.sentence.end) : row.task;
  return [actionFact({ ...base, text, owners: alone.owners })];
}
