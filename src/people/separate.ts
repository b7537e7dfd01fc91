// What `kcsp.yaml` says of people who are never to be taken for one another.
import { surnameKey } from '../names/compare.ts';
import { type PersonName, parseName } from '../names/name.ts';
import type { PeopleRules } from '../read/config.ts';
import type { Printed } from './printings.ts';

/** Whether the user says that somebody is never one with any of some people. */
export type Separate = (some: Iterable<Printed>, other: Printed) => boolean;

/** By group of people who are kept apart, which of them somebody is. */
type Places = ReadonlyMap<number, number>;

/** The rule that a config gives; null where it gives none. */
export function separator(rules: PeopleRules): Separate | null {
  if (rules.separate.length === 0) return null;
  const groups = rules.separate.map((names) => names.flatMap((name) => parseName(name) ?? []));
  // Each is asked about again and again, and most are in no group.
  const known = new Map<Printed, Places>();
  const placesOf = (printed: Printed): Places => {
    const places = known.get(printed) ?? placesIn(groups, printed);
    known.set(printed, places);
    return places;
  };
  return (some, other) => {
    const others = placesOf(other);
    if (others.size === 0) return false;
    for (const one of some) {
      for (const [group, place] of placesOf(one)) if (others.has(group) && others.get(group) !== place) return true;
    }
    return false;
  };
}

function placesIn(groups: readonly (readonly PersonName[])[], { names }: Printed): Places {
  return new Map(
    groups.flatMap((group, at): [number, number][] => {
      const place = group.findIndex((name) => names.some((own) => isSame(own, name)));
      return place < 0 ? [] : [[at, place]];
    }),
  );
}

/** The same surname and given names; honorifics count only where there is no given name. */
export function isSame(one: PersonName, other: PersonName): boolean {
  const given = (name: PersonName) => name.given.join(' ').toLowerCase();
  if (surnameKey(one) !== surnameKey(other) || given(one) !== given(other)) return false;
  const titles = (name: PersonName) => name.honorifics.join(' ').toLowerCase();
  return other.honorifics.length === 0 || one.honorifics.length === 0 || titles(one) === titles(other);
}
