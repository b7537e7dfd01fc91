// What `kcsp.yaml` says of people who are never to be taken for one another.
import { surnameKey } from '../names/compare.ts';
import { type PersonName, parseName } from '../names/name.ts';
import type { PeopleRules } from '../read/config.ts';
import type { Printed } from './printings.ts';

/** Whether the user says that two people are never one. */
export type Separate = (one: Printed, other: Printed) => boolean;

/** The rule that a config gives; null where it gives none. */
export function separator(rules: PeopleRules): Separate | null {
  if (rules.separate.length === 0) return null;
  const groups = rules.separate.map((names) => names.flatMap((name) => parseName(name) ?? []));
  const placeIn = (group: readonly PersonName[], { names }: Printed) =>
    group.findIndex((name) => names.some((known) => isSame(known, name)));
  return (one, other) =>
    groups.some((group) => {
      const [a, b] = [placeIn(group, one), placeIn(group, other)];
      return a >= 0 && b >= 0 && a !== b;
    });
}

/** The same surname and given names; honorifics count only where there is no given name. */
export function isSame(one: PersonName, other: PersonName): boolean {
  const given = (name: PersonName) => name.given.join(' ').toLowerCase();
  if (surnameKey(one) !== surnameKey(other) || given(one) !== given(other)) return false;
  const titles = (name: PersonName) => name.honorifics.join(' ').toLowerCase();
  return other.honorifics.length === 0 || one.honorifics.length === 0 || titles(one) === titles(other);
}
