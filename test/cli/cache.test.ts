// The code cache from which the program starts is one that V8 takes: a refused one costs every start a third of its time.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ROOT } from '../support/read.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'kcsp-cache-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts the program from the cache, and says of each piece it loaded whether V8 refused its cache. */
const START = `
const path = require('node:path');
const [loaderAt, cli] = process.argv.slice(1);
const cache = path.join(cli, 'cache', process.version + '-' + process.arch);
const { load, scripts } = require(loaderAt).loader(cli, cache);
load('main.js');
console.log(JSON.stringify([...scripts].map(([piece, script]) => [piece, script.cachedDataRejected])));
`;

test('made by scripts/warm.cjs, it is taken for every piece of a start', () => {
  const cli = path.join(folder, 'cli');
  cpSync(path.join(ROOT, 'dist', 'cli'), cli, { recursive: true });
  rmSync(path.join(cli, 'cache'), { recursive: true, force: true });
  const warm = path.join(ROOT, 'scripts', 'warm.cjs');
  execFileSync(process.execPath, [warm, cli, path.join(ROOT, 'seeds')], { stdio: 'ignore' });
  const loader = path.join(ROOT, 'bin', 'load.js');
  const said = execFileSync(process.execPath, ['-e', START, loader, cli], { encoding: 'utf8' });
  const pieces: readonly (readonly [string, boolean | undefined])[] = JSON.parse(said);
  expect(pieces.length).toBeGreaterThan(3);
  expect(pieces.filter(([, refused]) => refused !== false)).toEqual([]);
});
