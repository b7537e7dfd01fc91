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

/** Every place of a record at which a fact names somebody, in the order of the lines. */
export function placesOf(record: DocumentRecord): PersonPlace[] {
  const places: PersonPlace[] = record.attendance.map(({ name, personId, lines }) => {
    return { name, personId, lines, where: 'the attendance' };
  });
  for (const item of record.items) {
    const where = item.number === null ? 'an item without a number' : `item ${item.number}`;
    for (const { name, personId, acts } of item.speakers) {
      for (const { lines } of acts) places.push({ name, personId, lines, where });
    }
    for (const { owners, lines } of item.actions) {
      for (const { name, personId } of owners) places.push({ name, personId, lines, where });
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
