// The people of documents with their names taken apart, ready to be compared.
import { fullness } from '../names/compare.ts';
import { type PersonName, parseName } from '../names/name.ts';
import type { PeopleOf } from './people-of.ts';

/** A person of one document. */
export interface Candidate {
  /** The document's id and the person's id in it. */
  readonly document: string;
  readonly id: string;
  /** Every printed form that is a name in itself, the fullest first. */
  readonly names: readonly [PersonName, ...PersonName[]];
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

  parse(printed: string): PersonName | null {
    const known = this.#known.get(printed);
    if (known !== undefined) return known;
    const parsed = parseName(printed);
    this.#known.set(printed, parsed);
    return parsed;
  }
}

/** The people of a document, in its order. */
export function candidatesOf({ document, circle, people }: PeopleOf, names: Names): Candidate[] {
  return people.flatMap(({ id, name, variants, organisations, about }): Candidate[] => {
    const [first, ...others] = namesOf([name, ...variants], names);
    if (!first) return [];
    return [{ document, id, names: [first, ...others], variants, organisations, about, circle }];
  });
}

/** The forms that name a person by more than one word, or by a title; a lone `Mike` only where there is nothing else. */
function namesOf(printed: readonly string[], names: Names): PersonName[] {
  const parsed = [...new Set(printed)].flatMap((text) => names.parse(text) ?? []);
  const whole = parsed.filter((name) => name.given.length > 0 || name.honorifics.length > 0 || name.rank !== null);
  return (whole.length > 0 ? whole : parsed)
    .map((name, place) => ({ name, place }))
    .sort((one, other) => fullness(other.name) - fullness(one.name) || one.place - other.place)
    .map(({ name }) => name);
}
