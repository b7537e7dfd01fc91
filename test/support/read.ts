// Reads texts and files to records, for the tests.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Source } from '../../src/model/index.ts';
import { decode } from '../../src/read/decode.ts';
import { type Reading, readDocument } from '../../src/record/read.ts';
import { sourceOf } from './documents.ts';

/** The project's folder. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

export { sourceOf };

/** The reading of a text written in a test. */
export function readText(text: string, path = 'input.txt'): Reading {
  return readDocument(sourceOf(text, path));
}

/** The source of a file, its path relative to the project. */
export function sourceOfFile(path: string): Source {
  const outcome = decode(relative(ROOT, path).replaceAll('\\', '/'), readFileSync(path));
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value;
}

/** The reading of a file. */
export function readFile(path: string): Reading {
  return readDocument(sourceOfFile(path));
}

/** A document of `fixtures/<layout>/<case>/`. */
export interface Fixture {
  readonly layout: string;
  readonly name: string;
  /** Absolute path of `input.txt` or `input.md`. */
  readonly input: string;
  readonly folder: string;
}

/** All documents under `fixtures/`, in order. */
export function fixtures(): Fixture[] {
  const root = join(ROOT, 'fixtures');
  return folders(root).flatMap((layout) =>
    folders(join(root, layout)).flatMap((name) => {
      const folder = join(root, layout, name);
      const input = ['input.txt', 'input.md'].map((file) => join(folder, file)).find((file) => existsSync(file));
      return input ? [{ layout, name, input, folder }] : [];
    }),
  );
}

/** Absolute paths of the documents in `seeds/`, in order. */
export function seeds(): string[] {
  const root = join(ROOT, 'seeds');
  return readdirSync(root)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(root, name));
}

function folders(root: string): string[] {
  return readdirSync(root)
    .filter((name) => statSync(join(root, name)).isDirectory())
    .sort();
}
