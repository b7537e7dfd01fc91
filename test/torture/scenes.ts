// Updates of a store to be troubled at every step: a store as it is, and what it is to hold next.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Left } from '../../bench/torture/disk.ts';
import { fileOf, minutesOf } from '../../bench/torture/minutes.ts';
import { withTextDiagnostics } from '../../src/check/index.ts';
import { Source } from '../../src/model/index.ts';
import { readDocument } from '../../src/record/index.ts';
import { type Place, placeOf, readManifest } from '../../src/store/index.ts';
import { namesIn } from '../../src/store/update/generations.ts';
import type { Limits } from '../../src/store/update/limits.ts';
import type { FreshDocument } from '../../src/store/update/parts.ts';
import { freshOf, keep, threadHere } from '../support/store.ts';

export interface Scene {
  readonly name: string;
  /** Updates that made the store: of each, the documents that were read and those that were kept. */
  readonly before: readonly Change[];
  readonly change: Change;
}

interface Change {
  readonly fresh: readonly (readonly [number: number, round: number])[];
  readonly kept: readonly number[];
  readonly limits?: Partial<Limits>;
  /** Whether a thread of its own writes the index. */
  readonly aside?: boolean;
}

const all = (count: number): number[] => Array.from({ length: count }, (_, at) => at);
const added = (number: number): Change => ({ fresh: [[number, 1]], kept: all(number) });

export const SCENES: readonly Scene[] = [
  {
    name: 'the first',
    before: [],
    change: {
      fresh: [
        [0, 1],
        [1, 1],
      ],
      kept: [],
    },
  },
  { name: 'one that adds a document', before: [added(0), added(1)], change: added(2) },
  { name: 'one that replaces a document', before: [added(0), added(1)], change: { fresh: [[1, 2]], kept: [0] } },
  { name: 'one that forgets a document', before: [added(0), added(1)], change: { fresh: [], kept: [1] } },
  { name: 'one that writes nothing but the list', before: [added(0), added(1)], change: { fresh: [], kept: [0, 1] } },
  { name: 'one that merges segments', before: all(6).map(added), change: added(6) },
  { name: 'one whose rows wait on disk', before: [added(0)], change: { ...added(1), limits: { waiting: 1 } } },
  { name: 'one whose index another thread writes', before: [added(0)], change: { ...added(1), aside: true } },
  {
    name: 'one that writes several segments',
    before: [added(0)],
    change: {
      fresh: [
        [1, 1],
        [2, 1],
        [3, 1],
      ],
      kept: [0],
      limits: { held: 1, atOnce: 2 },
    },
  },
  {
    name: 'one that keeps nothing',
    before: [added(0), added(1)],
    change: {
      fresh: [
        [2, 1],
        [3, 1],
      ],
      kept: [],
    },
  },
];

const known = new Map<string, FreshDocument>();

/** A made-up document that was read. */
export function freshDocument(number: number, round: number): FreshDocument {
  const key = `${number} ${round}`;
  const text = minutesOf(number, round);
  const sha256 = Buffer.from(key).toString('hex').padEnd(64, '0');
  const read = known.get(key) ?? freshOf(withTextDiagnostics(readDocument(new Source(fileOf(number), sha256, text))));
  known.set(key, read);
  return read;
}

/** A made-up document with very many paragraphs. */
export function longDocument(number: number, paragraphs: number): FreshDocument {
  const said = Array.from({ length: paragraphs }, (_, at) => `Cllr Hana Dole noted matter ${at} of ${number}.\n`);
  const text = `${minutesOf(number, 1)}\n2. Other matters\n\n${said.join('\n')}`;
  return freshOf(withTextDiagnostics(readDocument(new Source(fileOf(number), `${number}`.padStart(64, '0'), text))));
}

/** Makes the update of a scene, or one before it. */
export const make = (place: Place, { fresh, kept, limits, aside }: Change): Promise<unknown> =>
  keep(
    place,
    fresh.map(([number, round]) => freshDocument(number, round)),
    kept.map(fileOf),
    { ...(limits === undefined ? {} : { limits }), ...(aside ? { thread: threadHere() } : {}) },
  );

/** The files that a store is made of, as one text; of none, or of one that nobody may trust, an empty one. */
export function contentsOf(place: Place): string {
  const manifest = readManifest(place);
  if (manifest === null) return '';
  const names = ['manifest.json', ...namesIn(manifest)];
  return names.map((name) => `${name} ${readFileSync(path.join(place.folder, name)).toString('latin1')}`).join('\n');
}

/** Folders in which a scene is played again and again. */
export class Stage {
  readonly #root: string;
  readonly place: Place;
  #played = 0;

  constructor(root: string) {
    this.#root = root;
    this.place = placeOf(root, 'before/.kcsp');
  }

  async prepare({ before }: Scene): Promise<void> {
    for (const change of before) await make(this.place, change);
  }

  /** The files that were there before the change. */
  namesBefore(): readonly string[] {
    return existsSync(this.place.folder) ? readdirSync(this.place.folder) : [];
  }

  /** The store before the change, in a place of its own. */
  next(): Place {
    const place = placeOf(this.#root, `${this.#played++}/.kcsp`);
    mkdirSync(place.base);
    if (existsSync(this.place.folder)) cpSync(this.place.folder, place.folder, { recursive: true });
    return place;
  }

  /** A place that holds what a loss of power left. */
  leftBy(left: Left): Place {
    const place = placeOf(this.#root, `${this.#played++}/.kcsp`);
    mkdirSync(place.folder, { recursive: true });
    for (const [name, bytes] of left) writeFileSync(path.join(place.folder, name), bytes);
    return place;
  }

  clear(place: Place): void {
    rmSync(place.base, { recursive: true, force: true });
  }
}

/** Makes the lock that a run in this very process left look like that of one that is dead. */
export function bury(place: Place): void {
  const lock = path.join(place.folder, 'lock');
  if (existsSync(lock)) writeFileSync(lock, readFileSync(lock, 'utf8').replace(/^\d+/, '999999999'));
}

/** The files that a store names. */
export function namedBy(place: Place): readonly string[] {
  const manifest = readManifest(place);
  return manifest === null ? [] : namesIn(manifest);
}

/** What a store's folder holds beside the files of the store and some others that may be there. */
export function litterIn(place: Place, others: readonly string[] = []): readonly string[] {
  const wanted = ['manifest.json', '.gitignore', ...namedBy(place), ...others];
  return existsSync(place.folder) ? readdirSync(place.folder).filter((name) => !wanted.includes(name)) : [];
}
