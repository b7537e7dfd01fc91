// Keys with the numbers of what has each: a dictionary whose values are numbers that go up, as the distances between them.
import { DictionaryWriter } from './dictionary.ts';
import type { FileWriter } from './file-writer.ts';
import { ByteReader, ByteWriter } from './varints.ts';

/** Bytes that a number takes in a list that grows, and a key with a list of one. */
const [A_NUMBER, A_KEY] = [12, 160];

/** Collects keys in memory. */
export class KeyLists {
  readonly #numbers = new Map<string, number[]>();
  #held = 0;

  /** Bytes of memory that are held, about. */
  get held(): number {
    return this.#held;
  }

  /** Adds a number under a key, once however often it is given; those of one key come in order. */
  add(key: string, number: number): void {
    const numbers = this.#numbers.get(key);
    if (numbers === undefined) this.#numbers.set(key, [number]);
    else if (numbers[numbers.length - 1] === number) return;
    else numbers.push(number);
    this.#held += numbers ? A_NUMBER : A_KEY + key.length;
  }

  put(file: FileWriter, name: string): void {
    const dictionary = new DictionaryWriter(file, name);
    const sorted = [...this.#numbers].map(([key, numbers]): [Buffer, number[]] => [Buffer.from(key), numbers]);
    sorted.sort(([one], [other]) => Buffer.compare(one, other));
    for (const [key, numbers] of sorted) dictionary.add(key, [distances(numbers)]);
    dictionary.end();
  }
}

/** Numbers that go up, as the distances between them. */
export function distances(numbers: readonly number[]): Uint8Array {
  const bytes = new ByteWriter(numbers.length + 8);
  let last = 0;
  for (const number of numbers) {
    bytes.number(number - last);
    last = number;
  }
  return bytes.bytes().slice();
}

/** Numbers from the distances between them, as far as they are looked at. */
export function* numbersIn(bytes: Uint8Array): Generator<number> {
  const reader = new ByteReader(bytes);
  let last = 0;
  while (reader.at < bytes.length) {
    last += reader.number();
    yield last;
  }
}
