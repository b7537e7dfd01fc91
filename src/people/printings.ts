// What documents print of people, ready to be compared. The same few people are in document after document: what is alike is held once.
import { fullness, surnameKey } from '../names/compare.ts';
import type { Forms, Names } from './forms.ts';
import type { PersonOf } from './people-of.ts';

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

type Whose = Pick<Setting, 'body' | 'circle'>;

/** The part of what is printed that names the person. */
interface Naming extends Omit<Printed, 'organisations' | 'about'> {
  /** Short, and its own. */
  readonly key: number;
}

/** Finds for what documents print the one object that says it. */
export class Printings {
  readonly #names: Names;
  readonly #namings = new Map<string, Naming | null>();
  readonly #lists = new Map<string, { readonly key: number; readonly list: readonly string[] }>();
  readonly #printed = new Map<string, Printed>();
  readonly #bodies = new Map<string, Whose>();

  constructor(names: Names) {
    this.#names = names;
  }

  /** Whose meetings they are. */
  whose(body: string, circle: readonly string[]): Whose {
    const key = [body, ...circle].join('\n');
    const whose = this.#bodies.get(key) ?? { body, circle };
    this.#bodies.set(key, whose);
    return whose;
  }

  /** What is printed of a person; null where nothing of it is a name. */
  of(person: PersonOf): Printed | null {
    const naming = this.#namingOf(person);
    if (naming === null) return null;
    const [organisations, about] = [this.#listOf(person.organisations), this.#listOf(person.about)];
    const key = `${naming.key} ${organisations.key} ${about.key}`;
    const known = this.#printed.get(key);
    if (known !== undefined) return known;
    const printed: Printed = {
      id: naming.id,
      names: naming.names,
      fullness: naming.fullness,
      surname: naming.surname,
      variants: naming.variants,
      organisations: organisations.list,
      about: about.list,
    };
    this.#printed.set(key, printed);
    return printed;
  }

  #namingOf({ id, name, variants }: PersonOf): Naming | null {
    const key = [id, name, ...variants].join('\n');
    const known = this.#namings.get(key);
    if (known !== undefined) return known;
    const names = this.#names.formsIn([name, ...variants]);
    const naming = names && this.#naming(id, names, variants);
    this.#namings.set(key, naming);
    return naming;
  }

  #naming(id: string, names: Forms, variants: readonly string[]): Naming {
    const [fullest] = names;
    const key = this.#namings.size;
    return { key, id, names, fullness: fullness(fullest), surname: surnameKey(fullest), variants };
  }

  #listOf(list: readonly string[]) {
    // No words are not one that is empty.
    const key = [...list, ''].join('\n');
    const known = this.#lists.get(key) ?? { key: this.#lists.size, list };
    this.#lists.set(key, known);
    return known;
  }
}
