// Sets of passages as numbers that go up.

/** Bytes within which a number is looked for step by step. */
export const NEAR: usize = 32;

/** The numbers of either; gives how many. */
export function union(left: usize, leftCount: u32, right: usize, rightCount: u32, into: usize): u32 {
  const leftEnd = left + (leftCount << 2);
  const rightEnd = right + (rightCount << 2);
  let to = into;
  while (left < leftEnd && right < rightEnd) {
    const one = load<u32>(left);
    const other = load<u32>(right);
    store<u32>(to, one < other ? one : other);
    left += (<usize>(one <= other)) << 2;
    right += (<usize>(other <= one)) << 2;
    to += 4;
  }
  const rest = left < leftEnd ? left : right;
  const size = left < leftEnd ? leftEnd - left : rightEnd - right;
  memory.copy(to, rest, size);
  return <u32>(to + size - into) >> 2;
}

/** The numbers of both. */
export function intersection(few: usize, fewCount: u32, many: usize, manyCount: u32, into: usize): u32 {
  return kept(few, fewCount, many, manyCount, into, true);
}

/** The numbers of the first that are not of the second. */
export function difference(left: usize, leftCount: u32, right: usize, rightCount: u32, into: usize): u32 {
  return kept(left, leftCount, right, rightCount, into, false);
}

function kept(from: usize, count: u32, other: usize, otherCount: u32, into: usize, wanted: bool): u32 {
  const end = from + (count << 2);
  const otherEnd = other + (otherCount << 2);
  let at = other;
  let to = into;
  for (let own = from; own < end; own += 4) {
    const number = load<u32>(own);
    // In lists of like length the number is near, and a call would take longer than the steps to it.
    const far = at + NEAR;
    while (at < otherEnd && at < far && load<u32>(at) < number) at += 4;
    if (at === far) at = seek(at, otherEnd, number);
    store<u32>(to, number);
    to += (<usize>((at < otherEnd && load<u32>(at) === number) === wanted)) << 2;
  }
  return <u32>(to - into) >> 2;
}

/** The place of the first number that is not below the one wanted, from a place on. */
export function seek(from: usize, end: usize, wanted: u32): usize {
  let low = from;
  if (low >= end || load<u32>(low) >= wanted) return low;
  let stride: usize = 4;
  while (low + stride < end && load<u32>(low + stride) < wanted) {
    low += stride;
    stride <<= 1;
  }
  let high = low + stride < end ? low + stride : end;
  while (high - low > 4) {
    const middle = low + (((high - low) >> 3) << 2);
    if (load<u32>(middle) < wanted) low = middle;
    else high = middle;
  }
  return high;
}

/** Adds how often passages have a term to an array with a place for each passage; or keeps the most. */
export function accumulate(passages: usize, times: usize, count: u32, sums: usize, first: u32, most: bool): void {
  for (let at: u32 = 0; at < count << 2; at += 4) {
    const place = sums + ((load<u32>(passages + at) - first) << 2);
    const known = load<u32>(place);
    const often = load<u32>(times + at);
    store<u32>(place, most ? (known > often ? known : often) : known + often);
  }
}

/** The passages of such an array that have the term, and how often; gives how many. */
export function compact(sums: usize, count: u32, first: u32, passages: usize, times: usize): u32 {
  let to: u32 = 0;
  for (let place: u32 = 0; place < count; place++) {
    // Two passages at once where neither has it, as most have not where the terms are rare.
    if (load<u64>(sums + (place << 2)) === 0) {
      place++;
      continue;
    }
    const often = load<u32>(sums + (place << 2));
    store<u32>(passages + to, first + place);
    store<u32>(times + to, often);
    to += (<u32>(often !== 0)) << 2;
  }
  return to >> 2;
}

/** Passages of a segment under their numbers in the whole, without those that are gone; gives how many. `live` is 0 where none is. */
export function numbered(passages: usize, times: usize, count: u32, live: usize, base: u32): u32 {
  let to: u32 = 0;
  for (let at: u32 = 0; at < count << 2; at += 4) {
    const passage = load<u32>(passages + at);
    const often = load<u32>(times + at);
    store<u32>(passages + to, passage + base);
    store<u32>(times + to, often);
    to += live === 0 || load<u8>(live + passage) !== 0 ? 4 : 0;
  }
  return to >> 2;
}
