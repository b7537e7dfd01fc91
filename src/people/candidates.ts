// The people of documents, ready to be compared. A corpus has very many of them, and the same few people in document after document: what
// is printed alike is held once, and each of them is a number, under which columns have what is said there.
import { byText } from '../model/index.ts';
import { fullness, surnameKey } from '../names/compare.ts';
import type { Forms, Names } from './forms.ts';
import type { PeopleOf, PersonOf } from './people-of.ts';

/** A document, as far as it bears on who its people are. */
export interface Setting {
  readonly document: string;
  readonly path: string;
  readonly body: string;
  /** The authority and body that met, in lower case; empty where the document doesn't say. */
  readonly circle: readonly string[];
}

/** What is printed of a person; one object for all documents that print the same. */
export interface Printed {
  /** The person's id in the document. */
  readonly id: string;
  /** Every printed form that is a name in itself, the fullest first; the same list wherever the same forms are printed. */
  readonly names: Forms;
  /** How much the fullest of them says. */
  readonly fullness: number;
  /** Its surname, as comparisons spell it. */
  readonly surname: string;
  readonly variants: readonly string[];
  /** Organisations, positions and parts printed beside the name, in lower case. */
  readonly organisations: readonly string[];
  readonly about: readonly string[];
}

/** A person of one document. */
export interface Candidate {
  readonly number: number;
  /** The number of the document, in the order in which documents were given. */
  readonly document: number;
  readonly setting: Setting;
  readonly printed: Printed;
}

/** Gathers the people of documents, one document after another. */
export class Candidates {
  readonly #names: Names;
  readonly #known = new Map<string, Printed | null>();
  /** Whose meetings they are. */
  readonly #bodies = new Map<string, Pick<Setting, 'body' | 'circle'>>();
  /** The documents, in the order given. */
  readonly #settings: Setting[] = [];
  /** The number of the first person of each document, and the number that the next one would get. */
  readonly #starts: number[] = [0];
  /** By person: what is printed, whether the attendance has the person, at how many places facts name the person. */
  readonly #printed: Printed[] = [];
  readonly #listed: boolean[] = [];
  readonly #places: number[] = [];

  constructor(names: Names) {
    this.#names = names;
  }

  add({ document, path, body, circle, people }: PeopleOf): void {
    const key = [body, ...circle].join('\n');
    const whose = this.#bodies.get(key) ?? { body, circle };
    this.#bodies.set(key, whose);
    this.#settings.push({ document, path, ...whose });
    for (const person of people) {
      const printed = this.#printedOf(person);
      if (printed === null) continue;
      this.#printed.push(printed);
      this.#listed.push(person.listed);
      this.#places.push(person.places);
    }
    this.#starts.push(this.#printed.length);
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
    const fullnesses = new Set([...this.#known.values()].flatMap((printed) => printed?.fullness ?? []));
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

  /** Null where nothing that is printed is a name. */
  #printedOf({ id, name, variants, organisations, about }: PersonOf): Printed | null {
    const key = [id, name, ...variants, '', ...organisations, '', ...about].join('\n');
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const names = this.#names.formsIn([name, ...variants]);
    const printed: Printed | null =
      names === null
        ? null
        : {
            id,
            names,
            fullness: fullness(names[0]),
            surname: surnameKey(names[0]),
            variants,
            organisations,
            about,
          };
    this.#known.set(key, printed);
    return printed;
  }
}
