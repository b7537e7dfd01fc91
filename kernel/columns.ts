// What columns say of passages that go up.
import { seek } from './sets';

/** The numbers of some passages, from a column of bytes. */
export function gather8(column: usize, passages: usize, count: u32, base: u32, into: usize): void {
  for (let at: u32 = 0; at < count << 2; at += 4) {
    store<u32>(into + at, load<u8>(column + (load<u32>(passages + at) - base)));
  }
}

/** The same from a column of two bytes each. */
export function gather16(column: usize, passages: usize, count: u32, base: u32, into: usize): void {
  for (let at: u32 = 0; at < count << 2; at += 4) {
    store<u32>(into + at, load<u16>(column + ((load<u32>(passages + at) - base) << 1)));
  }
}

/** Whether any of some numbers has a bit. */
export function has(numbers: usize, count: u32, bit: u32): u32 {
  let all: u32 = 0;
  for (let at: u32 = 0; at < count << 2; at += 4) all |= load<u32>(numbers + at);
  return all & bit;
}

/** The documents of passages; `firsts` has the first passage of each document and one past the last. */
export function documents(
  firsts: usize,
  firstsCount: u32,
  passages: usize,
  count: u32,
  base: u32,
  firstDocument: u32,
  into: usize,
): void {
  const end = firsts + (firstsCount << 2);
  let document = firsts;
  for (let at: u32 = 0; at < count << 2; at += 4) {
    const passage = load<u32>(passages + at) - base;
    if (document + 4 < end && load<u32>(document + 4) <= passage) document = seek(document + 4, end, passage + 1) - 4;
    store<u32>(into + at, (<u32>(document - firsts) >> 2) + firstDocument);
  }
}

/** The first passages of the items of passages: `begins` is the bit of the flags that says where an item begins. */
export function items(flags: usize, begins: u32, passages: usize, count: u32, base: u32, into: usize): void {
  let first: u32 = 0;
  let next: u32 = 0;
  for (let at: u32 = 0; at < count << 2; at += 4) {
    const passage = load<u32>(passages + at) - base;
    // Backwards, for then no more is looked at than lies between.
    let begin = passage;
    while (begin > next && (load<u16>(flags + (begin << 1)) & begins) === 0) begin--;
    if (begin > next || (load<u16>(flags + (begin << 1)) & begins) !== 0) first = begin;
    store<u32>(into + at, first + base);
    next = passage + 1;
  }
}
