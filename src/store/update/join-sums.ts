// A sum over what a corpus says of a document's people: a document whose sum is as it was need not be written again.
import type { CorpusPeople } from '../../check/rule.ts';
import { type CorpusPerson, namesTogether } from '../../people/index.ts';
import { shortSum } from '../files.ts';

/** Makes sums for the documents of one corpus. */
export class JoinSums {
  readonly #corpus: CorpusPeople;
  readonly #rules: string;
  /** By person, a short sum over all that the index and the record say of the person. */
  readonly #persons = new Map<CorpusPerson, string>();

  constructor(corpus: CorpusPeople) {
    this.#corpus = corpus;
    this.#rules = JSON.stringify(corpus.rules);
  }

  /** @param document its id */
  of(document: string): string {
    const parts = [...this.#corpus.peopleIn(document)].map(([local, person]) => {
      const slips = this.#corpus.slips.get(person.id) ?? [];
      return [local, this.#personSum(person), ...slips.map(({ usual, path }) => `${usual.id} ${usual.name} ${path}`)];
    });
    return shortSum(JSON.stringify([this.#rules, parts]), 16);
  }

  #personSum(person: CorpusPerson): string {
    const known = this.#persons.get(person);
    if (known !== undefined) return known;
    const sum = shortSum(`${person.id}\n${namesTogether(person)}\n${person.name}`, 8);
    this.#persons.set(person, sum);
    return sum;
  }
}
