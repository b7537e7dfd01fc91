// A sorted list of keys on disk, each with some bytes: found by halving, walked in order, read only where it is looked at.
//
// Keys stand in the order of their UTF-8 bytes, in blocks of 32. An entry is how many bytes its key shares with the one before (none
// at the start of a block), how many follow, those bytes, and how many bytes of values it has, part by part. The values of all keys
// stand one after another in a section of their own. Where blocks begin is told by dictionary-blocks.ts, so that a search reads a
// few pages wherever it ends.
import type { Keys } from '../kernel/near.ts';
import { Blocks, BlocksWriter } from './dictionary-blocks.ts';
import type { Section } from './file-reader.ts';
import type { FileWriter } from './file-writer.ts';
import { ByteReader, ByteWriter } from './varints.ts';

/** Keys of a block. */
const BLOCK = 32;

/** Takes keys in order, and keeps them in memory until they are written; values go to disk as they come. */
export class DictionaryWriter {
  readonly #file: FileWriter;
  readonly #name: string;
  readonly #entries = new ByteWriter();
  readonly #blocks = new BlocksWriter();
  #last: Uint8Array = new Uint8Array(0);
  #count = 0;
  #values = 0;

  /** Begins the section of values, `NAME.values`, to which nothing else may be added meanwhile. */
  constructor(file: FileWriter, name: string) {
    this.#file = file;
    this.#name = name;
    file.section(`${name}.values`);
  }

  /** Adds a key, which must come after the one before in the order of bytes, with the parts of its value. */
  add(key: Uint8Array, parts: readonly Uint8Array[]): void {
    const number = this.#count++;
    const first = number % BLOCK === 0;
    if (first) this.#blocks.add(key, this.#entries.length, this.#values);
    const shared = first ? 0 : sharedBytes(this.#last, key);
    this.#entries.number(shared);
    this.#entries.number(key.length - shared);
    this.#entries.add(key.subarray(shared));
    for (const part of parts) {
      this.#entries.number(part.length);
      this.#file.add(part);
      this.#values += part.length;
    }
    this.#last = key;
  }

  /** Writes the keys. */
  end(): void {
    this.#file.put(this.#name, this.#entries.bytes());
    this.#blocks.put(this.#file, this.#name);
  }
}

function sharedBytes(one: Uint8Array, other: Uint8Array): number {
  const most = Math.min(one.length, other.length);
  let shared = 0;
  while (shared < most && one[shared] === other[shared]) shared++;
  return shared;
}

/** A key and where the parts of its value are. */
export interface Entry {
  readonly key: string;
  /** Reads a part of the value. */
  part(number: number): Uint8Array;
  /** Bytes of a part. */
  size(number: number): number;
}

/**
 * Looks at a key of a walk.
 *
 * @param key a buffer whose first `length` bytes are the key; it changes with the next one
 * @param shared bytes that it shares with the key looked at before
 * @returns 0 to go on with the next key; else the next one is the first that does not begin with as many bytes of this one
 */
export type Look = (key: Uint8Array, length: number, shared: number) => number;

export class Dictionary {
  readonly #entries: Section;
  readonly #blocks: Blocks;
  readonly #values: Section;
  readonly #parts: number;

  /**
   * @param section gives the sections of the file
   * @param parts how many parts each value has
   */
  constructor(section: (name: string) => Section, name: string, parts: number) {
    this.#entries = section(name);
    this.#blocks = new Blocks(section, name);
    this.#values = section(`${name}.values`);
    this.#parts = parts;
  }

