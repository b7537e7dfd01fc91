// What documents print of people, ready to be compared. The same few people are in document after document: what is alike is held once.
import { fullness, surnameKey } from '../names/compare.ts';
import { type Forms, Names } from './forms.ts';
import type { PersonOf } from './people-of.ts';

/** A document, as far as it bears on who its people are. */
export interface Setting {
  readonly document: string;
  readonly path: string;
  readonly body: string;
  /** The authority and body that met, in lower case; empty where the document doesn't say. */
  readonly circle: readonly string[];
}

/** A surname. */
export interface Surname {
  /** As comparisons spell it. */
  readonly key: string;
  /** In how many ways people who have it are printed. */
  ways: number;
}

type Whose = Pick<Setting, 'body' | 'circle'>;

/** How a person is named; one object for all documents that name people the same way. */
export interface Printed {
  /** Its place among {@link Printings.printed}. */
  readonly number: number;
  /** The person's id in the document. */
  readonly id: string;
  /** Every printed form that is a name in itself, the fullest first. */
  readonly names: Forms;
  /** How much the fullest of them says. */
  readonly fullness: number;
  /** Its surname; one object for all who have it. */
  readonly surname: Surname;
  /** Its place among the ways in which people of that surname are printed. */
  readonly place: number;
  readonly variants: readonly string[];
}

/** What is printed beside a name, in lower case; one object for all people of whom the same is. */
export interface Beside {
  /** Its place among {@link Printings.beside}. */
  readonly number: number;
  readonly organisations: readonly string[];
  /** Positions and parts. */
  readonly about: readonly string[];
}

/** Finds for what documents print the one object that says it. */
export class Printings {
  /** All that was found, by number. */
  readonly printed: Printed[] = [];
  readonly beside: Beside[] = [];
  readonly #names = new Names();
  readonly #printed = new Map<string, Printed | null>();
  readonly #beside = new Map<string, Beside>();
  readonly #bodies = new Map<string, Whose>();
  readonly #surnames = new Map<string, Surname>();
  /** Ids of people, each once: many are printed in several ways. */
  readonly #ids = new Map<string, string>();

  /** Whose meetings they are. */
  whose(body: string, circle: readonly string[]): Whose {
    const key = [body, ...circle].join('\n');
    const whose = this.#bodies.get(key) ?? { body, circle };
    this.#bodies.set(key, whose);
    return whose;
  }

  /** How a person is named; null where nothing of it is a name. */
  printedOf(person: PersonOf): Printed | null {
    const key = [person.id, person.name, ...person.variants].join('\n');
    const known = this.#printed.get(key);
    if (known !== undefined) return known;
    const printed = this.#newPrinted(person);
    if (printed !== null) this.printed.push(printed);
    this.#printed.set(key, printed);
    return printed;
  }

  /** What is printed beside a person's name. */
  besideOf({ organisations, about }: PersonOf): Beside {
    const key = [organisations.length, ...organisations, ...about].join('\n');
    const known = this.#beside.get(key);
    if (known !== undefined) return known;
    const beside = { number: this.beside.length, organisations, about };
    this.beside.push(beside);
    this.#beside.set(key, beside);
    return beside;
  }

  #newPrinted({ id, name, variants }: PersonOf): Printed | null {
    const names = this.#names.formsIn([name, ...variants]);
    if (names === null) return null;
    const [fullest] = names;
    const surname = this.#surnameOf(surnameKey(fullest));
    const known = this.#ids.get(id) ?? id;
    this.#ids.set(known, known);
    const [number, place] = [this.printed.length, surname.ways++];
    return { number, id: known, names, fullness: fullness(fullest), surname, place, variants };
  }

  #surnameOf(key: string): Surname {
    const surname = this.#surnames.get(key) ?? { key, ways: 0 };
    this.#surnames.set(key, surname);
    return surname;
  }
}
