// Sets of passages as numbers that go up.
import { kernelFor } from '../kernel/kernel.ts';

/** The numbers of either. */
export function union(left: Uint32Array, right: Uint32Array): Uint32Array {
  if (left.length === 0) return right;
  if (right.length === 0) return left;
  const kernel = kernelFor(left.length + right.length);
  if (kernel !== null) return kernel.set('union', left, right);
  const all = new Uint32Array(left.length + right.length);
  let [at, i, j] = [0, 0, 0];
  while (i < left.length && j < right.length) {
    const a = left[i] ?? 0;
    const b = right[j] ?? 0;
    all[at++] = a < b ? a : b;
    if (a <= b) i++;
    if (b <= a) j++;
  }
  const rest = i < left.length ? left.subarray(i) : right.subarray(j);
  all.set(rest, at);
  return all.subarray(0, at + rest.length);
}

/** The numbers of any, of however many sets. */
export function unionOf(sets: readonly Uint32Array[]): Uint32Array {
  if (sets.length <= 4) return sets.reduce<Uint32Array>(union, new Uint32Array(0));
  const all = new Uint32Array(sets.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const set of sets) {
    all.set(set, end);
    end += set.length;
  }
  all.sort();
  return all.filter((number, at) => at === 0 || number !== all[at - 1]);
}

/** The numbers of both. Takes time by the smaller set, where one is much smaller. */
export function intersection(left: Uint32Array, right: Uint32Array): Uint32Array {
  const [few, many] = left.length <= right.length ? [left, right] : [right, left];
  const kernel = kernelFor(few.length);
  if (kernel !== null) return kernel.set('intersection', few, many);
  const both = new Uint32Array(few.length);
  let count = 0;
  let at = 0;
  for (let i = 0; i < few.length; i++) {
    const wanted = few[i] ?? 0;
    at = seek(many, wanted, at);
    if (many[at] === wanted) both[count++] = wanted;
  }
  return both.subarray(0, count);
}

/** The numbers of the first that are not of the second. */
export function difference(left: Uint32Array, right: Uint32Array): Uint32Array {
  const kernel = kernelFor(left.length);
  if (kernel !== null) return kernel.set('difference', left, right);
  const kept = new Uint32Array(left.length);
  let count = 0;
  let at = 0;
  for (let i = 0; i < left.length; i++) {
    const wanted = left[i] ?? 0;
    at = seek(right, wanted, at);
    if (right[at] !== wanted) kept[count++] = wanted;
  }
  return kept.subarray(0, count);
}

/** The place of the first number that is not below the one wanted, from a place on; the length where all are below. */
export function seek(numbers: Uint32Array, wanted: number, from: number): number {
  let low = from;
  // A step or two first: in lists of like length the number is near.
  if (low >= numbers.length || (numbers[low] ?? 0) >= wanted) return low;
  let stride = 1;
  while (low + stride < numbers.length && (numbers[low + stride] ?? 0) < wanted) {
    low += stride;
    stride *= 2;
  }
  let high = Math.min(low + stride, numbers.length);
  // The number at `low` is below the one wanted, that at `high` is not.
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < wanted) low = middle;
    else high = middle;
  }
  return high;
}
