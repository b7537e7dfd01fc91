// Holds src/ to the design: data flows down one list of folders, each file says what it is for and stays short, and
// only libraries that are installed with kcsp are imported.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };

const root = path.join(import.meta.dirname, '..');

/** The layers of src/, in the order data takes. A file imports from its own layer and from those above it. */
const layers = [
  'model',
  'text',
  'names',
  'read',
  'dialects',
  'parse',
  'extract',
  'people',
  'record',
  'check',
  'kernel',
  'disk',
  'store',
  'search',
  'output',
  'commands',
  'reader.ts',
  'indexer.ts',
  'main.ts',
  'index.ts',
];

const longest = 250;

/** All files of code under a folder of the project, as paths from its root, in a fixed order. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|js|mjs|cjs)$/.test(file))
    .map((file) => path.posix.join(folder, ...file.split(path.sep)))
    .sort();
}

const textOf = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** What a text imports, in any way TypeScript knows: values, types, re-exports, side effects, `import()`. */
function importsOf(text: string): readonly string[] {
  const statements = text.matchAll(/^[ \t]*(?:import|export)\b(?:[^;'"`(=]*?\bfrom)?\s*['"]([^'"]+)['"]/gm);
  const calls = text.matchAll(/\bimport\(\s*['"`]([^'"`]+)['"`]/g);
  return [...statements, ...calls].map((match) => match[1] ?? '');
}

/** The layer of a file given by its path from the project's root: `src/parse/items.ts` is in `parse`. */
const layerOf = (file: string): string => file.split('/')[1] ?? file;

/** Why one file may not import another of src/, or nothing if it may. */
function trespass(from: string, to: string): string | undefined {
  if (!to.startsWith('src/')) return `${from} imports ${to}, which is outside src/`;
  const [above, below] = [layers.indexOf(layerOf(to)), layers.indexOf(layerOf(from))];
  if (above === -1) return `${from} imports ${to}, whose folder is in no layer: name it in test/architecture.test.ts`;
  if (above > below) return `${from} imports ${to}, which lies below it`;
  return undefined;
}

const source = filesIn('src');
const code = [...source, ...filesIn('bin'), ...filesIn('scripts')];

describe('the scanner of imports', () => {
  test('sees every form of import, over several lines too', () => {
    const text = [
      "import a from './a.ts';",
      "import type { B } from './b.ts';",
      "import {\n  c,\n  type C,\n} from './c.ts';",
      "import './d.ts';",
      "export * from './e.ts';",
      "export type { F } from './f.ts';",
      "const g = await import('./g.ts');",
      "type H = import('./h.ts').H;",
    ].join('\n');
    expect(importsOf(text)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) => `./${name}.ts`));
  });

  test('takes neither comments nor plain strings for imports', () => {
    const text =
      "// import a from './a.ts'\n * import b from './b.ts'\nexport const c = 'from';\nexport type D = 'x' | 'y';";
    expect(importsOf(text)).toEqual([]);
  });

  test('finds an import that goes up the list, and lets one down it pass', () => {
    expect(trespass('src/model/a.ts', 'src/parse/b.ts')).toBe(
      'src/model/a.ts imports src/parse/b.ts, which lies below it',
    );
    expect(trespass('src/parse/b.ts', 'src/model/a.ts')).toBe(undefined);
    expect(trespass('src/parse/b.ts', 'src/parse/c.ts')).toBe(undefined);
  });
});

describe('src/', () => {
  test('holds only the layers of the design', () => {
    expect([...new Set(source.map(layerOf))].filter((layer) => !layers.includes(layer))).toEqual([]);
  });

  test('imports point one way: to the same layer, or to one above', () => {
    const wrong = source.flatMap((file) =>
      importsOf(textOf(file))
        .filter((name) => name.startsWith('.'))
        .map((name) => trespass(file, path.posix.join(path.posix.dirname(file), name)))
        .filter((reason) => reason !== undefined),
    );
    expect(wrong).toEqual([]);
  });

  test('imports by full file name, so that Node, esbuild and TypeScript all mean the same file', () => {
    const wrong = source.flatMap((file) =>
      importsOf(textOf(file))
        .filter((name) => name.startsWith('.') && !/\.(ts|json)$/.test(name))
        .map((name) => `${file} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test('imports only Node itself and the libraries installed with kcsp', () => {
    const wrong = source.flatMap((file) =>
      importsOf(textOf(file))
        .filter((name) => !name.startsWith('.') && !name.startsWith('node:'))
        .filter(
          (name) => !Object.keys(manifest.dependencies).some((known) => name === known || name.startsWith(`${known}/`)),
        )
        .map((name) => `${file} imports ${name}, which is not among the dependencies in package.json`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('every file of code', () => {
  test('says in its first lines what it is for', () => {
    const silent = code.filter((file) => !/^(#!.*\n)?(\/\/ \S|\/\*\*?\s)/.test(textOf(file)));
    expect(silent).toEqual([]);
  });

  test(`holds one idea, in at most ${longest} lines`, () => {
    const long = code
      .map((file) => ({ file, lines: textOf(file).trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > longest)
      .map(({ file, lines }) => `${file} has ${lines} lines`);
    expect(long).toEqual([]);
  });
});
