// Whole numbers as bits: Rice's code (Rice and Plaunt, 1971), which takes few bits for numbers that are mostly small.

/** Collects bits, the first at the low end of a byte. */
export class BitWriter {
  #bytes = new Uint8Array(1 << 12);
  #at = 0;
  /** Bits that don't fill a byte yet, and how many. */
  #held = 0;
  #count = 0;

  /** Writes the low `count` bits of a number; at most {@link ATONCE} at a time. */
  bits(value: number, count: number): void {
    this.#held |= (value & ((1 << count) - 1)) << this.#count;
    this.#count += count;
    while (this.#count >= 8) this.#byte();
  }

  /** Writes a number from 0 to 2^32 - 1: its high part as so many ones, and `low` bits as they are. */
  rice(value: number, low: number): void {
    let high = value >>> low;
    // Nearly all are short.
    if (high + 1 + low <= ATONCE) {
      this.bits(((1 << high) - 1) | ((value & ((1 << low) - 1)) << (high + 1)), high + 1 + low);
      return;
    }
    if (high >= LONG) {
      // A number far from the others: as many ones as never stand else, then the number itself.
      this.#ones(LONG);
      this.bits(value & 0xffff, 16);
      this.bits(value >>> 16, 16);
      return;
    }
    for (; high >= 16; high -= 16) this.bits(0xffff, 16);
    this.bits((1 << high) - 1, high + 1);
    if (low > 16) {
      this.bits(value & 0xffff, 16);
      this.bits((value >>> 16) & ((1 << (low - 16)) - 1), low - 16);
    } else if (low > 0) this.bits(value & ((1 << low) - 1), low);
  }

  /** How many bits {@link rice} takes for a number. */
  sizeOf(value: number, low: number): number {
    const high = value >>> low;
    return high >= LONG ? LONG + 32 : high + 1 + low;
  }

  /** The bytes of all bits so far, the last filled up with noughts; then begins anew. */
  take(): Uint8Array {
    if (this.#count > 0) {
      this.#count = 8;
      this.#byte();
    }
    const bytes = this.#bytes.slice(0, this.#at);
    this.#at = 0;
    this.#held = 0;
    this.#count = 0;
    return bytes;
  }

  #ones(count: number): void {
    for (let left = count; left > 0; left -= 16) this.bits(0xffff, Math.min(left, 16));
  }

  #byte(): void {
    if (this.#at === this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.#at++] = this.#held & 0xff;
    this.#held >>>= 8;
    this.#count -= 8;
  }
}

/** Bits that can be written at once. */
const ATONCE = 24;

/** High parts from here on are written another way. */
const LONG = 40;

/** Reads what a {@link BitWriter} wrote. */
export class BitReader {
  readonly bytes: Uint8Array;
  /** The place of the next bit, counted from the first of the bytes. */
  at: number;

  /** @param at the byte at which to begin */
  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at * 8;
  }

  /** Reads `count` bits, at most 24. */
  bits(count: number): number {
    const value = this.#ahead() & ((1 << count) - 1);
    this.at += count;
    return value;
  }

  /** Reads a number that was written with as many low bits. */
  rice(low: number): number {
    let high = 0;
    for (;;) {
      const ones = Math.min(onesOf(this.#ahead()), LONG - high);
      high += ones;
      this.at += ones;
      if (high === LONG) return this.bits(16) + this.bits(16) * 0x10000;
      if (ones < AHEAD) break;
    }
    this.at++;
    if (low === 0) return high;
    if (low <= 16) return high * 2 ** low + this.bits(low);
    const lower = this.bits(16);
    return high * 2 ** low + lower + this.bits(low - 16) * 0x10000;
  }

  /**
   * Reads `count` numbers that were written with as many low bits, each. One loop over plain numbers, for lists.
   *
   * @param more is added to each number
   */
  rices(count: number, low: number, more = 0): Uint32Array {
    const values = new Uint32Array(count);
    const { bytes } = this;
    const whole = bytes.length - 4;
    const mask = (1 << low) - 1;
    let at = this.at;
    for (let number = 0; number < count; number++) {
      const byte = at >>> 3;
      if (byte <= whole) {
        const ahead = readAt(bytes, byte) >>> (at & 7);
        const ones = onesOf(ahead);
        if (ones + low < AHEAD) {
          values[number] = ((ones << low) | ((ahead >>> (ones + 1)) & mask)) + more;
          at += ones + 1 + low;
          continue;
        }
      }
      this.at = at;
      values[number] = this.rice(low) + more;
      at = this.at;
    }
    this.at = at;
    return values;
  }

  /** The next {@link AHEAD} bits and perhaps more, noughts where there are none. */
  #ahead(): number {
    return readAt(this.bytes, this.at >>> 3) >>> (this.at & 7);
  }
}

/** Bits that can be looked at at once, wherever in a byte they begin. */
const AHEAD = 25;

function readAt(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
}

/** How many ones stand at the low end, up to {@link AHEAD}. */
function onesOf(bits: number): number {
  const noughts = ~bits | (1 << AHEAD);
  return 31 - Math.clz32(noughts & -noughts);
}

/** The low bits with which numbers of some mean are written shortest. */
export function lowBitsFor(mean: number): number {
  return mean <= 1 ? 0 : Math.min(24, Math.max(0, Math.floor(Math.log2(mean * 0.69))));
}
