// Whether somebody owns an action: under the own name, as the holder of an office at that meeting, or as a body.
import type { OwnerRecord } from '../../model/index.ts';
import type { PersonRow } from '../../store/index.ts';
import { officeKey, officeTest } from './office.ts';
import type { Who } from './who.ts';

/**
 * Says of an owner of an action whether it is who was asked for.
 *
 * @param held who held the office that was asked for, as `document person`
 */
export function ownerTest(who: Who, held: ReadonlySet<string>): (owner: OwnerRecord, document: string) => boolean {
  const ids = new Set(who.people.map((person) => person.id));
  const labels = new Set(who.labels);
  return (owner, document) =>
    labels.has(owner.name) ||
    (owner.personId !== null && (ids.has(owner.personId) || held.has(`${document} ${owner.personId}`)));
}

/** Who of some people held an office, as `document person`; only parts in the meeting are held so. */
export function holdings(office: string, people: readonly PersonRow[]): ReadonlySet<string> {
  if (officeKey(office) === '') return new Set();
  const isOffice = officeTest(office);
  return new Set(
    people.flatMap((person) =>
      person.attended
        .filter((attended) => attended.role !== null && isOffice(attended.role))
        .map((attended) => `${attended.document} ${person.id}`),
    ),
  );
}

/** The people who held an office, at whatever meeting. */
export function holdersOf(office: string, people: readonly PersonRow[]): readonly PersonRow[] {
  const held = holdings(office, people);
  return people.filter((person) => person.attended.some(({ document }) => held.has(`${document} ${person.id}`)));
}
