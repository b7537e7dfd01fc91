// The people of a store by their names: a line each with what is said of the person in numbers, found by id and by every word of
// every form of the name.
import {
  Dictionary,
  type FileReader,
  type FileWriter,
  KeyLists,
  Lines,
  LineWriter,
  numbersIn,
} from '../../disk/index.ts';
import type { Named } from '../rows.ts';
import { nameKeys } from '../tables/keys.ts';

/** A person with what all documents say, counted. */
export interface PersonTotal extends Named {
  /** The last position that is printed beside the name; an organisation, or a part in a meeting, where there is none. */
  readonly position: string | null;
  /** Meetings whose attendance lists the person. */
  readonly meetings: number;
  /** Items presented, and spoken to. */
  readonly presented: number;
  readonly spoke: number;
  /** Actions owned. */
  readonly owes: number;
  /** Reports written. */
  readonly wrote: number;
}

const LINES = 'people';
const KEYS = 'people.keys';

/** Writes the people of a store. */
export function writeNames(file: FileWriter, people: readonly PersonTotal[]): void {
  const lines = new LineWriter();
  const keys = new KeyLists();
  for (const person of people) {
    for (const key of nameKeys(person)) keys.add(key, lines.count);
    lines.add(person);
  }
  lines.put(file, LINES);
  keys.put(file, KEYS);
}

/** The people of a store, each read when it is asked for. */
export class Names {
  readonly #lines: Lines;
  readonly #keys: Dictionary;

  constructor(file: FileReader) {
    this.#lines = new Lines((section) => file.section(section), LINES);
    this.#keys = new Dictionary((section) => file.section(section), KEYS, 1);
  }

  /** Those that have one of some keys, each once. */
  with(keys: Iterable<string>): readonly PersonTotal[] {
    const numbers = new Set<number>();
    for (const key of keys) {
      for (const number of numbersIn(this.#keys.find(key)?.part(0) ?? new Uint8Array(0))) numbers.add(number);
    }
    return [...numbers].map((number) => this.#lines.value(number) as PersonTotal);
  }

  all(): readonly PersonTotal[] {
    return this.#lines.all() as PersonTotal[];
  }
}
