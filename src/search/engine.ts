// MiniSearch scores what is shown: it is given an index of just the words of a query in just those passages, with the statistics
// of the whole corpus.
import MiniSearch from 'minisearch';
import type { Leaf } from './leaves.ts';
import type { Occurs, Postings } from './postings.ts';
import { BOOSTS, EXACT, FIELDS } from './ranking.ts';
import type { LeafScores } from './scores.ts';
import { timesAt } from './scores.ts';
import type { SearchIndex } from './search-index.ts';

/**
 * Scores leaves with MiniSearch's BM25+ and the boosts of the fields. What a score needs is how often the term is in each field of
 * the passage, the lengths of the fields and their means, and in how many of how many passages the term is; so these scores are
 * those of an index of everything.
 */
export class EngineScores implements LeafScores {
  readonly passages: Uint32Array;
  readonly #index: SearchIndex;
  readonly #leaves: readonly Leaf[];
  readonly #slice: Slice;
  readonly #known = new Map<number, Float64Array>();

  /** @param passages few */
  constructor(index: SearchIndex, leaves: readonly Leaf[], passages: Uint32Array) {
    this.#index = index;
    this.#leaves = leaves;
    this.passages = passages;
    this.#slice = new Slice(index);
    for (const [number, { exact, wide }] of leaves.entries()) {
      this.#slice.put(`wide ${number}`, partOf(wide, passages));
      this.#slice.put(`exact ${number}`, partOf(exact, passages));
    }
  }

  of(leaf: number): Float64Array {
    const known = this.#known.get(leaf) ?? this.#scoresOf(leaf);
    this.#known.set(leaf, known);
    return known;
  }

  #scoresOf(leaf: number): Float64Array {
    const scores = new Float64Array(this.passages.length);
    const places = new Map([...this.passages].map((passage, place) => [passage, place]));
    const add = (term: string, part: number): void => {
      for (const { id, score } of this.#slice.search(term, { boost: { ...BOOSTS } })) {
        const place = places.get(Number(id)) ?? 0;
        scores[place] = (scores[place] ?? 0) + part * score;
      }
    };
    add(`wide ${leaf}`, 1);
    add(`exact ${leaf}`, EXACT);
    return scores;
  }

  among(passages: Uint32Array): LeafScores {
    return new EngineScores(this.#index, this.#leaves, passages);
  }
}

/** By field, the passages of a term with how often it is in each; as many as its size says, of which only some need be there. */
export type SliceTerm = ReadonlyMap<number, Map<number, number>>;

/** The postings of a term in some passages, which still know how many there are in all. */
function partOf(postings: Postings, passages: Uint32Array): SliceTerm {
  return new Map(
    postings.flatMap((occurs, field): [number, Map<number, number>][] =>
      occurs.passages.length === 0 ? [] : [[field, new Part(occurs, passages)]],
    ),
  );
}

/** Some of the passages of a term in a field. */
class Part extends Map<number, number> {
  readonly #all: number;

  constructor(occurs: Occurs, passages: Uint32Array) {
    super();
    this.#all = occurs.passages.length;
    for (const [at, times] of timesAt(occurs, passages).entries()) if (times > 0) this.set(passages[at] ?? 0, times);
  }

  /** How many passages have the term in the whole index, by which MiniSearch tells how rare it is. */
  override get size(): number {
    return this.#all;
  }
}

/** A MiniSearch of a few terms, whose passages stay where they are. */
export class Slice extends MiniSearch<{ readonly id: number }> {
  constructor(index: SearchIndex) {
    super({ fields: [...FIELDS], tokenize: (text) => [text], processTerm: (term) => term });
    this._documentCount = index.size;
    this._avgFieldLength = [...index.averages];
    this._documentIds = new Numbers();
    this._fieldLength = new Lengths(index);
  }

  /** Puts a term into it. */
  put(term: string, postings: SliceTerm): void {
    this._index.set(term, new Map(postings));
  }
}

/** Every number, under itself: passages go by their numbers. */
class Numbers extends Map<number, number> {
  override has(): boolean {
    return true;
  }

  override get(number: number): number {
    return number;
  }
}

/** The lengths of the fields of passages, looked up and not copied. */
class Lengths extends Map<number, number[]> {
  readonly #index: SearchIndex;
  readonly #known = new Map<number, number[]>();

  constructor(index: SearchIndex) {
    super();
    this.#index = index;
  }

  override get(passage: number): number[] {
    const known = this.#known.get(passage);
    if (known) return known;
    const { columns, base } = this.#index.segmentOf(passage);
    const lengths = columns.lengthsOf(passage - base);
    this.#known.set(passage, lengths);
    return lengths;
  }
}
