// How often words stand side by side in texts: for the phrases whose places the index does not have, over however many texts.
import type { Pattern } from '../patterns.ts';
import { eachTerm } from './text-terms.ts';
import { Vocabulary } from './vocabulary.ts';

/** Counts a pattern in one text after another. */
export class PatternCount {
  readonly #vocabulary = new Vocabulary();
  /** By the number of a term: at which words of the pattern it may stand, a list of them. Terms that stand at none have higher numbers. */
  readonly #words: number[][] = [];
  readonly #last: number;
  /** By word of the pattern: the last two places of the text at which a run of the words up to it ends. */
  readonly #ends: Int32Array;
  readonly #endsBefore: Int32Array;
  #count = 0;

  constructor(pattern: Pattern) {
    for (const [word, forms] of pattern.entries()) {
      for (const form of forms) {
        const number = this.#vocabulary.numberOf(form);
        this.#words[number] = [...(this.#words[number] ?? []), word];
      }
    }
    this.#vocabulary.close();
    this.#last = pattern.length - 1;
    this.#ends = new Int32Array(pattern.length);
    this.#endsBefore = new Int32Array(pattern.length);
  }

  /** At how many places of a text the pattern ends; a hyphened compound stands in it as one word too. */
  in(text: string): number {
    this.#ends.fill(NOWHERE);
    this.#endsBefore.fill(NOWHERE);
    this.#count = 0;
    eachTerm(text, this.#vocabulary, this.#take);
    return this.#count;
  }

  /** Takes a term. A compound comes behind the last of its words, and before what follows that. */
  readonly #take = (term: number, place: number): void => {
    if (term >= this.#words.length) return;
    for (const word of this.#words[term] ?? []) {
      if (this.#ends[word] === place) continue;
      if (word > 0 && this.#ends[word - 1] !== place - 1 && this.#endsBefore[word - 1] !== place - 1) continue;
      this.#endsBefore[word] = this.#ends[word] ?? NOWHERE;
      this.#ends[word] = place;
      if (word === this.#last) this.#count++;
    }
  };
}

const NOWHERE = -2;
