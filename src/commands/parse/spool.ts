// What was read, until it is written: in memory as long as it is little, else in a file of the store.
import path from 'node:path';
import { Aside } from '../../disk/index.ts';
import { discard, Failure, type Place, unwritable } from '../../store/index.ts';

/** Bytes that are held in memory. */
const HELD = 16 * 1024 * 1024;

export class Spool {
  readonly #place: Place | null;
  #aside: Aside | null = null;
  #held = 0;

  /** @param place the store in whose folder a file may be made; null for all in memory */
  constructor(place: Place | null) {
    this.#place = place;
  }

  /**
   * Keeps a text. Gives the way to have it again.
   *
   * @throws Failure where the disk takes no more
   */
  keep(text: string): () => string {
    if (this.#place === null || this.#held + text.length <= HELD) {
      this.#held += text.length;
      return heldText(text);
    }
    return this.#put(Buffer.from(text), this.#place);
  }

  /** Lets go of the file. */
  close(): void {
    this.#aside?.close();
    this.#aside = null;
  }

  #put(bytes: Buffer, place: Place): () => string {
    try {
      this.#aside ??= asideIn(place);
      return textIn(this.#aside, this.#aside.add(bytes), bytes.length);
    } catch (error) {
      throw new Failure(unwritable(place, error), error);
    }
  }
}

function asideIn(place: Place): Aside {
  const name = path.join(place.folder, `spool.${process.pid}`);
  // One that was killed may have had the number of this process.
  discard(name);
  return new Aside(name);
}

// Each made in a function of its own: what is made in one function holds on to all that any of it needs, the text too.
const heldText = (text: string) => (): string => text;
const textIn = (aside: Aside, start: number, length: number) => (): string =>
  aside.read(start, length).toString('utf8');
