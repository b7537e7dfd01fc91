// Every regular expression of src/: those written as literals, and those that the program makes while it runs.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type Node, parse } from 'acorn';
import { build, transformSync } from 'esbuild';

export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** Where it is written: a file, or a place in a file where patterns are made. */
  readonly place: string;
}

const ROOT = path.join(import.meta.dirname, '..', '..');

/** All files of src/, as paths from the project's folder. */
export function sourceFiles(): readonly string[] {
  return readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.posix.join('src', ...file.split(path.sep)))
    .sort();
}

interface Read {
  readonly code: string;
  readonly literals: readonly Pattern[];
  /** The ranges of `RegExp` in `new RegExp(…)`, in order. */
  readonly made: readonly (readonly [number, number])[];
  /** How often `RegExp` is used in any other way. */
  readonly other: number;
}

/** A file as JavaScript, with the patterns in it. */
export function readPatterns(file: string, text = readFileSync(path.join(ROOT, file), 'utf8')): Read {
  const { code } = transformSync(text, { loader: 'ts', charset: 'utf8', target: 'esnext' });
  const literals: Pattern[] = [];
  const made: (readonly [number, number])[] = [];
  let named = 0;
  for (const node of nodesOf(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }))) {
    if (node.type === 'Literal' && 'regex' in node && node.regex instanceof Object) {
      const { pattern, flags } = { pattern: '', flags: '', ...node.regex };
      literals.push({ source: pattern, flags, place: file });
    }
    if (isRegExp(node)) named++;
    if (node.type === 'NewExpression' && 'callee' in node && isNode(node.callee) && isRegExp(node.callee))
      made.push([node.callee.start, node.callee.end]);
  }
  return { code, literals, made, other: named - made.length };
}

const isNode = (value: unknown): value is Node =>
  value instanceof Object && 'type' in value && typeof value.type === 'string';
const isRegExp = (node: Node): boolean => node.type === 'Identifier' && 'name' in node && node.name === 'RegExp';

function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node)) {
    for (const one of Array.isArray(value) ? value : [value]) if (isNode(one)) yield* nodesOf(one);
  }
}

/** The program with every `new RegExp(…)` watched. */
export interface Watched {
  /** The modules of src/ by path. */
  readonly modules: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Every place at which patterns are made: `src/x.ts, pattern 2`. */
  readonly places: readonly string[];
  /** The patterns made so far. */
  readonly made: () => readonly Pattern[];
}

/** Loads all of src/ so that whatever patterns it makes are noted. */
export async function watchedProgram(): Promise<Watched> {
  const places: string[] = [];
  const made = new Map<string, Pattern>();
  const entry = sourceFiles().map((file) => `export * as ${nameOf(file)} from './${file}';`);
  const bundled = await build({
    stdin: { contents: entry.join('\n'), resolveDir: ROOT },
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    charset: 'utf8',
    target: 'node20',
    logLevel: 'silent',
    define: { 'import.meta.dirname': '__dirname', 'import.meta.filename': '__filename' },
    plugins: [
      {
        name: 'watched',
        setup: (plugins) =>
          plugins.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path: full }) => {
            const file = path.relative(ROOT, full).replaceAll('\\', '/');
            return { contents: watched(file, places), loader: 'js' };
          }),
      },
    ],
  });
  const module = { exports: {} };
  const note = (place: string) =>
    function made_(source: string | RegExp, flags?: string): RegExp {
      const pattern = new RegExp(source, flags);
      made.set(`${place} ${pattern}`, { source: pattern.source, flags: pattern.flags, place });
      return pattern;
    };
  new Function(
    'module',
    'exports',
    'require',
    '__dirname',
    '__filename',
    '__noted',
    bundled.outputFiles[0]?.text ?? '',
  )(
    module,
    module.exports,
    createRequire(import.meta.url),
    path.join(ROOT, 'src'),
    path.join(ROOT, 'src', 'main.ts'),
    note,
  );
  const modules: Record<string, Readonly<Record<string, unknown>>> = module.exports;
  return {
    modules: Object.fromEntries(sourceFiles().map((file) => [file, modules[nameOf(file)] ?? {}])),
    places: places.sort(),
    made: () => [...made.values()],
  };
}

const nameOf = (file: string): string => file.replace(/[^\w]/g, '_');

/** A file in which each `new RegExp(…)` tells where it stands. */
function watched(file: string, places: string[]): string {
  const { code, made } = readPatterns(file);
  let text = '';
  let at = 0;
  for (const [index, [start, end]] of made.entries()) {
    const place = `${file}, pattern ${index + 1}`;
    places.push(place);
    text += `${code.slice(at, start)}(__noted(${JSON.stringify(place)}))`;
    at = end;
  }
  return text + code.slice(at);
}
