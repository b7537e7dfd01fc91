// What was read, until it is written: in memory as long as it is little, else in a file of the store.
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';

/** Bytes that are held in memory. */
const HELD = 64 * 1024 * 1024;

export class Spool {
  readonly #folder: string | null;
  #file: { readonly name: string; readonly open: number } | null = null;
  #held = 0;
  #length = 0;

  /** @param folder where a file may be made; null for all in memory */
  constructor(folder: string | null) {
    this.#folder = folder;
  }

  /** Keeps a text. Gives the way to have it again. */
  keep(text: string): () => string {
    if (this.#folder === null || this.#held + text.length <= HELD) {
      this.#held += text.length;
      return () => text;
    }
    this.#file ??= this.#make(this.#folder);
    const { open } = this.#file;
    const start = this.#length;
    const length = this.#write(Buffer.from(text), open);
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
    rmSync(this.#file.name, { force: true });
    this.#file = null;
  }

  #write(bytes: Buffer, open: number): number {
    for (let at = 0; at < bytes.length; ) at += writeSync(open, bytes, at, bytes.length - at, this.#length + at);
    this.#length += bytes.length;
    return bytes.length;
  }

  #make(folder: string) {
    const name = path.join(folder, `spool.${process.pid}`);
    return { name, open: openSync(name, 'w+') };
  }
}
