// The index as queries see it: terms, postings and passages, each read only when it is asked for.
import { byText } from '../model/index.ts';
import { Failure, type FromMeeting } from '../store/index.ts';
import type { ByteSource } from './byte-source.ts';
import { decodeFacets, FACET_NUMBERS, type Facets } from './facets.ts';
import { decodeIndex, FILES, type Header, INDEX_FORMAT, type Section } from './index-format.ts';
import { NOWHERE, type Postings } from './postings.ts';
import { FIELDS } from './ranking.ts';
import { commonStart, stemOf } from './stems.ts';
import type { Passage, StoredPassage } from './types.ts';
import { ByteReader } from './varints.ts';

export class SearchIndex {
  readonly #header: Header;
  /** All terms in code-unit order. */
  readonly words: readonly string[];
  readonly #starts: Uint32Array;
  readonly #lengths: Uint16Array;
  readonly #facets: Uint32Array;
  readonly #lines: Float64Array;
  readonly #index: ByteSource;
  readonly #sectionAt: (name: Section) => readonly [number, number];
  #placeStarts: Uint32Array | null = null;
  readonly #passages: ByteSource;
  readonly #known = new Map<number, Passage>();
  readonly #read = new Map<string, Postings>();

  /** @throws Failure where another version of the program wrote it */
  constructor(index: ByteSource, passages: ByteSource) {
    const { header, placeOf } = decodeIndex(index);
    if (header.format !== INDEX_FORMAT) {
      throw new Failure(
        'The search index was written by another version of kcsp; write it again with kcsp parse --fresh.',
      );
    }
    const section = (name: Section): Buffer => index.read(...placeOf(name));
    this.#header = header;
    const words = section('words').toString('utf8');
    this.words = words === '' ? [] : words.split('\n');
    this.#starts = new Uint32Array(copyOf(section('starts')));
    this.#lengths = new Uint16Array(copyOf(section('lengths')));
    this.#facets = new Uint32Array(copyOf(section('facets')));
    this.#lines = new Float64Array(copyOf(section('lines')));
    this.#index = index;
    this.#sectionAt = placeOf;
    this.#passages = passages;
  }

  /** How many passages there are. */
  get size(): number {
    return this.#header.size;
  }

  /** How many documents there are, those without a passage included. */
  get documents(): number {
    return this.#header.documents.length;
  }

  /** The mean length of each field, in different terms. */
  get averages(): readonly number[] {
    return this.#header.averages;
  }

  /** The length of each field of a passage, in different terms. */
  lengthsOf(passage: number): number[] {
    return FIELDS.map((_, field) => this.#lengths[passage * FIELDS.length + field] ?? 0);
  }

  passage(number: number): Passage {
    const known = this.#known.get(number);
    if (known) return known;
    const line = this.#passages.read(this.#lines[number] ?? 0, this.#lines[number + 1] ?? 0).toString('utf8');
    const own: StoredPassage = JSON.parse(line);
    const passage: Passage = { ...this.meetingOf(number), ...own };
    this.#known.set(number, passage);
    return passage;
  }

  /** What the index says of a passage, without reading it. */
  facetsOf(passage: number): Facets {
    return decodeFacets(this.#facets, passage);
  }

  /** The meeting of a passage. */
  meetingOf(passage: number): FromMeeting {
    const meeting = this.#header.documents[this.#facets[passage * FACET_NUMBERS] ?? 0];
    if (!meeting) throw new RangeError(`there is no passage ${passage} in an index of ${this.size}`);
    return meeting;
  }

  has(term: string): boolean {
    const at = this.#placeOf(term);
    return this.words[at] === term;
  }

  /** Where a term stands; {@link NOWHERE} for one that the corpus lacks. */
  postingsOf(term: string): Postings {
    const known = this.#read.get(term);
    if (known) return known;
    const at = this.#placeOf(term);
    const postings = this.words[at] === term ? this.#decode(at) : NOWHERE;
    this.#read.set(term, postings);
    return postings;
  }

  /** By field, the places of a term among the words of each passage; only for terms in {@link words}. */
  placesOf(term: string): readonly Map<number, readonly number[]>[] {
    const at = this.#placeOf(term);
    if (this.words[at] !== term) return [];
    this.#placeStarts ??= new Uint32Array(copyOf(this.#index.read(...this.#sectionAt('placeStarts'))));
    const base = this.#sectionAt('places')[0];
    const [start, end] = [this.#placeStarts[at] ?? 0, this.#placeStarts[at + 1] ?? 0];
    const reader = new ByteReader(this.#index.read(base + start, base + end), 0);
    return this.postingsOf(term).map((field) => {
      const places = new Map<number, readonly number[]>();
      for (const [passage, times] of field) {
        let place = 0;
        places.set(
          passage,
          Array.from({ length: times }, () => (place += reader.number())),
        );
      }
      return places;
    });
  }

  /** The terms that begin with some letters, in order. */
  startingWith(start: string): string[] {
    const found: string[] = [];
    for (let at = this.#placeOf(start); at < this.words.length; at++) {
      const word = this.words[at];
      if (word === undefined || !word.startsWith(start)) break;
      found.push(word);
    }
    return found;
  }

  /** The terms that are forms of the same word, itself among them where the corpus has it. */
  familyOf(term: string): string[] {
    const stem = stemOf(term);
    const family = this.startingWith(commonStart(stem)).filter((word) => stemOf(word) === stem);
    return family.includes(term) || !this.has(term) ? family : [...family, term];
  }

  /** The place of a term in {@link words}, or that at which it would stand. */
  #placeOf(term: string): number {
    let low = 0;
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (byText(this.words[middle] ?? '', term) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #decode(word: number): Postings {
    const [start, end] = [this.#starts[word] ?? 0, this.#starts[word + 1] ?? 0];
    const base = this.#sectionAt('postings')[0];
    const reader = new ByteReader(this.#index.read(base + start, base + end), 0);
    return FIELDS.map(() => {
      const passages = new Map<number, number>();
      let passage = 0;
      for (let left = reader.number(); left > 0; left--) {
        passage += reader.number();
        passages.set(passage, reader.number());
      }
      return passages;
    });
  }
}

/** Opens an index from its files; null where they were never written. */
export function openIndex(file: (name: string) => ByteSource | null): SearchIndex | null {
  const index = file(FILES.index);
  const passages = file(FILES.passages);
  return index === null || passages === null ? null : new SearchIndex(index, passages);
}

function copyOf(bytes: Buffer): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(copy).set(bytes);
  return copy;
}
