// Ids of people: the fullest name in lower case with hyphens, `shafick-peerbux`, told apart where two people share it.
import type { PersonName } from '../names/name.ts';

/** The id that a name gives by itself: `Mr M Hill` is `m-hill`, `Ó Ceallaigh` is `o-ceallaigh`. */
export function personSlug(name: PersonName): string {
  return slugOf([...name.given, name.surname, name.distinguisher ?? ''].join(' ')) || 'person';
}

/** A second choice where another has the first: `mrs-bentley`. */
export function titledSlug(name: PersonName): string {
  const titles = [...name.honorifics, ...(name.rank ? [name.rank] : [])];
  return titles.length === 0 ? personSlug(name) : `${slugOf(titles.join(' '))}-${personSlug(name)}`;
}

/**
 * Ids for people, each once. The order of `names` decides who keeps the plain id; the others get their title before it, then
 * a number.
 */
export function personIds(names: readonly PersonName[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const own = personSlug(name);
    let id: string | undefined = taken.has(own) ? titledSlug(name) : own;
    if (taken.has(id)) id = undefined;
    for (let count = 2; id === undefined; count++) {
      const numbered = `${own}-${count}`;
      if (!taken.has(numbered)) id = numbered;
    }
    taken.add(id);
    return id;
  });
}

function slugOf(text: string): string {
  // most names are plain letters, and need no more
  if (/^[A-Za-z]+(?: [A-Za-z]+)* ?$/.test(text)) return text.trimEnd().toLowerCase().replaceAll(' ', '-');
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’‘`´.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|(?<!-)-+$/g, '');
}
