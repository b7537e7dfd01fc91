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

/** Pairs of people whose names may be one name, in the order given within each first letter of given names. */
export function nearPairs<P extends { readonly parsed: PersonName }>(people: readonly P[]): (readonly [P, P])[] {
  const groups = new Map<string, P[]>();
  for (const person of people) {
    const key = person.parsed.given[0]?.[0]?.toLowerCase();
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(person);
    else groups.set(key, [person]);
  }
  return [...groups.values()].flatMap((group) =>
    candidatePairs(group).flatMap(([left, right]): (readonly [P, P])[] => {
      const [one, other] = [group[left], group[right]];
      return one && other && mayBeMisspelt(one.parsed, other.parsed) ? [[one, other]] : [];
    }),
  );
}

/** Up to so many people all pairs are compared; beyond it, only those whose surnames can be near. */
const FEW = 40;

/** The pairs worth comparing, by their places, in order: surnames with at most two letters' difference share a form with two letters left out. */
function candidatePairs(people: readonly { readonly parsed: PersonName }[]): (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  if (people.length <= FEW) {
    for (let left = 0; left < people.length; left++) {
      for (let right = left + 1; right < people.length; right++) pairs.push([left, right]);
    }
    return pairs;
  }
  const sharers = new Map<string, number[]>();
  const seen = new Set<number>();
  for (const [place, { parsed }] of people.entries()) {
    for (const form of shortened(surnameKey(parsed))) {
      const others = sharers.get(form) ?? [];
      sharers.set(form, others);
      for (const other of others) seen.add(other * people.length + place);
      others.push(place);
    }
  }
  for (const pair of [...seen].sort((one, other) => one - other)) {
    pairs.push([Math.floor(pair / people.length), pair % people.length]);
  }
  return pairs;
}

/** A surname, and what is left of it without one or, from six letters on, two of its letters. */
function shortened(surname: string): ReadonlySet<string> {
  const forms = new Set([surname]);
  if (surname.length < 4) return forms;
  for (let round = surname.length < 6 ? 1 : 2; round > 0; round--) {
    for (const form of [...forms]) {
      for (let at = 0; at < form.length; at++) forms.add(form.slice(0, at) + form.slice(at + 1));
    }
  }
  return forms;
}
