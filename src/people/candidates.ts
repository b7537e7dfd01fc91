// The people of documents with their names taken apart, ready to be compared. A corpus has very many of them, and the same few people in
// document after document: what is printed alike is held once.
import { byText } from '../model/index.ts';
import { fullness } from '../names/compare.ts';
import { type PersonName, parseName } from '../names/name.ts';
import type { PeopleOf, PersonOf } from './people-of.ts';

/** Names of a person, the fullest first. */
export type Forms = readonly [PersonName, ...PersonName[]];

/** A document, as far as it bears on who its people are. */
export interface Setting {
  readonly document: string;
  readonly path: string;
  readonly body: string;
  /** The authority and body that met, in lower case; empty where the document doesn't say. */
  readonly circle: readonly string[];
  /** Its place in the order in which the documents were given. */
  readonly place: number;
}

/** What is printed of a person; one object for all documents that print the same. */
export interface Printed {
  /** The person's id in the document. */
  readonly id: string;
  /** Every printed form that is a name in itself, the fullest first; the same list wherever the same forms are printed. */
  readonly names: Forms;
  /** How much the fullest of them says. */
  readonly fullness: number;
  readonly variants: readonly string[];
  /** Organisations, positions and parts printed beside the name, in lower case. */
  readonly organisations: readonly string[];
  readonly about: readonly string[];
}

/** A person of one document. */
export interface Candidate {
  readonly setting: Setting;
  readonly printed: Printed;
  /** Whether the attendance has the person. */
  readonly listed: boolean;
  /** Places at which facts name the person. */
  readonly places: number;
}

/** Takes names apart, each once. */
export class Names {
  readonly #known = new Map<string, PersonName | null>();
  readonly #forms = new Map<string, Forms | null>();

  parse(printed: string): PersonName | null {
    const known = this.#known.get(printed);
    if (known !== undefined) return known;
    const parsed = parseName(printed);
    this.#known.set(printed, parsed);
    return parsed;
  }

  /** The forms that name a person by more than one word, or by a title; a lone `Mike` only where there is nothing else. */
  formsIn(printed: readonly string[]): Forms | null {
    const key = printed.join('\n');
    const known = this.#forms.get(key);
    if (known !== undefined) return known;
    const [first, ...others] = this.#fullestFirst(printed);
    const forms: Forms | null = first === undefined ? null : [first, ...others];
    this.#forms.set(key, forms);
    return forms;
  }

  #fullestFirst(printed: readonly string[]): readonly PersonName[] {
    const parsed = [...new Set(printed)].flatMap((text) => this.parse(text) ?? []);
    const whole = parsed.filter((name) => name.given.length > 0 || name.honorifics.length > 0 || name.rank !== null);
    return (whole.length > 0 ? whole : parsed)
      .map((name, place) => ({ name, place }))
      .sort((one, other) => fullness(other.name) - fullness(one.name) || one.place - other.place)
      .map(({ name }) => name);
  }
}

/** Gathers the people of documents, one document after another. */
export class Candidates {
  readonly #names: Names;
  readonly #printed = new Map<string, Printed | null>();
  /** Whose meetings they are. */
  readonly #bodies = new Map<string, Pick<Setting, 'body' | 'circle'>>();
  readonly #documents: (readonly Candidate[])[] = [];

  constructor(names: Names) {
    this.#names = names;
  }

  add({ document, path, body, circle, people }: PeopleOf): void {
    const key = [body, ...circle].join('\n');
    const whose = this.#bodies.get(key) ?? { body, circle };
    this.#bodies.set(key, whose);
    const setting = { document, path, ...whose, place: this.#documents.length };
    this.#documents.push(
      people.flatMap((person): Candidate[] => {
        const printed = this.#printedOf(person);
        return printed === null ? [] : [{ setting, printed, listed: person.listed, places: person.places }];
      }),
    );
  }

  /** The people of each document that has any, in its order; the documents in the order of their ids. */
  byDocument(): readonly (readonly Candidate[])[] {
    const some = this.#documents.filter(({ length }) => length > 0);
    const idOf = ([first]: readonly Candidate[]): string => first?.setting.document ?? '';
    return some.sort((one, other) => byText(idOf(one), idOf(other)));
  }

  /** Null where nothing that is printed is a name. */
  #printedOf({ id, name, variants, organisations, about }: PersonOf): Printed | null {
    const key = [id, name, ...variants, '', ...organisations, '', ...about].join('\n');
    const known = this.#printed.get(key);
    if (known !== undefined) return known;
    const names = this.#names.formsIn([name, ...variants]);
    const printed = names === null ? null : { id, names, fullness: fullness(names[0]), variants, organisations, about };
    this.#printed.set(key, printed);
    return printed;
  }
}
