// The people of a store by their names: a line each, found by their ids and by every word of every form of a name.
import {
  Dictionary,
  type FileReader,
  type FileWriter,
  KeyLists,
  Lines,
  LineWriter,
  numbersIn,
} from '../../disk/index.ts';
import { nameKeys } from '../tables/keys.ts';

/** A person by id and names. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly variants: readonly string[];
}

const LINES = 'people';
const KEYS = 'people.keys';

/** Writes the people of a store. */
export function writeNames(file: FileWriter, people: readonly Named[]): void {
  const lines = new LineWriter();
  const keys = new KeyLists();
  for (const { id, name, variants } of people) {
    for (const key of nameKeys({ id, name, variants })) keys.add(key, lines.count);
    lines.add({ id, name, variants });
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
  with(keys: Iterable<string>): readonly Named[] {
    const numbers = new Set<number>();
    for (const key of keys) {
      for (const number of numbersIn(this.#keys.find(key)?.part(0) ?? new Uint8Array(0))) numbers.add(number);
    }
    return [...numbers].map((number) => this.#lines.value(number) as Named);
  }

  all(): readonly Named[] {
    return this.#lines.all() as Named[];
  }
}
