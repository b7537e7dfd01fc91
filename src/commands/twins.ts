// People who are perhaps one: for a reader to judge.
import { distance } from 'fastest-levenshtein';
import { parseName } from '../names/name.ts';
import type { StoredPeople } from '../search/who/stored.ts';
import { plain } from '../search/who/typed.ts';
import type { PersonTotal } from '../store/index.ts';

/** Says of a person who has a surname that is one letter off and given names that could be the same. */
export function twinsAmong({ names }: StoredPeople): (person: PersonTotal) => readonly PersonTotal[] {
  return (person) => {
    const own = keyOf(person.name);
    if (own === null) return [];
    return names.all().filter(({ id, name }) => {
      if (id === person.id || !mayBeNear(name, own.surname)) return false;
      const key = keyOf(name);
      if (key === null || key.initial !== own.initial) return false;
      return distance(key.surname, own.surname) <= (Math.min(key.surname.length, own.surname.length) > 3 ? 1 : 0);
    });
  };
}

/**
 * Whether the end of a name is worth taking apart: a surname stands there, unless the name goes on behind it. Of two halves of a
 * surname, one letter off can change only one.
 */
function mayBeNear(name: string, surname: string): boolean {
  const printed = plain(name);
  const half = surname.length >> 1;
  if (!printed.includes(surname.slice(0, half)) && !printed.includes(surname.slice(half))) return false;
  const ends = [-1, 0, 1].map((more) => printed.slice(-Math.max(1, surname.length + more)));
  return /[,(]|[A-Z]{2}/.test(name) || ends.some((end) => distance(end, surname) <= 1);
}

function keyOf(printed: string): { readonly surname: string; readonly initial: string } | null {
  const name = parseName(printed);
  const initial = plain(name?.given[0] ?? '')[0];
  return name === null || initial === undefined ? null : { surname: plain(name.surname), initial };
}
