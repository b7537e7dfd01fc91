// Who the people of documents are, once that is known: of each person of a document a few numbers, since a corpus has very many.
import type { Candidates } from './candidates.ts';
import type { Columns } from './columns.ts';
import type { Setting } from './printings.ts';

/** What a corpus knows of one person's mentions. */
export interface PersonUse {
  /** Places at which facts name the person. */
  readonly places: number;
  /** Ids of the documents whose attendance has the person. */
  readonly listedIn: ReadonlySet<string>;
  /** The bodies before which the person came, as records name them. */
  readonly bodies: ReadonlySet<string>;
  /** The path of the first document that names the person, in the order in which documents were given. */
  readonly path: string;
}

export class WhoIsWho<P> {
  readonly #settings: readonly Setting[];
  /** The numbers of documents by their ids. */
  readonly #documents: ReadonlyMap<string, number>;
  readonly #columns: Columns;
  /** The ids that people have in documents, by how they are printed. */
  readonly #ids: readonly string[];
  readonly #people: readonly P[];
  /** By person of a document: which of them it is. */
  readonly #persons: Uint32Array;

  /**
   * @param people all that are known
   * @param persons by person of a document, which of them it is
   */
  constructor({ settings, columns, printed }: Candidates, people: readonly P[], persons: Uint32Array) {
    this.#settings = settings;
    this.#documents = new Map(settings.map(({ document }, number) => [document, number]));
    this.#columns = columns;
    this.#ids = printed.map(({ id }) => id);
    this.#people = people;
    this.#persons = persons;
  }

  /** The people of a document, in its order, by their ids in it. */
  peopleIn(document: string): ReadonlyMap<string, P> {
    const people = new Map<string, P>();
    const number = this.#documents.get(document);
    if (number === undefined) return people;
    for (const at of this.#columns.of(number)) {
      const id = this.#ids[this.#columns.printed(at)];
      const person = this.#people[this.#persons[at] ?? 0];
      if (id !== undefined && person !== undefined) people.set(id, person);
    }
    return people;
  }

  /** The uses of some people. */
  usesOf(people: ReadonlySet<P>): ReadonlyMap<P, PersonUse> {
    const uses = new Map<P, PersonUse & { listedIn: Set<string>; bodies: Set<string>; places: number }>();
    for (const [number, { document, body, path }] of this.#settings.entries()) {
      for (const at of this.#columns.of(number)) {
        const person = this.#people[this.#persons[at] ?? 0];
        if (person === undefined || !people.has(person)) continue;
        const use = uses.get(person) ?? { places: 0, listedIn: new Set(), bodies: new Set(), path };
        uses.set(person, use);
        use.places += this.#columns.places(at);
        use.bodies.add(body);
        if (this.#columns.isListed(at)) use.listedIn.add(document);
      }
    }
    return uses;
  }
}
