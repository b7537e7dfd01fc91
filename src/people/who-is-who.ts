// Who the people of documents are, once that is known: of each person of a document a few numbers, since a corpus has very many.
import type { Candidate, Candidates } from './candidates.ts';
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
  readonly #settings: Setting[] = [];
  readonly #numbers = new Map<string, number>();
  /** The first person of each document, and what follows the last. */
  readonly #starts: number[] = [0];
  /** By person of a document: the id there, who it is, whether the attendance has it, at how many places facts name it. */
  readonly #ids: string[] = [];
  readonly #persons: P[] = [];
  readonly #listed: boolean[] = [];
  readonly #places: number[] = [];

  /** @param who says who a person of a document is; null leaves it out */
  constructor(candidates: Candidates, who: (candidate: Candidate) => P | null) {
    for (let document = 0; document < candidates.documents; document++) {
      const setting = candidates.setting(document);
      this.#numbers.set(setting.document, document);
      this.#settings.push(setting);
      for (const candidate of candidates.of(document)) {
        const person = who(candidate);
        if (person === null) continue;
        this.#ids.push(candidate.printed.id);
        this.#persons.push(person);
        this.#listed.push(candidates.isListed(candidate.number));
        this.#places.push(candidates.places(candidate.number));
      }
      this.#starts.push(this.#ids.length);
    }
  }

  /** The people of a document, in its order, by their ids in it. */
  peopleIn(document: string): ReadonlyMap<string, P> {
    const people = new Map<string, P>();
    const number = this.#numbers.get(document);
    if (number !== undefined) for (const [id, person] of this.#of(number)) people.set(id, person);
    return people;
  }

  /** The uses of some people. */
  usesOf(people: ReadonlySet<P>): ReadonlyMap<P, PersonUse> {
    const uses = new Map<P, PersonUse & { listedIn: Set<string>; bodies: Set<string>; places: number }>();
    for (const [document, { document: id, body, path }] of this.#settings.entries()) {
      for (const [, person, listed, places] of this.#of(document)) {
        if (!people.has(person)) continue;
        const use = uses.get(person) ?? { places: 0, listedIn: new Set(), bodies: new Set(), path };
        uses.set(person, use);
        use.places += places;
        use.bodies.add(body);
        if (listed) use.listedIn.add(id);
      }
    }
    return uses;
  }

  *#of(document: number): Generator<readonly [id: string, person: P, listed: boolean, places: number]> {
    const end = this.#starts[document + 1] ?? 0;
    for (let at = this.#starts[document] ?? end; at < end; at++) {
      const [id, person] = [this.#ids[at], this.#persons[at]];
      if (id !== undefined && person !== undefined)
        yield [id, person, this.#listed[at] ?? false, this.#places[at] ?? 0];
    }
  }
}
