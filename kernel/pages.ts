// Pages of a file, each checked against its sum: src/disk/sum.ts says how that is made.

const A: u32 = 0x85ebca6b;
const B: u32 = 0xc2b2ae35;
const C: u32 = 0x27d4eb2f;
const D: u32 = 0x165667b1;

/** What `pages` gives where every sum is right. */
const RIGHT: u32 = 0xffffffff;

/**
 * Checks pages, and puts their contents one after another in the place of the first.
 *
 * @param from where they stand, `size` bytes of pages of `page` bytes, the last of which may be shorter
 * @param first the number of the first; `seed` that of the file
 * @returns the place of the first page whose sum is wrong
 */
export function pages(from: usize, size: u32, page: u32, first: u32, seed: u32): u32 {
  let to = from;
  let number: u32 = 0;
  for (let at: u32 = 0; at < size; at += page) {
    const content = (size - at < page ? size - at : page) - 4;
    const words = from + at;
    const own = seed ^ ((first + number + 1) * 0x9e3779b1);
    if (sumOf(words, content >> 2, own) !== load<u32>(words + content)) return number;
    memory.copy(to, words, content);
    to += content;
    number++;
  }
  return RIGHT;
}

function sumOf(words: usize, count: u32, seed: u32): u32 {
  let a = seed;
  let b = ~seed;
  let c = seed ^ A;
  let d = seed ^ B;
  const end = words + (count << 2);
  let at = words;
  for (; at + 16 <= end; at += 16) {
    a = rotl<u32>((a ^ load<u32>(at)) * A, 13);
    b = rotl<u32>((b ^ load<u32>(at + 4)) * B, 15);
    c = rotl<u32>((c ^ load<u32>(at + 8)) * C, 11);
    d = rotl<u32>((d ^ load<u32>(at + 12)) * D, 17);
  }
  for (; at < end; at += 4) a = rotl<u32>((a ^ load<u32>(at)) * A, 13);
  return a ^ rotl<u32>(b, 7) ^ rotl<u32>(c, 19) ^ rotl<u32>(d, 23) ^ count;
}
