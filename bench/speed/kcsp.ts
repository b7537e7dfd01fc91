// The built program, and the stores that it makes of the corpora.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { kept, say } from './cache.ts';
import type { Corpus } from './corpora.ts';
import { type Command, type Heavy, outputOf, watch } from './process.ts';
import { sizeName } from './table.ts';

export interface Program {
  /** `bin/kcsp.js` of the checkout that is measured. */
  readonly start: string;
  /** Tells one build from the next. */
  readonly sum: string;
  readonly version: string;
}

/**
 * Finds the program.
 *
 * @param root the checkout that holds `bin/` and `dist/`
 * @throws Error where it isn't built
 */
export function programIn(root: string): Program {
  const start = path.join(root, 'bin', 'kcsp.js');
  const dist = path.join(root, 'dist', 'cli');
  if (!existsSync(dist)) throw new Error(`The build is missing from ${path.join(root, 'dist')}: run "npm run build".`);
  if (!existsSync(path.join(dist, 'cache', `${process.version}-${process.arch}`))) {
    say(`${dist} has no code cache for this Node, so kcsp starts more slowly than it can: run "npm run build".`);
  }
  const sum = createHash('sha256');
  for (const file of readdirSync(dist)
    .filter((name) => name.endsWith('.js'))
    .sort()) {
    sum.update(readFileSync(path.join(dist, file)));
  }
  const version = outputOf({ file: process.execPath, args: [start, '--version'], cwd: root }).trim();
  return { start, sum: sum.digest('hex').slice(0, 16), version };
}

/** A command of kcsp in a corpus's folder. */
export function kcsp(
  program: Program,
  corpus: Corpus,
  args: readonly string[],
  { store = STORE, workers }: { readonly store?: string; readonly workers?: number } = {},
): Command {
  const env = workers === undefined ? {} : { KCSP_WORKERS: `${workers}` };
  return { file: process.execPath, args: [program.start, ...args, '--store', store], cwd: corpus.home, env };
}

/** The store of the measured searches, as a path from the corpus's folder. */
export const STORE = path.join('kept', 'store');

/** What making a store took. */
export interface Reading {
  readonly ms: number;
  readonly cpuMs: number | null;
  readonly peak: number | null;
  /** What the program says of its own parts, in ms by their names; empty where it says nothing. */
  readonly parts: Readonly<Record<string, number>>;
}

/** Reads a whole corpus into a store that isn't there yet. */
export async function read(program: Program, corpus: Corpus, store: string, workers?: number): Promise<Reading> {
  rmSync(path.join(corpus.home, store), { recursive: true, force: true });
  const args = ['parse', corpus.texts, '--summary', '--verbose'];
  return readingOf(await watch(kcsp(program, corpus, args, { store, ...(workers === undefined ? {} : { workers }) })));
}

export function readingOf({ ms, cpuMs, peak, stderr }: Heavy): Reading {
  return { ms, cpuMs, peak, parts: partsOf(stderr) };
}

/** The parts of lines such as `timing: reading 12.3 s, index 4.5 s`, in ms; parts of one name are added up. */
export function partsOf(stderr: string): Readonly<Record<string, number>> {
  const parts: Record<string, number> = {};
  for (const [, line = ''] of stderr.matchAll(/^timing: (.+)$/gm)) {
    for (const [, name = '', value, unit] of line.matchAll(/([a-z][a-z -]*?) (\d+(?:\.\d+)?) (ms|s)\b/g)) {
      parts[name] = (parts[name] ?? 0) + Number(value) * (unit === 's' ? 1000 : 1);
    }
  }
  return parts;
}

/**
 * The store of a corpus, made if it isn't there.
 *
 * @param stale whether one that another build made will do
 */
export async function storeOf(program: Program, corpus: Corpus, stale: boolean): Promise<Reading> {
  const folder = path.join(corpus.home, path.dirname(STORE));
  const old = path.join(folder, 'made.json');
  const known = stale && existsSync(old) ? JSON.parse(readFileSync(old, 'utf8')).sum : null;
  const sum = `${program.sum} ${corpus.sum}`;
  return kept(folder, known?.endsWith(corpus.sum) ? known : sum, () => {
    say(`reading ${sizeName(corpus.passages)} passages (${Math.round(corpus.bytes / 1e6)} MB) into a store`);
    return read(program, corpus, STORE);
  });
}

/** Bytes by the first name of what lies in a folder: `records`, `search`. */
export function sizesIn(folder: string): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const name of readdirSync(folder).sort()) {
    const place = path.join(folder, name);
    const inside = statSync(place).isDirectory() ? [...sizesIn(place).values()] : [statSync(place).size];
    sizes.set(
      name,
      inside.reduce((sum, size) => sum + size, 0),
    );
  }
  return sizes;
}

/** Bytes of the search index in a store: of the files that its segments have for it. */
export function indexBytes(store: string): number {
  return [...sizesIn(store)].filter(([name]) => name.endsWith('.find')).reduce((sum, [, size]) => sum + size, 0);
}
