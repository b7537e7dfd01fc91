// The people of documents in numbers. A corpus has very many of them: each is a number, under which columns have what is said of it.
import { Growing } from '../model/index.ts';

/** People by number, those of one document after those of another. */
export class Columns {
  /** By document, the first of its people; at the end, the one who would come next. */
  readonly #starts = new Growing(Uint32Array);
  /** By person: how it is printed, by a number. */
  readonly #printed = new Growing(Uint32Array);
  /** By person: twice the places at which facts name it, and one more where the attendance has it. */
  readonly #named = new Growing(Uint32Array);

  constructor() {
    this.#starts.push(0);
  }

  /** How many people there are. */
  get people(): number {
    return this.#printed.length;
  }

  /** Adds a person to the document that isn't ended yet. */
  add(printed: number, listed: boolean, places: number): void {
    this.#printed.push(printed);
    this.#named.push(places * 2 + (listed ? 1 : 0));
  }

  endDocument(): void {
    this.#starts.push(this.people);
  }

  /** The people of a document, in its order. */
  *of(document: number): Generator<number> {
    const end = this.#starts.at(document + 1);
    for (let person = this.#starts.at(document); person < end; person++) yield person;
  }

  /** How a person is printed. */
  printed(person: number): number {
    return this.#printed.at(person);
  }

  /** Whether the attendance has a person. */
  isListed(person: number): boolean {
    return this.#named.at(person) % 2 === 1;
  }

  /** Places at which facts name a person. */
  places(person: number): number {
    return this.#named.at(person) >>> 1;
  }
}
