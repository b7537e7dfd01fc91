// A record with other ids for its people; entries that turn out to be one person's become one entry.
import type { DocumentRecord, ItemRecord, PersonRecord, SpeakerRecord } from '../model/index.ts';

/** The id and name that a person of the record goes by from now on; null keeps both. */
export type Renaming<P extends { readonly id: string; readonly name: string } = Pick<PersonRecord, 'id' | 'name'>> = (
  id: string,
) => P | null;

/** The record with every `personId` renamed. The record given is left as it is. */
export function remap(record: DocumentRecord, renaming: Renaming): DocumentRecord {
  const rename = (id: string | null): string | null => (id === null ? null : (renaming(id)?.id ?? id));
  return {
    ...record,
    attendance: record.attendance.map((entry) => ({ ...entry, personId: rename(entry.personId) })),
    items: record.items.map((item) => remapItem(item, rename)),
    people: mergePeople(record.people, renaming),
  };
}

function remapItem(item: ItemRecord, rename: (id: string | null) => string | null): ItemRecord {
  return {
    ...item,
    speakers: mergeSpeakers(item.speakers.map((speaker) => ({ ...speaker, personId: rename(speaker.personId) }))),
    actions: item.actions.map((action) => ({
      ...action,
      owners: action.owners.map((owner) => ({ ...owner, personId: rename(owner.personId) })),
    })),
  };
}

/** One entry a person: acts in the order of their lines, details from the first entry that has them. */
function mergeSpeakers(speakers: readonly SpeakerRecord[]): SpeakerRecord[] {
  const merged = new Map<string, SpeakerRecord>();
  for (const [place, speaker] of speakers.entries()) {
    const key = speaker.personId === null ? `unknown ${place}` : `id ${speaker.personId}`;
    const known = merged.get(key);
    if (!known) {
      merged.set(key, speaker);
      continue;
    }
    merged.set(key, {
      name: speaker.name.length > known.name.length ? speaker.name : known.name,
      personId: known.personId,
      resolvedBy: known.resolvedBy === null || speaker.resolvedBy === null ? null : known.resolvedBy,
      role: known.role ?? speaker.role,
      position: known.position ?? speaker.position,
      organisation: known.organisation ?? speaker.organisation,
      acts: [...known.acts, ...speaker.acts].sort(
        (one, other) => one.lines[0] - other.lines[0] || one.lines[1] - other.lines[1],
      ),
    });
  }
  return [...merged.values()];
}

function mergePeople(people: readonly PersonRecord[], renaming: Renaming): PersonRecord[] {
  const merged = new Map<string, PersonRecord>();
  for (const person of people) {
    const { id, name } = renaming(person.id) ?? person;
    const known = merged.get(id);
    const variants = [...new Set([...(known?.variants ?? []), ...person.variants])];
    merged.set(id, { id, name, variants });
  }
  return [...merged.values()];
}
