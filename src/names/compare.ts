// Whether two names can be one person's, and which of them says more.
import { sameGivenName } from './given.ts';
import type { PersonName } from './name.ts';

/** What was worked out before: the names of a document are compared again and again. */
const known = new Map<string, string>();
const MOST = 20_000;

/** A name without anything but letters and figures, in lower case. */
function letters(text: string): string {
  let key = known.get(text);
  if (key === undefined) {
    if (known.size >= MOST) known.clear();
    key = text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '');
    known.set(text, key);
  }
  return key;
}

/** A surname as comparisons spell it: `O’ Donoghue`, `O'Donoghue` and `ODonoghue` are one. */
export const surnameKey = (name: PersonName): string => letters(name.surname);

/** All keys under which a name can be looked up: `Hesketh Harvey` may be the surname of `Kit Hesketh Harvey`. */
export function surnameKeys(name: PersonName): readonly string[] {
  const [own, both] = [surnameKey(name), joined(name)];
  return own === both ? [own] : [own, both];
}

/** Whether two surnames are one, a hyphen lost or not: `Hesketh-Harvey` is the surname of `Kit Hesketh Harvey`. */
export function sameSurname(one: PersonName, other: PersonName): boolean {
  if (surnameKey(one) === surnameKey(other)) return true;
  return joined(one) === surnameKey(other) || surnameKey(one) === joined(other);
}

/** The surname with the given name before it, where that is no initial. */
function joined(name: PersonName): string {
  const middle = name.given.length > 1 ? name.given.at(-1) : undefined;
  return middle && middle.length > 1 ? letters(middle + name.surname) : surnameKey(name);
}

/** Whether one given name or initial can stand for another: `S` and `Stuart`, `Andy` and `Andrew`. */
function sameGiven(one: string, other: string): boolean {
  const [a, b] = [letters(one), letters(other)];
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  return sameGivenName(a, b);
}

/** The given names; the `J` of `Sheahan (J)` where there are none. */
const initialled = (name: PersonName): readonly string[] =>
  name.given.length === 0 && name.distinguisher?.length === 1 ? [name.distinguisher] : name.given;

/**
 * Whether the given names of two names agree as far as both have them: `S` with `Stuart`, `P M` with `P`, nothing with
 * anything. `Mr M Hill` and `Mr P M Hill` do not agree here; see {@link usesMiddleName}.
 */
export function givenAgree(one: PersonName, other: PersonName): boolean {
  const [ones, others] = [initialled(one), initialled(other)];
  const count = Math.min(ones.length, others.length);
  for (let index = 0; index < count; index++) {
    if (!sameGiven(ones[index] ?? '', others[index] ?? '')) return false;
  }
  return true;
}

/** Whether one name may be the other's by a later given name alone: `M Hill` and `P M Hill`. */
export function usesMiddleName(one: PersonName, other: PersonName): boolean {
  const [short, long] = one.given.length <= other.given.length ? [one, other] : [other, one];
  const [only] = short.given;
  return short.given.length === 1 && only !== undefined && long.given.slice(1).some((given) => sameGiven(only, given));
}

const WOMEN = /^(?:mrs|ms|miss|dame|lady|baroness)$/i;
const MEN = /^(?:mr|sir|lord|baron)$/i;

/** Whether the honorifics of two names speak of a man and a woman. */
export function titlesDisagree(one: PersonName, other: PersonName): boolean {
  if (one.honorifics.length === 0 || other.honorifics.length === 0) return false;
  const of = (name: PersonName, titles: RegExp) => name.honorifics.some((honorific) => titles.test(honorific));
  return (of(one, MEN) && of(other, WOMEN)) || (of(one, WOMEN) && of(other, MEN));
}

/** Whether two names, by themselves, can be one person's. */
export function agree(one: PersonName, other: PersonName): boolean {
  if (!sameSurname(one, other) || !givenAgree(one, other) || titlesDisagree(one, other)) return false;
  return one.distinguisher === null || other.distinguisher === null || agreeDistinguished(one, other);
}

/** `Ryan (E)` is `E Ryan`, and another than `Ryan (M)`. */
function agreeDistinguished(one: PersonName, other: PersonName): boolean {
  return letters(one.distinguisher ?? '') === letters(other.distinguisher ?? '');
}

/** How much a name says of its person: full given names before initials before none. */
export function fullness(name: PersonName): number {
  const spelt = name.given.filter((given) => letters(given).length > 1).length;
  return spelt * 100 + name.given.length * 10 + (name.distinguisher ? 5 : 0) + (name.honorifics.length > 0 ? 1 : 0);
}

/**
 * The name under which a person is listed: given name and surname where the given name is spelt (`Sean Bone-Knell`), else
 * with the honorific or rank as printed (`Mr M Hill`). Honours are left out.
 */
export function displayName(name: PersonName): string {
  const spelt = name.given.some((given) => letters(given).length > 1);
  const tail = name.distinguisher ? ` (${name.distinguisher})` : '';
  const core = [...name.given, name.surname].join(' ') + tail;
  if (spelt) return core;
  return [...name.honorifics, ...(name.rank ? [name.rank] : []), core].join(' ');
}
