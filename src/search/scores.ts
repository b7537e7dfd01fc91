// What the words of a plan score in some passages: by arithmetic over whole arrays, which is MiniSearch's to the last bit (BM25+,
// its parameters and the order of its sums), so that the best of very many are found at once. MiniSearch scores what is shown.
import { kernelFor } from '../kernel/kernel.ts';
import * as byKernel from '../kernel/scores.ts';
import type { Matcher } from './evaluate.ts';
import type { Leaf } from './leaves.ts';
import type { PlanNode } from './plan.ts';
import type { Occurs, Postings } from './postings.ts';
import { BOOSTS, EXACT, FIELDS } from './ranking.ts';
import type { SearchIndex } from './search-index.ts';
import { seek } from './sets.ts';

/** MiniSearch's parameters of BM25+. */
const [K, B, D] = [1.2, 0.7, 0.5];

/** What leaves score in some passages; 0 in a passage that lacks one. The arrays given are not to be changed. */
export interface LeafScores {
  readonly passages: Uint32Array;
  of(leaf: number): Float64Array;
  /** The same leaves in some of the passages. */
  among(passages: Uint32Array): LeafScores;
}

/** What the words under a node score in passages that the node finds. */
export function wordScores(node: PlanNode, leaves: LeafScores, matcher: Matcher): Float64Array {
  const { passages } = leaves;
  switch (node.kind) {
    case 'leaf':
      return leaves.of(node.leaf);
    case 'filter':
    case 'not':
      return new Float64Array(passages.length);
    case 'all':
      return node.parts.reduce<Float64Array>(
        (sum, part) => (scores(part) ? plus(sum, wordScores(part, leaves, matcher)) : sum),
        new Float64Array(passages.length),
      );
    case 'any': {
      let sum: Float64Array = new Float64Array(passages.length);
      for (const part of node.parts) {
        if (part.kind === 'leaf') sum = plus(sum, leaves.of(part.leaf));
        else if (scores(part)) {
          const own = matcher.of(part, passages);
          scatter(own, wordScores(part, leaves.among(own), matcher), passages, sum);
        }
      }
      return sum;
    }
  }
}

const scores = (node: PlanNode): boolean => node.kind !== 'filter' && node.kind !== 'not';

/** Scores with a part of others added; those given may be changed. */
function plus(sum: Float64Array, more: Float64Array, part = 1): Float64Array {
  const kernel = kernelFor(sum.length);
  if (kernel !== null) return byKernel.plus(kernel, sum, more, part);
  for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + part * (more[at] ?? 0);
  return sum;
}

/** Scores by weights. */
export function times(scores: Float64Array, weights: Float64Array): Float64Array {
  const kernel = kernelFor(scores.length);
  if (kernel !== null) return byKernel.times(kernel, scores, weights);
  const products = new Float64Array(scores.length);
  for (let at = 0; at < products.length; at++) products[at] = (scores[at] ?? 0) * (weights[at] ?? 0);
  return products;
}

function scatter(own: Uint32Array, scored: Float64Array, passages: Uint32Array, sum: Float64Array): void {
  let at = 0;
  for (let place = 0; place < own.length; place++) {
    at = seek(passages, own[place] ?? 0, at);
    sum[at] = (sum[at] ?? 0) + (scored[place] ?? 0);
  }
}

/** Scores leaves by arrays. */
export class ArrayScores implements LeafScores {
  readonly passages: Uint32Array;
  readonly #index: SearchIndex;
  readonly #leaves: readonly Leaf[];
  readonly #lengths = new Map<number, Uint32Array>();
  readonly #known = new Map<number, Float64Array>();
  /** By passage: the fields in which any leaf stands that was scored, a bit each. */
  readonly fields: Uint8Array;

  constructor(index: SearchIndex, leaves: readonly Leaf[], passages: Uint32Array) {
    this.#index = index;
    this.#leaves = leaves;
    this.passages = passages;
    this.fields = new Uint8Array(passages.length);
  }

  of(number: number): Float64Array {
    const known = this.#known.get(number) ?? this.#scoresOf(number);
    this.#known.set(number, known);
    return known;
  }

  #scoresOf(number: number): Float64Array {
    const leaf = this.#leaves[number];
    if (!leaf) return new Float64Array(this.passages.length);
    const scored = this.#termScores(leaf.wide);
    return plus(scored, leaf.exact === leaf.wide ? scored : this.#termScores(leaf.exact), EXACT);
  }

  among(passages: Uint32Array): LeafScores {
    return new ArrayScores(this.#index, this.#leaves, passages);
  }

  #termScores(postings: Postings): Float64Array {
    const terms = FIELDS.flatMap((name, field): byKernel.FieldTerm[] => {
      const occurs = postings[field];
      if (!occurs || occurs.passages.length === 0) return [];
      const count = occurs.passages.length;
      const rarity = Math.log(1 + (this.#index.size - count + 0.5) / (count + 0.5));
      const average = this.#index.averages[field] ?? 0;
      return [{ ...occurs, lengths: this.#lengthsOf(field), average, rarity, boost: BOOSTS[name], bit: 1 << field }];
    });
    const kernel = kernelFor(this.passages.length);
    if (kernel !== null) return byKernel.scoreOf(kernel, this.passages, terms, this.fields);
    const sum = new Float64Array(this.passages.length);
    for (const term of terms) {
      const times = timesAt(term, this.passages);
      addField(times, term, sum);
      markField(times, term.bit, this.fields);
    }
    return sum;
  }

  #lengthsOf(field: number): Uint32Array {
    const known = this.#lengths.get(field) ?? this.#index.lengthsAt(this.passages, field);
    this.#lengths.set(field, known);
    return known;
  }
}

/** How much a field's length damps how often a term is in it. */
const normOf = (length: number, average: number): number => K * (1 - B + (B * length) / average);

function addField(times: Uint32Array, term: byKernel.FieldTerm, sum: Float64Array): void {
  const { lengths, average, rarity, boost } = term;
  for (let at = 0; at < times.length; at++) {
    const often = times[at] ?? 0;
    if (often === 0) continue;
    const norm = normOf(lengths[at] ?? 0, average);
    sum[at] = (sum[at] ?? 0) + boost * (rarity * (D + (often * (K + 1)) / (often + norm)));
  }
}

function markField(times: Uint32Array, bit: number, fields: Uint8Array): void {
  for (let at = 0; at < times.length; at++) if (times[at] !== 0) fields[at] = (fields[at] ?? 0) | bit;
}

/** How often a term is in each of some passages; 0 where it is not. */
export function timesAt({ passages, times }: Occurs, wanted: Uint32Array): Uint32Array {
  if (passages === wanted) return times;
  const found = new Uint32Array(wanted.length);
  let at = 0;
  if (passages.length < wanted.length) {
    for (let place = 0; place < passages.length && at < wanted.length; place++) {
      at = seek(wanted, passages[place] ?? 0, at);
      if (wanted[at] === passages[place]) found[at] = times[place] ?? 0;
    }
    return found;
  }
  for (let place = 0; place < wanted.length && at < passages.length; place++) {
    at = seek(passages, wanted[place] ?? 0, at);
    if (passages[at] === wanted[place]) found[place] = times[at] ?? 0;
  }
  return found;
}
