// What `kcsp show` found, as markdown for a report or a pull request: a heading, where it stands, the text as a quotation.
import type { ItemRecord, ParagraphRecord } from '../model/index.ts';
import { codeSpan, escaped, escapedLine } from '../output/markdown.ts';
import { count, listed } from '../output/text.ts';
import { shownDay } from './days.ts';
import { dueWords } from './due-words.ts';
import type { Shown } from './shown.ts';
import { voteWords } from './vote-words.ts';

/** The same as `shownText` says, in markdown. */
export function* shownMarkdown(shown: Shown): Generator<string> {
  const { id, title, meeting, lines } = shown;
  yield `### ${escaped([id, title].filter((part) => part !== null).join(' — '))}\n\n`;
  const place = codeSpan(`${meeting.path}:${lines[0]}`);
  yield `${[shownDay(meeting), meeting.body]
    .filter((part) => part !== null)
    .map(escaped)
    .join(' · ')} · ${place}\n\n`;
  switch (shown.kind) {
    case 'meeting':
      if (shown.row.authors.length > 0) yield `Report by ${escaped(listed(shown.row.authors))}\n\n`;
      for (const item of shown.items) yield `- ${itemLine(item)}\n`;
      return;
    case 'item':
      for (const paragraph of shown.item.paragraphs) yield* quoted(paragraph, 0);
      yield* factLines(shown.item);
      return;
    case 'paragraph':
      for (const paragraph of shown.paragraphs) yield* quoted(paragraph, 0);
      return;
    case 'other':
      yield `${escapedLine(shown.what)}\n`;
  }
}

function itemLine({ id, title, resolutions, actions }: ItemRecord): string {
  const outcomes = resolutions.map((resolution) => resolution.outcome);
  const rest = [...outcomes, ...(actions.length > 0 ? [count(actions.length, 'action')] : [])].join(', ');
  return `${escaped([id, title].filter((part) => part !== null).join(' — '))}${rest === '' ? '' : ` (${rest})`}`;
}

/** A paragraph with its limbs, each in a quotation of its own depth. */
function* quoted({ label, text, children }: ParagraphRecord, depth: number): Generator<string> {
  const mark = '> '.repeat(depth + 1);
  yield `${mark}${escapedLine(label === null ? text : `${label} ${text}`)}\n\n`;
  for (const child of children) yield* quoted(child, depth + 1);
}

function* factLines({ speakers, resolutions, actions }: ItemRecord): Generator<string> {
  const spoke = speakers.map(({ name }) => name).join(', ');
  if (spoke !== '') yield `- **Spoke:** ${escaped(spoke)}\n`;
  for (const { outcome, formal, vote, id } of resolutions) {
    const about = [outcome, formal ? 'formal' : '', voteWords(vote)].filter((part) => part !== '').join(', ');
    yield `- **Decided:** ${escaped(about)} (${escaped(id)})\n`;
  }
  for (const { kind, owners, due, id } of actions) {
    const about = [kind, owners.map((owner) => owner.name).join(', '), due === null ? '' : dueWords(due.text)];
    yield `- **To do:** ${escaped(about.filter((part) => part !== '').join(' · '))} (${escaped(id)})\n`;
  }
}
