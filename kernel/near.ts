// Words near one, found by walking over all in order: src/search/near-walk.ts says how.

/** Bytes from here on are parts of letters of several bytes. */
const ASCII_END: u32 = 0x80;
/** A distance that says: compare it by letters. */
const UNKNOWN: u32 = 255;
const NO_ROOM: u32 = 0xffffffff;

let reader: usize = 0;

/** Reads a number of seven bits a byte. */
function varint(): u32 {
  const first: u32 = load<u8>(reader++);
  if (first < 128) return first;
  let value = first & 127;
  let shift: u32 = 7;
  let byte: u32;
  do {
    byte = load<u8>(reader++);
    value |= (byte & 127) << shift;
    shift += 7;
  } while (byte >= 128);
  return value;
}

/**
 * Looks at the keys of a dictionary.
 *
 * @param entries those of the dictionary, `size` bytes, in blocks of so many keys with so many parts of a value each
 * @param term the codes of its letters, two bytes each
 * @param reaches by the first byte of a key, how far it may be; 255 for keys that are not looked at
 * @param rows room for the distances: of each beginning of a key to each beginning of the term, two bytes each
 * @param key room for the longest key
 * @param into gets of each word its length (four bytes), its distance (one), and its letters, in `room` bytes
 * @returns how many bytes that are
 */
export function near(
  entries: usize,
  size: u32,
  block: u32,
  parts: u32,
  term: usize,
  letters: u32,
  reaches: usize,
  rows: usize,
  key: usize,
  into: usize,
  room: u32,
): u32 {
  const width = letters + 1;
  for (let at: u32 = 0; at < width; at++) store<u16>(rows + (at << 1), <u16>at);
  const end = entries + size;
  reader = entries;
  let to = into;
  let known: u32 = 0;
  let length: u32 = 0;
  // Bytes that a key must share with the last one looked at, not to be looked at; 0 for none.
  let skip: u32 = 0;
  for (let count: u32 = 0; reader < end; count++) {
    if (count === block) count = 0;
    const first = varint();
    const more = varint();
    const begin = reader;
    reader += more;
    for (let part: u32 = 0; part < parts; part++) varint();
    // The first key of a block is whole: what it shares with the one before is seen by its bytes.
    let shared = first;
    if (count === 0) {
      while (shared < more && shared < length && load<u8>(begin + shared) === load<u8>(key + shared)) shared++;
    }
    for (let at: u32 = 0; at < more; at++) store<u8>(key + first + at, load<u8>(begin + at));
    length = first + more;
    if (shared < known) known = shared;
    if (skip > 0 && shared >= skip) continue;
    skip = 0;
    const reach: u32 = load<u8>(reaches + load<u8>(key));
    if (reach === 255 || length === 0) {
      skip = 1;
      continue;
    }
    let distance: u32 = 0;
    let at = known;
    for (; at < length; at++) {
      const letter: u32 = load<u8>(key + at);
      if (letter >= ASCII_END) break;
      if (row(rows + ((at * width) << 1), width, term, letter, at + 1) > reach) {
        skip = at + 1;
        at++;
        break;
      }
    }
    known = at;
    if (skip > 0) continue;
    if (at < length) distance = UNKNOWN;
    else {
      distance = load<u16>(rows + ((length * width + width - 1) << 1));
      if (distance > reach) continue;
    }
    if (<u32>(to - into) + length + 5 > room) return NO_ROOM;
    store<u32>(to, length);
    store<u8>(to + 4, distance);
    memory.copy(to + 5, key, length);
    to += length + 5;
  }
  return <u32>(to - into);
}

/** Adds the row of a letter behind another; gives the least of its distances. */
function row(above: usize, width: u32, term: usize, letter: u32, number: u32): u32 {
  const own = above + (width << 1);
  let least = number;
  let left = number;
  let before: u32 = load<u16>(above);
  store<u16>(own, <u16>number);
  for (let column: u32 = 1; column < width; column++) {
    const up: u32 = load<u16>(above + (column << 1));
    let distance = before + <u32>(load<u16>(term + ((column - 1) << 1)) !== letter);
    if (up + 1 < distance) distance = up + 1;
    if (left + 1 < distance) distance = left + 1;
    store<u16>(own + (column << 1), <u16>distance);
    before = up;
    left = distance;
    if (distance < least) least = distance;
  }
  return least;
}
