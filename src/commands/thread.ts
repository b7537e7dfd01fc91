// `kcsp thread WORDS`: a matter followed over meetings, with what each decided.
import type { Column } from '../output/listing.ts';
import type { Terminal } from '../output/terminal.ts';
import { count, fill, listed } from '../output/text.ts';
import { type Thread, type ThreadRow, threadOf } from '../search/thread.ts';
import type { CommandModule } from './command.ts';
import { DAY_OPTIONS, shownDay } from './days.ts';
import { type ExitCode, FOUND, NOTHING } from './exit.ts';
import { aboutLines, headingLine, proseWidth } from './lines.ts';
import { PLACE_COLUMNS } from './place-columns.ts';
import { filterWords, selected } from './selection.ts';
import type { Session } from './session.ts';
import { BODY_OPTION, FORMAT_OPTIONS } from './shared-options.ts';
import { shellWords } from './shell-words.ts';

const COLUMNS: readonly Column<ThreadRow>[] = [
  { name: 'citation', cell: (row) => row.id },
  { name: 'date', cell: (row) => row.date, show: shownDay },
  { name: 'title', cell: (row) => row.title, flows: true },
  { name: 'speakers', cell: (row) => row.speakers.map((speaker) => speaker.name).join('; '), flows: true },
  { name: 'outcomes', cell: (row) => row.resolutions.map((resolution) => resolution.outcome).join('; ') },
  { name: 'actions', cell: (row) => row.actions.length, align: 'right' },
  { name: 'kind', cell: (row) => row.kind, detail: true },
  { name: 'authors', cell: (row) => row.authors.join('; '), detail: true },
  ...PLACE_COLUMNS,
];

export const command: CommandModule = {
  operands: '<words...>',
  operandHelp: 'words of the title, or an abbreviation',
  options: [...DAY_OPTIONS, BODY_OPTION, ...FORMAT_OPTIONS],
  examples: [
    { type: 'thread working group update', to: 'one standing item from its first meeting to its last' },
    { type: 'thread MARAC --json', to: 'for a script' },
  ],
  run,
};

async function run(session: Session): Promise<ExitCode> {
  const { args, store } = session;
  const words = args.operands.join(' ');
  const [items, meetings] = [store.rows('items'), store.rows('meetings')];
  const inside = new Set(selected(session, meetings).map((row) => row.document));
  const from = {
    items: items.filter((row) => inside.has(row.document)),
    meetings: meetings.filter((row) => inside.has(row.document)),
  };
  const thread = threadOf(words, from, store.rows('glossary'));
  const listing = { rows: thread.rows, columns: COLUMNS };
  if (thread.rows.length === 0) {
    if (session.format !== null) await session.list(listing, () => []);
    session.tell(
      `No item${filterWords(session, ['since', 'before', 'body'])} among ${count(store.manifest.counts.items, 'item')} in ${count(store.manifest.counts.documents, 'document')} speaks of "${words}" in its title, decisions or actions.`,
      `Try: kcsp search ${shellWords(words)}`,
    );
    return NOTHING;
  }
  await session.list(listing, (terminal) => threadText(words, thread, terminal));
  return FOUND;
}

function* threadText(words: string, thread: Thread, terminal: Terminal): Generator<string> {
  const { theme } = terminal;
  const width = proseWidth(terminal);
  const reports = thread.rows.filter((row) => row.kind === 'report').length;
  const steps = thread.rows.length - reports;
  const meetings = new Set(thread.rows.filter((row) => row.kind === 'item').map((row) => row.document)).size;
  const found = [
    ...(steps > 0 ? [`${count(steps, 'item')} in ${count(meetings, 'meeting')}`] : []),
    ...(reports > 0 ? [count(reports, 'report')] : []),
  ];
  yield `${found.join(', and ')}\n`;
  if (thread.by === 'text')
    yield theme.dim(`No title speaks of "${words}"; these decide or undertake something about it.\n`);
  for (const item of thread.rows) {
    const speakers = item.speakers.map((speaker) => speaker.name).join(', ');
    yield `\n${headingLine(item.id, item.title, terminal)}`;
    const by = item.authors.length > 0 ? `report by ${listed(item.authors)}` : item.kind === 'report' ? 'report' : '';
    yield aboutLines([shownDay(item), speakers, by], item, terminal);
    for (const { outcome, text } of item.resolutions) yield `${fill(`${outcome}: ${text}`, width, 4, 2)}\n`;
    for (const { owners, text } of item.actions) {
      yield `${fill(`to do${owners.length > 0 ? ` (${owners.join(', ')})` : ''}: ${text}`, width, 4, 2)}\n`;
    }
    if (item.resolutions.length === 0 && item.actions.length === 0 && item.kind === 'item')
      yield `  ${theme.dim(item.truncated ? 'its minutes stand on a page of their own' : 'nothing decided')}\n`;
  }
}
