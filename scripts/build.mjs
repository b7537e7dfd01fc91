// Builds dist/ from src/: the program (dist/cli), the library (dist/index.js) and its types (dist/**/*.d.ts).
//
// The program is bundled by esbuild as ES modules with splitting, and each piece is then turned into CommonJS. So the
// pieces behind a dynamic import() load only when their command is asked for, code that two commands share exists once
// (an `instanceof` holds across pieces), and no start pays for Node's loader of ES modules. Measured on two cores, a
// `search` over commander, chalk and MiniSearch, medians in ms on Node 20 / 22 / 24 where `node -e 0` takes 24 / 23 / 25:
//   split as ES modules 46 / 42 / 43 · one CommonJS bundle 42 / 42 / 44 · split as CommonJS 37 / 37 / 40
//   with V8's code cache 31 / 31 / 34 (scripts/warm.cjs makes it, bin/load.js uses it)
//
// node scripts/build.mjs               build everything
// node scripts/build.mjs --no-cache    leave out the code cache, which only makes starts quicker

import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const dist = path.join(root, 'dist');

/** @satisfies {esbuild.BuildOptions} */
const shared = /** @type {const} */ ({
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  // Patterns and templates keep their characters as they are: written as escapes, String.raw would hold other text.
  charset: 'utf8',
  target: 'node20',
  format: 'esm',
  legalComments: 'none',
  logLevel: 'warning',
});

/**
 * Commander asks for node:child_process when it is loaded, though only programs with commands in files of their own need it;
 * that costs every start 4 ms. It gets the module when it first uses it.
 * @type {esbuild.Plugin}
 */
const lazyChildProcess = {
  name: 'lazy-child-process',
  setup(build) {
    build.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: 'child_process', namespace: 'lazy' } : null,
    );
    build.onLoad({ filter: /./, namespace: 'lazy' }, () => ({
      contents: "module.exports = new Proxy({}, { get: (_, name) => require('node:child_process')[name] });",
    }));
  },
};

/**
 * Bundles the program, without writing it: one output for src/main.ts and one for every piece it loads later.
 * @returns the CommonJS text of each output by its file name, and esbuild's metafile, which says what went where
 */
export async function bundleProgram() {
  const bundled = await esbuild.build({
    ...shared,
    entryPoints: ['src/main.ts'],
    splitting: true,
    // A CommonJS file knows its own place as __dirname; import.meta is empty there, and esbuild would only warn.
    define: { 'import.meta.dirname': '__dirname', 'import.meta.filename': '__filename' },
    logOverride: { 'empty-import-meta': 'error' },
    minifySyntax: true,
    plugins: [lazyChildProcess],
    outdir: 'dist/cli',
    chunkNames: '[name]-[hash]',
    metafile: true,
    write: false,
  });
  /** @type {Map<string, string>} */
  const pieces = new Map();
  for (const output of bundled.outputFiles) {
    const { code } = await esbuild.transform(output.text, {
      charset: 'utf8',
      format: 'cjs',
      platform: 'node',
      target: 'node20',
      supported: { 'dynamic-import': false },
      logOverride: { 'empty-import-meta': 'error' },
    });
    pieces.set(path.basename(output.path), code);
  }
  return { pieces, metafile: bundled.metafile };
}

/**
 * Builds dist/ aside and then puts it in the place of the old one, so that nobody ever runs half a build.
 * @param {{ cache: boolean }} options whether to make the code cache too
 * @throws when src/ cannot be bundled; dist/ then stays as it was
 */
export async function build({ cache }) {
  const started = new Date();
  const next = path.join(root, `dist-next-${process.pid}`);
  mkdirSync(next);
  try {
    const { pieces } = await bundleProgram();
    const cli = path.join(next, 'cli');
    mkdirSync(cli);
    writeFileSync(path.join(cli, 'package.json'), '{ "type": "commonjs" }\n');
    for (const [name, text] of pieces) writeFileSync(path.join(cli, name), text);

    await esbuild.build({
      ...shared,
      entryPoints: ['src/index.ts'],
      packages: 'external',
      outfile: path.join(next, 'index.js'),
    });
    utimesSync(path.join(next, 'index.js'), started, started); // isFresh() compares with it
    writeTypes(next);
    // V8 knows cached code by its text, not its place, so the cache may be made before the build is moved.
    if (cache) writeCache(cli);
    swap(next);
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}

/** Whether dist/ is newer than everything it is made from. */
export function isFresh() {
  const built = path.join(dist, 'index.js');
  if (!existsSync(built)) return false;
  const since = statSync(built).mtimeMs;
  const made = ['package-lock.json', 'scripts', 'src'].flatMap((name) => {
    const place = path.join(root, name);
    if (!statSync(place).isDirectory()) return [place];
    return [place, ...readdirSync(place, { recursive: true }).map((file) => path.join(place, String(file)))];
  });
  return made.every((file) => statSync(file).mtimeMs <= since);
}

/**
 * Writes the library's .d.ts files.
 * @param {string} folder where to
 */
function writeTypes(folder) {
  const tsc = path.join(path.dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
  const run = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--outDir', folder], {
    cwd: root,
    stdio: 'inherit',
  });
  if (run.status !== 0) throw new Error('the types of the library could not be written: see the lines above');
}

/**
 * Makes the code cache. A failure costs speed and nothing else, so it is told and the build goes on.
 * @param {string} cli the folder of the program's pieces
 */
function writeCache(cli) {
  const run = spawnSync(process.execPath, [path.join(root, 'scripts', 'warm.cjs'), cli, path.join(root, 'seeds')], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (!existsSync(path.join(cli, 'cache'))) {
    console.error(`kcsp is built without a code cache, and starts a little slower: ${run.stderr.trim()}`);
  }
}

/**
 * Puts a finished build in the place of dist/. Another build may be doing the same, so a step that fails is tried again.
 * @param {string} next the finished build
 */
function swap(next) {
  const old = mkdtempSync(path.join(root, 'dist-old-'));
  try {
    for (let tries = 1; existsSync(next); tries++) {
      try {
        if (existsSync(dist)) renameSync(dist, path.join(old, `${tries}`));
        renameSync(next, dist);
      } catch (error) {
        if (tries === 10) throw error;
      }
    }
  } finally {
    rmSync(old, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await build({ cache: !process.argv.includes('--no-cache') });
}
