// The segments of a store in the making: those that were there, those that are written, and several as one.
import type { Listed } from '../corpus/corpus-file.ts';
import type { SegmentEntry } from '../manifest.ts';
import { Segment } from '../segment/segment.ts';
import type { Store } from '../store.ts';
import type { IndexPart } from './parts.ts';
import { type Held, merged, toMerge } from './segments.ts';

/** What a set of segments writes with. */
export interface Tools {
  /** The folder of the store. */
  readonly folder: string;
  readonly index: IndexPart;
  /** Gives each new segment its name. */
  readonly nextName: () => string;
  /** How many segments are merged in one go at most. */
  readonly atOnce: number;
}

export class SegmentSet {
  readonly #tools: Tools;
  #held: readonly Held[];
  readonly #opened = new Map<string, Segment>();

  /** @param before the store whose segments they are at first, nothing in them known to be there yet */
  constructor(before: Store | null, tools: Tools) {
    this.#tools = tools;
    this.#held = (before?.manifest.segments ?? []).map((entry, at) => ({
      entry,
      open: () => before?.shelves.segment(at) ?? this.#openNew(entry.name),
      live: new Set<number>(),
    }));
  }

  get all(): readonly Held[] {
    return this.#held;
  }

  /** Takes in segments that were written. @param listed all documents */
  take(entries: readonly SegmentEntry[], listed: readonly Listed[]): void {
    this.#held = [...this.#held, ...entries.map((entry) => this.#written(entry))];
    const written = new Map(this.#held.map((held) => [held.entry.name, held]));
    const own = new Set(entries.map(({ name }) => name));
    for (const { segment, number } of listed) if (own.has(segment)) written.get(segment)?.live.add(number);
  }

  /**
   * Leaves out segments of which nothing is there, and merges those that are to be one. Gives the documents where they then are.
   *
   * @param read how many documents were read just now
   */
  merge(listed: readonly Listed[], read: number): readonly Listed[] {
    this.#held = this.#held.filter(({ live }) => live.size > 0);
    const places = toMerge(this.#held, read);
    const [first = 0] = places;
    if (places.length === 0) return listed;
    const some = places.slice(0, this.#tools.atOnce);
    const { held, documents } = this.#asOne(
      some.flatMap((at) => this.#held[at] ?? []),
      listed,
    );
    const others = this.#held.filter((_, at) => !some.includes(at));
    this.#held = [...others.slice(0, first), held, ...others.slice(first)];
    return some.length === places.length ? documents : this.merge(documents, read);
  }

  /** Lets go of the new segments. */
  close(): void {
    for (const segment of this.#opened.values()) segment.close();
    this.#opened.clear();
  }

  #asOne(inputs: readonly Held[], listed: readonly Listed[]) {
    const { folder, index, nextName } = this.#tools;
    const held = this.#written(merged(inputs, folder, nextName(), index));
    const { name } = held.entry;
    const numbers = new Map<string, ReadonlyMap<number, number>>();
    for (const { entry, live } of inputs) {
      const own = [...live].sort((one, other) => one - other);
      numbers.set(entry.name, new Map(own.map((number, at) => [number, held.live.size + at])));
      for (const _ of own) held.live.add(held.live.size);
      this.#opened.get(entry.name)?.close();
      this.#opened.delete(entry.name);
    }
    const documents = listed.map((document) => {
      const number = numbers.get(document.segment)?.get(document.number);
      return number === undefined ? document : { ...document, segment: name, number };
    });
    return { held, documents };
  }

  #written(entry: SegmentEntry): Held {
    return { entry, open: () => this.#openNew(entry.name), live: new Set() };
  }

  #openNew(name: string): Segment {
    const known = this.#opened.get(name) ?? new Segment(this.#tools.folder, name, null);
    this.#opened.set(name, known);
    return known;
  }
}
