// `unexplained-initials`: initials stand for somebody, and the document doesn't say for whom.

import { placesOf } from './person-places.ts';
import type { PeopleCheck } from './rule.ts';
import { listedShort, quote } from './words.ts';

const INITIALS = /^(?:\p{Lu}\.?){2,4}$/u;

export const unexplainedInitials: PeopleCheck = {
  about: 'people',
  code: 'unexplained-initials',
  severity: 'info',
  summary: 'initials that the document explains nowhere',
  help: `Actions are given to people by their initials, and neither the attendance list nor a name in the text fits these. They stay
as printed, of type "unknown", and kcsp actions --owner finds them by the initials only. Add them after the name in the
attendance list of the text, "Anna Reed (AR)", and they are told apart the next time.`,
  find: (record) => {
    const places = record.items
      .flatMap((item) => item.actions)
      .flatMap(({ owners, lines }) => owners.map(({ name, type }) => ({ name, type, lines })))
      .filter(({ name, type }) => type === 'unknown' && INITIALS.test(name));
    if (places.length === 0) return [];
    const known = new Set(placesOf(record).flatMap(({ name, personId }) => (personId === null ? [] : [name])));
    const unknown = places.filter(({ name }) => !known.has(name)).sort((one, other) => one.lines[0] - other.lines[0]);
    const [first] = unknown;
    if (!first) return [];
    const names = [...new Set(unknown.map(({ name }) => name))];
    const stand = names.length === 1 ? 'stands for an owner' : 'stand for owners';
    const message = `${listedShort(names.map((name) => quote(name)))} ${stand} of actions, and nothing in the document says for whom.`;
    return [{ message, lines: first.lines }];
  },
};
