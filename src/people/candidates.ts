// What each document says of each of its people, as far as it helps to tell whether two of them are one.
import type { DocumentRecord } from '../model/index.ts';
import { fullness } from '../names/compare.ts';
import { type PersonName, parseName } from '../names/name.ts';

/** A person of one document. */
export interface Candidate {
  /** The document's id and the person's id in it. */
  readonly document: string;
  readonly id: string;
  /** Every printed form that is a name in itself, the fullest first. */
  readonly names: readonly [PersonName, ...PersonName[]];
  readonly variants: readonly string[];
  /** Organisations, positions and parts printed beside the name, in lower case. */
  readonly organisations: ReadonlySet<string>;
  readonly about: ReadonlySet<string>;
  /** The authority and body that met, in lower case; empty where the document doesn't say. */
  readonly circle: ReadonlySet<string>;
}

/** The people of a record, in its order. */
export function candidatesOf(record: DocumentRecord): Candidate[] {
  const organisations = new Map<string, Set<string>>();
  const about = new Map<string, Set<string>>();
  const add = (map: Map<string, Set<string>>, id: string, value: string | null) => {
    if (value === null) return;
    const known = map.get(id);
    if (known) known.add(value.toLowerCase());
    else map.set(id, new Set([value.toLowerCase()]));
  };
  const said = [...record.attendance, ...record.items.flatMap((item) => item.speakers)];
  for (const { personId, organisation, position, role } of said) {
    if (personId === null) continue;
    add(organisations, personId, organisation);
    add(about, personId, position);
    add(about, personId, role);
  }
  const { authority, body } = record.meeting;
  const circle = new Set([authority, body].flatMap((name) => (name === null ? [] : [circleKey(name)])));
  return record.people.flatMap((person): Candidate[] => {
    const names = namesOf([person.name, ...person.variants]);
    const [first, ...others] = names;
    if (!first) return [];
    return [
      {
        document: record.id,
        id: person.id,
        names: [first, ...others],
        variants: person.variants,
        organisations: organisations.get(person.id) ?? new Set(),
        about: about.get(person.id) ?? new Set(),
        circle,
      },
    ];
  });
}

/** The forms that name a person by more than one word, or by a title; a lone `Mike` only where there is nothing else. */
function namesOf(printed: readonly string[]): PersonName[] {
  const parsed = [...new Set(printed)].flatMap((text) => parseName(text) ?? []);
  const whole = parsed.filter((name) => name.given.length > 0 || name.honorifics.length > 0 || name.rank !== null);
  const names = whole.length > 0 ? whole : parsed;
  return names
    .map((name, place) => ({ name, place }))
    .sort((one, other) => fullness(other.name) - fullness(one.name) || one.place - other.place)
    .map(({ name }) => name);
}

const circleKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\b(?:the|meeting|of)\b/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
