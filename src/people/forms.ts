// Names taken apart, each once: a corpus has the same few in document after document.
import { fullness } from '../names/compare.ts';
import { type PersonName, parseName } from '../names/name.ts';

/** Names of a person, the fullest first. */
export type Forms = readonly [PersonName, ...PersonName[]];

/** Takes names apart. */
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
