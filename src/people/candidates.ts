// The people of documents, ready to be compared. A corpus has very many of them: each is a number, under which columns have what is said
// there.
import { byText } from '../model/index.ts';
import type { Names } from './forms.ts';
import type { PeopleOf } from './people-of.ts';
import { type Printed, Printings, type Setting } from './printings.ts';

/** A person of one document. */
export interface Candidate {
  readonly number: number;
  /** The number of the document, in the order in which documents were given. */
  readonly document: number;
  readonly setting: Setting;
  readonly printed: Printed;
}

/** The people of documents, gathered from one document after another. */
export class Candidates {
  /** The documents, in the order given. */
  readonly #settings: Setting[] = [];
  /** The number of the first person of each document, and the number that the next one would get. */
  readonly #starts: number[] = [0];
  /** By person: what is printed, whether the attendance has the person, at how many places facts name the person. */
  readonly #printed: Printed[] = [];
  readonly #listed: boolean[] = [];
  readonly #places: number[] = [];

  /** @param documents gone through once */
  constructor(documents: Iterable<PeopleOf>, names: Names) {
    const printings = new Printings(names);
    for (const { document, path, body, circle, people } of documents) {
      const whose = printings.whose(body, circle);
      this.#settings.push({ document, path, body: whose.body, circle: whose.circle });
      for (const person of people) {
        const printed = printings.of(person);
        if (printed === null) continue;
        this.#printed.push(printed);
        this.#listed.push(person.listed);
        this.#places.push(person.places);
      }
      this.#starts.push(this.#printed.length);
    }
  }

  /** How many documents there are, and how many people. */
  get documents(): number {
    return this.#settings.length;
  }

  get count(): number {
    return this.#printed.length;
  }

  /** The documents in the order of their ids. */
  inOrder(): readonly number[] {
    const idOf = (document: number): string => this.#settings[document]?.document ?? '';
    return [...this.#settings.keys()].sort((one, other) => byText(idOf(one), idOf(other)));
  }

  setting(document: number): Setting {
    const setting = this.#settings[document];
    if (!setting) throw new RangeError(`no document ${document}`);
    return setting;
  }

  /** The people of a document, in its order. */
  *of(document: number): Generator<Candidate> {
    const setting = this.setting(document);
    const end = this.#starts[document + 1] ?? 0;
    for (let number = this.#starts[document] ?? end; number < end; number++) {
      const printed = this.#printed[number];
      if (printed) yield { number, document, setting, printed };
    }
  }

  /** All of them, the fullest names first; those of one fullness in the order of the documents' ids. */
  *fullestFirst(): Generator<Candidate> {
    const documents = this.inOrder();
    const fullnesses = new Set(this.#printed.map(({ fullness }) => fullness));
    for (const most of [...fullnesses].sort((one, other) => other - one)) {
      for (const document of documents) {
        for (const candidate of this.of(document)) if (candidate.printed.fullness === most) yield candidate;
      }
    }
  }

  /** Whether the attendance has a person. */
  isListed(candidate: number): boolean {
    return this.#listed[candidate] ?? false;
  }

  /** Places at which facts name a person. */
  places(candidate: number): number {
    return this.#places[candidate] ?? 0;
  }
}
