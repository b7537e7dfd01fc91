// What was read, until it is written or printed: in memory as long as it is little, else in a file: of the store, or, where nothing is
// stored, without a name in the system's folder for such files.
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Aside } from '../../disk/index.ts';
import type { PeopleOf } from '../../people/people-of.ts';
import { discard, Failure, type Place, unwritable } from '../../store/index.ts';
import type { Said } from '../../store/update/parts.ts';

/** Bytes that are held in memory. */
const HELD = 16 * 1024 * 1024;

export class Spool {
  readonly #place: Place | null;
  #aside: Aside | null = null;
  #held = 0;
  #most = HELD;

  /** @param place the store in whose folder a file may be made; null where nothing is stored */
  constructor(place: Place | null) {
    this.#place = place;
  }

  /**
   * Keeps what was read in a document.
   *
   * @throws Failure where the folder of the store takes no more
   */
  keep(people: PeopleOf, reading: string): Said {
    const said = JSON.stringify(people);
    const size = said.length + reading.length;
    if (this.#held + size > this.#most) {
      const aside = this.#putAside(Buffer.from(said), Buffer.from(reading));
      if (aside !== null) return aside;
    }
    this.#held += size;
    return new InMemory(said, reading);
  }

  /** Lets go of the file. */
  close(): void {
    this.#aside?.close();
    this.#aside = null;
  }

  /** Null where there is no room but in memory. */
  #putAside(people: Buffer, reading: Buffer): Said | null {
    try {
      this.#aside ??= this.#place === null ? unnamed() : asideIn(this.#place);
      return new OnDisk(this.#aside, this.#aside.add(Buffer.concat([people, reading])), people.length, reading.length);
    } catch (error) {
      if (this.#place !== null) throw new Failure(unwritable(this.#place, error), error);
      this.#most = Number.POSITIVE_INFINITY;
      return null;
    }
  }
}

function asideIn(place: Place): Aside {
  const name = path.join(place.folder, `spool.${process.pid}`);
  // One that was killed may have had the number of this process.
  discard(name);
  return new Aside(name);
}

const unnamed = (): Aside => new Aside(path.join(tmpdir(), `kcsp-${randomUUID()}`), true);

class InMemory implements Said {
  readonly #people: string;
  readonly #reading: string;

  constructor(people: string, reading: string) {
    this.#people = people;
    this.#reading = reading;
  }

  people(): PeopleOf {
    return JSON.parse(this.#people) as PeopleOf;
  }

  reading(): string {
    return this.#reading;
  }
}

class OnDisk implements Said {
  readonly #aside: Aside;
  readonly #start: number;
  /** Bytes of what it says of its people, and of the record behind that. */
  readonly #people: number;
  readonly #reading: number;

  constructor(aside: Aside, start: number, people: number, reading: number) {
    this.#aside = aside;
    this.#start = start;
    this.#people = people;
    this.#reading = reading;
  }

  people(): PeopleOf {
    return JSON.parse(this.#aside.read(this.#start, this.#people).toString()) as PeopleOf;
  }

  reading(): string {
    return this.#aside.read(this.#start + this.#people, this.#reading).toString();
  }
}
