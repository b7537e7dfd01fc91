// Writes a file of pages, section after section, without holding more than a part of it.
import { closeSync, fsyncSync, openSync } from 'node:fs';
import path from 'node:path';
import { CONTENT, type Contents, MARK, PAGE, pageSeed, TAIL } from './pages.ts';
import { seedOf, sumOf, sumWith } from './sum.ts';
import { writeAll } from './write-all.ts';

/** Pages that are written at once. */
const TOGETHER = 1024;

/** Numbers as a section holds them. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

export class FileWriter {
  readonly #file: number;
  readonly #seed: number;
  readonly #pages = new ArrayBuffer(TOGETHER * PAGE);
  readonly #bytes = new Uint8Array(this.#pages);
  readonly #words = new Uint32Array(this.#pages);
  readonly #view = new DataView(this.#pages);
  #page = 0;
  /** Pages that are full in the buffer, and bytes in the page that is not. */
  #full = 0;
  #used = 0;
  #length = 0;
  #written = 0;
  /** A sum over the sums of the pages that are ended. */
  #total = 0;
  readonly #sections: Record<string, readonly [number, number]> = {};
  #open: { readonly name: string; readonly start: number } | null = null;
  #closed = false;

  /**
   * Makes a new file.
   *
   * @param name its absolute path; its last part goes into the sums, so that no file can stand for another
   * @throws the file system's error where it is there already or can't be made
   */
  constructor(name: string) {
    this.#file = openSync(name, 'wx');
    this.#seed = seedOf(path.basename(name));
  }

  /** Bytes of content so far. */
  get length(): number {
    return this.#length;
  }

  /** Begins a section; what was added before is another's. Sections begin at multiples of eight. */
  section(name: string): void {
    this.#endSection();
    this.#pad(8);
    this.#open = { name, start: this.#length };
  }

  /** Adds bytes to the section. */
  add(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; ) {
      const room = Math.min(CONTENT - this.#used, bytes.length - at);
      // Most of what is added is little, and fits whole.
      this.#bytes.set(room === bytes.length ? bytes : bytes.subarray(at, at + room), this.#full * PAGE + this.#used);
      this.#used += room;
      at += room;
      if (this.#used === CONTENT) this.#endPage();
    }
    this.#length += bytes.length;
  }

  /** Adds numbers, with little ends as every machine has them that Node 20 runs on, but one. */
  numbers(values: Numbers): void {
    this.add(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
  }

  /** Adds a whole section. */
  put(name: string, content: Numbers): void {
    this.section(name);
    this.numbers(content);
  }

  /**
   * Ends the file, and has the disk take it.
   *
   * @returns its size on disk, in bytes
   */
  end(kind: string, version: number, about: unknown = null): number {
    this.#endSection();
    this.#pad(8);
    const list = this.#length;
    const contents: Contents = { kind, version, sections: this.#sections, about };
    this.add(Buffer.from(JSON.stringify(contents)));
    this.#pad(4);
    if (CONTENT - this.#used < TAIL) this.add(new Uint8Array(CONTENT - this.#used));
    const tail = new DataView(new ArrayBuffer(TAIL));
    tail.setFloat64(0, list, true);
    tail.setUint32(8, MARK, true);
    tail.setUint32(12, this.#total, true);
    this.add(new Uint8Array(tail.buffer));
    if (this.#used > 0) this.#endPage();
    this.#flush();
    fsyncSync(this.#file);
    this.close();
    return this.#written;
  }

  /** Lets go of the file, whether it was ended or not. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    closeSync(this.#file);
  }

  #endSection(): void {
    if (this.#open) this.#sections[this.#open.name] = [this.#open.start, this.#length];
    this.#open = null;
  }

  #pad(to: number): void {
    const missing = (to - (this.#length % to)) % to;
    if (missing > 0) this.add(new Uint8Array(missing));
  }

  #endPage(): void {
    const start = this.#full * PAGE;
    const sum = sumOf(this.#words, start / 4, (start + this.#used) / 4, pageSeed(this.#seed, this.#page++));
    this.#view.setUint32(start + this.#used, sum, true);
    this.#total = sumWith(this.#total, sum);
    const size = this.#used + 4;
    this.#used = 0;
    this.#full++;
    if (size < PAGE) this.#flush(size);
    else if (this.#full === TOGETHER) this.#flush();
  }

  /** @param last bytes of the last page, where it is a short one */
  #flush(last = PAGE): void {
    if (this.#full === 0) return;
    const size = (this.#full - 1) * PAGE + last;
    writeAll(this.#file, this.#bytes.subarray(0, size));
    this.#written += size;
    this.#full = 0;
  }
}
