// A sum over what a corpus says of a document's people: a document whose sum is as it was need not be written again.
import type { CorpusPeople } from '../../check/rule.ts';
import { namesTogether, type PeopleOf } from '../../people/index.ts';
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
    const person = this.#corpus.known.get(id);
    const sum = sha256(`${id}\n${person ? namesTogether(person) : ''}\n${person?.name ?? ''}`).slice(0, 16);
    this.#persons.set(id, sum);
    return sum;
  }
}
