// Who may be meant by typed words, among people of whom only the names are known.
import { byText } from '../../model/index.ts';
import { likeGivenName } from '../../names/given.ts';
import { isAscii, piecesOf, plain, wordsOf } from '../../names/plain.ts';
import { type Named, personKey, wordKey } from '../../store/index.ts';

export type { Named };

/** People who are found by words of their names. */
export interface NameList<P extends Named> {
  /** Those that have one of some keys (see `nameKeys`). */
  with(keys: Iterable<string>): readonly P[];
  all(): readonly P[];
}

/** The names of a list, so that no more of them are looked at than may be meant. */
export class KnownNames<P extends Named = Named> {
  readonly #list: NameList<P>;
  #all: readonly P[] | null = null;

  constructor(list: NameList<P>) {
    this.#list = list;
  }

  /** Everybody, by their ids. */
  all(): readonly P[] {
    this.#all ??= sorted(this.#list.all());
    return this.#all;
  }

  /** The people of some ids, by their ids. */
  withIds(ids: Iterable<string>): readonly P[] {
    return sorted(this.#list.with([...ids].map(personKey)));
  }

  /** Those who have the last of typed words in a form of their name, and whose id was typed: whoever fits by more than a given name is among them. */
  mayFit(typed: string): readonly P[] {
    const last = piecesOf(wordsOf(typed).at(-1) ?? '').at(-1);
    return sorted(this.#list.with([personKey(typed), ...(last === undefined ? [] : [wordKey(last)])]));
  }

  /** Those who may fit by another form of a given name, or by initials. */
  mayFitLoosely(typed: string): readonly P[] {
    const [only, more] = wordsOf(typed);
    const alike = only === undefined || more !== undefined ? [] : likeGivenName(only);
    return sorted([
      ...this.#list.with(alike.map(wordKey)),
      ...(isInitials(typed) ? this.all().filter((person) => mayHaveInitials(person, plain(typed))) : []),
    ]);
  }
}

/** By their ids, each once. */
function sorted<P extends Named>(people: Iterable<P>): readonly P[] {
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
