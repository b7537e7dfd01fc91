// The people of a store by their names: a line each, found by their ids and by every word of every form of a name.
import { Dictionary, DictionaryWriter, type FileReader, type FileWriter, Offsets } from '../../disk/index.ts';
import { rowsIn, textOf } from '../segment/segment.ts';
import { rowNumbers } from '../segment/segment-writer.ts';
import { nameKeys } from '../tables/keys.ts';

/** A person by id and names. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly variants: readonly string[];
}

const SECTIONS = { lines: 'people', starts: 'people.starts', keys: 'people.keys' } as const;

/** Writes the people of a store. */
export function writeNames(file: FileWriter, people: readonly Named[]): void {
  const starts = new Float64Array(people.length + 1);
  const keys = new Map<string, number[]>();
  file.section(SECTIONS.lines);
  for (const [at, { id, name, variants }] of people.entries()) {
    const line = Buffer.from(`${JSON.stringify({ id, name, variants })}\n`);
    file.add(line);
    starts[at + 1] = (starts[at] ?? 0) + line.length;
    for (const key of nameKeys({ id, name, variants })) {
      const numbers = keys.get(key);
      if (numbers) numbers.push(at);
      else keys.set(key, [at]);
    }
  }
  file.put(SECTIONS.starts, starts);
  const dictionary = new DictionaryWriter(file, SECTIONS.keys);
  const sorted = [...keys].map(([key, numbers]) => ({ key: Buffer.from(key), numbers }));
  sorted.sort((one, other) => Buffer.compare(one.key, other.key));
  for (const { key, numbers } of sorted) dictionary.add(key, [rowNumbers(numbers)]);
  dictionary.end();
}

/** The people of a store, each read when it is asked for. */
export class Names {
  readonly #file: FileReader;
  readonly #starts: Offsets;
  readonly #keys: Dictionary;

  constructor(file: FileReader) {
    this.#file = file;
    this.#starts = new Offsets(file.section(SECTIONS.starts));
    this.#keys = new Dictionary((section) => file.section(section), SECTIONS.keys, 1);
  }

  /** Those that have one of some keys, each once. */
  with(keys: Iterable<string>): readonly Named[] {
    const numbers = new Set<number>();
    for (const key of keys) {
      for (const number of rowsIn(this.#keys.find(key)?.part(0) ?? new Uint8Array(0))) numbers.add(number);
    }
    const lines = this.#file.section(SECTIONS.lines);
    return [...numbers].map((number) =>
      JSON.parse(textOf(lines.read(this.#starts.at(number), this.#starts.at(number + 1) - 1))),
    );
  }

  all(): readonly Named[] {
    const lines = this.#file.section(SECTIONS.lines);
    const text = textOf(lines.read(0, Math.max(0, lines.length - 1)));
    return JSON.parse(`[${text.replaceAll('\n', ',')}]`);
  }
}
