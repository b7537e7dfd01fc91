// Holds the program to a quick start: what is loaded before a command people wait for does its work.
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Metafile } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundleProgram } from '../scripts/build.mjs';

const root = path.join(import.meta.dirname, '..');

/** The commands that start cold and are to answer at once. */
const hot = ['search', 'show', 'actions'].map((name) => `src/commands/${name}.ts`);

/** What none of them needs: the finding of files, yaml, and the reading of minutes; but snippets are cut into sentences as minutes are. */
const heavy = /node_modules\/(fast-glob|yaml)\/|^src\/(read|dialects|parse(?!\/sentences\.ts$)|extract)\//;

let outputs: Metafile['outputs'];
beforeAll(async () => {
  outputs = (await bundleProgram()).metafile.outputs;
});

/** The source files that are loaded with an entry: those of its output and of every output it imports at once. */
function loadedWith(entry: string): readonly string[] {
  const first = Object.keys(outputs).find((name) => outputs[name]?.entryPoint === entry);
  if (first === undefined) throw new Error(`${entry} is not loaded by import(), so it has no output of its own`);
  const seen = new Set([first]);
  for (const name of seen) {
    for (const imported of outputs[name]?.imports ?? []) {
      if (imported.kind === 'import-statement' && !imported.external) seen.add(imported.path);
    }
  }
  return [...seen].flatMap((name) => Object.keys(outputs[name]?.inputs ?? {})).sort();
}

describe('a start loads nothing it does not need', () => {
  test.each(['src/main.ts', ...hot.filter((file) => existsSync(path.join(root, file)))])('%s', (entry) => {
    const loaded = loadedWith(entry);
    expect(loaded).toContain(entry);
    expect(loaded.filter((file) => heavy.test(file))).toEqual([]);
  });
});
