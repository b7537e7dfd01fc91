// Every spelling once, with what is known of it: found where it stands in a text, without cutting it out first.

/** Slots of a table that was just made; it gets four times as large whenever half of it is taken. */
const FEW = 1 << 10;
/** So many slots hold the words of some tens of megabytes of minutes. */
const MOST = 1 << 16;
/** Slots that are looked at for a spelling. Behind them it takes another's place, so that no text makes a search long. */
const TRIES = 8;

interface Entry<T> {
  readonly spelling: string;
  readonly hash: number;
  readonly value: T;
}

/** The hash of a spelling, from that of the characters before (0 for none) and the code of its next character. */
export const hashed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** What is known of spellings: a table from them to anything. */
export class Spellings<T> {
  readonly #know: (spelling: string) => T;
  #entries: (Entry<T> | undefined)[] = [];
  #taken = 0;

  /** @param know what is to be known of a spelling: asked once for each, and again for one that was given up */
  constructor(know: (spelling: string) => T) {
    this.#know = know;
  }

  /** What is known of the spelling at `[start, end)` of a text, whose hash, by {@link hashed}, is `hash`. */
  at(text: string, start: number, end: number, hash: number): T {
    const entries = this.#entries;
    const mask = entries.length - 1;
    const home = hash ^ (hash >>> 15);
    for (let tries = 0; tries < TRIES; tries++) {
      const entry = entries[(home + tries) & mask];
      if (entry === undefined) break;
      if (entry.hash === hash && stands(entry.spelling, text, start, end)) return entry.value;
    }
    const spelling = text.slice(start, end);
    const value = this.#know(spelling);
    if (this.#taken * 2 >= this.#entries.length && this.#entries.length < MOST) this.#grow();
    this.#put({ spelling, hash, value });
    return value;
  }

  #put(entry: Entry<T>): void {
    const mask = this.#entries.length - 1;
    const home = entry.hash ^ (entry.hash >>> 15);
    let place = home & mask;
    for (let tries = 0; tries < TRIES; tries++) {
      const free = (home + tries) & mask;
      if (this.#entries[free] !== undefined) continue;
      place = free;
      this.#taken += 1;
      break;
    }
    this.#entries[place] = entry;
  }

  #grow(): void {
    const before = this.#entries;
    this.#entries = new Array<Entry<T> | undefined>(Math.max(FEW, before.length * 4)).fill(undefined);
    this.#taken = 0;
    for (const entry of before) if (entry) this.#put(entry);
  }
}

function stands(spelling: string, text: string, start: number, end: number): boolean {
  const { length } = spelling;
  if (end - start !== length) return false;
  for (let at = 0; at < length; at++) if (spelling.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
