// Every word of every passage as it comes, under its term.
import { doubled } from '../../model/index.ts';
import { FIELDS } from '../ranking.ts';
import { hasPlaces, IN_RUNS } from './lists.ts';
import { Posted } from './posted.ts';
import type { TermWriter } from './term-writer.ts';
import { eachTerm } from './text-terms.ts';
import { Vocabulary } from './vocabulary.ts';

const WIDTH = FIELDS.length;
const TEXT = FIELDS.indexOf('text');
const SPEAKERS = FIELDS.indexOf('speakers');
const [PLACED, UNPLACED] = [1, 2] as const;
/** What a term takes in the vocabulary, about, in bytes. */
const A_TERM = 100;

export class Occurrences {
  readonly #vocabulary = new Vocabulary();
  /** By term and field: the passages with the term, each with a place; where places are not kept, with how often it stands there. */
  readonly #posted = new Posted();
  /** By term: when it was last met. */
  #met = new Uint32Array(1 << 12);
  #now = 0;
  /** By term: whether its places in texts are kept; 0 where that was not asked yet. */
  #kinds = new Uint8Array(1 << 12);
  /** Of the text that is being added: the terms whose places are not kept; and by term, how often it has each. */
  #unplaced: number[] = [];
  #times = new Uint32Array(1 << 12);
  /** By field, and by the first passage of a run: how many it has. */
  readonly #runs = FIELDS.map(() => new Map<number, number>());

  /** Bytes of memory that are held, about. */
  get held(): number {
    return this.#posted.held + this.#vocabulary.size * A_TERM;
  }

  /** Adds the text of a field of a passage; gives how many different terms it has. */
  add(field: number, passage: number, text: string): number {
    this.#now++;
    let different = 0;
    eachTerm(text, this.#vocabulary, (number, place) => {
      if (number >= this.#met.length) this.#grow();
      const isNew = this.#met[number] !== this.#now;
      if (isNew) {
        this.#met[number] = this.#now;
        different++;
      }
      if (field !== TEXT || !this.#isUnplaced(number)) this.#posted.add(number * WIDTH + field, passage, place);
      else if (!isNew) this.#times[number] = (this.#times[number] ?? 0) + 1;
      else {
        this.#times[number] = 1;
        this.#unplaced.push(number);
      }
    });
    for (const number of this.#unplaced) this.#posted.add(number * WIDTH + field, passage, this.#times[number] ?? 0);
    this.#unplaced = [];
    return different;
  }

  /** Adds a label of a passage, as a term that stands among its speakers. */
  addLabel(passage: number, label: string): void {
    this.#posted.add(this.#vocabulary.numberOf(label) * WIDTH + SPEAKERS, passage, 1);
  }

  /** Whether the places of a term in texts are not kept. */
  #isUnplaced(number: number): boolean {
    if (this.#kinds[number] === 0)
      this.#kinds[number] = hasPlaces(this.#vocabulary.term(number), TEXT) ? PLACED : UNPLACED;
    return this.#kinds[number] === UNPLACED;
  }

  /** Says up to where the passages go that have the same text in a field as the one at `start`. */
  endRun(field: number, start: number, end: number): void {
    this.#runs[field]?.set(start, end - start);
  }

  /** Writes every term in the order of its bytes. */
  each(writer: TermWriter, take: (key: Uint8Array, parts: readonly Uint8Array[]) => void): void {
    const terms = inOrder(this.#vocabulary);
    let passages = new Uint32Array(1 << 12);
    let numbers = new Uint32Array(1 << 12);
    for (const number of terms) {
      const term = this.#vocabulary.term(number);
      for (let field = 0; field < WIDTH; field++) {
        const list = number * WIDTH + field;
        const count = this.#posted.count(list);
        if (count === 0) continue;
        if (count > passages.length) {
          passages = new Uint32Array(count * 2);
          numbers = new Uint32Array(count * 2);
        }
        this.#posted.read(list, passages, numbers);
        if (hasPlaces(term, field)) this.#addPlaced(writer, field, passages, numbers, count);
        else for (let at = 0; at < count; at++) writer.addUnplaced(field, passages[at] ?? 0, numbers[at] ?? 0);
      }
      const parts = writer.take();
      if (parts !== null) take(this.#vocabulary.bytes(number), parts);
    }
  }

  #addPlaced(writer: TermWriter, field: number, passages: Uint32Array, places: Uint32Array, count: number): void {
    for (let at = 0; at < count; ) {
      const passage = passages[at] ?? 0;
      let next = at + 1;
      while (next < count && passages[next] === passage) next++;
      const length = IN_RUNS[field] ? (this.#runs[field]?.get(passage) ?? 1) : 1;
      writer.add(field, passage, length, places, at, next);
      at = next;
    }
  }

  #grow(): void {
    this.#met = doubled(this.#met, Uint32Array);
    this.#times = doubled(this.#times, Uint32Array);
    this.#kinds = doubled(this.#kinds, Uint8Array);
  }
}

/** The numbers of terms in the order of their bytes. */
function inOrder(vocabulary: Vocabulary): readonly number[] {
  // A character for each byte: so they are told apart as the bytes are.
  const terms = Array.from({ length: vocabulary.size }, (_, number) => vocabulary.bytes(number).toString('latin1'));
  return [...terms.keys()].sort((one, other) => ((terms[one] ?? '') < (terms[other] ?? '') ? -1 : 1));
}
