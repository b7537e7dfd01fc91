// Where the blocks of a dictionary begin, by their first keys, in two steps: `.groups` has the first key of every 64th block and is
// read whole, `.blocks` has the first keys of all, of which a search reads those of one group. Both are a page or two.
//
// A block is the length of its first key, the key, and how many bytes of entries and of values lie between its start and that of the
// block before (of the group, for the first). A group is the same, with the bytes of the group before in `.blocks` at the end. The
// number of blocks stands before the first group.
import type { Section } from './file-reader.ts';
import type { FileWriter } from './file-writer.ts';
import { lastWhere } from './last-where.ts';
import { ByteReader, ByteWriter } from './varints.ts';

/** Blocks of a group. */
const GROUP = 64;

/** Collects blocks in memory. */
export class BlocksWriter {
  readonly #blocks = new ByteWriter();
  readonly #groups = new ByteWriter();
  #count = 0;
  /** Of the last block and of the last group, where entries and values begin. */
  #block: readonly [entries: number, values: number] = [0, 0];
  #group: readonly [entries: number, values: number, blocks: number] = [0, 0, 0];

  /** Adds a block by its first key and by where its entries and values begin. */
  add(key: Uint8Array, entries: number, values: number): void {
    if (this.#count++ % GROUP === 0) {
      const [entriesBefore, valuesBefore, before] = this.#group;
      const blocks = this.#blocks.length;
      write(this.#groups, key, [entries - entriesBefore, values - valuesBefore, blocks - before]);
      this.#group = [entries, values, blocks];
      this.#block = [entries, values];
    }
    const [entriesBefore, valuesBefore] = this.#block;
    write(this.#blocks, key, [entries - entriesBefore, values - valuesBefore]);
    this.#block = [entries, values];
  }

  put(file: FileWriter, name: string): void {
    const count = new ByteWriter();
    count.number(this.#count);
    count.add(this.#groups.bytes());
    file.put(`${name}.groups`, count.bytes());
    file.put(`${name}.blocks`, this.#blocks.bytes());
  }
}

function write(bytes: ByteWriter, key: Uint8Array, numbers: readonly number[]): void {
  bytes.number(key.length);
  bytes.add(key);
  for (const number of numbers) bytes.number(number);
}

/** A first key: the bytes that hold it, and where. With it, where something begins. */
interface Place {
  readonly bytes: Uint8Array;
  readonly key: number;
  readonly length: number;
  readonly entries: number;
  readonly values: number;
}

interface Group extends Place {
  /** Where its blocks begin. */
  readonly blocks: number;
}

/** The blocks of a dictionary on disk. */
export class Blocks {
  readonly #groups: Section;
  readonly #blocks: Section;
  readonly #read = new Map<number, readonly Place[]>();
  #known: { readonly count: number; readonly groups: readonly Group[] } | null = null;

  /** @param section gives the sections of the file */
  constructor(section: (name: string) => Section, name: string) {
    this.#groups = section(`${name}.groups`);
    this.#blocks = section(`${name}.blocks`);
  }

  get count(): number {
    return this.#all().count;
  }

  /** The last block whose first key is not after the one wanted; the first where all are. */
  withKey(wanted: Uint8Array): number {
    const { groups } = this.#all();
    const group = lastNotAfter(groups, wanted);
    return group * GROUP + lastNotAfter(this.#blocksOf(group), wanted);
  }

  /** Where the entries and the values of a block begin; null beyond the last. */
  at(block: number): { readonly entries: number; readonly values: number } | null {
    return block < this.count ? (this.#blocksOf(Math.floor(block / GROUP))[block % GROUP] ?? null) : null;
  }

  #all(): { readonly count: number; readonly groups: readonly Group[] } {
    if (this.#known !== null) return this.#known;
    const reader = new ByteReader(this.#groups.read(0, this.#groups.length));
    const count = reader.bytes.length === 0 ? 0 : reader.number();
    const groups: Group[] = [];
    let blocks = 0;
    for (let last = START; reader.at < reader.bytes.length; ) {
      last = placeAfter(last, reader);
      blocks += reader.number();
      groups.push({ ...last, blocks });
    }
    this.#known = { count, groups };
    return this.#known;
  }

  #blocksOf(number: number): readonly Place[] {
    const known = this.#read.get(number);
    if (known) return known;
    const { groups } = this.#all();
    const group = groups[number];
    if (!group) return [];
    const reader = new ByteReader(this.#blocks.read(group.blocks, groups[number + 1]?.blocks ?? this.#blocks.length));
    const places: Place[] = [];
    for (let last: Place = group; reader.at < reader.bytes.length; ) {
      last = placeAfter(last, reader);
      places.push(last);
    }
    this.#read.set(number, places);
    return places;
  }
}

const START: Place = { bytes: new Uint8Array(0), key: 0, length: 0, entries: 0, values: 0 };

/** The place that is read next, behind another. */
function placeAfter({ entries, values }: Place, reader: ByteReader): Place {
  const length = reader.number();
  const key = reader.at;
  reader.at += length;
  return { bytes: reader.bytes, key, length, entries: entries + reader.number(), values: values + reader.number() };
}

function lastNotAfter(places: readonly Place[], wanted: Uint8Array): number {
  return lastWhere(0, places.length - 1, (at) => {
    const place = places[at];
    return place === undefined || !isAfter(place, wanted);
  });
}

/** Whether a first key comes after one wanted. */
function isAfter({ bytes, key, length }: Place, wanted: Uint8Array): boolean {
  const most = Math.min(length, wanted.length);
  for (let at = 0; at < most; at++) {
    const difference = (bytes[key + at] ?? 0) - (wanted[at] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return length > wanted.length;
}
