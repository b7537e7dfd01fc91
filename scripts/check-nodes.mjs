// npm run check:nodes [VERSION…]: runs the built program under Node 20, 22, 24 and 26 (or those named), each fetched by npx, and
// compares what it prints and keeps, byte by byte, with what it does under the Node that runs this script.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, isFresh } from './build.mjs';

const root = path.dirname(import.meta.dirname);
const bin = path.join(root, 'bin', 'kcsp.js');
const given = process.argv.slice(2);
const versions = given.length > 0 ? given : ['20', '22', '24', '26'];

const COMMANDS = [
  ['parse', 'minutes', '--json'],
  ['parse', 'minutes/seeds', '--no-store', '--format', 'yaml'],
  ['parse', 'minutes/fixtures', '--no-store', '--format', 'csv'],
  ['search', 'community wardens'],
  ['search', 'polic* OR "knife crime"', '--json', '--limit', '0'],
  ['search', 'wardns~', '--explain'],
  ['actions', '--by', 'meeting'],
  ['actions', '--owner', 'chair', '--json'],
  ['resolutions', '--format', 'markdown'],
  ['people', '--json'],
  ['meetings'],
  ['glossary'],
  ['thread', 'update'],
  ['check'],
  ['check', 'minutes/seeds', '--format', 'github'],
  ['explain', 'minutes/seeds/002_36be8045eb6ae103.txt'],
  ['schema'],
  ['--help'],
  ['nonsense'],
];

const folder = mkdtempSync(path.join(tmpdir(), 'kcsp-nodes-'));
try {
  if (!isFresh()) await build({ cache: false });
  mkdirSync(path.join(folder, 'minutes'));
  for (const name of ['seeds', 'fixtures']) {
    cpSync(path.join(root, name), path.join(folder, 'minutes', name), {
      recursive: true,
      filter: (from) => !from.endsWith('.json'),
    });
  }
  const own = sums(process.execPath);
  let wrong = 0;
  for (const version of versions) {
    const node = nodeOf(version);
    const theirs = node === null ? null : sums(node.binary);
    const differing = theirs === null ? [] : [...own].filter(([what, sum]) => theirs.get(what) !== sum);
    const more = theirs === null ? [] : [...theirs.keys()].filter((what) => !own.has(what));
    const said =
      theirs === null
        ? 'could not be had from npx'
        : `${theirs.size - differing.length - more.length} of ${own.size} the same`;
    console.log(`Node ${node?.version ?? version}: ${said}`);
    for (const what of [...differing.map(([name]) => name), ...more]) console.log(`  differs: ${what}`);
    if (theirs === null || differing.length + more.length > 0) wrong += 1;
  }
  console.log(`Compared with Node ${process.version}: ${COMMANDS.length} commands and the files of the store.`);
  process.exitCode = wrong > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * The program of a version of Node, fetched by npx where it isn't there.
 * @param {string} version such as `22`
 */
function nodeOf(version) {
  const asked = ['--yes', `node@${version}`, '-p', 'process.version + " " + process.execPath'];
  const { stdout, status } = spawnSync('npx', asked, { cwd: folder, encoding: 'utf8' });
  const [, name, binary] = /^(v\S+) (.+)$/m.exec(stdout ?? '') ?? [];
  return status === 0 && name && binary ? { version: name, binary } : null;
}

/**
 * The sum of what each command prints under a Node, and of each file of the store that the first makes.
 * @param {string} node its program
 * @returns {Map<string, string>}
 */
function sums(node) {
  /** @type {Map<string, string>} */
  const found = new Map();
  const store = path.join(folder, '.kcsp');
  rmSync(store, { recursive: true, force: true });
  for (const words of COMMANDS) {
    const run = spawnSync(node, [bin, ...words], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 });
    found.set(`kcsp ${words.join(' ')}`, sumOf(JSON.stringify([run.status, run.signal, run.stdout, run.stderr])));
  }
  for (const name of readdirSync(store, { recursive: true }).map(String).sort()) {
    const file = path.join(store, name);
    if (statSync(file).isFile()) found.set(`.kcsp/${name}`, sumOf(readFileSync(file)));
  }
  return found;
}

/** @param {string | Uint8Array} what */
function sumOf(what) {
  return createHash('sha256').update(what).digest('hex');
}
