// Records as one corpus: everybody under one id in all of them.
import type { DocumentRecord } from '../model/index.ts';
import { NO_PEOPLE_RULES, type PeopleRules } from '../read/config.ts';
import { joined, type People } from './corpus.ts';
import { peopleOf } from './people-of.ts';
import { remap } from './remap.ts';

/** Records whose people were joined, in the order given. */
export interface Joined extends People {
  readonly records: readonly DocumentRecord[];
}

/** Gives every person one id over records. See {@link joined}. */
export function joinPeople(records: readonly DocumentRecord[], rules: PeopleRules = NO_PEOPLE_RULES): Joined {
  const people = joined(records.map(peopleOf), rules);
  return { ...people, records: records.map((record) => remap(record, people.renamingOf(record.id))) };
}
