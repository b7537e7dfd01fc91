// `kcsp resolutions`: what was decided.
import { OUTCOMES } from '../model/index.ts';
import type { Column } from '../output/listing.ts';
import type { Terminal } from '../output/terminal.ts';
import { count, fill } from '../output/text.ts';
import { speaksOf } from '../search/words.ts';
import type { ResolutionRow } from '../store/index.ts';
import type { CommandModule } from './command.ts';
import { DAY_OPTIONS, shownDay } from './days.ts';
import { type ExitCode, FOUND, NOTHING } from './exit.ts';
import { aboutLines, headingLine, proseWidth } from './lines.ts';
import { PLACE_COLUMNS } from './place-columns.ts';
import { filterWords, selected } from './selection.ts';
import type { Session } from './session.ts';
import { BODY_OPTION, FORMAT_OPTIONS } from './shared-options.ts';
import { shellWords } from './shell-words.ts';
import { voteWords } from './vote-words.ts';

const COLUMNS: readonly Column<ResolutionRow>[] = [
  { name: 'citation', cell: (row) => row.citation },
  { name: 'date', cell: (row) => row.date, show: shownDay },
  { name: 'outcome', cell: (row) => row.outcome },
  { name: 'formal', cell: (row) => (row.formal ? 'yes' : 'no') },
  { name: 'item', cell: (row) => row.item.title, flows: true },
  { name: 'resolution', cell: (row) => row.text, flows: true },
  { name: 'vote', cell: (row) => voteWords(row.vote), detail: true },
  ...PLACE_COLUMNS,
];

export const command: CommandModule = {
  operands: '',
  operandHelp: '',
  options: [
    { flags: '--about <words>', help: 'only decisions whose item or text speaks of all these words' },
    { flags: '--outcome <outcome>', help: `only ${OUTCOMES.join(', ')}`, choices: OUTCOMES, many: true },
    { flags: '--formal', help: 'only where the text says RESOLVED' },
    ...DAY_OPTIONS,
    BODY_OPTION,
    ...FORMAT_OPTIONS,
  ],
  examples: [
    { type: 'resolutions --about MARAC', to: 'what was decided about it' },
    { type: 'resolutions --outcome approved,adopted --since 2019', to: 'approved or adopted from 2019 on' },
    { type: 'resolutions --format csv', to: 'a sheet of all decisions' },
  ],
  run,
};

async function run(session: Session): Promise<ExitCode> {
  const { args, store } = session;
  const about = args.text('about');
  const outcomes = args.choices('outcome', OUTCOMES);
  const rows = selected(session, store.rows('resolutions')).filter(
    (row) =>
      (outcomes.length === 0 || outcomes.includes(row.outcome)) &&
      (!args.flag('formal') || row.formal) &&
      (about === null || speaksOf(`${row.item.title ?? ''} ${row.text}`, about, store.rows('glossary'))),
  );
  if (rows.length === 0) {
    if (session.format !== null) await session.list<ResolutionRow>({ rows, columns: COLUMNS }, () => []);
    const filters = filterWords(session, ['about', 'outcome', 'since', 'before', 'body']);
    const formal = args.flag('formal') ? 'formal ' : '';
    session.tell(
      `No ${formal}decision${filters} among ${count(store.manifest.counts.resolutions, 'decision')} in ${count(store.manifest.counts.documents, 'document')}.`,
      about === null
        ? 'Try: kcsp resolutions'
        : `Try: kcsp search ${shellWords(about)}, or kcsp thread ${shellWords(about)}`,
    );
    return NOTHING;
  }
  await session.list({ rows, columns: COLUMNS }, (terminal) => resolutionsText(rows, terminal));
  return FOUND;
}

function* resolutionsText(rows: readonly ResolutionRow[], terminal: Terminal): Generator<string> {
  const width = proseWidth(terminal);
  const meetings = new Set(rows.map((row) => row.document)).size;
  yield `${count(rows.length, 'decision')} in ${count(meetings, 'meeting')}\n`;
  for (const row of rows) {
    const vote = voteWords(row.vote);
    const about = [row.outcome, shownDay(row), row.formal ? 'formal' : null, vote];
    yield `\n${headingLine(row.citation, row.item.title, terminal)}`;
    yield aboutLines(about, row, terminal);
    yield `${fill(row.text, width, 2)}\n`;
  }
}
