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

/** What a corpus knows of one person's mentions. */
export interface PersonUse {
  /** Places at which facts name the person. */
  readonly places: number;
  /** Ids of the documents whose attendance has the person. */
  readonly listedIn: ReadonlySet<string>;
  /** The bodies before which the person came, as records name them. */
  readonly bodies: ReadonlySet<string>;
  /** The path of the first document that names the person. */
  readonly path: string;
}

/** The use of every person of a corpus, by id. */
export function usesIn(records: readonly DocumentRecord[]): ReadonlyMap<string, PersonUse> {
  const uses = new Map<string, { places: number; listedIn: Set<string>; bodies: Set<string>; path: string }>();
  for (const record of records) {
    for (const { id } of record.people) {
      const use = uses.get(id) ?? { places: 0, listedIn: new Set(), bodies: new Set(), path: record.source.path };
      use.bodies.add(record.meeting.body ?? '');
      uses.set(id, use);
    }
    for (const { personId } of record.attendance) if (personId !== null) uses.get(personId)?.listedIn.add(record.id);
    for (const { personId } of placesOf(record)) {
      const use = personId === null ? undefined : uses.get(personId);
      if (use) use.places++;
    }
  }
  return uses;
}

/** The first place at which each person of a record is named, by id. */
export function firstPlaces(record: DocumentRecord): ReadonlyMap<string, PersonPlace> {
  const first = new Map<string, PersonPlace>();
  for (const place of placesOf(record)) {
    if (place.personId !== null && !first.has(place.personId)) first.set(place.personId, place);
  }
  return first;
}
