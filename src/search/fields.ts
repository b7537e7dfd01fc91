// The searched texts of a passage.
import { byText, type DocumentRecord } from '../model/index.ts';
import { dayInWords } from './day-words.ts';
import type { Field } from './ranking.ts';
import type { Passage } from './types.ts';

/** The searched texts of a passage. Speakers and owners are found under every name that any document gives the person. */
export function fieldsOf(passage: Passage, names: ReadonlyMap<string, string>): Record<Field, string> {
  const speakers = passage.speakers.map(({ name, personId, role }) =>
    [...new Set(`${(personId !== null && names.get(personId)) || name} ${role ?? ''}`.split(/\s+/))].join(' '),
  );
  const owners = passage.owners.map((name, at) => {
    const forms = names.get(passage.ownerIds[at] ?? '');
    return forms === undefined ? name : [...new Set(`${name} ${forms}`.split(/\s+/))].join(' ');
  });
  return {
    title: passage.item.title ?? '',
    text: passage.text,
    speakers: [...speakers, ...owners].join(', '),
    meeting: [passage.body ?? '', dayInWords(passage.date)].join(', '),
  };
}

/** All names of each person, one after another. */
export function namesById(records: readonly DocumentRecord[]): ReadonlyMap<string, string> {
  const names = new Map<string, Set<string>>();
  for (const { people } of records) {
    for (const { id, name, variants } of people) {
      const known = names.get(id) ?? new Set();
      for (const form of [name, ...variants]) known.add(form);
      names.set(id, known);
    }
  }
  return new Map([...names].map(([id, forms]) => [id, [...forms].sort(byText).join(' ')]));
}
