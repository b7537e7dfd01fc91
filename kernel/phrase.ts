// In which passages words stand side by side, by their places: src/search/side-by-side.ts says what that is.
import { rices } from './lists';

/** Where the places of each run begin among those of all, and at the end their number, which it gives too; `times` has how many each has. */
export function begin(times: usize, runs: u32, begins: usize): u32 {
  let count: u32 = 0;
  for (let run: u32 = 0; run < runs << 2; run += 4) {
    store<u32>(begins + run, count);
    count += load<u32>(times + run);
  }
  store<u32>(begins + (runs << 2), count);
  return count;
}

/**
 * Reads the places of runs: the steps from place to place, added up in each run anew.
 *
 * @param from the place of the first bit
 * @param low the low bits of the steps
 * @param begins what `begin` put there
 * @returns the place of the bit behind them
 */
export function places(bits: usize, from: u32, low: u32, times: usize, begins: usize, runs: u32, into: usize): u32 {
  const end = rices(bits, from, load<u32>(begins + (runs << 2)), low, 0, into);
  let at = into;
  for (let run: u32 = 0; run < runs; run++) {
    let place: u32 = 0;
    for (const last = at + (load<u32>(times + (run << 2)) << 2); at < last; at += 4) {
      place += load<u32>(at);
      store<u32>(at, place);
    }
  }
  return end;
}

/** Numbers of a word: where its runs begin, their lengths (0 for runs of one), their number, how many places each has, the places, and
 * how many words after the word before it stands. Two more are kept for the run at hand: its number, and where its places begin. */
const WORD: u32 = 8 << 2;

/**
 * Counts how often words stand side by side in passages that have all of them.
 *
 * @param words eight numbers a word
 * @param passages going up; those in which they do are put at their beginning, and in `times` how often
 * @param ends room for as many places as a word has in a passage, and `next` as well
 * @returns how many
 */
export function phrase(
  words: usize,
  count: u32,
  passages: usize,
  among: u32,
  times: usize,
  ends: usize,
  next: usize,
): u32 {
  let to: u32 = 0;
  for (let at: u32 = 0; at < among; at++) {
    const passage = load<u32>(passages + (at << 2));
    let many: u32 = 0;
    for (let word: u32 = 0; word < count; word++) {
      const own = words + word * WORD;
      if (!moved(own, passage)) {
        many = 0;
        break;
      }
      const run = load<u32>(own, 24) << 2;
      const places: usize = load<u32>(own, 16) + (load<u32>(own, 28) << 2);
      const here = load<u32>(<usize>load<u32>(own, 12) + run);
      if (word === 0) {
        memory.copy(ends, places, here << 2);
        many = here;
      } else {
        many = following(ends, many, load<u32>(own, 20), places, here, next);
        const other = ends;
        ends = next;
        next = other;
      }
      if (many === 0) break;
    }
    if (many === 0) continue;
    store<u32>(passages + (to << 2), passage);
    store<u32>(times + (to++ << 2), many);
  }
  return to;
}

/** Moves a word to the run that has a passage; whether there is one. */
function moved(word: usize, passage: u32): bool {
  const starts: usize = load<u32>(word, 0);
  const lengths: usize = load<u32>(word, 4);
  const runs = load<u32>(word, 8);
  const times: usize = load<u32>(word, 12);
  let run = load<u32>(word, 24);
  let begin = load<u32>(word, 28);
  while (run + 1 < runs && load<u32>(starts + ((run + 1) << 2)) <= passage) {
    begin += load<u32>(times + (run << 2));
    run++;
  }
  store<u32>(word, run, 24);
  store<u32>(word, begin, 28);
  const start = load<u32>(starts + (run << 2));
  return passage >= start && passage - start < (lengths === 0 ? 1 : load<u32>(lengths + (run << 2)));
}

/** The places that come so many words after one of those before. */
function following(before: usize, many: u32, gap: u32, own: usize, count: u32, into: usize): u32 {
  const end = before + (many << 2);
  let found: u32 = 0;
  let at = before;
  for (let place: u32 = 0; place < count; place++) {
    const here = load<u32>(own + (place << 2));
    while (at < end && load<u32>(at) + gap < here) at += 4;
    if (at < end && load<u32>(at) + gap === here) store<u32>(into + (found++ << 2), here);
  }
  return found;
}
