// A person in a few words: name, another form of it, the latest position.
import { parseName } from '../../names/name.ts';
import type { PersonRow } from '../../store/index.ts';

/** `Shafick Peerbux (Mr S Peerbux; Head of Community Safety, KCC)`. */
export function described(person: PersonRow): string {
  const asides = [formalName(person), latestPosition(person)].filter((aside) => aside !== null);
  return asides.length === 0 ? person.name : `${person.name} (${asides.join('; ')})`;
}

/** Several people, each in a few words; those of whom the same is to be said are said once, with how many they are. */
export function describedTogether(people: readonly PersonRow[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const person of people) counts.set(described(person), (counts.get(described(person)) ?? 0) + 1);
  return Array.from(counts, ([text, many]) => (many === 1 ? text : `${text}, ${many} people of that name`));
}

/** The name as minutes print it with a title, where the person is listed under another. */
export function formalName(person: PersonRow): string | null {
  const titled = person.variants.filter((variant) => (parseName(variant)?.honorifics.length ?? 0) > 0);
  const best = titled.sort((left, right) => right.length - left.length)[0];
  return best === undefined || best === person.name ? null : best;
}

/** The last position that the record prints beside the name, with the organisation; the office in the meeting else. */
export function latestPosition(person: PersonRow): string | null {
  const withPosition = person.positions.filter((row) => row.position !== null);
  const last = withPosition.at(-1) ?? person.positions.at(-1);
  if (last) return [last.position, last.organisation].filter((part) => part !== null).join(', ');
  return person.attended.findLast((row) => row.role !== null)?.role ?? null;
}

/** `He`, `She` or `They`, as the titles say. */
export function pronoun(person: PersonRow): { readonly subject: string; readonly is: string } {
  const titles = [person.name, ...person.variants].flatMap((form) => parseName(form)?.honorifics ?? []);
  if (titles.some((title) => /^(?:mr|sir|lord)$/i.test(title))) return { subject: 'He', is: 'is' };
  if (titles.some((title) => /^(?:mrs|ms|miss|dame|lady|baroness)$/i.test(title))) return { subject: 'She', is: 'is' };
  return { subject: 'They', is: 'are' };
}
