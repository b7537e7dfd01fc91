// Bundles each command that people wait for (src/commands/asking.ts) by itself: one CommonJS file, dist/cli/ask-<command>.js, with
// src/commands/quick.ts, the command and nothing else. Against the pieces of the whole program, such a file is read and set up in
// a quarter of the time: no getters between pieces, no helpers in each, and no module that only other commands need.
import * as fs from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { commonjs, root, shared } from './bundle.mjs';

/**
 * Functions whose module is loaded when one of them is first called, if it ever is: those of libraries with patterns and tables
 * that take long to set up, and those of Node. (For a module of Node, esbuild would also copy a hundred getters into every importer.)
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const LATER = {
  'fast-string-width': ['default'],
  'fast-wrap-ansi': ['wrapAnsi'],
  'fastest-levenshtein': ['distance'],
  'node:crypto': ['createHash'],
  'node:fs': Object.keys(fs).filter((name) => /^[a-z]\w+Sync$/.test(name)),
};

/** Formats that need a library: a question takes them from the pieces of the whole program, when they are asked for. */
const APART = /^src\/output\/(?:yaml|csv|tsv)\.ts$/;

/** @type {esbuild.Plugin} */
const later = {
  name: 'later',
  setup(build) {
    build.onResolve({ filter: /./ }, ({ path: name, importer, kind }) =>
      name in LATER && kind === 'import-statement' && importer.startsWith(path.join(root, 'src'))
        ? { path: name, namespace: 'later', sideEffects: false }
        : null,
    );
    build.onLoad({ filter: /./, namespace: 'later' }, ({ path: name }) => ({
      contents: [
        `let module; const load = () => (module ??= require(${JSON.stringify(name)}));`,
        ...(LATER[name] ?? []).map((one) =>
          one === 'default'
            ? 'export default function (...args) { return load().default(...args); }'
            : `export function ${one}(...args) { return load().${one}(...args); }`,
        ),
      ].join('\n'),
      resolveDir: root,
    }));
    // MiniSearch's own way to part words is not used, and V8 looks through all of Unicode for its pattern: made when it is first asked to.
    build.onLoad({ filter: /minisearch.dist.es.index\.js$/ }, ({ path: file }) => {
      const [before = '', pattern = '', after = '', more] = fs
        .readFileSync(file, 'utf8')
        .split(/(?<=SPACE_OR_PUNCTUATION = )(\/.+\/u)(?=;)/);
      if (pattern === '' || more !== undefined) throw new Error('MiniSearch has another pattern between words');
      return { contents: `${before}{ [Symbol.split]: (text, limit) => text.split(${pattern}, limit) }${after}` };
    });
    // A CommonJS file has a require() of its own: node:module would be loaded only to make another. And node:path is there
    // from the start, so it is asked for once and not with a copy of its names for every importer.
    build.onResolve({ filter: /^node:(?:module|path)$/ }, ({ path: name, namespace }) =>
      namespace === 'near' ? { path: name, external: true } : { path: name, namespace: 'near' },
    );
    build.onLoad({ filter: /./, namespace: 'near' }, ({ path: name }) => ({
      contents:
        name === 'node:module'
          ? 'const near = require; export const createRequire = () => near;'
          : "const path = require('node:path'); export default path; export const { dirname, extname, isAbsolute, join, posix, relative, resolve, sep } = path;",
    }));
  },
};

/**
 * Makes an import() of a format that stands apart a require() of its piece.
 * @param {esbuild.Metafile} whole what bundleProgram() says went where
 * @returns {esbuild.Plugin}
 */
function apartFrom(whole) {
  const pieces = new Map(
    Object.entries(whole.outputs).flatMap(([output, { entryPoint }]) =>
      entryPoint !== undefined && APART.test(entryPoint)
        ? [[path.join(root, entryPoint), `./${path.basename(output)}`]]
        : [],
    ),
  );
  return {
    name: 'apart',
    setup(build) {
      build.onResolve({ filter: /\.ts$/ }, ({ path: name, resolveDir, kind }) => {
        const piece = kind === 'dynamic-import' ? pieces.get(path.join(resolveDir, name)) : undefined;
        return piece === undefined ? null : { path: piece, external: true };
      });
    },
  };
}

/**
 * Bundles the commands, without writing them.
 * @param {esbuild.Metafile} whole what bundleProgram() says went where
 * @returns the text of each file by its name, and esbuild's metafile of it
 */
export async function bundleQuestions(whole) {
  /** @type {Map<string, { readonly text: string, readonly metafile: esbuild.Metafile }>} */
  const files = new Map();
  for (const { path: command, kind } of whole.inputs['src/commands/asking.ts']?.imports ?? []) {
    if (kind !== 'dynamic-import') continue;
    const { outputFiles, metafile } = await esbuild.build({
      ...shared,
      ...commonjs,
      charset: 'ascii',
      stdin: {
        contents: `import { quick } from './src/commands/quick.ts';
          import { command } from './${command}';
          module.exports = quick(command);`,
        resolveDir: root,
      },
      outdir: 'dist/cli',
      plugins: [later, apartFrom(whole)],
      minify: true, // V8's cache holds every name too
      metafile: true,
      write: false,
    });
    files.set(`ask-${path.basename(command, '.ts')}.js`, { text: inAscii(outputFiles[0]?.text ?? ''), metafile });
  }
  return files;
}

/**
 * The text with escapes for all that is not ASCII, so that V8 keeps it in one byte a character. esbuild has left patterns to do.
 * @param {string} text
 */
function inAscii(text) {
  if (text.includes('String.raw'))
    throw new Error('A question imports a file with String.raw, which tells escapes from letters');
  return text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
