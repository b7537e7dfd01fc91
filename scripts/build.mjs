// Builds dist/ from src/: the program (dist/cli), the library (dist/index.js) and its types (dist/**/*.d.ts).
//
// The program is bundled by esbuild as ES modules with splitting, and each piece is then turned into CommonJS. So the
// pieces behind a dynamic import() load only when their command is asked for, code that two commands share exists once
// (an `instanceof` holds across pieces), and no start pays for Node's loader of ES modules. The commands that people wait for
// are bundled once more, each by itself (scripts/questions.mjs). Both start from V8's code cache, which scripts/warm.cjs makes.
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
import { asFunction } from '../bin/kcsp.js';
import { bundleProgram, root, shared } from './bundle.mjs';
import { bundleQuestions } from './questions.mjs';

const dist = path.join(root, 'dist');

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
    const { pieces, metafile } = await bundleProgram();
    for (const [name, { text }] of await bundleQuestions(metafile)) pieces.set(name, text);
    const cli = path.join(next, 'cli');
    mkdirSync(cli);
    writeFileSync(path.join(cli, 'package.json'), '{ "type": "commonjs" }\n');
    for (const [name, text] of pieces) writeFileSync(path.join(cli, name), asFunction(text));

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
  if (run.status !== 0) {
    console.error(`kcsp is built without its whole code cache, and starts a little slower: ${run.stderr.trim()}`);
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
