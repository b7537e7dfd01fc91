// Actions that are rows of a table under a head that names its columns.
import type { ActionFact } from '../../model/index.ts';
import { ownersAlone } from './column.ts';
import { dueFrom } from './due.ts';
import { ownersIn } from './owners.ts';
import type { Passage } from './passages.ts';
import { actionFact, type Reader } from './reader.ts';
import { statusOf, statusTail } from './status.ts';
import { type TableHead, tableHead } from './table.ts';
import { tasksIn } from './tasks.ts';

/** Reads the tables of actions among an item's passages. */
export function tableActions(passages: readonly Passage[], reader: Reader): ActionFact[] {
  const facts: ActionFact[] = [];
  let head: TableHead | null = null;
  for (const passage of passages) {
    const cells = passage.paragraph.cells;
    if (!cells) {
      if (passage.text.trim() !== '') head = null;
      continue;
    }
    const named = tableHead(passage.paragraph);
    if (named) {
      head = named;
      passage.spent = true;
      passage.narrative = [];
      continue;
    }
    if (!head || cells.length !== head.columns) continue;
    const fact = rowAction(passage, head, reader);
    if (fact.length === 0) continue;
    facts.push(...fact);
    passage.spent = true;
    passage.narrative = [];
  }
  return facts;
}

function rowAction(passage: Passage, head: TableHead, reader: Reader): ActionFact[] {
  const cell = (index: number): string => passage.paragraph.cells?.[index]?.text.trim() ?? '';
  const printed = cell(head.task);
  const owner = head.owner >= 0 ? cell(head.owner) : '';
  if (printed === '' || (head.business && owner === '')) return [];
  const whole = { passage, start: 0, end: passage.text.length };
  const status = head.status >= 0 ? statusOf(cell(head.status)) : null;
  const tail = statusTail(printed);
  const text = tail > 0 ? printed.slice(0, tail) : printed;
  const state = status ?? (tail > 0 ? statusOf(printed.slice(tail)) : null);
  const due = head.due >= 0 && cell(head.due) !== '' ? dueFrom(cell(head.due)) : undefined;
  const alone = ownersAlone(owner, reader.roster);
  const base = { action: 'explicit', by: 'actions/table', pieces: [whole], status: state } as const;
  if (alone || owner === '') {
    const owners = alone?.owners ?? tasksIn(text, reader.roster)[0]?.owners ?? [];
    return [actionFact({ ...base, text, owners, due: due ?? alone?.due ?? null })];
  }
  // the owners' column holds whole tasks: `Clerk to write`
  if (head.business) {
    return tasksIn(owner, reader.roster)
      .filter((task) => task.stated)
      .map((task) =>
        actionFact({ ...base, text: owner.slice(task.start, task.end), owners: task.owners, due: due ?? null }),
      );
  }
  const owners = ownersIn(owner, reader.roster) ?? [{ name: owner, type: 'unknown' as const }];
  return [actionFact({ ...base, text, owners, due: due ?? null })];
}
