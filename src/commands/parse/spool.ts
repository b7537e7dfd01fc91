// What was read, until it is written: in memory as long as it is little, else in a file of the store.
import { closeSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import { writeAll } from '../../disk/write-all.ts';
import { discard, Failure, type Place, unwritable } from '../../store/index.ts';

/** Bytes that are held in memory. */
const HELD = 16 * 1024 * 1024;

export class Spool {
  readonly #place: Place | null;
  #file: { readonly name: string; readonly open: number } | null = null;
  #held = 0;
  #length = 0;

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
    const place = this.#place;
    if (place === null || this.#held + text.length <= HELD) {
      this.#held += text.length;
      return heldText(text);
    }
    return this.#put(Buffer.from(text), place);
  }

  /** Lets go of the file. */
  close(): void {
    if (this.#file === null) return;
    closeSync(this.#file.open);
    discard(this.#file.name);
    this.#file = null;
  }

  #put(bytes: Buffer, place: Place): () => string {
    try {
      this.#file ??= this.#make(place.folder);
      const { open } = this.#file;
      const start = this.#length;
      writeAll(open, bytes, start);
      this.#length += bytes.length;
      return writtenText(open, start, bytes.length);
    } catch (error) {
      throw new Failure(unwritable(place, error), error);
    }
  }

  #make(folder: string) {
    const name = path.join(folder, `spool.${process.pid}`);
    return { name, open: openSync(name, 'w+') };
  }
}

// Each made in a function of its own: what is made in one function holds on to all that any of it needs, the text too.
const heldText = (text: string) => (): string => text;
const writtenText = (open: number, start: number, length: number) => (): string => {
  const again = Buffer.allocUnsafe(length);
  for (let at = 0; at < length; ) at += readSync(open, again, at, length - at, start + at);
  return again.toString('utf8');
};
