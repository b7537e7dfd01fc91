// The documents of the fuzzer: minutes of the repository, mangled as a seed and a number say. Any of them can be had again.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BYTE_DAMAGES, type Damage, encoded } from './bytes.ts';
import { TEXT_DAMAGES } from './lines.ts';
import { Random } from './random.ts';
import { STRUCTURE_DAMAGES } from './structure.ts';

/** A mangled document: its bytes, and how it came to be. */
export interface Mangled {
  readonly bytes: Uint8Array;
  /** The file it was made from, and what was done to it, in order. */
  readonly made: readonly string[];
}

const ROOT = join(import.meta.dirname, '..', '..');
/** Longest piece of a document that is taken, in characters: many small documents find more than few large ones. */
const PIECE = 5000;
/** Longest text that is mangled further. */
const MOST = 40_000;

/** Paths of all seeds and of the inputs of all fixtures, from the root of the project, in one order. */
function originals(): string[] {
  return ['seeds', 'fixtures'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter((path) => /^seeds\/|\/input\.\w+$/.test(path) && statSync(join(ROOT, path)).isFile())
      .sort(),
  );
}

/** The supply of mangled documents. */
export class Documents {
  readonly #originals = originals().map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
  readonly #text = Object.entries({ ...TEXT_DAMAGES, ...STRUCTURE_DAMAGES });
  readonly #bytes = Object.entries(BYTE_DAMAGES);

  /** Document `number` of `seed`. */
  make(seed: number, number: number): Mangled {
    const random = new Random(seed, number);
    const made: string[] = [];
    let text = this.#piece(random, made);
    if (random.once(8)) text += this.#piece(random, made);
    for (let steps = random.below(5); steps > 0 && text.length < MOST; steps--)
      text = damaged(this.#text, text, random, made);
    let bytes = encoded(text, random);
    for (let steps = random.once(2) ? 0 : 1 + random.below(3); steps > 0 && bytes.length > 0; steps--)
      bytes = damaged(this.#bytes, bytes, random, made);
    return { bytes, made };
  }

  /** A piece of one of the originals: mostly its beginning, where the attendance and the first items stand. */
  #piece(random: Random, made: string[]): string {
    const { path, text } = random.pick(this.#originals);
    made.push(path);
    const from = random.once(2) ? 0 : text.indexOf('\n', random.below(text.length)) + 1;
    return text.slice(from, from + PIECE);
  }
}

function damaged<T>(ways: readonly (readonly [string, Damage<T>])[], of: T, random: Random, made: string[]): T {
  const [name, damage] = random.pick(ways);
  made.push(name);
  return damage(of, random);
}