  /** The entry of a key; null where there is none. */
  find(key: string): Entry | null {
    let found: Entry | null = null;
    this.#take(key, (entry) => {
      found = entry.key === key ? entry : null;
      return false;
    });
    return found;
  }

  /** The entries whose keys begin so, in order. */
  startingWith(start: string): readonly Entry[] {
    const found: Entry[] = [];
    this.#take(start, (entry) => entry.key.startsWith(start) && found.push(entry) > 0);
    return found;
  }

  /** All entries, in order. */
  *all(): Generator<Entry> {
    for (let block = 0; block < this.#blocks.count; block++) {
      const entries: Entry[] = [];
      this.#inBlock(block, new Uint8Array(0), (entry) => entries.push(entry) > 0);
      yield* entries;
    }
  }

  /** Gives the entries from a key on, in order, as long as they are taken. */
  #take(key: string, take: (entry: Entry) => boolean): void {
    const wanted = Buffer.from(key);
    let block = this.#blocks.withKey(wanted);
    while (block < this.#blocks.count && this.#inBlock(block, wanted, take)) block++;
  }

  /** All keys as they stand on disk. */
  get keys(): Keys {
    return { bytes: this.#entries.read(0, this.#entries.length), block: BLOCK, parts: this.#parts };
  }

  /** Looks at every key in order, but for those that {@link Look} leaves out. */
  walk(look: Look): void {
    const { bytes } = this.keys;
    const reader = new ByteReader(bytes);
    let key = new Uint8Array(64);
    const parts = this.#parts;
    /** Bytes that the next key must share with the last one looked at, not to be looked at; 0 for none. */
    let skip = 0;
    let seen = 0;
    let length = 0;
    for (let count = 0; reader.at < bytes.length; count++) {
      const first = reader.number();
      const more = reader.number();
      const begin = reader.at;
      reader.at += more;
      for (let part = 0; part < parts; part++) reader.number();
      // The first key of a block is whole: what it shares with the one before is seen by its bytes.
      let shared = first;
      if (count % BLOCK === 0) {
        while (shared < more && shared < length && bytes[begin + shared] === key[shared]) shared++;
      }
      if (first + more > key.length) {
        const larger = new Uint8Array((first + more) * 2);
        larger.set(key);
        key = larger;
      }
      // Byte by byte: a part of an array for each key would be more than the few bytes it has.
      for (let at = 0; at < more; at++) key[first + at] = bytes[begin + at] ?? 0;
      length = first + more;
      seen = Math.min(seen, shared);
      if (skip > 0 && seen >= skip) continue;
      skip = look(key, length, seen);
      seen = length;
    }
  }

  /** Gives the entries of a block from a key on, as long as they are taken; whether they all were. */
  #inBlock(block: number, wanted: Uint8Array, take: (entry: Entry) => boolean): boolean {
    const place = this.#blocks.at(block);
    if (place === null) return false;
    const end = this.#blocks.at(block + 1)?.entries ?? this.#entries.length;
    const reader = new ByteReader(this.#entries.read(place.entries, end));
    const { bytes } = reader;
    let key = Buffer.alloc(Math.max(64, wanted.length));
    let at = place.values;
    /** As long as keys come before the one wanted: with how many bytes of it the last one began. */
    let same = 0;
    let isBefore = true;
    while (reader.at < bytes.length) {
      const shared = reader.number();
      const more = reader.number();
      const begin = reader.at;
      reader.at += more;
      // A key that shares more with the last one differs from the one wanted where that did; one that shares less comes behind it.
      if (isBefore && shared === same) {
        while (same < wanted.length && same - shared < more && bytes[begin + same - shared] === wanted[same]) same++;
        isBefore =
          same < wanted.length && (same - shared === more || (bytes[begin + same - shared] ?? 0) < (wanted[same] ?? 0));
        if (!isBefore) key.set(wanted.subarray(0, shared));
      } else if (isBefore && shared < same) {
        isBefore = false;
        key.set(wanted.subarray(0, shared));
      }
      if (isBefore) {
        for (let part = 0; part < this.#parts; part++) at += reader.number();
        continue;
      }
      const length = shared + more;
      if (length > key.length) key = Buffer.concat([key], length * 2);
      key.set(bytes.subarray(begin, begin + more), shared);
      const places = [at];
      for (let part = 0; part < this.#parts; part++) {
        at += reader.number();
        places.push(at);
      }
      const size = (part: number): number => (places[part + 1] ?? 0) - (places[part] ?? 0);
      const isTaken = take({
        key: key.toString('utf8', 0, length),
        size,
        part: (part) => this.#values.read(places[part] ?? 0, (places[part] ?? 0) + size(part)),
      });
      if (!isTaken) return false;
    }
    return true;
  }
}
