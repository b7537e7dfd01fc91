// The kernel over scores: what terms score in passages, and which passages are the best.
import type { Kernel } from './kernel.ts';

/** What a term is in a field, for its score. */
export interface FieldTerm {
  /** The passages that have it there, going up, and how often. */
  readonly passages: Uint32Array;
  readonly times: Uint32Array;
  /** The lengths of the field of all passages that are scored. */
  readonly lengths: Uint32Array;
  /** The mean of the field's lengths. */
  readonly average: number;
  readonly rarity: number;
  readonly boost: number;
  /** The field's bit. */
  readonly bit: number;
}

/**
 * What the fields of a term score together in some passages.
 *
 * @param terms a term in its fields, in their order
 * @param fields by passage; gets the bits of those in which the term is
 */
export function scoreOf(
  { memory, calls }: Kernel,
  wanted: Uint32Array,
  terms: readonly FieldTerm[],
  fields: Uint8Array,
): Float64Array<ArrayBuffer> {
  memory.clear();
  const count = wanted.length;
  const [passages, sum, bits] = [memory.put(wanted), memory.noughts(count * 8), memory.bytes(fields)];
  const free = memory.at;
  for (const term of terms) {
    const [own, times, lengths] = [memory.put(term.passages), memory.put(term.times), memory.put(term.lengths)];
    const { average, rarity, boost, bit } = term;
    calls.score(passages, count, lengths, own, times, term.passages.length, average, rarity, boost, sum, bits, bit);
    memory.clear(free);
  }
  fields.set(memory.copy(bits, count));
  return memory.floats(sum, count);
}

/** Scores with a part of others added. */
export function plus({ memory, calls }: Kernel, sum: Float64Array, more: Float64Array, part: number): Float64Array {
  memory.clear();
  const scores = memory.putFloats(sum);
  calls.plus(scores, memory.putFloats(more), part, sum.length);
  return memory.floats(scores, sum.length);
}

/** Scores by weights. */
export function times({ memory, calls }: Kernel, scores: Float64Array, weights: Float64Array): Float64Array {
  memory.clear();
  const own = memory.putFloats(scores);
  calls.multiply(own, memory.putFloats(weights), scores.length);
  return memory.floats(own, scores.length);
}

/** Which passages are scraps, and what those are worth. */
export interface Scraps {
  readonly kind: number;
  readonly words: number;
  readonly weight: number;
}

/** What passages are worth: by the bits of their flags that count, and by whether their text is a scrap. */
export function weights(
  { memory, calls }: Kernel,
  flags: Uint32Array,
  lengths: Uint32Array,
  counting: number,
  weightOf: (flags: number) => number,
  scraps: Scraps,
): Float64Array {
  memory.clear();
  const count = flags.length;
  const [own, long] = [memory.put(flags), memory.put(lengths)];
  const seen = memory.noughts(counting + 1);
  calls.seen(own, count, counting, seen);
  const table = Float64Array.from(memory.copy(seen, counting + 1), (is, flag) => (is === 0 ? 1 : weightOf(flag)));
  const known = memory.putFloats(table);
  const into = memory.room(count * 8);
  calls.weights(own, long, count, known, counting, scraps.kind, scraps.words, scraps.weight, into);
  return memory.floats(into, count);
}

/** The places, going up, that score no less than the `most`-th best of those to choose from: a byte a place says which; null for all. */
export function best({ memory, calls }: Kernel, most: number, scores: Float64Array, among: Uint8Array | null) {
  memory.clear();
  const count = scores.length;
  const own = memory.putFloats(scores);
  const chosen = among === null ? 0 : memory.bytes(among);
  const heap = memory.room(most * 8);
  const into = memory.room(count * 4);
  return memory.numbers(into, calls.best(own, chosen, count, most, heap, into));
}
