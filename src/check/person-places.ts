// Where a record speaks of its people.
import type { DocumentRecord, Lines } from '../model/index.ts';

/** A place at which a person or a name stands. */
export interface PersonPlace {
  readonly name: string;
  readonly personId: string | null;
  readonly lines: Lines;
  /** As a sentence says where: `item 80`, `the list of those present`. */
  readonly where: string;
}

/**
 * The places of a record at which a fact names somebody, in the order of the lines.
 *
 * @param isWanted whether places with such an id are, where not all are
 */
export function placesOf(
  record: DocumentRecord,
  isWanted: (personId: string | null) => boolean = () => true,
): PersonPlace[] {
  const places: PersonPlace[] = [];
  for (const { name, personId, lines } of record.attendance) {
    if (isWanted(personId)) places.push({ name, personId, lines, where: 'the attendance' });
  }
  for (const item of record.items) {
    const where = item.number === null ? 'an item without a number' : `item ${item.number}`;
    for (const { name, personId, acts } of item.speakers) {
      if (isWanted(personId)) for (const { lines } of acts) places.push({ name, personId, lines, where });
    }
    for (const { owners, lines } of item.actions) {
      for (const { name, personId } of owners) {
        if (isWanted(personId)) places.push({ name, personId, lines, where });
      }
    }
  }
  return places.sort((one, other) => one.lines[0] - other.lines[0]);
}

/** The first place at which each person of a record is named, by id. */
export function firstPlaces(record: DocumentRecord): ReadonlyMap<string, PersonPlace> {
  const first = new Map<string, PersonPlace>();
  for (const place of placesOf(record)) {
    if (place.personId !== null && !first.has(place.personId)) first.set(place.personId, place);
  }
  return first;
}
