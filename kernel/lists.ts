// Numbers in Rice's code, as src/disk/bits.ts has it.

/** High parts from here on are written another way. */
const LONG: u32 = 40;
/** Bits that can be looked at at once, wherever in a byte they begin. */
const AHEAD: u32 = 57;

/** Reads `count` numbers with `low` low bits each, adds `more` to each, and gives the place of the next bit. */
export function rices(bits: usize, from: u32, count: u32, low: u32, more: u32, into: usize): u32 {
  const mask: u64 = (1 << low) - 1;
  let at = from;
  for (let number: u32 = 0; number < count; number++) {
    const ahead = load<u64>(bits + (at >> 3)) >> (at & 7);
    const ones = <u32>ctz(~ahead);
    let value: u32;
    if (ones >= LONG) {
      at += LONG;
      value = <u32>(load<u64>(bits + (at >> 3)) >> (at & 7));
      at += 32;
    } else if (ones + 1 + low <= AHEAD) {
      value = (ones << low) | <u32>((ahead >> (ones + 1)) & mask);
      at += ones + 1 + low;
    } else {
      at += ones + 1;
      value = (ones << low) | <u32>((load<u64>(bits + (at >> 3)) >> (at & 7)) & mask);
      at += low;
    }
    store<u32>(into + (number << 2), value + more);
  }
  return at;
}

/** Distances from the end of each number to the next, as the numbers themselves. */
export function summed(numbers: usize, count: u32): void {
  let next: u32 = 0;
  for (let at = numbers, end = numbers + (count << 2); at < end; at += 4) {
    next += load<u32>(at);
    store<u32>(at, next++);
  }
}

/** The same for runs of `lengths`. */
export function summedRuns(starts: usize, lengths: usize, count: u32): void {
  let next: u32 = 0;
  for (let at: u32 = 0; at < count << 2; at += 4) {
    next += load<u32>(starts + at);
    store<u32>(starts + at, next);
    next += load<u32>(lengths + at);
  }
}
