// Terms and their places collected passage by passage, then written as bytes.
import { byText } from '../model/index.ts';
import type { Term } from '../text/tokens.ts';
import { FIELDS } from './ranking.ts';
import { ByteWriter } from './varints.ts';

/** The postings of a term in one field: passages and frequencies in turn, and the places of all of them one after another. */
interface List {
  readonly passages: number[];
  readonly places: number[];
}

export class PostingsBuilder {
  readonly #lists = new Map<string, readonly List[]>();

  /**
   * Adds a field of a passage. Passages come in the order of their numbers.
   *
   * @returns how many different terms it has
   */
  add(passage: number, field: number, terms: readonly Term[]): number {
    const byTerm = new Map<string, number[]>();
    for (const { term, place } of terms) {
      const places = byTerm.get(term);
      if (places) places.push(place);
      else byTerm.set(term, [place]);
    }
    for (const [term, places] of byTerm) {
      const list = this.#listOf(term, field);
      list?.passages.push(passage, places.length);
      for (const place of places.sort((left, right) => left - right)) list?.places.push(place);
    }
    return byTerm.size;
  }

  #listOf(term: string, field: number): List | undefined {
    const known = this.#lists.get(term) ?? FIELDS.map(() => ({ passages: [], places: [] }));
    this.#lists.set(term, known);
    return known[field];
  }

  /** The sections of the index that hold terms, as `index-format.ts` describes them. */
  sections(): Readonly<Record<'words' | 'starts' | 'postings' | 'placeStarts' | 'places', Uint8Array>> {
    const words = [...this.#lists.keys()].sort(byText);
    const starts = new Uint32Array(words.length + 1);
    const placeStarts = new Uint32Array(words.length + 1);
    const postings = new ByteWriter();
    const places = new ByteWriter();
    for (const [index, word] of words.entries()) {
      for (const list of this.#lists.get(word) ?? []) writeList(list, postings, places);
      starts[index + 1] = postings.length;
      placeStarts[index + 1] = places.length;
    }
    return {
      words: Buffer.from(words.join('\n')),
      starts: bytesOf(starts),
      postings: postings.bytes(),
      placeStarts: bytesOf(placeStarts),
      places: places.bytes(),
    };
  }
}

function writeList(list: List, postings: ByteWriter, places: ByteWriter): void {
  postings.number(list.passages.length / 2);
  let last = 0;
  let next = 0;
  for (let at = 0; at < list.passages.length; at += 2) {
    const [passage = 0, times = 0] = [list.passages[at], list.passages[at + 1]];
    postings.number(passage - last);
    postings.number(times);
    last = passage;
    let before = 0;
    for (const end = next + times; next < end; next++) {
      const place = list.places[next] ?? 0;
      places.number(place - before);
      before = place;
    }
  }
}

/** The bytes of an array of numbers. */
export function bytesOf(numbers: Uint16Array | Uint32Array | Float64Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}
