// `kcsp people [NAME]`: who was there, presented, spoke and owes.
import { byText } from '../model/index.ts';
import { parseName } from '../names/name.ts';
import type { Column } from '../output/listing.ts';
import { format as table } from '../output/table.ts';
import { count } from '../output/text.ts';
import { isBodyOf } from '../search/body.ts';
import { StoredPeople } from '../search/who/stored.ts';
import { ORGANISATION, type PersonRow, type PersonTotal, personKey, type Store } from '../store/index.ts';
import type { CommandModule } from './command.ts';
import { type ExitCode, FOUND, NOTHING } from './exit.ts';
import { tellNobody } from './no-actions.ts';
import { personText } from './person-text.ts';
import type { Session } from './session.ts';
import { FORMAT_OPTIONS } from './shared-options.ts';
import { twinsAmong } from './twins.ts';

const COLUMNS: readonly Column<PersonTotal>[] = [
  { name: 'name', cell: (row) => row.name },
  { name: 'position', cell: (row) => row.position, flows: true },
  { name: 'meetings', cell: (row) => row.meetings, align: 'right' },
  { name: 'presented', cell: (row) => row.presented, align: 'right' },
  { name: 'spoke', cell: (row) => row.spoke, align: 'right' },
  { name: 'owes', cell: (row) => row.owes, align: 'right' },
  { name: 'wrote', cell: (row) => row.wrote, align: 'right', detail: true },
  { name: 'id', cell: (row) => row.id, detail: true },
  { name: 'variants', cell: (row) => row.variants.join('; '), detail: true },
];

/** More people than this are listed, fewer are told of one by one. */
const CARDS = 5;

/** Of more people than this all that is said is read at once. */
const MANY = 100;

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
  const { args, store } = session;
  const asked = args.operands.join(' ');
  const known = new StoredPeople(store);
  const rows = bySurname(asked === '' ? store.names.all() : found(session, asked, known));
  const listing = { rows, columns: COLUMNS, whole: wholesOf(rows, store) };
  if (rows.length === 0) {
    if (session.format !== null) await session.list(listing, () => []);
    if (asked === '') {
      session.tell(`No person is named in ${count(store.manifest.counts.documents, 'document')}.`, 'Try: kcsp check');
    }
    return NOTHING;
  }
  const cards = asked !== '' && rows.length <= CARDS;
  const whole = new Map((cards ? rows : []).map((person) => [person, wholeOf(person, store)]));
  const about = (person: PersonTotal): PersonRow => whole.get(person) ?? wholeOf(person, store);
  await session.list(listing, (terminal) =>
    cards ? personText(rows, about, twinsAmong(known), terminal) : table.print(listing, terminal),
  );
  session.tellChangesOf(
    [...whole.values()].flatMap(({ attended, spoke }) => [...attended, ...spoke].map((row) => row.document)),
  );
  return FOUND;
}

/** What gives all that the documents say of people, most of whom are asked for if any is. */
function wholesOf({ length }: readonly PersonTotal[], store: Store): (person: PersonTotal) => PersonRow {
  let ahead = length <= MANY;
  return (person) => {
    if (!ahead) store.readPeopleAhead();
    ahead = true;
    return wholeOf(person, store);
  };
}

/** All that the documents say of a person. */
function wholeOf({ id }: PersonTotal, store: Store): PersonRow {
  const [row] = store.peopleWith([personKey(id)]);
  if (!row) throw new RangeError(`no document speaks of ${id}`);
  return row;
}

/** By surname, as people look for one another; ids begin with the given name or its initial. */
function bySurname(people: readonly PersonTotal[]): readonly PersonTotal[] {
  return people
    .map((person) => ({ person, surname: (parseName(person.name)?.surname ?? person.name).toLowerCase() }))
    .sort((one, other) => byText(one.surname, other.surname) || byText(one.person.id, other.person.id))
    .map(({ person }) => person);
}

/** People by name, or by their organisation; says who was near where there is none. */
function found(session: Session, asked: string, known: StoredPeople): readonly PersonTotal[] {
  const { store } = session;
  const who = known.who(asked);
  if (who.people.length > 0) return who.people;
  const organisations = store.keysOf('parts', ORGANISATION, (key) =>
    isBodyOf(asked, { body: key.slice(ORGANISATION.length) }),
  );
  // Under these keys stands only what is said of them as members.
  const members = store.peopleWith(organisations).map(({ id }) => personKey(id));
  if (members.length === 0) tellNobody(session, who, 'people');
  return store.names.with(members);
}
