// Actions that a label marks: owners and task behind it, owners alone behind it, or a list below it.
import { type ActionFact, addAll } from '../../model/index.ts';
import { ownersAlone } from './column.ts';
import { commitmentsIn } from './commitments.ts';
import { type Label, labelsIn } from './label.ts';
import { cutNarrative, type Passage } from './passages.ts';
import { actionFact, type Reader } from './reader.ts';
import { groundIn, passageAbove } from './rests.ts';
import { statusOf, statusTail } from './status.ts';
import { doersOf, tasksIn } from './tasks.ts';

const NOTHING =
  /^(?:none|nil|n\/?a|no (?:further )?actions?\b.*|[-–—.\s]*|none (?:required|arising|recorded|this time)|noted|to note|for information|as above|see above)(?:(?<![.\s])[.\s]+)?$/i;
const LIST_TITLE =
  /^(?:agreed |key |summary of |list of |new |open |outstanding |current |previous |review of |update on |progress on |status of )*(?:actions?(?: points?| items?| lists?| log| tracker| summary| register| required| agreed| arising from (?:this|the) meeting| from (?:this|the|today['’]s) meeting)?|job ?list|to[- ]do(?: list)?|tasks)[:.]?$/i;

/** Reads the labels of the passage at `index`, and the list below a bare one. */
export function markedActions(passages: readonly Passage[], index: number, reader: Reader): ActionFact[] {
  const passage = passages[index];
  if (!passage || passage.spent) return [];
  const labels = labelsIn(passage.text, passage.paragraph.gaps, reader.roster);
  const facts: ActionFact[] = [];
  for (const label of labels) addAll(facts, readLabel(passages, index, passage, label, reader));
  const [first] = labels;
  if (first && passage.text.slice(0, first.start).trim() === '' && passage.narrative.length === 0) passage.spent = true;
  return facts;
}

function readLabel(
  passages: readonly Passage[],
  index: number,
  passage: Passage,
  label: Label,
  reader: Reader,
): ActionFact[] {
  const printed = passage.text.slice(label.body, label.end);
  const end = label.body + printed.trimEnd().length;
  cutNarrative(passage, label.start, end);
  if (printed.trim() === '')
    return ownersBelow(passages, index, label, reader) ?? listBelow(passages, index + 1, reader);
  if (NOTHING.test(printed.trim())) return [];
  const state = statusTail(printed);
  const words = (state > 0 ? printed.slice(0, state) : printed).replace(/(?<![\s\])])[\s\])]+$/, (close) =>
    /[([]/.test(printed) ? close : '',
  );
  const status = state >= 0 ? statusOf(printed.slice(state)) : null;
  const alone = label.owners.length > 0 ? null : ownersAlone(words, reader.roster);
  if (alone) {
    const above = passageAbove(passages, passage.narrative.some((one) => one.end <= label.start) ? index : index - 1);
    const ground = above && groundIn(above, alone.owners, reader.roster, reader.body);
    const mark = { passage, start: label.start, end };
    if (!ground) return [actionFact({ action: 'explicit', by: 'actions/label', pieces: [mark], ...alone, status })];
    ground.passage.claims.push({ sentence: ground.sentence, owners: null });
    return [
      actionFact({
        action: 'explicit',
        by: 'actions/label-below',
        pieces: [{ passage: above, ...ground.sentence }, mark],
        owners: alone.owners,
        due: alone.due,
        status,
      }),
    ];
  }
  const tasks = tasksIn(words, reader.roster);
  const last = tasks.at(-1);
  // what follows the tasks in the same paragraph is narrative again
  if (last && last.end < words.trimEnd().length - 3 && state < 0)
    passage.narrative.push(...sentencesFrom(passage, label.body + last.end, end));
  return tasks.map((task, place) => {
    const start = place === 0 ? label.start : label.body + task.start;
    return actionFact({
      action: 'explicit',
      by: 'actions/label',
      pieces: [{ passage, start, end: label.body + task.end }],
      text: words.slice(task.start, task.end),
      owners:
        task.owners.length > 0
          ? task.owners
          : label.owners.length > 0
            ? label.owners
            : doersIn(words.slice(task.start, task.end), reader),
      status: status ?? bracketStatus(words.slice(task.start, task.end)),
    });
  });
}

/** Whom a labelled sentence commits, where it is one of narrative: `Action: It was agreed that the Clerk write …`. */
const doersIn = (words: string, reader: Reader) =>
  commitmentsIn(words, [], reader.roster, reader.body)[0]?.owners ?? [];

/** Owners on the line below a bare label: they own what the text above the label states. */
function ownersBelow(passages: readonly Passage[], index: number, label: Label, reader: Reader): ActionFact[] | null {
  const [passage, next] = [passages[index], passages[index + 1]];
  const alone = next && next.paragraph.bullet === null ? ownersAlone(next.text, reader.roster) : null;
  const above = alone && passageAbove(passages, passage?.narrative.length ? index : index - 1);
  const ground = above && groundIn(above, alone.owners, reader.roster, reader.body);
  if (!passage || !next || !ground) return null;
  next.spent = true;
  next.narrative = [];
  ground.passage.claims.push({ sentence: ground.sentence, owners: null });
  const pieces = [
    { passage: above, ...ground.sentence },
    { passage, start: label.start, end: label.end },
    { passage: next, start: 0, end: next.text.length },
  ] as const;
  return [actionFact({ action: 'explicit', by: 'actions/label-below', pieces, owners: alone.owners, due: alone.due })];
}

/** A state printed in brackets inside a task: `Clerk to write (done)`. */
function bracketStatus(text: string) {
  const bracket = /[([]([^()[\]]{2,40})[)\]]/.exec(text)?.[1];
  return bracket &&
    /^(?:done|complete|completed|ongoing|carried (?:over|forward)|outstanding|in progress|✓|✔)/i.test(bracket)
    ? statusOf(bracket)
    : null;
}

function sentencesFrom(passage: Passage, start: number, end: number) {
  return passage.paragraph.sentences
    .filter((one) => one.end > start && one.start < end)
    .map((one) => ({ start: Math.max(one.start, start), end: Math.min(one.end, end) }))
    .filter((one) => /\p{L}{3}/u.test(passage.text.slice(one.start, one.end)));
}

/** Whether an item's title makes its paragraphs a list of actions. */
export const isActionList = (title: string | undefined): boolean =>
  title !== undefined && LIST_TITLE.test(title.trim());

/** A checkbox and a number before an action: `[x] A31`, `17/2021`. */
const LEAD = /^\s*(?:\[(?<box>[ xX✓✔])\]\s*)?(?:[A-Z]{0,3}\d{1,4}(?:[/.]\d{1,4})?[.:)]?\s+)?/;

/**
 * The list of actions that begins at `from`: lines that say who does what.
 * @param whole every line of the item is of the list; else it ends at the first line that is no action
 */
export function listBelow(passages: readonly Passage[], from: number, reader: Reader, whole = false): ActionFact[] {
  const facts: ActionFact[] = [];
  for (let index = from; index < passages.length; index++) {
    const passage = passages[index];
    if (!passage || passage.paragraph.cells) break;
    if (passage.spent) continue;
    const listed = passage.paragraph.bullet !== null || passage.paragraph.label !== null;
    const found = listedActions(passage, reader, listed || whole);
    if (found.length === 0 && !whole) break;
    addAll(facts, found);
  }
  return facts;
}

/** The actions of one line of a list; none where the line says neither who nor what became of it. */
export function listedActions(passage: Passage, reader: Reader, listed: boolean): ActionFact[] {
  const lead = LEAD.exec(passage.text);
  const from = lead?.[0].length ?? 0;
  const box = lead?.groups?.box;
  const state = statusTail(passage.text.slice(from));
  const words = passage.text.slice(from, state > 0 ? from + state : undefined);
  const tasks = words.length > 600 ? [] : tasksIn(words, reader.roster);
  if (!tasks.some((task) => task.stated || box !== undefined || (listed && (task.owners.length > 0 || state > 0))))
    return [];
  passage.spent = true;
  passage.narrative = [];
  const status = state > 0 ? statusOf(passage.text.slice(from + state)) : null;
  return tasks.map((task) =>
    actionFact({
      action: 'explicit',
      by: 'actions/list',
      pieces: [{ passage, start: from + task.start, end: from + task.end }],
      owners: task.owners,
      status: status ?? (box !== undefined && box !== ' ' ? 'completed' : null),
    }),
  );
}

/** Whether a line is one of a task list with checkboxes. */
export const hasCheckbox = (text: string): boolean => /^\s*\[[ xX✓✔]\]\s/.test(text);

/** A line of old actions with its state: `Clerk to write to Highways – Complete`. */
export function statedWithStatus(passage: Passage, reader: Reader): ActionFact | null {
  if (passage.spent || passage.text.length > 300) return null;
  const state = statusTail(passage.text);
  if (state <= 0) return null;
  const words = passage.text.slice(0, state);
  const owners = doersOf(words, reader.roster);
  if (!owners || owners.length === 0) return null;
  passage.spent = true;
  passage.narrative = [];
  return actionFact({
    action: 'explicit',
    by: 'actions/status',
    pieces: [{ passage, start: 0, end: passage.text.length }],
    text: words,
    owners,
    status: statusOf(passage.text.slice(state)),
  });
}
