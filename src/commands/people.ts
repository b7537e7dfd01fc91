// `kcsp people [NAME]`: who was there, presented, spoke and owes.
import { byText } from '../model/index.ts';
import { parseName } from '../names/name.ts';
import type { Column } from '../output/listing.ts';
import { format as table } from '../output/table.ts';
import { count } from '../output/text.ts';
import { isBodyOf } from '../search/body.ts';
import { latestPosition } from '../search/who/describe.ts';
import { StoredPeople } from '../search/who/stored.ts';
import { ORGANISATION, type PersonRow, personKey } from '../store/index.ts';
import type { CommandModule } from './command.ts';
import { type ExitCode, FOUND, NOTHING } from './exit.ts';
import { tellNobody } from './no-actions.ts';
import { personText } from './person-text.ts';
import type { Session } from './session.ts';
import { FORMAT_OPTIONS } from './shared-options.ts';
import { twinsAmong } from './twins.ts';

const COLUMNS: readonly Column<PersonRow>[] = [
  { name: 'name', cell: (row) => row.name },
  { name: 'position', cell: (row) => latestPosition(row), flows: true },
  { name: 'meetings', cell: (row) => new Set(row.attended.map((attended) => attended.document)).size, align: 'right' },
  { name: 'presented', cell: (row) => row.spoke.filter((spoke) => spoke.presented).length, align: 'right' },
  { name: 'spoke', cell: (row) => row.spoke.length, align: 'right' },
  { name: 'owes', cell: (row) => row.owes.length, align: 'right' },
  { name: 'wrote', cell: (row) => row.wrote.length, align: 'right', detail: true },
  { name: 'id', cell: (row) => row.id, detail: true },
  { name: 'variants', cell: (row) => row.variants.join('; '), detail: true },
];

/** More people than this are listed, fewer are told of one by one. */
const CARDS = 5;

export const command: CommandModule = {
  operands: '[name...]',
  operandHelp: 'any form of a name, initials, or an organisation',
  completes: 'people',
  options: FORMAT_OPTIONS,
  examples: [
    { type: 'people', to: 'everybody, with counts' },
    { type: 'people Peerbux', to: 'all about one person' },
    { type: 'people "Kent Police" --format csv', to: 'the people of one organisation' },
  ],
  run,
};

async function run(session: Session): Promise<ExitCode> {
  const asked = session.args.operands.join(' ');
  const known = new StoredPeople(session.store);
  const rows = bySurname(asked === '' ? session.store.rows('people') : found(session, asked, known));
  const listing = { rows, columns: COLUMNS };
  if (rows.length === 0) {
    if (session.format !== null) await session.list(listing, () => []);
    if (asked === '') {
      session.tell(
        `No person is named in ${count(session.store.manifest.counts.documents, 'document')}.`,
        'Try: kcsp check',
      );
    }
    return NOTHING;
  }
  const cards = asked !== '' && rows.length <= CARDS;
  await session.list(listing, (terminal) =>
    cards ? personText(rows, twinsAmong(known, session.store), terminal) : table.print(listing, terminal),
  );
  if (cards)
    session.tellChangesOf(rows.flatMap(({ attended, spoke }) => [...attended, ...spoke].map((row) => row.document)));
  return FOUND;
}

/** By surname, as people look for one another; ids begin with the given name or its initial. */
function bySurname(people: readonly PersonRow[]): readonly PersonRow[] {
  return people
    .map((person) => ({ person, surname: (parseName(person.name)?.surname ?? person.name).toLowerCase() }))
    .sort((one, other) => byText(one.surname, other.surname) || byText(one.person.id, other.person.id))
    .map(({ person }) => person);
}

/** People by name, or by their organisation; says who was near where there is none. */
function found(session: Session, asked: string, known: StoredPeople): readonly PersonRow[] {
  const { store } = session;
  const who = known.who(asked);
  if (who.people.length > 0) return store.peopleWith(who.people.map(({ id }) => personKey(id)));
  const organisations = store.keysOf('parts', ORGANISATION, (key) =>
    isBodyOf(asked, { body: key.slice(ORGANISATION.length) }),
  );
  // Under these keys stands only what is said of them as members.
  const members = store.peopleWith(organisations).map(({ id }) => personKey(id));
  if (members.length === 0) tellNobody(session, who, 'people');
  return store.peopleWith(members);
}
