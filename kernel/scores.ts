// What words score, as src/search/scores.ts has it: the same operations in the same order, so that every score is the same to the last bit.
import { NEAR, seek } from './sets';

/** MiniSearch's parameters of BM25+. */
const K: f64 = 1.2;
const B: f64 = 0.7;
const D: f64 = 0.5;

/**
 * Adds what a term scores in a field.
 *
 * @param wanted the passages to score, `count` of them; `lengths` has the length of the field of each
 * @param passages those that have the term, `many` of them, and in `times` how often
 * @param sum what each scored so far; `fields` gets the bit of the field where the term is there
 */
export function score(
  wanted: usize,
  count: u32,
  lengths: usize,
  passages: usize,
  times: usize,
  many: u32,
  average: f64,
  rarity: f64,
  boost: f64,
  sum: usize,
  fields: usize,
  bit: u32,
): void {
  const end = wanted + (count << 2);
  const ownEnd = passages + (many << 2);
  let place = wanted;
  let own = passages;
  while (own < ownEnd) {
    const passage = load<u32>(own);
    const far = place + NEAR;
    while (place < end && place < far && load<u32>(place) < passage) place += 4;
    if (place === far) place = seek(place, end, passage);
    if (place >= end) return;
    const next = load<u32>(place);
    if (next !== passage) {
      const ownFar = own + NEAR;
      while (own < ownEnd && own < ownFar && load<u32>(own) < next) own += 4;
      if (own === ownFar) own = seek(own, ownEnd, next);
      continue;
    }
    const number = <u32>(place - wanted) >> 2;
    const often = <f64>load<u32>(times + (own - passages));
    const norm = K * (1 - B + (B * <f64>load<u32>(lengths + (number << 2))) / average);
    const to = sum + (number << 3);
    store<f64>(to, load<f64>(to) + boost * (rarity * (D + (often * (K + 1)) / (often + norm))));
    store<u8>(fields + number, load<u8>(fields + number) | bit);
    own += 4;
  }
}

/** Adds a part of some scores to others. */
export function plus(sum: usize, more: usize, part: f64, count: u32): void {
  for (let at: u32 = 0; at < count << 3; at += 8) {
    store<f64>(sum + at, load<f64>(sum + at) + part * load<f64>(more + at));
  }
}

/** Multiplies scores by weights. */
export function multiply(scores: usize, weights: usize, count: u32): void {
  for (let at: u32 = 0; at < count << 3; at += 8) {
    store<f64>(scores + at, load<f64>(scores + at) * load<f64>(weights + at));
  }
}

/** Marks which of some numbers there are under a mask. */
export function seen(numbers: usize, count: u32, mask: u32, marks: usize): void {
  for (let at: u32 = 0; at < count << 2; at += 4) store<u8>(marks + (load<u32>(numbers + at) & mask), 1);
}

/** What passages are worth: by a table of the low bits of their flags, and less for scraps of a text. */
export function weights(
  flags: usize,
  lengths: usize,
  count: u32,
  table: usize,
  mask: u32,
  scrapKind: u32,
  scrapWords: u32,
  scrapWeight: f64,
  into: usize,
): void {
  for (let number: u32 = 0; number < count; number++) {
    const flag = load<u32>(flags + (number << 2));
    const isScrap = load<u32>(lengths + (number << 2)) < scrapWords && (flag & 7) === scrapKind;
    store<f64>(into + (number << 3), load<f64>(table + ((flag & mask) << 3)) * (isScrap ? scrapWeight : 1));
  }
}

/**
 * The places whose score is not below that of the `most`-th best, going up; gives how many.
 *
 * @param among a byte a place, 0 for those not to choose from; 0 for no such list
 * @param heap room for `most` scores
 */
export function best(scores: usize, among: usize, count: u32, most: u32, heap: usize, into: usize): u32 {
  let size: u32 = 0;
  for (let place: u32 = 0; place < count; place++) {
    if (among !== 0 && load<u8>(among + place) === 0) continue;
    const own = load<f64>(scores + (place << 3));
    if (size < most) rise(heap, size++, own);
    else if (own > load<f64>(heap)) sink(heap, size, own);
  }
  const least = size < most ? -Infinity : load<f64>(heap);
  let to = into;
  for (let place: u32 = 0; place < count; place++) {
    if ((among !== 0 && load<u8>(among + place) === 0) || load<f64>(scores + (place << 3)) < least) continue;
    store<u32>(to, place);
    to += 4;
  }
  return <u32>(to - into) >> 2;
}

/** Puts a score at the end of a heap with the least at the top, and up to its place. */
function rise(heap: usize, end: u32, own: f64): void {
  let at = end;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    const above = load<f64>(heap + (parent << 3));
    if (above <= own) break;
    store<f64>(heap + (at << 3), above);
    at = parent;
  }
  store<f64>(heap + (at << 3), own);
}

/** Puts a score in the place of the least, and down to its place. */
function sink(heap: usize, size: u32, own: f64): void {
  let at: u32 = 0;
  for (;;) {
    let child: u32 = 2 * at + 1;
    if (child >= size) break;
    if (child + 1 < size && load<f64>(heap + ((child + 1) << 3)) < load<f64>(heap + (child << 3))) child++;
    const below = load<f64>(heap + (child << 3));
    if (below >= own) break;
    store<f64>(heap + (at << 3), below);
    at = child;
  }
  store<f64>(heap + (at << 3), own);
}
