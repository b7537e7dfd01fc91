// Reads parts of a file of pages, each page checked against its sum when it is first read.
import { closeSync, fstatSync, readSync } from 'node:fs';
import path from 'node:path';
import { kernelFor } from '../kernel/kernel.ts';
import { contentsOf } from '../kernel/pages.ts';
import { Damage } from './damage.ts';
import { CONTENT, type Contents, MARK, PAGE, pageSeed, TAIL } from './pages.ts';
import { opened, sealAt } from './seal.ts';
import { seedOf, sumOf } from './sum.ts';

/** Pages that are read at once where one is wanted: what stands beside it is often wanted next, and a read costs more than its bytes. */
const RUN = 8;
/** Runs that are kept once they were read; fewer where parts are read in their order; and above how many pages a read is not kept. */
const KEPT = 1024;
const KEPT_IN_ORDER = 32;
const AT_ONCE = 64;

/** A run of bytes of a file. */
export interface Section {
  /** Bytes. */
  readonly length: number;
  /** The bytes from `start` up to `end`; they may be those of a page that others see too, so they are not to be changed. */
  read(start: number, end: number): Uint8Array;
}

/** A section without bytes. */
export const EMPTY: Section = { length: 0, read: () => new Uint8Array(0) };

export class FileReader {
  readonly name: string;
  readonly #file: number;
  readonly #seed: number;
  readonly #size: number;
  readonly #length: number;
  /** Runs of pages as they stand on disk, and of them the contents of pages that were checked. */
  readonly #runs = new Map<number, Uint32Array>();
  readonly #pages = new Map<number, Uint8Array>();
  readonly #kind: string;
  readonly #version: number | null;
  readonly #seal: string | null;
  #contents: Contents | null = null;
  #kept = KEPT;

