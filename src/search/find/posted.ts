// Where words stand, list after list, while an index is made: each list is bytes that grow by their end, as there are millions of words
// and a hundred thousand lists. Passages are kept as the distance from the one before and numbers as they are, so that most take a byte.
//
// A list is a chain of slices of one pool, each larger than the one before (as in Lucene's ByteBlockPool).
import { doubled } from '../../model/index.ts';

/** Bytes of a block of the pool. */
const BLOCK = 1 << 20;
/** Bytes of the slices of a chain, one after another; the last size again and again. The last four hold where the next begins. */
const SIZES = [12, 20, 36, 68, 132, 260, 516] as const;
const LINK = 4;

export class Posted {
  readonly #blocks: Uint8Array[] = [];
  /** Where the next slice can begin in the last block. */
  #free = BLOCK;
  /** By list: where it begins; where its next byte goes; how many fit there; which slice of the chain that is; its last passage. */
  #heads = new Uint32Array(1 << 14);
  #tails = new Uint32Array(1 << 14);
  #rooms = new Uint16Array(1 << 14);
  #slices = new Uint8Array(1 << 14);
  #lasts = new Uint32Array(1 << 14);
  /** By list: how many entries it has. */
  #counts = new Uint32Array(1 << 14);

  /** Bytes of memory that are held. */
  get held(): number {
    return this.#blocks.length * BLOCK + this.#heads.length * (4 * 4 + 3);
  }

  /** Adds to a list a passage, not before the one added last, with a number. */
  add(list: number, passage: number, number: number): void {
    while (list >= this.#heads.length) this.#grow();
    const count = this.#counts[list] ?? 0;
    if (count === 0) {
      const begin = this.#slice(SIZES[0]);
      this.#heads[list] = begin;
      this.#tails[list] = begin;
      this.#rooms[list] = SIZES[0] - LINK;
    }
    this.#counts[list] = count + 1;
    const step = passage - (this.#lasts[list] ?? 0);
    this.#lasts[list] = passage;
    const room = this.#rooms[list] ?? 0;
    if (step > 127 || number > 127 || room < 2) {
      this.#number(list, step);
      this.#number(list, number);
      return;
    }
    // Most of both are small.
    const at = this.#tails[list] ?? 0;
    const block = this.#blocks[at >>> 20];
    if (!block) return;
    block[at & (BLOCK - 1)] = step;
    block[(at & (BLOCK - 1)) + 1] = number;
    this.#tails[list] = at + 2;
    this.#rooms[list] = room - 2;
  }

  /** How many entries a list has. */
  count(list: number): number {
    return this.#counts[list] ?? 0;
  }

  /** Reads a list, its passages and their numbers. @param passages has room for all, as has `numbers` */
  read(list: number, passages: Uint32Array, numbers: Uint32Array): void {
    let at = this.#heads[list] ?? 0;
    let slice = 0;
    let left = SIZES[0] - LINK;
    const byte = (): number => {
      if (left === 0) {
        at = this.#linkAt(at);
        slice = Math.min(slice + 1, SIZES.length - 1);
        left = (SIZES[slice] ?? 0) - LINK;
      }
      left--;
      const value = this.#blocks[at >>> 20]?.[at & (BLOCK - 1)] ?? 0;
      at++;
      return value;
    };
    const next = (): number => {
      let value = byte();
      if (value < 128) return value;
      value &= 127;
      for (let scale = 128; ; scale *= 128) {
        const more = byte();
        value += (more & 127) * scale;
        if (more < 128) return value;
      }
    };
    let passage = 0;
    const count = this.count(list);
    for (let entry = 0; entry < count; entry++) {
      const block = this.#blocks[at >>> 20];
      const step = block?.[at & (BLOCK - 1)] ?? 0;
      const number = block?.[(at & (BLOCK - 1)) + 1] ?? 0;
      if (left >= 2 && step < 128 && number < 128) {
        // Most of both are small.
        at += 2;
        left -= 2;
        passage += step;
        numbers[entry] = number;
      } else {
        passage += next();
        numbers[entry] = next();
      }
      passages[entry] = passage;
    }
  }

  #number(list: number, value: number): void {
    let rest = value;
    while (rest > 127) {
      this.#byte(list, (rest & 127) | 128);
      rest = Math.floor(rest / 128);
    }
    this.#byte(list, rest);
  }

  #byte(list: number, value: number): void {
    let at = this.#tails[list] ?? 0;
    if (this.#rooms[list] === 0) at = this.#follow(list, at);
    const block = this.#blocks[at >>> 20];
    if (block) block[at & (BLOCK - 1)] = value;
    this.#tails[list] = at + 1;
    this.#rooms[list] = (this.#rooms[list] ?? 0) - 1;
  }

  /** Begins the next slice of a list, and says at the end of the last one where it is. */
  #follow(list: number, at: number): number {
    const slice = Math.min((this.#slices[list] ?? 0) + 1, SIZES.length - 1);
    const size = SIZES[slice] ?? 0;
    const begin = this.#slice(size);
    const block = this.#blocks[at >>> 20];
    if (block) new DataView(block.buffer).setUint32(at & (BLOCK - 1), begin, true);
    this.#slices[list] = slice;
    this.#rooms[list] = size - LINK;
    return begin;
  }

  #linkAt(at: number): number {
    const block = this.#blocks[at >>> 20];
    return block ? new DataView(block.buffer).getUint32(at & (BLOCK - 1), true) : 0;
  }

  /** Room for a slice: where it begins in the pool. */
  #slice(size: number): number {
    if (this.#free + size > BLOCK) {
      this.#blocks.push(new Uint8Array(BLOCK));
      this.#free = 0;
    }
    const begin = (this.#blocks.length - 1) * BLOCK + this.#free;
    this.#free += size;
    return begin;
  }

  #grow(): void {
    this.#heads = doubled(this.#heads, Uint32Array);
    this.#tails = doubled(this.#tails, Uint32Array);
    this.#lasts = doubled(this.#lasts, Uint32Array);
    this.#counts = doubled(this.#counts, Uint32Array);
    this.#rooms = doubled(this.#rooms, Uint16Array);
    this.#slices = doubled(this.#slices, Uint8Array);
  }
}
