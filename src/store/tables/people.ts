// Each person once, from what documents say: names, positions, attendance, and what they presented, said and owe.
import { byText, type DocumentRecord } from '../../model/index.ts';
import { type FromMeeting, type PersonRow, rowOf } from '../rows.ts';
import { fromMeeting } from './meeting.ts';
import { otherForms, type PartRow, partRows } from './parts.ts';

/** One row a person, in the order of their ids; the records stand in the order of their meetings. */
export function peopleRows(records: readonly DocumentRecord[]): PersonRow[] {
  return personsOf(
    records.flatMap((record) => {
      const meeting = fromMeeting(record);
      return partRows(record).map((part) => [part, meeting] as const);
    }),
  );
}

/** A person from what documents say, in the order of meetings. */
function personOf(parts: readonly (readonly [part: PartRow, meeting: FromMeeting])[]): PersonRow | null {
  const [first] = parts;
  if (!first) return null;
  const [{ id }] = first;
  const name = mostPrinted(parts.map(([part]) => part.name));
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

/** The name that most documents have; of several the first in the alphabet. */
function mostPrinted(names: readonly string[]): string {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  const [most] = [...times].sort((one, other) => other[1] - one[1] || byText(one[0], other[0]));
  return most?.[0] ?? '';
}
