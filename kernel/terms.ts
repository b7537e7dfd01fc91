// Where terms stand, from the bits that the index has of each: src/search/find/lists.ts says what they are.
import { rices, summed, summedRuns } from './lists';

let at: u32 = 0;

/** Reads `count` bits, at most 32. */
function take(bits: usize, count: u32): u32 {
  const value = (load<u64>(bits + (at >> 3)) >> (at & 7)) & (((<u64>1) << count) - 1);
  at += count;
  return <u32>value;
}

/** Whether the term of the list that was read last is once in each passage; its times are not written then. */
let once = false;

/** Reads the list of a field, gives how many runs it has. */
function runs(bits: usize, inRuns: bool, starts: usize, lengths: usize, times: usize): u32 {
  const count = take(bits, take(bits, 5));
  const low = take(bits, 5);
  at = rices(bits, at, count, low, 0, starts);
  if (inRuns) {
    const lowLength = take(bits, 5);
    at = rices(bits, at, count, lowLength, 1, lengths);
    summedRuns(starts, lengths, count);
  } else summed(starts, count);
  once = take(bits, 1) !== 0;
  if (!once) at = rices(bits, at, count, 0, 1, times);
  return count;
}

/**
 * Reads the list of a term in a field.
 *
 * @param from the place of its first bit
 * @param lengths gets the lengths of its runs; 0 where it is none of runs
 * @param starts gets where they begin, and `times` how often the term is in each
 * @returns the place of the bit behind it
 */
export function list(bits: usize, from: u32, lengths: usize, starts: usize, times: usize): u32 {
  at = from;
  const count = runs(bits, lengths !== 0, starts, lengths, times);
  if (once) for (let run: u32 = 0; run < count << 2; run += 4) store<u32>(times + run, 1);
  return at;
}

/**
 * Adds a term to arrays that have, by field, a place for each passage: how often the terms so far stand there.
 *
 * @param fields how many there are
 * @param inRuns a bit a field: whether its lists are of runs
 * @param among a bit a field: whether it has an array; those in which the term stands have
 * @param sums the arrays one behind the other, each for `width` passages
 * @param scratch room for three numbers a passage
 */
export function addTerm(
  bits: usize,
  fields: u32,
  inRuns: u32,
  among: u32,
  sums: usize,
  width: u32,
  scratch: usize,
): void {
  at = 0;
  const mask = take(bits, fields);
  const starts = scratch;
  const lengths = scratch + (width << 2);
  const times = lengths + (width << 2);
  for (let field: u32 = 0; field < fields; field++) {
    if (((mask >> field) & 1) === 0) continue;
    const own = sums + popcnt(among & ((1 << field) - 1)) * (width << 2);
    const isInRuns = ((inRuns >> field) & 1) !== 0;
    const count = runs(bits, isInRuns, starts, lengths, times);
    for (let run: u32 = 0; run < count << 2; run += 4) {
      const often = once ? 1 : load<u32>(times + run);
      let place = own + (load<u32>(starts + run) << 2);
      const length: u32 = isInRuns ? load<u32>(lengths + run) : 1;
      for (const end = place + (length << 2); place < end; place += 4) {
        store<u32>(place, load<u32>(place) + often);
      }
    }
  }
}
