// `kcsp meetings`: the meetings that were read.
import type { Column } from '../output/listing.ts';
import { count } from '../output/text.ts';
import type { MeetingRow } from '../store/index.ts';
import type { CommandModule } from './command.ts';
import { DAY_OPTIONS, shownDay } from './days.ts';
import { type ExitCode, FOUND, NOTHING } from './exit.ts';
import { meetingsText } from './meetings-text.ts';
import { filterWords, selected } from './selection.ts';
import type { Session } from './session.ts';
import { BODY_OPTION, FORMAT_OPTIONS } from './shared-options.ts';

/** Also the summary of `kcsp parse`. */
export const MEETING_COLUMNS: readonly Column<MeetingRow>[] = [
  { name: 'id', cell: (row) => row.document },
  { name: 'date', cell: (row) => row.date, show: shownDay, flows: true },
  { name: 'body', cell: (row) => row.body, flows: true },
  { name: 'kind', cell: (row) => row.kind },
  { name: 'items', cell: (row) => row.items, align: 'right' },
  { name: 'resolutions', cell: (row) => row.resolutions, align: 'right' },
  { name: 'actions', cell: (row) => row.actions, align: 'right' },
  { name: 'present', cell: (row) => row.present, align: 'right', detail: true },
  { name: 'notes', cell: (row) => row.notes, align: 'right' },
  { name: 'warnings', cell: (row) => row.warnings, align: 'right' },
  { name: 'title', cell: (row) => row.title, detail: true },
  { name: 'authors', cell: (row) => row.authors.join('; '), detail: true },
  { name: 'type', cell: (row) => row.type, detail: true },
  { name: 'time', cell: (row) => row.time, detail: true },
  { name: 'venue', cell: (row) => row.venue, detail: true },
  { name: 'status', cell: (row) => row.status, detail: true },
  { name: 'path', cell: (row) => row.path, flows: true },
];

export const command: CommandModule = {
  operands: '',
  operandHelp: '',
  options: [...DAY_OPTIONS, BODY_OPTION, ...FORMAT_OPTIONS],
  examples: [
    { type: 'meetings', to: 'all, oldest first' },
    { type: 'meetings --since 2019 --json', to: 'with place, time and status' },
  ],
  run,
};

async function run(session: Session): Promise<ExitCode> {
  const all = session.store.rows('meetings');
  const rows = selected(session, all);
  const listing = { rows, columns: MEETING_COLUMNS };
  if (rows.length === 0) {
    if (session.format !== null) await session.list(listing, () => []);
    session.tell(
      `No meeting${filterWords(session, ['since', 'before', 'body'])} among ${count(all.length, 'meeting')}.`,
      'Try: kcsp meetings',
    );
    return NOTHING;
  }
  await session.list(listing, (terminal) => meetingsText(rows, terminal));
  return FOUND;
}
