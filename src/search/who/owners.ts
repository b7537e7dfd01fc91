// Whether somebody owns an action: under the own name, as the holder of an office at that meeting, or as a body.
import type { OwnerRecord } from '../../model/index.ts';
import type { ActionRow, PersonRow } from '../../store/index.ts';
import { isOffice, officeKey } from './office.ts';
import type { Who } from './who.ts';

/** The labels under which actions name owners that are no persons. */
export function ownerLabels(actions: readonly ActionRow[]): readonly string[] {
  const labels = actions.flatMap((action) => action.owners.filter((owner) => owner.type !== 'person'));
  return [...new Set(labels.map((owner) => owner.name))];
}

/** Says of an owner of an action whether it is who was asked for; `people` are all of the record. */
export function ownerTest(who: Who, people: readonly PersonRow[]): (owner: OwnerRecord, document: string) => boolean {
  const ids = new Set(who.people.map((person) => person.id));
  const labels = new Set(who.labels);
  const holders = holdings(who.asked, people);
  return (owner, document) =>
    labels.has(owner.name) ||
    (owner.personId !== null && (ids.has(owner.personId) || holders.has(`${document} ${owner.personId}`)));
}

/** Who held the office that was asked for, as `document person`; only parts in the meeting are held so. */
function holdings(asked: string, people: readonly PersonRow[]): ReadonlySet<string> {
  if (officeKey(asked) === '') return new Set();
  return new Set(
    people.flatMap((person) =>
      person.attended
        .filter((attended) => attended.role !== null && isOffice(asked, attended.role))
        .map((attended) => `${attended.document} ${person.id}`),
    ),
  );
}

/** The people who held the office that was asked for, at whatever meeting. */
export function holdersOf(asked: string, people: readonly PersonRow[]): readonly PersonRow[] {
  const held = holdings(asked, people);
  return people.filter((person) => person.attended.some(({ document }) => held.has(`${document} ${person.id}`)));
}
