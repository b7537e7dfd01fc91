// Where a corpus speaks of each of its people.
import type { PeopleOf } from './people-of.ts';
import type { Renaming } from './remap.ts';

/** What a corpus knows of one person's mentions. */
export interface PersonUse {
  /** Places at which facts name the person. */
  readonly places: number;
  /** Ids of the documents whose attendance has the person. */
  readonly listedIn: ReadonlySet<string>;
  /** The bodies before which the person came, as records name them. */
  readonly bodies: ReadonlySet<string>;
  /** The path of the first document that names the person. */
  readonly path: string;
}

/** The use of every person of a corpus, by id; the order of documents decides only which one is the first. */
export function usesIn(
  documents: readonly PeopleOf[],
  renamingOf: (document: string) => Renaming,
): ReadonlyMap<string, PersonUse> {
  const uses = new Map<string, { places: number; listedIn: Set<string>; bodies: Set<string>; path: string }>();
  for (const { document, path, body, people } of documents) {
    const renaming = renamingOf(document);
    for (const person of people) {
      const { id } = renaming(person.id) ?? person;
      const use = uses.get(id) ?? { places: 0, listedIn: new Set(), bodies: new Set(), path };
      uses.set(id, use);
      use.bodies.add(body);
      if (person.listed) use.listedIn.add(document);
      use.places += person.places;
    }
  }
  return uses;
}