  /**
   * Opens a file. Its list of sections is read when it is first needed.
   *
   * @param name its absolute path
   * @param kind what it must hold, in which version; null for a version that the caller looks at
   * @param seal the seal that it must have, as {@link sealOf} gives it; null for any
   * @throws Damage where it is not there or was cut off
   */
  constructor(name: string, kind: string, version: number | null, seal: string | null = null) {
    this.name = name;
    this.#kind = kind;
    this.#version = version;
    this.#seal = seal;
    this.#seed = seedOf(path.basename(name));
    this.#file = opened(name);
    try {
      this.#size = fstatSync(this.#file).size;
      const rest = this.#size % PAGE;
      this.#length = Math.floor(this.#size / PAGE) * CONTENT + Math.max(0, rest - 4);
      if (this.#length < TAIL || (rest > 0 && rest < 8) || rest % 4 !== 0) throw this.#damage('it was cut off');
    } catch (error) {
      this.close();
      throw error;
    }
  }

  /** The list of its sections. @throws Damage where it is not whole, or the file holds something else */
  get contents(): Contents {
    if (this.#contents !== null) return this.#contents;
    const contents = this.#list();
    const { kind, version } = contents;
    if (kind !== this.#kind || (this.#version !== null && version !== this.#version)) {
      throw this.#damage(`it holds ${kind} ${version}, not ${this.#kind} ${this.#version}`);
    }
    if (this.#seal !== null && this.#seal !== sealAt(this.#file, this.#size)) {
      throw this.#damage('it is of another store or another time');
    }
    this.#contents = contents;
    return contents;
  }

  /** A section by its name; empty where the file has none of that name. */
  section(name: string): Section {
    const place = this.contents.sections[name];
    if (!place) return EMPTY;
    const [from, to] = place;
    return {
      length: to - from,
      read: (start, end) => this.#read(from + start, Math.min(from + end, to)),
    };
  }

  /** Reads the whole file, so that any damage is found. @throws Damage */
  verify(): void {
    this.section('');
    for (let page = 0; page * PAGE < this.#size; page += AT_ONCE) {
      this.#contentsOf(page, Math.min(page + AT_ONCE, Math.ceil(this.#size / PAGE)));
    }
  }

  /** Says that each section is read from its beginning to its end from now on, so that little is kept of what was read. */
  inOrder(): void {
    this.#kept = KEPT_IN_ORDER;
  }

  close(): void {
    closeSync(this.#file);
  }

  #list(): Contents {
    const bytes = this.#read(this.#length - TAIL, this.#length);
    const tail = new DataView(bytes.buffer, bytes.byteOffset, TAIL);
    const start = tail.getFloat64(0, true);
    if (tail.getUint32(8, true) !== MARK || !(start >= 0 && start <= this.#length - TAIL)) {
      throw this.#damage('its end is missing');
    }
    const list = this.#read(start, this.#length - TAIL);
    let length = list.length;
    while (list[length - 1] === 0) length--;
    return JSON.parse(Buffer.from(list.buffer, list.byteOffset, length).toString('utf8'));
  }

  #read(start: number, end: number): Uint8Array {
    const first = Math.floor(start / CONTENT);
    const last = Math.floor((end - 1) / CONTENT);
    if (end <= start) return new Uint8Array(0);
    if (first === last) return this.#page(first).subarray(start - first * CONTENT, end - first * CONTENT);
    const bytes = new Uint8Array(end - start);
    const copy = (page: number, content: Uint8Array): void => {
      const base = page * CONTENT;
      const from = Math.max(start - base, 0);
      bytes.set(content.subarray(from, Math.min(end - base, content.length)), base + from - start);
    };
    if (last - first < AT_ONCE && kernelFor((last + 1 - first) * PAGE_IN_NUMBERS) === null) {
      for (let page = first; page <= last; page++) copy(page, this.#page(page));
      return bytes;
    }
    for (let page = first; page <= last; page += TOGETHER) {
      const from = page * CONTENT;
      const contents = this.#contentsOf(page, Math.min(page + TOGETHER, last + 1));
      const begin = Math.max(start - from, 0);
      bytes.set(contents.subarray(begin, end - from), from + begin - start);
    }
    return bytes;
  }

  #page(number: number): Uint8Array {
    const known = this.#pages.get(number);
    if (known) return known;
    const run = Math.floor(number / RUN);
    const pages = this.#runs.get(run) ?? this.#keepRun(run);
    const content = this.#checked(pages, (number - run * RUN) * PAGE, number);
    this.#pages.set(number, content);
    return content;
  }

  #keepRun(run: number): Uint32Array {
    const pages = this.#bytes(run * RUN, (run + 1) * RUN);
    if (this.#runs.size >= this.#kept) {
      this.#runs.clear();
      this.#pages.clear();
    }
    this.#runs.set(run, pages);
    return pages;
  }

  /** The contents of pages from `first` up to `end`, checked, one after another; until the next are read. */
  #contentsOf(first: number, end: number): Uint8Array {
    const kernel = kernelFor((end - first) * PAGE_IN_NUMBERS);
    if (kernel !== null) {
      const size = Math.min(end * PAGE, this.#size) - first * PAGE;
      return contentsOf(
        kernel,
        { size, page: PAGE, first, seed: this.#seed },
        (into) => this.#fill(into, first * PAGE),
        (wrong) => {
          throw this.#changed(wrong);
        },
      );
    }
    const pages = this.#bytes(first, end);
    const bytes = new Uint8Array(pages.buffer);
    let to = 0;
    for (let at = 0; at < bytes.length; at += PAGE) {
      const content = this.#checked(pages, at, first + at / PAGE);
      bytes.set(content, to);
      to += content.length;
    }
    return bytes.subarray(0, to);
  }

  /** Pages as they stand on disk, from `first` up to `end` or the end of the file. */
  #bytes(first: number, end: number): Uint32Array {
    const start = first * PAGE;
    const size = Math.max(0, Math.min(end * PAGE, this.#size) - start);
    const buffer = new ArrayBuffer(size);
    this.#fill(new Uint8Array(buffer), start);
    return new Uint32Array(buffer);
  }

  /** Reads as many bytes as there is room for, from an offset of the file on. */
  #fill(bytes: Uint8Array, start: number): void {
    for (let at = 0; at < bytes.length; ) {
      const read = this.#readSome(bytes, at, bytes.length - at, start + at);
      if (read === 0) throw this.#damage('it was cut off');
      at += read;
    }
  }

  /** The content of a page that begins at an offset of some pages. */
  #checked(pages: Uint32Array, at: number, page: number): Uint8Array {
    const content = Math.min(PAGE, pages.byteLength - at) - 4;
    if (content < 0) throw this.#damage('it was cut off');
    const end = (at + content) / 4;
    const sum = sumOf(pages, at / 4, end, pageSeed(this.#seed, page));
    if (sum !== pages[end]) throw this.#changed(page);
    return new Uint8Array(pages.buffer, at, content);
  }

  #readSome(into: Uint8Array, at: number, length: number, from: number): number {
    try {
      return readSync(this.#file, into, at, length, from);
    } catch (error) {
      throw new Damage(this.name, 'it cannot be read', error);
    }
  }

  #changed(page: number): Damage {
    return this.#damage(`page ${page} of it was changed`);
  }

  #damage(what: string): Damage {
    return new Damage(this.name, what);
  }
}

/** What a page is in the numbers of the kernel's measure. */
const PAGE_IN_NUMBERS = PAGE / 16;

/** Pages that a long read takes at once. */
const TOGETHER = 1024;
