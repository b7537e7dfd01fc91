// Every spelling once, with what is known of it: found where it stands in a text, without cutting it out first.

/** Slots of a table that was just made; it gets four times as large whenever half of it is taken. */
const FEW = 1 << 10;
/** So many slots hold the words of some tens of megabytes of minutes. */
const MOST = 1 << 16;
/** Slots that are looked at for a spelling. Behind them it takes another's place, so that no text makes a search long. */
const TRIES = 8;

/** What is known of a spelling, and the spelling. */
export interface Spelt {
  readonly text: string;
  /** That of its characters, by {@link hashed}. */
  readonly hash: number;
}

/** The hash of a spelling, from that of the characters before (0 for none) and the code of its next character. */
export const hashed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** Spellings with what is known of them. */
export class Spellings<T extends Spelt> {
  readonly #know: (text: string, hash: number) => T;
  #known: (T | undefined)[] = [];
  /** The hash of each, once more: a look at the spellings themselves would cost more than all else. */
  #hashes = new Int32Array(0);
  #taken = 0;

  /** @param know what is to be known of a spelling: asked once for each, and again for one that was given up */
  constructor(know: (text: string, hash: number) => T) {
    this.#know = know;
  }

  /** What is known of the spelling at `[start, end)` of a text, whose hash, by {@link hashed}, is `hash`. */
  at(text: string, start: number, end: number, hash: number): T {
    const hashes = this.#hashes;
    const mask = hashes.length - 1;
    const home = hash ^ (hash >>> 15);
    for (let tries = 0; tries < TRIES; tries++) {
      const place = (home + tries) & mask;
      if (hashes[place] !== hash) continue;
      const one = this.#known[place];
      if (one && one.text.length === end - start && text.startsWith(one.text, start)) return one;
    }
    return this.#learn(text.slice(start, end), hash);
  }

  #learn(text: string, hash: number): T {
    const one = this.#know(text, hash);
    if (this.#taken * 2 >= this.#known.length && this.#known.length < MOST) this.#grow();
    this.#put(one);
    return one;
  }

  #put(one: T): void {
    const mask = this.#known.length - 1;
    const home = one.hash ^ (one.hash >>> 15);
    let place = home & mask;
    for (let tries = 0; tries < TRIES; tries++) {
      const free = (home + tries) & mask;
      if (this.#known[free] !== undefined) continue;
      place = free;
      this.#taken += 1;
      break;
    }
    this.#known[place] = one;
    this.#hashes[place] = one.hash;
  }

  #grow(): void {
    const before = this.#known;
    this.#known = new Array<T | undefined>(Math.max(FEW, before.length * 4)).fill(undefined);
    this.#hashes = new Int32Array(this.#known.length);
    this.#taken = 0;
    for (const one of before) if (one) this.#put(one);
  }
}
