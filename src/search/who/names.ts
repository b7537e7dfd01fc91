// The people of a store by their names alone: a line of text each, of which only those are taken apart that may be meant.
import { byText } from '../../model/index.ts';
import { likeGivenName } from '../../names/given.ts';
import { isAscii, plain, wordsOf } from '../../names/plain.ts';

/** A person by id and names. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly variants: readonly string[];
}

/** The lines that `Store.names()` gives: all forms of a name as comparisons have them, a tab, and the person as JSON. */
export class NameLines {
  readonly #text: string;
  #all: readonly Named[] | null = null;

  /** @param text each line ended */
  constructor(text: string) {
    this.#text = text;
  }

  /** Everybody, by their ids. */
  all(): readonly Named[] {
    if (this.#all === null) {
      const rows = this.#text.split('\n').map((line) => line.slice(line.indexOf('\t') + 1));
      const people: Named[] = JSON.parse(`[${rows.filter((row) => row !== '').join(',')}]`);
      this.#all = people.sort((one, other) => byText(one.id, other.id));
    }
    return this.#all;
  }

  /** The people of some ids, by their ids. */
  withIds(ids: ReadonlySet<string>): readonly Named[] {
    return sorted([...ids].flatMap((id) => this.#linesWith(`\t{"id":${JSON.stringify(id)},`, () => true)));
  }

  /** Those in a form of whose name the last of typed words stands, and whose id was typed: whoever fits by more than a given name is among them. */
  mayFit(typed: string): readonly Named[] {
    const last = wordsOf(typed).at(-1);
    const ids = this.withIds(new Set([typed]));
    return last === undefined ? ids : sorted([...ids, ...this.#linesWith(last, this.#isInForms)]);
  }

  /** Those who may fit by another form of a given name, or by initials. */
  mayFitLoosely(typed: string): readonly Named[] {
    const [only, more] = wordsOf(typed);
    const alike = only === undefined || more !== undefined ? [] : likeGivenName(only);
    return sorted([
      ...alike.flatMap((name) => this.#linesWith(name, this.#isWord)),
      ...(isInitials(typed) ? this.all().filter((person) => mayHaveInitials(person, plain(typed))) : []),
    ]);
  }

  /** The people of the lines in which a text stands at a place that will do; each once. */
  #linesWith(wanted: string, isPlace: (at: number, end: number, tab: number) => boolean): readonly Named[] {
    const found: Named[] = [];
    const text = this.#text;
    for (let at = text.indexOf(wanted); at >= 0; ) {
      const start = text.lastIndexOf('\n', at) + 1;
      const tab = text.indexOf('\t', start);
      const end = text.indexOf('\n', tab);
      const fits = isPlace(at, at + wanted.length, tab);
      if (fits) found.push(JSON.parse(text.slice(tab + 1, end)));
      at = text.indexOf(wanted, fits || at > tab ? end : at + 1);
    }
    return found;
  }

  readonly #isInForms = (_: number, end: number, tab: number): boolean => end <= tab;

  readonly #isWord = (at: number, end: number, tab: number): boolean =>
    end <= tab && BETWEEN.test(this.#text[at - 1] ?? '\n') && BETWEEN.test(this.#text[end] ?? '\n');
}

/** What stands around a word of a form. */
const BETWEEN = /[\s.|-]/;

/** By their ids, each once. */
function sorted(people: Iterable<Named>): readonly Named[] {
  return [...new Map([...people].map((person) => [person.id, person])).values()].sort((one, other) =>
    byText(one.id, other.id),
  );
}

/** Whether somebody typed initials: two to four capitals, with dots or without. */
export function isInitials(typed: string): boolean {
  return isAscii(typed) ? /^(?:[A-Z]\.?){2,4}$/.test(typed.trim()) : /^(?:\p{Lu}\.?){2,4}$/u.test(typed.trim());
}

/** Whether the letters of some initials stand in a form of a name in their order, each a capital or at the start of a word. */
function mayHaveInitials({ name, variants }: Named, initials: string): boolean {
  return [name, ...variants].some((form) => {
    let next = 0;
    for (let at = 0; at < form.length && next < initials.length; at++) {
      const letter = form[at] ?? '';
      const begins = at === 0 || !/[a-z]/i.test(form[at - 1] ?? '') || letter !== letter.toLowerCase();
      if (begins && plain(letter)[0] === initials[next]) next++;
    }
    return next === initials.length;
  });
}
