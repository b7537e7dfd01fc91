// The searched texts of a passage.
import { byText, type DocumentRecord } from '../model/index.ts';
import { dayInWords } from './day-words.ts';
import type { Field } from './ranking.ts';
import type { Passage } from './types.ts';

/** The searched texts of a passage. @param meeting what {@link meetingField} says, where that is known already */
export function fieldsOf(
  passage: Passage,
  names: ReadonlyMap<string, string>,
  meeting: string = meetingField(passage),
): Record<Field, string> {
  return { title: passage.item.title ?? '', text: passage.text, speakers: speakersField(passage, names), meeting };
}

/** Who speaks in a passage and who owns its action, each under every name that any document gives the person. */
function speakersField({ speakers, owners, ownerIds }: Passage, names: ReadonlyMap<string, string>): string {
  if (speakers.length === 0 && owners.length === 0) return '';
  const speaking = speakers.map(({ name, personId, role }) =>
    eachOnce(`${(personId !== null && names.get(personId)) || name} ${role ?? ''}`),
  );
  const owning = owners.map((name, at) => {
    const forms = names.get(ownerIds[at] ?? '');
    return forms === undefined ? name : eachOnce(`${name} ${forms}`);
  });
  return [...speaking, ...owning].join(', ');
}

const eachOnce = (words: string): string => [...new Set(words.split(/\s+/))].join(' ');

/** The body and the day of a meeting: the same for all its passages. */
export const meetingField = ({ body, date }: Pick<Passage, 'body' | 'date'>): string =>
  [body ?? '', dayInWords(date)].join(', ');

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
