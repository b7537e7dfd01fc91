// Names taken apart, each once: a corpus has the same few in document after document.
import { fullness } from '../names/compare.ts';
import { type PersonName, parseName } from '../names/name.ts';

/** Names of a person, the fullest first. */
export type Forms = readonly [PersonName, ...PersonName[]];

const isSome = (names: readonly PersonName[]): names is Forms => names.length > 0;

/** Takes names apart. */
export class Names {
  readonly #known = new Map<string, PersonName | null>();

  /** The forms that name a person by more than one word, or by a title; a lone `Mike` only where there is nothing else. */
  formsIn(printed: readonly string[]): Forms | null {
    const names = this.#fullestFirst(printed);
    return isSome(names) ? names : null;
  }

  #parse(printed: string): PersonName | null {
    const known = this.#known.get(printed);
    if (known !== undefined) return known;
    const parsed = parseName(printed);
    this.#known.set(printed, parsed);
    return parsed;
  }

  #fullestFirst(printed: readonly string[]): readonly PersonName[] {
    const parsed = [...new Set(printed)].flatMap((text) => this.#parse(text) ?? []);
    const whole = parsed.filter((name) => name.given.length > 0 || name.honorifics.length > 0 || name.rank !== null);
    return (whole.length > 0 ? whole : parsed)
      .map((name, place) => ({ name, place }))
      .sort((one, other) => fullness(other.name) - fullness(one.name) || one.place - other.place)
      .map(({ name }) => name);
  }
}
