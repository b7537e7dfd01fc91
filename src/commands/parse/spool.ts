// What was read, until it is written: in memory as long as it is little, else in a file of the store.
import { closeSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import { writeAll } from '../../disk/write-all.ts';
import { discard, Failure, type Place, unwritable } from '../../store/index.ts';

/** Bytes that are held in memory. */
const HELD = 64 * 1024 * 1024;

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
      return () => text;
    }
    const start = this.#length;
    const { open, length } = this.#put(Buffer.from(text), place);
    return () => {
      const again = Buffer.allocUnsafe(length);
      for (let at = 0; at < length; ) at += readSync(open, again, at, length - at, start + at);
      return again.toString('utf8');
    };
  }

  /** Lets go of the file. */
  close(): void {
    if (this.#file === null) return;
    closeSync(this.#file.open);
    discard(this.#file.name);
    this.#file = null;
  }

  #put(bytes: Buffer, place: Place): { readonly open: number; readonly length: number } {
    try {
      this.#file ??= this.#make(place.folder);
      const { open } = this.#file;
      writeAll(open, bytes, this.#length);
      this.#length += bytes.length;
      return { open, length: bytes.length };
    } catch (error) {
      throw new Failure(unwritable(place, error), error);
    }
  }

  #make(folder: string) {
    const name = path.join(folder, `spool.${process.pid}`);
    return { name, open: openSync(name, 'w+') };
  }
}
