// Bytes put aside on disk until they are wanted again: records until all are read, rows until the file that they belong in has come to
// them, which is written from its beginning to its end.
import { closeSync, openSync, readSync, rmSync } from 'node:fs';
import { Damage } from './damage.ts';
import type { FileWriter } from './file-writer.ts';
import { writeAll } from './write-all.ts';

/** Bytes that are copied at once. */
const TOGETHER = 1 << 20;

export class Aside {
  readonly #name: string;
  readonly #nameless: boolean;
  #file: number | null = null;
  #length = 0;

  /**
   * @param name the absolute path of a file that is made when it is first needed, and is gone in the end
   * @param nameless whether its name goes at once, so that nothing is left whatever ends this process
   */
  constructor(name: string, nameless = false) {
    this.#name = name;
    this.#nameless = nameless;
  }

  /** Puts bytes aside. Gives the place at which they begin. @throws the file system's error */
  add(bytes: Uint8Array): number {
    this.#file ??= this.#made();
    writeAll(this.#file, bytes, this.#length);
    this.#length += bytes.length;
    return this.#length - bytes.length;
  }

  /** Bytes from a place on. @throws Damage where they are no longer there */
  read(start: number, length: number): Buffer {
    const bytes = Buffer.allocUnsafe(length);
    for (let at = 0; at < length; ) {
      const read = this.#file === null ? 0 : readSync(this.#file, bytes, at, length - at, start + at);
      if (read === 0) throw new Damage(this.#name, 'it was cut off');
      at += read;
    }
    return bytes;
  }

  /** Adds bytes from a place on to the section of a file. */
  copy(start: number, length: number, to: FileWriter): void {
    for (let at = 0; at < length; at += TOGETHER) to.add(this.read(start + at, Math.min(TOGETHER, length - at)));
  }

  /** Lets go of the file and removes it. */
  close(): void {
    if (this.#file === null) return;
    closeSync(this.#file);
    this.#file = null;
    this.#forgetName();
  }

  /** Nobody else may read it. */
  #made(): number {
    const file = openSync(this.#name, 'wx+', 0o600);
    if (this.#nameless) this.#forgetName();
    return file;
  }

  #forgetName(): void {
    try {
      rmSync(this.#name, { force: true });
    } catch {
      // A file that can't be removed only takes room, until somebody tidies up.
    }
  }
}
