// Actions: what is to be done after the meeting, by whom, by when. Explicit ones first; prose counts where they don't say it.
import { type ActionFact, addAll, type ResolutionFact } from '../../model/index.ts';
import type { Extractor } from '../extractor.ts';
import { bodyOf } from './body.ts';
import { hasColumn } from './column.ts';
import { columnActions } from './columned.ts';
import { hasCheckbox, isActionList, listBelow, listedActions, markedActions, statedWithStatus } from './marked.ts';
import { narrativeActions } from './narrative.ts';
import { type Passage, passagesOf } from './passages.ts';
import type { Reader } from './reader.ts';
import { Register } from './restated.ts';
import { tableActions } from './rows.ts';
import { headOfDocument, type TableHead } from './table.ts';
import { tasksIn } from './tasks.ts';

/** Titles under which old actions are gone through. */
const REVIEW = /\b(?:actions?|job ?list|matters arising|arising|outstanding|progress|clerk['’]?s report)\b/i;

/** Finds explicit actions, commitments and follow-ups. Reports and agendas have none. */
export const actions: Extractor<ActionFact> = {
  kind: 'action',
  summary: 'Actions, commitments and follow-ups, with owners, due and status',
  extract(minutes, context) {
    if (minutes.kind === 'report' || minutes.kind === 'agenda') return [];
    const reader: Reader = {
      roster: context.roster,
      body: bodyOf(minutes),
      column: hasColumn(minutes, context.roster),
    };
    const head = headOfDocument(minutes);
    const register = new Register(reader.roster);
    const facts: ActionFact[] = [];
    const prose: ActionFact[] = [];
    for (const item of minutes.items) {
      const passages = passagesOf(item);
      for (const fact of explicitActions(passages, item.title?.text, head, reader)) {
        if (!register.add(fact)) continue;
        facts.push(fact);
      }
      addAll(prose, narrativeActions(passages, reader));
    }
    const lost = context.resolutions.filter(isLostMotion);
    for (const fact of prose) {
      if (!register.covers(fact) && !lost.some((motion) => isMovedIn(fact, motion))) facts.push(fact);
    }
    return facts.sort((one, other) => one.span.start - other.span.start || one.span.end - other.span.end);
  },
};

/** A motion that was voted down or withdrawn: what it asked for is not to be done. */
const isLostMotion = ({ outcome, by }: ResolutionFact): boolean =>
  (outcome === 'refused' || outcome === 'withdrawn') && /motion|vote|division/.test(by);

const isMovedIn = ({ span, text }: ActionFact, motion: ResolutionFact): boolean =>
  motion.span.start <= span.start &&
  span.end <= motion.span.end &&
  /\b(?:moved|proposed|propos(?:al|ition)|motion|amendment)\b/i.test(text);

/** How long the words of a cell may be that hold a task and nothing else, in characters. */
const TASK = 200;

function isTaskAlone({ text, paragraph }: Passage, { roster }: Reader): boolean {
  if (text.length > TASK || text !== paragraph.view.text) return false;
  const tasks = tasksIn(text, roster);
  return tasks.length > 0 && tasks.every((task) => task.stated && task.owners.length > 0);
}

function explicitActions(
  passages: readonly Passage[],
  title: string | undefined,
  head: TableHead | null,
  reader: Reader,
): ActionFact[] {
  const facts = tableActions(passages, head, reader);
  if (isActionList(title)) addAll(facts, listBelow(passages, 0, reader, true));
  const review = title !== undefined && REVIEW.test(title);
  for (const [index, passage] of passages.entries()) {
    if (passage.spent) continue;
    const stated = review ? statedWithStatus(passage, reader) : null;
    if (stated) facts.push(stated);
    // in minutes that are a table, a cell of its column of actions: "WK to send the figures to KL"
    else if (head && index > 0 && isTaskAlone(passage, reader)) addAll(facts, listedActions(passage, reader, true));
    else if (hasCheckbox(passage.text)) addAll(facts, listedActions(passage, reader, true));
    else {
      addAll(facts, markedActions(passages, index, reader));
      addAll(facts, columnActions(passages, index, reader));
    }
  }
  return facts;
}
