// Every word of every passage as it comes, then sorted by term: by counting, as there are millions.
import { FIELDS } from '../ranking.ts';
import { hasPlaces, IN_RUNS } from './lists.ts';
import type { TermWriter } from './term-writer.ts';
import { eachTerm } from './text-terms.ts';
import { Vocabulary } from './vocabulary.ts';

/** Words that are kept together. */
const CHUNK = 1 << 18;
const WIDTH = FIELDS.length;
const TEXT = FIELDS.indexOf('text');
const SPEAKERS = FIELDS.indexOf('speakers');
const [PLACED, UNPLACED] = [1, 2] as const;

/** Words in the order in which they came: term and field as one number, passage, place. */
class Chunk {
  readonly keys = new Uint32Array(CHUNK);
  readonly passages = new Uint32Array(CHUNK);
  readonly places = new Uint32Array(CHUNK);
}

export class Occurrences {
  readonly #vocabulary = new Vocabulary();
  #chunks: Chunk[] = [];
  #chunk: Chunk | null = null;
  #used = CHUNK;
  /** By term and field: how often; and for a term, when it was last met. */
  #counts = new Uint32Array(1 << 14);
  #met = new Uint32Array(1 << 12);
  #now = 0;
  /** By term: whether its places in texts are kept; 0 where that was not asked yet. */
  #kinds = new Uint8Array(1 << 12);
  /** Of the passage that is being added: how often it has the terms whose places are not kept. */
  readonly #unplaced = new Map<number, number>();
  /** By field, and by the first passage of a run: how many it has. */
  readonly #runs = FIELDS.map(() => new Map<number, number>());

  /** Bytes of memory that are held, about. */
  get held(): number {
    const counted = (this.#chunks.length * CHUNK + this.#used) * 12;
    // Sorting takes as much again for a while.
    return counted * 1.7 + this.#counts.byteLength + this.#vocabulary.size * 100;
  }

  /** Adds the text of a field of a passage; gives how many different terms it has. */
  add(field: number, passage: number, text: string): number {
    this.#now++;
    let different = 0;
    eachTerm(text, this.#vocabulary, (number, place) => {
      if (number >= this.#met.length) this.#grow();
      if (this.#met[number] !== this.#now) {
        this.#met[number] = this.#now;
        different++;
      }
      const key = number * WIDTH + field;
      if (field === TEXT && this.#isUnplaced(number)) this.#unplaced.set(key, (this.#unplaced.get(key) ?? 0) + 1);
      else this.#push(key, passage, place);
    });
    for (const [key, times] of this.#unplaced) this.#push(key, passage, times);
    this.#unplaced.clear();
    return different;
  }

  /** Adds a label of a passage, as a term that stands among its speakers. */
  addLabel(passage: number, label: string): void {
    const number = this.#vocabulary.numberOf(label);
    if (number >= this.#met.length) this.#grow();
    this.#push(number * WIDTH + SPEAKERS, passage, 1);
  }

  /** Whether the places of a term in texts are not kept. */
  #isUnplaced(number: number): boolean {
    if (this.#kinds[number] === 0)
      this.#kinds[number] = hasPlaces(this.#vocabulary.term(number), TEXT) ? PLACED : UNPLACED;
    return this.#kinds[number] === UNPLACED;
  }

  #push(key: number, passage: number, place: number): void {
    this.#counts[key] = (this.#counts[key] ?? 0) + 1;
    if (this.#used === CHUNK || this.#chunk === null) this.#nextChunk();
    const chunk = this.#chunk;
    if (chunk === null) return;
    chunk.keys[this.#used] = key;
    chunk.passages[this.#used] = passage;
    chunk.places[this.#used++] = place;
  }

  /** Says up to where the passages go that have the same text in a field as the one at `start`. */
  endRun(field: number, start: number, end: number): void {
    this.#runs[field]?.set(start, end - start);
  }

  /** Writes every term in the order of its bytes. What was collected is gone then. */
  each(writer: TermWriter, take: (key: Uint8Array, parts: readonly Uint8Array[]) => void): void {
    const { begins, passages, places } = this.#sorted();
    const terms = this.#vocabulary
      .terms()
      .map((term, number) => [term, number] as const)
      .sort(byBytes);
    for (const [term, number] of terms) {
      for (let field = 0; field < WIDTH; field++) {
        const end = begins[number * WIDTH + field + 1] ?? 0;
        if (!hasPlaces(term, field)) {
          for (let at = begins[number * WIDTH + field] ?? 0; at < end; at++) {
            writer.addUnplaced(field, passages[at] ?? 0, places[at] ?? 0);
          }
          continue;
        }
        for (let at = begins[number * WIDTH + field] ?? 0; at < end; ) {
          const passage = passages[at] ?? 0;
          let next = at + 1;
          while (next < end && passages[next] === passage) next++;
          const length = IN_RUNS[field] ? (this.#runs[field]?.get(passage) ?? 1) : 1;
          writer.add(field, passage, length, places, at, next);
          at = next;
        }
      }
      const parts = writer.take();
      if (parts !== null) take(Buffer.from(term), parts);
    }
  }

  #sorted() {
    const keys = this.#vocabulary.size * WIDTH;
    const begins = new Uint32Array(keys + 1);
    const next = new Uint32Array(keys);
    let sum = 0;
    for (let key = 0; key < keys; key++) {
      begins[key] = sum;
      next[key] = sum;
      sum += this.#counts[key] ?? 0;
    }
    begins[keys] = sum;
    const passages = new Uint32Array(sum);
    const places = new Uint32Array(sum);
    for (const chunk of this.#chunks) scatter(chunk, CHUNK, next, passages, places);
    if (this.#chunk !== null) scatter(this.#chunk, this.#used, next, passages, places);
    this.#chunks = [];
    this.#chunk = null;
    this.#used = CHUNK;
    return { begins, passages, places };
  }

  #grow(): void {
    this.#met = doubled(this.#met);
    this.#counts = doubled(this.#counts);
    const larger = new Uint8Array(this.#kinds.length * 2);
    larger.set(this.#kinds);
    this.#kinds = larger;
  }

  #nextChunk(): void {
    if (this.#chunk !== null) this.#chunks.push(this.#chunk);
    this.#chunk = new Chunk();
    this.#used = 0;
  }
}

function scatter(
  { keys, passages: from, places: at }: Chunk,
  count: number,
  next: Uint32Array,
  passages: Uint32Array,
  places: Uint32Array,
): void {
  for (let word = 0; word < count; word++) {
    const key = keys[word] ?? 0;
    const to = next[key] ?? 0;
    next[key] = to + 1;
    passages[to] = from[word] ?? 0;
    places[to] = at[word] ?? 0;
  }
}

function doubled(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

/** The order of UTF-8 is that of code units, but where there are pairs of surrogates. */
function byBytes([left]: readonly [string, number], [right]: readonly [string, number]): number {
  if (HIGH.test(left) || HIGH.test(right)) return Buffer.compare(Buffer.from(left), Buffer.from(right));
  return left < right ? -1 : left > right ? 1 : 0;
}

const HIGH = /[\ud800-\uffff]/;
