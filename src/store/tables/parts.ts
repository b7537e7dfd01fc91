// What each document says of each of its people, a row a person; and all rows of a person as one.
import { byText, type DocumentRecord } from '../../model/index.ts';
import { type FromMeeting, type PersonRow, rowOf } from '../rows.ts';
import { peopleRows } from './people.ts';

type Bare<R extends FromMeeting> = Omit<R, keyof FromMeeting>;

/** What one document says of a person: a {@link PersonRow} without what the meeting says for all. */
export interface PartRow extends Pick<PersonRow, 'id' | 'name' | 'variants' | 'owes'> {
  readonly positions: readonly Bare<PersonRow['positions'][number]>[];
  readonly attended: readonly Bare<PersonRow['attended'][number]>[];
  readonly spoke: readonly Bare<PersonRow['spoke'][number]>[];
  readonly wrote: readonly Bare<PersonRow['wrote'][number]>[];
  readonly moved: readonly Bare<PersonRow['moved'][number]>[];
}

/** The rows of a record's people. */
export function partRows(record: DocumentRecord): PartRow[] {
  return peopleRows([record]).map((row) => ({
    ...row,
    positions: row.positions.map(bare),
    attended: row.attended.map(bare),
    spoke: row.spoke.map(bare),
    wrote: row.wrote.map(bare),
    moved: row.moved.map(bare),
  }));
}

function bare<R extends FromMeeting>({ document, date, dateBounds, body, path, ...own }: R): Bare<R> {
  return own;
}

/** The forms of a name beside the one that a person is listed under, each once, in their order. */
export function otherForms(name: string, forms: readonly string[]): readonly string[] {
  return [...new Set(forms)].filter((form) => form !== name).sort(byText);
}

/** A person from what documents say, in the order of meetings. */
function personOf(parts: readonly (readonly [part: PartRow, meeting: FromMeeting])[]): PersonRow | null {
  const [first] = parts;
  if (!first) return null;
  const [{ id, name }] = first;
  const of = <R extends object>(rows: (part: PartRow) => readonly R[]): (FromMeeting & R)[] =>
    parts.flatMap(([part, meeting]) => rows(part).map((row) => rowOf(meeting, row)));
  return {
    id,
    name,
    variants: otherForms(
      name,
      parts.flatMap(([part]) => [part.name, ...part.variants]),
    ),
    positions: of((part) => part.positions),
    attended: of((part) => part.attended),
    spoke: of((part) => part.spoke),
    wrote: of((part) => part.wrote),
    moved: of((part) => part.moved),
    owes: parts.flatMap(([part]) => part.owes),
  };
}

/** All people of whom there are parts, by their ids; of each person the parts stand in the order of meetings. */
export function personsOf(parts: readonly (readonly [part: PartRow, meeting: FromMeeting])[]): PersonRow[] {
  const byPerson = new Map<string, (readonly [PartRow, FromMeeting])[]>();
  for (const part of parts) {
    const own = byPerson.get(part[0].id);
    if (own) own.push(part);
    else byPerson.set(part[0].id, [part]);
  }
  return [...byPerson.values()].flatMap((own) => personOf(own) ?? []).sort((one, other) => byText(one.id, other.id));
}
