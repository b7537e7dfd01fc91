// `kcsp search QUERY`: passages about something.
import type { Column, Listing } from '../output/listing.ts';
import { search } from '../search/open.ts';
import { queryHelp } from '../search/query-help.ts';
import { hasWords } from '../search/query-lexer.ts';
import { type Hit, PASSAGE_KINDS } from '../search/types.ts';
import { Failure } from '../store/index.ts';
import type { CommandModule } from './command.ts';
import { COUNT_KEYS, countPassages } from './count-passages.ts';
import { DAY_OPTIONS, daysOf } from './days.ts';
import { type ExitCode, FOUND, NOTHING } from './exit.ts';
import { hitText } from './hit-text.ts';
import { tellNoHits } from './no-hits.ts';
import type { Session } from './session.ts';
import { BODY_OPTION, FORMAT_OPTIONS } from './shared-options.ts';

const SORTS = ['relevance', 'date'] as const;

const COLUMNS: readonly Column<Hit>[] = [
  { name: 'citation', cell: (hit) => hit.id },
  { name: 'date', cell: (hit) => hit.date },
  { name: 'kind', cell: (hit) => hit.kind },
  { name: 'title', cell: (hit) => hit.item.title, flows: true },
  { name: 'text', cell: (hit) => hit.text, show: (hit) => hit.snippet.map((part) => part.text).join(''), flows: true },
  { name: 'speakers', cell: (hit) => hit.speakers.map((speaker) => speaker.name).join('; '), detail: true },
  { name: 'document', cell: (hit) => hit.document, detail: true },
  { name: 'body', cell: (hit) => hit.body, detail: true },
  { name: 'path', cell: (hit) => hit.path, detail: true },
  { name: 'first line', cell: (hit) => hit.lines[0], detail: true, align: 'right' },
  { name: 'last line', cell: (hit) => hit.lines[1], detail: true, align: 'right' },
  { name: 'score', cell: (hit) => Number(hit.score.toFixed(4)), detail: true, align: 'right' },
];

export const command: CommandModule = {
  operands: '<query...>',
  operandHelp: 'the words to look for, in the query language below',
  dashedOperands: true,
  options: [
    { flags: '--speaker <name>', help: 'only where this person speaks', completes: 'people' },
    ...DAY_OPTIONS,
    BODY_OPTION,
    { flags: '--type <type>', help: `only ${PASSAGE_KINDS.join(', ')}`, choices: PASSAGE_KINDS, many: true },
    { flags: '--sort <order>', help: 'relevance (as it comes) or date, newest first', choices: SORTS },
    { flags: '--limit <number>', help: 'how many passages to show (10; 0 for all)' },
    { flags: '--count-by <what>', help: `only counts: ${COUNT_KEYS.join(', ')}`, choices: COUNT_KEYS },
    { flags: '--no-expand', help: 'leave abbreviations as they are typed' },
    { flags: '--explain', help: 'show how the query was understood, and each score' },
    ...FORMAT_OPTIONS,
  ],
  examples: [
    { type: 'search MARAC', to: 'passages about it, best first' },
    { type: 'search "community wardens" --since 2014 --json', to: 'for a script' },
    { type: 'search knife crime --count-by year', to: 'when it was spoken of' },
  ],
  get notes() {
    return queryHelp();
  },
  run,
};

async function run(session: Session): Promise<ExitCode> {
  const { args, store } = session;
  const query = args.operands.join(' ');
  if (!hasWords(query)) throw new Failure('There is nothing to search for; type words after kcsp search.');
  const limit = args.number('limit') ?? 10;
  const answer = search(store, query, {
    speaker: args.text('speaker'),
    ...daysOf(args),
    body: args.text('body'),
    kinds: args.choices('type', PASSAGE_KINDS),
    limit: limit === 0 ? null : limit,
    sort: args.choice('sort', SORTS) ?? 'relevance',
    expand: args.flag('expand'),
  });

  const by = args.choice('countBy', COUNT_KEYS);
  if (answer.total === 0) {
    if (session.format !== null) await session.list<Hit>({ rows: [], columns: COLUMNS }, () => []);
    tellNoHits(session, answer);
    return NOTHING;
  }
  if (by !== null) {
    await session.list(countPassages(answer.all, by), (terminal) =>
      countsText(countPassages(answer.all, by), Math.min(terminal.columns, 60)),
    );
    return FOUND;
  }
  const listing: Listing<Hit> = { rows: answer.hits, columns: COLUMNS };
  await session.list(listing, (terminal) => hitText(answer, terminal, args.flag('explain')));
  if (session.format !== null) session.tell(...answer.notes);
  return FOUND;
}

function* countsText(listing: ReturnType<typeof countPassages>, columns: number): Generator<string> {
  const rows = [...listing.rows];
  const most = rows.reduce((largest, row) => Math.max(largest, row.passages), 0);
  const widest = rows.reduce((largest, row) => Math.max(largest, row.key.length), 0);
  for (const { key, passages } of rows) {
    const bar = '▇'.repeat(Math.max(1, Math.round((passages / most) * Math.max(5, columns - widest - 14))));
    yield `${key.padEnd(widest)}  ${String(passages).padStart(5)}  ${bar}\n`;
  }
}
