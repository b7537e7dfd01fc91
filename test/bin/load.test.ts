// Tests the loader that starts kcsp from V8's code cache: it must give what require() gives, with any cache or none.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { asFunction, loader } from '../../bin/kcsp.js';

let folder: string;
let cache: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kcsp-load-'));
  cache = path.join(folder, 'cache');
  mkdirSync(cache);
  const main = [
    'const join = require("node:path").join;',
    'const { count } = require("./count.js");',
    'exports.run = () => [join("a", "b"), count(), count(), require("./count.js").count(), __dirname];',
  ];
  writeFileSync(path.join(folder, 'main.js'), asFunction(main.join('\n')));
  const count = 'let n = 0; module.exports = { count: () => ++n }; // the last line';
  writeFileSync(path.join(folder, 'count.js'), asFunction(count));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const expected = () => [path.join('a', 'b'), 1, 2, 3, folder];

test('loads a piece, what it requires, and each only once', () => {
  const { load, scripts } = loader(folder, cache);
  expect(load('main.js').run()).toEqual(expected());
  expect(load('main.js')).toBe(load('main.js'));
  expect([...scripts.keys()]).toEqual(['main.js', 'count.js']);
});

test('uses a cache that fits', () => {
  const first = loader(folder, cache);
  first.load('main.js').run();
  for (const [piece, script] of first.scripts) {
    writeFileSync(path.join(cache, `${piece}.bin`), script.createCachedData());
  }
  const second = loader(folder, cache);
  expect(second.load('main.js').run()).toEqual(expected());
  expect([...second.scripts.values()].map((script) => script.cachedDataRejected)).toEqual([false, false]);
});

test('keeps the cache of what had none, and leaves alone what is there', () => {
  writeFileSync(path.join(cache, 'count.js.bin'), 'somebody else’s');
  const first = loader(folder, cache);
  first.load('main.js').run();
  first.keep();
  first.keep();
  expect(readdirSync(cache).sort()).toEqual(['count.js.bin', 'main.js.bin']);
  expect(readFileSync(path.join(cache, 'count.js.bin'), 'utf8')).toBe('somebody else’s');
});

test('does without a cache where none can be written', () => {
  const nowhere = path.join(folder, 'main.js', 'cache');
  const { load, keep } = loader(folder, nowhere);
  expect(load('main.js').run()).toEqual(expected());
  keep();
  expect(readdirSync(folder).sort()).toEqual(['cache', 'count.js', 'main.js']);
});

test('compiles the text when the cache is damaged', () => {
  writeFileSync(path.join(cache, 'main.js.bin'), 'not a cache');
  const { load, scripts } = loader(folder, cache);
  expect(load('main.js').run()).toEqual(expected());
  expect(scripts.get('main.js')?.cachedDataRejected).toBe(true);
});
