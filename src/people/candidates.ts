// The people of documents with their names taken apart, ready to be compared.
import { fullness } from '../names/compare.ts';
import { type PersonName, parseName } from '../names/name.ts';
import type { PeopleOf } from './people-of.ts';

/** Names of a person, the fullest first. */
export type Forms = readonly [PersonName, ...PersonName[]];

/** A person of one document. */
export interface Candidate {
  /** The document's id and the person's id in it. */
  readonly document: string;
  readonly id: string;
  /** Every printed form that is a name in itself, the fullest first; the same list wherever the same forms are printed. */
  readonly names: Forms;
  readonly variants: readonly string[];
  /** Organisations, positions and parts printed beside the name, in lower case. */
  readonly organisations: readonly string[];
  readonly about: readonly string[];
  /** The authority and body that met, in lower case; empty where the document doesn't say. */
  readonly circle: readonly string[];
}

/** Takes names apart, each once: the same few stand in document after document. */
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

/** The people of a document, in its order. */
export function candidatesOf({ document, circle, people }: PeopleOf, known: Names): Candidate[] {
  return people.flatMap(({ id, name, variants, organisations, about }): Candidate[] => {
    const names = known.formsIn([name, ...variants]);
    return names === null ? [] : [{ document, id, names, variants, organisations, about, circle }];
  });
}
