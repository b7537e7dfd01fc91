// The documents that tests run over: the user's seeds and every made-up case under fixtures/.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Source } from '../../src/model/index.ts';

/** A document of the repository. */
export interface TestDocument {
  /** Path from the root of the repository, with forward slashes. */
  readonly path: string;
  /** Its labels, where somebody wrote them: path of `gold.json`, or null. */
  readonly gold: string | null;
}

const ROOT = join(import.meta.dirname, '..', '..');

/** Every document in seeds/ and fixtures/<layout>/<case>/, in a fixed order. */
export function testDocuments(): TestDocument[] {
  const found: TestDocument[] = readdirSync(join(ROOT, 'seeds'))
    .sort()
    .map((name) => ({ path: `seeds/${name}`, gold: null }));
  for (const layout of folders('fixtures')) {
    for (const name of folders(`fixtures/${layout}`)) {
      const here = `fixtures/${layout}/${name}`;
      const files = readdirSync(join(ROOT, here)).sort();
      const input = files.find((file) => /^input\.(?:txt|md)$/.test(file));
      if (input)
        found.push({ path: `${here}/${input}`, gold: files.includes('gold.json') ? `${here}/gold.json` : null });
    }
  }
  return found;
}

function folders(path: string): string[] {
  return readdirSync(join(ROOT, path))
    .filter((name) => statSync(join(ROOT, path, name)).isDirectory())
    .sort();
}

/** The text of a file of the repository. */
export function textOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8').replace(/^\uFEFF/, '');
}

/** A source from text, as the parser takes it. */
export function sourceOf(text: string, path = 'input.txt'): Source {
  return new Source(path, '0'.repeat(64), text);
}
