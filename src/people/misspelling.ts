// Names so near each other that one may be a slip for the other: reported, hardly ever joined.
import { distance } from 'fastest-levenshtein';
import { givenAgree, surnameKey, titlesDisagree } from '../names/compare.ts';
import type { PersonName } from '../names/name.ts';

/**
 * Letters by which two surnames may differ: one, or two where both are long; after one and the same given name, two also where they
 * are of middling length (`Gilmour` and `Gilmore`).
 */
function allowance(one: string, other: string, sameGiven: boolean): number {
  const shorter = Math.min(one.length, other.length);
  return shorter < 4 ? 0 : shorter < (sameGiven ? 6 : 8) ? 1 : 2;
}

/**
 * Whether one name may be a misspelling of the other: given names that agree, and surnames that differ by a letter or, in
 * long names, two. Never says that they are one person: `Jane Smith` is not `John Smith`, but `Ann Reed` may be `Ann Read`.
 */
export function mayBeMisspelt(one: PersonName, other: PersonName): boolean {
  const [a, b] = [surnameKey(one), surnameKey(other)];
  if (a === b || one.given.length === 0 || other.given.length === 0) return false;
  if (!givenAgree(one, other) || titlesDisagree(one, other)) return false;
  const letters = allowance(a, b, isSpelt(one) && one.given[0]?.toLowerCase() === other.given[0]?.toLowerCase());
  return letters > 0 && Math.abs(a.length - b.length) <= letters && distance(a, b) <= letters;
}

const isSpelt = (name: PersonName): boolean => (name.given[0] ?? '').replace(/\./g, '').length > 1;

/** Whether all but one letter of the surname agree, and a given name that both spell in full. */
export function differByOneLetter(one: PersonName, other: PersonName): boolean {
  if (!isSpelt(one) || !isSpelt(other) || one.given[0]?.toLowerCase() !== other.given[0]?.toLowerCase()) return false;
  const [a, b] = [surnameKey(one), surnameKey(other)];
  return a !== b && Math.min(a.length, b.length) >= 4 && givenAgree(one, other) && distance(a, b) === 1;
}

/** Pairs of people whose names may be one name, in the order given. */
export function nearPairs<P extends { readonly parsed: PersonName }>(people: readonly P[]): (readonly [P, P])[] {
  // Names one letter apart share a first letter or a length nearby; comparing within first letters of given names keeps this short.
  const groups = new Map<string, P[]>();
  for (const person of people) {
    const key = person.parsed.given[0]?.[0]?.toLowerCase();
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(person);
    else groups.set(key, [person]);
  }
  const pairs: (readonly [P, P])[] = [];
  for (const group of groups.values()) {
    for (const [index, one] of group.entries()) {
      for (const other of group.slice(index + 1)) if (mayBeMisspelt(one.parsed, other.parsed)) pairs.push([one, other]);
    }
  }
  return pairs;
}
