// `kcsp actions`: who is to do what, by when, and where it says so.
import type { Column, Listing } from '../output/listing.ts';
import { type Following, takenUpIn } from '../search/taken-up.ts';
import { StoredPeople } from '../search/who/stored.ts';
import { type ActionRow, type PersonTotal, personKey, type Store } from '../store/index.ts';
import { actionsText } from './actions-text.ts';
import type { CommandModule } from './command.ts';
import { DAY_OPTIONS, dayOption, shownDay } from './days.ts';
import { type ExitCode, FOUND, NOTHING } from './exit.ts';
import { tellNoActions, tellNobody } from './no-actions.ts';
import { PLACE_COLUMNS } from './place-columns.ts';
import { selected } from './selection.ts';
import type { Session } from './session.ts';
import { BODY_OPTION, FORMAT_OPTIONS } from './shared-options.ts';

const KINDS = ['explicit', 'commitment', 'follow-up'] as const;
const STATUSES = ['needs-action', 'in-process', 'completed', 'cancelled'] as const;
const GROUPS = ['owner', 'meeting'] as const;

/** The columns of an action, with the later items that may take it up. */
const columnsOf = (followed: Following): readonly Column<ActionRow>[] => [
  { name: 'citation', cell: (row) => row.citation },
  { name: 'date', cell: (row) => row.date, show: shownDay },
  { name: 'kind', cell: (row) => row.kind },
  { name: 'owners', cell: (row) => row.owners.map((owner) => owner.name).join('; '), flows: true },
  { name: 'action', cell: (row) => row.text, flows: true },
  { name: 'due', cell: (row) => row.due?.text ?? null },
  { name: 'due date', cell: (row) => row.due?.date ?? null, detail: true },
  { name: 'status', cell: (row) => row.status },
  { name: 'item', cell: (row) => row.item.title, detail: true },
  { name: 'perhaps taken up in', cell: (row) => [...followed(row)].map((later) => later.id).join('; '), detail: true },
  ...PLACE_COLUMNS,
];

export const command: CommandModule = {
  operands: '',
  operandHelp: '',
  options: [
    {
      flags: '--owner <name>',
      help: 'a person by any form of the name, an office, an organisation or initials',
      completes: 'owners',
    },
    { flags: '--kind <kind>', help: `only ${KINDS.join(', ')}`, choices: KINDS, many: true },
    { flags: '--status <status>', help: `only ${STATUSES.join(', ')}`, choices: STATUSES, many: true },
    { flags: '--due-before <day>', help: 'only actions due before that day, month or year' },
    ...DAY_OPTIONS,
    BODY_OPTION,
    { flags: '--no-owner', help: 'only actions that name nobody' },
    { flags: '--by <what>', help: 'group by owner (as it comes) or by meeting', choices: GROUPS },
    ...FORMAT_OPTIONS,
  ],
  examples: [
    { type: 'actions --owner Bone-Knell', to: 'what one person is to do' },
    { type: 'actions --kind explicit --since 2019', to: 'actions printed as such, from 2019 on' },
    { type: 'actions --owner chair --by meeting', to: 'what the chair of each meeting took on' },
    { type: 'actions --format markdown', to: 'a table for a report' },
  ],
  notes: `Kinds: explicit is printed as an action; a commitment is a sentence in which somebody undertakes or is asked to do a
thing; a follow-up is to come back to the body, and nobody is named. Where a later item's title speaks of the same matter it is named,
as a suggestion: read it before you rely on it.`,
  run,
};

async function run(session: Session): Promise<ExitCode> {
  const { args, store } = session;
  const asked = args.text('owner');
  const people = new StoredPeople(store);
  const who = asked === null ? null : people.whoOwns(asked);
  if (who !== null && who.people.length === 0 && who.labels.length === 0) {
    tellNobody(session, who);
    return nothing(session);
  }
  const { actions, isOwner } = who === null ? { actions: store.rows('actions'), isOwner: null } : people.ownedBy(who);
  const followed = takenUpIn(store);
  const rows = narrowed(session, actions);
  if (rows.length === 0) {
    tellNoActions(session, who, actions.length);
    return nothing(session);
  }
  const listing: Listing<ActionRow> = {
    rows,
    columns: columnsOf(followed),
    whole: (row) => ({ ...row, takenUp: [...followed(row)] }),
  };
  const by = args.choice('by', GROUPS) ?? 'owner';
  await session.list(listing, (terminal) => {
    const people = by === 'meeting' ? [] : who === null ? store.names.all() : ownersOf(rows, store);
    return actionsText(rows, { by, people, isOwner, followed }, terminal);
  });
  return FOUND;
}

/** The people who own some actions. */
function ownersOf(rows: readonly ActionRow[], store: Store): readonly PersonTotal[] {
  const ids = new Set(rows.flatMap((row) => row.owners.flatMap(({ personId }) => personId ?? [])));
  return store.names.with([...ids].map(personKey));
}

async function nothing(session: Session): Promise<ExitCode> {
  if (session.format !== null) await session.list<ActionRow>({ rows: [], columns: columnsOf(() => []) }, () => []);
  return NOTHING;
}

/** The rows that the other options leave. */
function narrowed(session: Session, rows: readonly ActionRow[]): readonly ActionRow[] {
  const { args } = session;
  const kinds = args.choices('kind', KINDS);
  const statuses = args.choices('status', STATUSES);
  const dueBefore = dayOption(args, 'dueBefore');
  return selected(session, rows).filter(
    (row) =>
      (kinds.length === 0 || kinds.includes(row.kind)) &&
      (statuses.length === 0 || statuses.includes(row.status)) &&
      (dueBefore === null || (row.due !== null && row.due.date !== null && row.due.date < dueBefore)) &&
      (!args.refused('owner') || row.owners.length === 0),
  );
}
