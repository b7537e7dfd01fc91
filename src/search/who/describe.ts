// A person in a few words: name, another form of it, the latest position.
import { parseName } from '../../names/name.ts';
import type { Named, PersonTotal } from '../../store/index.ts';

/** What is told of a person in a few words. */
type Described = Pick<PersonTotal, keyof Named | 'position'>;

/** `Shafick Peerbux (Mr S Peerbux; Head of Community Safety, KCC)`. */
export function described(person: Described): string {
  const asides = [formalName(person), person.position].filter((aside) => aside !== null);
  return asides.length === 0 ? person.name : `${person.name} (${asides.join('; ')})`;
}

/** Several people, each in a few words; those of whom the same is to be said are said once, with how many they are. */
export function describedTogether(people: readonly Described[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const person of people) counts.set(described(person), (counts.get(described(person)) ?? 0) + 1);
  return Array.from(counts, ([text, many]) => (many === 1 ? text : `${text}, ${many} people of that name`));
}

/** The name as minutes print it with a title, where the person is listed under another. */
function formalName(person: Named): string | null {
  const titled = person.variants.filter((variant) => (parseName(variant)?.honorifics.length ?? 0) > 0);
  const best = titled.sort((left, right) => right.length - left.length)[0];
  return best === undefined || best === person.name ? null : best;
}

/** `He`, `She` or `They`, as the titles say. */
export function pronoun(person: Named): { readonly subject: string; readonly is: string } {
  const titles = [person.name, ...person.variants].flatMap((form) => parseName(form)?.honorifics ?? []);
  if (titles.some((title) => /^(?:mr|sir|lord)$/i.test(title))) return { subject: 'He', is: 'is' };
  if (titles.some((title) => /^(?:mrs|ms|miss|dame|lady|baroness)$/i.test(title))) return { subject: 'She', is: 'is' };
  return { subject: 'They', is: 'are' };
}
