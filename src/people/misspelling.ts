// Names so near each other that one may be a slip for the other: reported, hardly ever joined.
import { distance } from 'fastest-levenshtein';
import { addUnder, Growing } from '../model/index.ts';
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
  return areNear(a, b, letters);
}

/** Whether two surnames differ by so many letters at most, and any at all may. */
const areNear = (one: string, other: string, letters: number): boolean =>
  letters > 0 && Math.abs(one.length - other.length) <= letters && distance(one, other) <= letters;

const isSpelt = (name: PersonName): boolean => (name.given[0] ?? '').replace(/\./g, '').length > 1;

/** Whether all but one letter of the surname agree, and a given name that both spell in full. */
export function differByOneLetter(one: PersonName, other: PersonName): boolean {
  if (!isSpelt(one) || !isSpelt(other) || one.given[0]?.toLowerCase() !== other.given[0]?.toLowerCase()) return false;
  const [a, b] = [surnameKey(one), surnameKey(other)];
  return a !== b && Math.min(a.length, b.length) >= 4 && givenAgree(one, other) && distance(a, b) === 1;
}

/** Pairs of people whose names may be one name, in the order given within each first letter of given names. */
export function nearPairs<P extends { readonly parsed: PersonName }>(people: readonly P[]): (readonly [P, P])[] {
  const near = nearSurnames([...new Set(people.map(({ parsed }) => surnameKey(parsed)))]);
  const groups = new Map<string, P[]>();
  for (const person of people) {
    const key = person.parsed.given[0]?.[0]?.toLowerCase();
    if (key !== undefined) addUnder(groups, key, person);
  }
  return [...groups.values()].flatMap((group) => pairsIn(group, near));
}

/** @param near see {@link nearSurnames} */
function pairsIn<P extends { readonly parsed: PersonName }>(
  people: readonly P[],
  near: ReadonlyMap<string, readonly string[]>,
): (readonly [P, P])[] {
  const bySurname = new Map<string, number[]>();
  for (const [place, { parsed }] of people.entries()) addUnder(bySurname, surnameKey(parsed), place);
  return people.flatMap((one, place) => {
    const places = (near.get(surnameKey(one.parsed)) ?? []).flatMap((surname) => bySurname.get(surname) ?? []);
    const later = places.filter((other) => other > place).sort((left, right) => left - right);
    return later.flatMap((at): (readonly [P, P])[] => {
      const other = people[at];
      return other && mayBeMisspelt(one.parsed, other.parsed) ? [[one, other]] : [];
    });
  });
}

/** By surname, those from which it differs by so few letters that one may be a slip for the other; many have none. */
function nearSurnames(surnames: readonly string[]): ReadonlyMap<string, readonly string[]> {
  // There are some forty forms of each, so a form is kept as a number, with the place of its surname behind it. Where different forms
  // have one number, the surnames are told apart when they are compared.
  const forms = new Growing(Float64Array);
  for (const [place, surname] of surnames.entries()) {
    for (const form of shortened(surname)) forms.push(numberOf(form) * surnames.length + place);
  }
  const near = new Map<string, string[]>();
  let sharers: string[] = [];
  let last = -1;
  for (const form of forms.all().sort()) {
    const [number, surname] = [Math.floor(form / surnames.length), surnames[form % surnames.length] ?? ''];
    if (number !== last) sharers = [];
    last = number;
    for (const other of sharers) {
      if (!areNear(surname, other, allowance(surname, other, true)) || near.get(surname)?.includes(other)) continue;
      addUnder(near, surname, other);
      addUnder(near, other, surname);
    }
    sharers.push(surname);
  }
  return near;
}

/** A number up to 2^30 that stands for a text. */
function numberOf(text: string): number {
  let number = 0;
  for (let at = 0; at < text.length; at++) number = (Math.imul(number, 31) + text.charCodeAt(at)) & 0x3fffffff;
  return number;
}

/** Beyond so many letters there would be very many forms; few surnames are so long. */
const LONG = 40;

/**
 * What surnames share that differ by two letters at most: themselves, and what is left of them without one or, from six letters on,
 * two of their letters. Very long ones share that they are long.
 */
function shortened(surname: string): ReadonlySet<string> {
  const forms = new Set(surname.length > LONG ? [] : [surname]);
  if (surname.length > LONG - 2) forms.add('');
  if (surname.length < 4 || surname.length > LONG) return forms;
  for (let round = surname.length < 6 ? 1 : 2; round > 0; round--) {
    for (const form of [...forms]) {
      for (let at = 0; at < form.length; at++) forms.add(form.slice(0, at) + form.slice(at + 1));
    }
  }
  return forms;
}
