// Bytes put aside on disk until the file that they belong in has come to them: that file is written from its beginning to its end.
import { closeSync, openSync, readSync, rmSync } from 'node:fs';
import { Damage } from './damage.ts';
import type { FileWriter } from './file-writer.ts';
import { writeAll } from './write-all.ts';

/** Bytes that are copied at once. */
const TOGETHER = 1 << 20;

export class Aside {
  readonly #name: string;
  #file: number | null = null;
  #length = 0;

  /** Bytes that wait in memory, of whatever is put aside here, before they are. */
  readonly waiting: number;

  /** @param name the absolute path of a file that is made when it is first needed, and is gone in the end */
  constructor(name: string, waiting: number) {
    this.#name = name;
    this.waiting = waiting;
  }

  /** Puts bytes aside. Gives the place at which they begin. @throws the file system's error */
  add(bytes: Uint8Array): number {
    this.#file ??= openSync(this.#name, 'wx+');
    writeAll(this.#file, bytes, this.#length);
    this.#length += bytes.length;
    return this.#length - bytes.length;
  }

  /** Adds bytes from a place on to the section of a file. */
  copy(start: number, length: number, to: FileWriter): void {
    if (this.#file === null) return;
    const bytes = Buffer.allocUnsafe(Math.min(length, TOGETHER));
    for (let at = 0; at < length; ) {
      const read = readSync(this.#file, bytes, 0, Math.min(bytes.length, length - at), start + at);
      if (read === 0) throw new Damage(this.#name, 'it was cut off');
      to.add(bytes.subarray(0, read));
      at += read;
    }
  }

  /** Lets go of the file and removes it. */
  close(): void {
    if (this.#file === null) return;
    closeSync(this.#file);
    this.#file = null;
    try {
      rmSync(this.#name, { force: true });
    } catch {
      // A file that can't be removed only takes room, until somebody tidies up.
    }
  }
}
