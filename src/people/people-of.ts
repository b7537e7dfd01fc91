// What a document says of its people, as far as it bears on who they are in other documents: short, so that a corpus of many
// documents can be joined without reading their records again.
import type { DocumentRecord } from '../model/index.ts';

/** A person of one document. */
export interface PersonOf {
  readonly id: string;
  readonly name: string;
  readonly variants: readonly string[];
  /** Organisations, and positions and parts, printed beside the name, in lower case. */
  readonly organisations: readonly string[];
  readonly about: readonly string[];
  /** Whether the attendance has the person. */
  readonly listed: boolean;
  /** Places at which facts name the person. */
  readonly places: number;
}

export interface PeopleOf {
  /** The document's id and path. */
  readonly document: string;
  readonly path: string;
  readonly body: string;
  /** The authority and body that met, in lower case; empty where the document doesn't say. */
  readonly circle: readonly string[];
  readonly people: readonly PersonOf[];
}

interface Notes {
  readonly organisations: Set<string>;
  readonly about: Set<string>;
  listed: boolean;
  places: number;
}

/** What a record says of its people, in its order. */
export function peopleOf(record: DocumentRecord): PeopleOf {
  const notes = new Map(record.people.map(({ id }): [string, Notes] => [id, emptyNotes()]));
  for (const entry of record.attendance) {
    const known = noteBeside(notes, entry);
    if (!known) continue;
    known.listed = true;
    known.places++;
  }
  for (const item of record.items) {
    for (const speaker of item.speakers) {
      const known = noteBeside(notes, speaker);
      if (known) known.places += speaker.acts.length;
    }
    for (const { owners } of item.actions) {
      for (const { personId } of owners) {
        const known = notes.get(personId ?? '');
        if (known) known.places++;
      }
    }
  }
  const { authority, body } = record.meeting;
  return {
    document: record.id,
    path: record.source.path,
    body: body ?? '',
    circle: [...new Set([authority, body].flatMap((name) => (name === null ? [] : [circleKey(name)])))],
    people: record.people.map(({ id, name, variants }) => {
      const { organisations, about, listed, places } = notes.get(id) ?? emptyNotes();
      return { id, name, variants, organisations: [...organisations], about: [...about], listed, places };
    }),
  };
}

const emptyNotes = (): Notes => ({ organisations: new Set(), about: new Set(), listed: false, places: 0 });

interface Beside {
  readonly personId: string | null;
  readonly organisation: string | null;
  readonly position: string | null;
  readonly role: string | null;
}

/** Notes what is printed beside a name; gives the notes of the person, if it is one. */
function noteBeside(notes: ReadonlyMap<string, Notes>, entry: Beside): Notes | null {
  const known = notes.get(entry.personId ?? '');
  if (!known) return null;
  if (entry.organisation !== null) known.organisations.add(entry.organisation.toLowerCase());
  if (entry.position !== null) known.about.add(entry.position.toLowerCase());
  if (entry.role !== null) known.about.add(entry.role.toLowerCase());
  return known;
}

const circleKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\b(?:the|meeting|of)\b/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
