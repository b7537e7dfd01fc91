// What `kcsp show` found, as people read it.
import type { ItemRecord, ParagraphRecord } from '../model/index.ts';
import type { Terminal } from '../output/terminal.ts';
import { count, fill, listed } from '../output/text.ts';
import type { MeetingRow } from '../store/index.ts';
import { shownDay } from './days.ts';
import { dueWords } from './due-words.ts';
import { aboutLines, headingLine, proseWidth } from './lines.ts';
import type { Shown } from './shown.ts';
import { voteWords } from './vote-words.ts';

export function* shownText(shown: Shown, terminal: Terminal): Generator<string> {
  const width = proseWidth(terminal);
  const { meeting, lines } = shown;
  yield headingLine(shown.id, shown.title, terminal);
  yield aboutLines([shownDay(meeting), meeting.body], { path: meeting.path, lines }, terminal);
  switch (shown.kind) {
    case 'meeting':
      yield* meetingText(shown.items, shown.row, terminal);
      return;
    case 'item':
      yield* itemText(shown.item, terminal, width);
      return;
    case 'paragraph':
      yield '\n';
      for (const paragraph of shown.paragraphs) yield* paragraphText(paragraph, terminal, width, 0, shown.marked);
      return;
    case 'other':
      yield `  ${shown.what}\n`;
  }
}

function* meetingText(
  items: readonly ItemRecord[],
  row: Pick<MeetingRow, 'time' | 'venue' | 'present' | 'authors'>,
  { theme }: Terminal,
): Generator<string> {
  const by = row.authors.length > 0 ? `report by ${listed(row.authors)}` : null;
  const there = row.present > 0 ? `${row.present} listed as there` : null;
  const about = [by, row.time, row.venue, there].filter((part) => part !== null);
  if (about.length > 0) yield `  ${about.join(' · ')}\n`;
  yield '\n';
  for (const item of items) {
    const outcomes = item.resolutions.map((resolution) => resolution.outcome);
    const actions = item.actions.length > 0 ? [count(item.actions.length, 'action')] : [];
    yield `${theme.cite(item.id)}   ${item.title ?? ''}   ${theme.dim([...outcomes, ...actions].join(', '))}`
      .trimEnd()
      .concat('\n');
  }
}

function* itemText(item: ItemRecord, terminal: Terminal, width: number): Generator<string> {
  const { theme } = terminal;
  const notes = [
    item.reference === null ? null : `Item ${item.reference}`,
    item.session === 'private' ? 'private session' : null,
    item.truncated ? 'its minutes stand on a page of their own' : null,
  ].filter((note) => note !== null);
  if (notes.length > 0) yield `  ${notes.join(' · ')}\n`;
  yield '\n';
  for (const paragraph of item.paragraphs) yield* paragraphText(paragraph, terminal, width, 0, null);
  if (item.speakers.length > 0) {
    const speakers = item.speakers.map(
      (speaker) => `${speaker.name} (${[...new Set(speaker.acts.map((act) => act.verb))].join(', ')})`,
    );
    yield `\n${fill(`${theme.strong('Spoke')} ${speakers.join(' · ')}`, width, 2, 0)}\n`;
  }
  for (const { id, outcome, formal, vote } of item.resolutions) {
    const about = [outcome, formal ? 'formal' : null, voteWords(vote) || null]
      .filter((part) => part !== null)
      .join(', ');
    yield `${fill(`${theme.strong('Decided')} ${about}   ${theme.dim(id)}`, width, 2, 0)}\n`;
  }
  for (const { id, kind, owners, due } of item.actions) {
    const about = [
      kind,
      owners.map((owner) => owner.name).join(', ') || null,
      due === null ? null : dueWords(due.text),
    ];
    const what = about.filter((part) => part !== null).join(' · ');
    yield `${fill(`${theme.strong('To do')} ${what}   ${theme.dim(id)}`, width, 2, 0)}\n`;
  }
}

/** A paragraph and its limbs, each moved in under the one it belongs to; the one asked for is marked in its margin. */
function* paragraphText(
  paragraph: ParagraphRecord,
  terminal: Terminal,
  width: number,
  depth: number,
  marked: string | null,
): Generator<string> {
  const indent = 2 + depth * 4;
  const label = paragraph.label === null ? '' : `${paragraph.label} `;
  const text = fill(`${label}${paragraph.text}`, width, indent + 2, indent);
  yield `${paragraph.id === marked ? terminal.theme.match('>') + text.slice(1) : text}\n`;
  for (const child of paragraph.children) yield* paragraphText(child, terminal, width, depth + 1, marked);
}
