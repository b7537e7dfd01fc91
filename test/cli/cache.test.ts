// The code cache from which the program starts is one that V8 takes: a refused one costs every start a third of its time.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ASKING } from '../../src/commands/asking.ts';
import { ROOT } from '../support/read.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'kcsp-cache-'));
const cli = path.join(folder, 'dist', 'cli');
const bin = path.join(folder, 'bin', 'kcsp.js');
const WARM = path.join(ROOT, 'scripts', 'warm.cjs');
const cache = path.join(cli, 'cache', `${process.version}-${process.arch}`);
beforeAll(() => {
  for (const part of ['bin', path.join('dist', 'cli'), 'package.json']) {
    cpSync(path.join(ROOT, part), path.join(folder, part), { recursive: true });
  }
  rmSync(path.join(cli, 'cache'), { recursive: true, force: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Loads a piece from the cache, and says of it and of each that it loads whether V8 refused its cache. */
const START = `
const [bin, cli, cache, piece] = process.argv.slice(1);
const { load, scripts } = require(bin).loader(cli, cache);
load(piece);
console.log(JSON.stringify([...scripts].map(([name, script]) => [name, script.cachedDataRejected])));
`;

/** The pieces that are loaded with one, and those of them without a cache that V8 takes. */
function startOf(piece: string): { readonly pieces: readonly string[]; readonly refused: readonly string[] } {
  const said = execFileSync(process.execPath, ['-e', START, bin, cli, cache, piece], { encoding: 'utf8' });
  const scripts: readonly (readonly [string, boolean | null])[] = JSON.parse(said);
  return {
    pieces: scripts.map(([name]) => name),
    refused: scripts.filter(([, refused]) => refused !== false).map(([name]) => name),
  };
}

test('is made by a run that finds none, for the pieces it loaded', () => {
  expect(startOf('ask-glossary.js').refused).toEqual(['ask-glossary.js']);
  expect(existsSync(cache)).toBe(false);
  const parse = [path.join(ROOT, 'bin', 'kcsp.js'), 'parse', path.join(ROOT, 'seeds')];
  execFileSync(process.execPath, parse, { cwd: folder, stdio: 'ignore' });
  execFileSync(process.execPath, [bin, 'glossary', 'MARAC'], { cwd: folder, stdio: 'ignore' });
  expect(startOf('ask-glossary.js')).toEqual({ pieces: ['ask-glossary.js'], refused: [] });
  expect(readdirSync(cache).filter((name) => !name.endsWith('.bin'))).toEqual([]);
});

test('is made by scripts/warm.cjs for every command that asks, and for the whole program', () => {
  rmSync(cache, { recursive: true, force: true });
  execFileSync(process.execPath, [WARM, cli, path.join(ROOT, 'seeds')], { stdio: 'ignore' });
  for (const { name } of ASKING) {
    expect(startOf(`ask-${name}.js`)).toEqual({ pieces: [`ask-${name}.js`], refused: [] });
  }
  const main = startOf('main.js');
  expect(main.pieces.length).toBeGreaterThan(3);
  expect(main.refused).toEqual([]);
});

test('is made of answers, also in a first build, beside which there is no program to read documents', () => {
  const name = path.basename(cache);
  const sizeIn = (pieces: string): number => statSync(path.join(pieces, 'cache', name, 'ask-search.js.bin')).size;
  rmSync(cache, { recursive: true, force: true });
  execFileSync(process.execPath, [bin, 'search', 'MARAC'], { cwd: folder, stdio: 'ignore' });
  const first = path.join(folder, 'first', 'dist', 'cli');
  cpSync(cli, first, { recursive: true });
  rmSync(path.join(first, 'cache'), { recursive: true });
  execFileSync(process.execPath, [WARM, first, path.join(ROOT, 'seeds')], { stdio: 'ignore' });
  expect(sizeIn(first)).toBeGreaterThan(sizeIn(cli)); // it has the code of that question, and of others
});
