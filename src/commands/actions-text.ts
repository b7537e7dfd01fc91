// Actions as people read them: under their owners or their meetings.
import { addUnder, type OwnerRecord } from '../model/index.ts';
import type { Terminal } from '../output/terminal.ts';
import { count, fill, listed } from '../output/text.ts';
import type { Following } from '../search/taken-up.ts';
import { described } from '../search/who/describe.ts';
import type { ActionRow, PersonTotal } from '../store/index.ts';
import { shortDay, shownDay } from './days.ts';
import { dueWords } from './due-words.ts';
import { placeOfLines, proseWidth } from './lines.ts';

export interface ActionsView {
  readonly by: 'owner' | 'meeting';
  readonly people: readonly PersonTotal[];
  /** Whether an owner is the one asked for; null where nobody was. */
  readonly isOwner: ((owner: OwnerRecord, document: string) => boolean) | null;
  readonly followed: Following;
}

const NOBODY = 'Nobody is named';

/** A count, then the groups with their actions. */
export function* actionsText(rows: readonly ActionRow[], view: ActionsView, terminal: Terminal): Generator<string> {
  const meetings = new Set(rows.map((row) => row.document)).size;
  yield `${count(rows.length, 'action')} in ${count(meetings, 'meeting')}\n`;
  for (const [heading, group] of view.by === 'owner' ? byOwner(rows, view) : byMeeting(rows)) {
    yield `\n${fill(terminal.theme.strong(heading), proseWidth(terminal), 2, 0)}\n`;
    for (const row of group) yield* oneAction(row, view, terminal);
  }
}

function* oneAction(row: ActionRow, view: ActionsView, terminal: Terminal): Generator<string> {
  const { theme } = terminal;
  const due = row.due === null ? null : dueWords(row.due.text);
  const status = row.status === 'needs-action' ? null : row.status;
  const owners = view.by === 'meeting' || row.owners.length > 1 ? row.owners.map((owner) => owner.name).join(', ') : '';
  const about = [row.kind, shownDay(row), due, status, owners].filter((part) => part !== null && part !== '');
  const width = proseWidth(terminal);
  yield `${fill(`${theme.cite(row.citation)}   ${about.join(' · ')}`, width, 4, 2)}\n`;
  yield `${fill(row.text, width, 4)}\n`;
  yield `    ${placeOfLines(row, terminal)}\n`;
  const [later] = view.followed(row);
  if (later !== undefined) {
    const day = later.date === null ? '' : `, ${shortDay(later.date)}`;
    const because = `both titles speak of ${listed(later.because)}`;
    yield `${fill(`perhaps taken up in ${theme.cite(later.id)}${day}: ${because}`, width, 6, 4)}\n`;
  }
}

/** Groups by owner: people by surname as listed, then offices and bodies, then what nobody owns. An action of several stands under each. */
function byOwner(rows: readonly ActionRow[], view: ActionsView): Map<string, ActionRow[]> {
  const names = new Map(view.people.map((person) => [person.id, described(person)]));
  const groups = new Map<string, ActionRow[]>();
  for (const row of rows) {
    const { isOwner } = view;
    const owners = isOwner === null ? row.owners : row.owners.filter((owner) => isOwner(owner, row.document));
    const headings = owners.map((owner) => names.get(owner.personId ?? '') ?? owner.name);
    for (const heading of new Set(headings.length === 0 ? [NOBODY] : headings)) {
      addUnder(groups, heading, row);
    }
  }
  const nobody = groups.get(NOBODY);
  groups.delete(NOBODY);
  if (nobody) groups.set(NOBODY, nobody);
  return groups;
}

function byMeeting(rows: readonly ActionRow[]): Map<string, ActionRow[]> {
  const groups = new Map<string, ActionRow[]>();
  for (const row of rows) {
    const heading = `${shownDay(row)}  ${row.body ?? ''}`.trimEnd();
    addUnder(groups, heading, row);
  }
  return groups;
}
