// What `kcsp.yaml` says of how people are named who are printed in one way or another.
import { parseName } from '../names/name.ts';
import type { PeopleRules } from '../read/config.ts';
import type { Printed } from './printings.ts';
import { isSame } from './separate.ts';

/** The names that a config gives to people who are printed so; those are left out to whom it gives none. */
export function givenNames(printed: readonly Printed[], { people }: PeopleRules): ReadonlyMap<Printed, string> {
  const rules = people.map(({ name, aliases }) => {
    return { name, all: [name, ...aliases].flatMap((alias) => parseName(alias) ?? []) };
  });
  return new Map(
    printed.flatMap((one): [Printed, string][] => {
      const rule = rules.find(({ all }) => all.some((name) => one.names.some((own) => isSame(own, name))));
      return rule ? [[one, rule.name]] : [];
    }),
  );
}
