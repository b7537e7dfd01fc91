// A sum over what a corpus says of a document's people: a document whose sum is as it was need not be written again.
import type { CorpusPeople } from '../../check/rule.ts';
import { byText } from '../../model/index.ts';
import type { PeopleOf } from '../../people/index.ts';
import { sha256 } from '../files.ts';

/** Makes sums for the documents of one corpus. */
export class JoinSums {
  readonly #corpus: CorpusPeople;
  readonly #rules: string;
  /** By person, a short sum over all that the index and the record say of the person. */
  readonly #persons = new Map<string, string>();

  constructor(corpus: CorpusPeople) {
    this.#corpus = corpus;
    this.#rules = JSON.stringify(corpus.rules);
  }

  of({ document, people }: PeopleOf): string {
    const renaming = this.#corpus.renamingOf(document);
    const parts = people.map((person) => {
      const { id } = renaming(person.id) ?? person;
      const slips = (this.#corpus.slips.get(id) ?? []).map(
        ({ usual }) => `${usual.id} ${usual.name} ${this.#corpus.uses.get(usual.id)?.path ?? ''}`,
      );
      return [person.id, this.#personSum(id), ...slips];
    });
    return sha256(JSON.stringify([this.#rules, parts])).slice(0, 32);
  }

  #personSum(id: string): string {
    const known = this.#persons.get(id);
    if (known !== undefined) return known;
    const sum = sha256(`${id}\n${formsOf(this.#corpus, id)}\n${this.#corpus.known.get(id)?.name ?? ''}`).slice(0, 16);
    this.#persons.set(id, sum);
    return sum;
  }
}

/** All names of a person, one after another; empty for an id that nobody has. */
export function formsOf(corpus: CorpusPeople, id: string): string {
  const person = corpus.known.get(id);
  return person ? [...new Set([person.name, ...person.variants])].sort(byText).join(' ') : '';
}
