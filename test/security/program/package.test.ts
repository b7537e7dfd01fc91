// The package as people get it: packed, installed into an empty folder, and set to its main work.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../../support/read.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'kcsp-package-'));
const home = path.join(folder, 'empty');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(program: string, words: readonly string[], cwd: string): string {
  // Without what npm tells the scripts that it runs: the installed program is nobody's script.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(?!config_)|^INIT_CWD$/i.test(name)),
  );
  return execFileSync(program, words, { cwd, encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'pipe'] });
}

beforeAll(() => {
  const packed = run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], ROOT);
  const [{ filename }]: [{ readonly filename: string }] = JSON.parse(packed);
  mkdirSync(home);
  writeFileSync(path.join(home, 'package.json'), '{ "name": "empty", "private": true }\n');
  run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', path.join(folder, filename)], home);
  cpSync(path.join(ROOT, 'seeds'), path.join(home, 'seeds'), { recursive: true });
}, 240_000);

test('it reads minutes and answers questions', () => {
  const kcsp = (...words: readonly string[]) => run(path.join(home, 'node_modules', '.bin', 'kcsp'), words, home);
  const records: readonly { readonly id: string }[] = JSON.parse(kcsp('parse', 'seeds/', '--json'));
  expect(records).toHaveLength(5);
  const hits: readonly { readonly path: string }[] = JSON.parse(kcsp('search', 'wardens', '--json'));
  expect(hits.filter((hit) => !hit.path.startsWith('seeds/'))).toEqual([]);
  expect(hits.length).toBeGreaterThan(0);
  expect(kcsp('actions', '--format', 'csv').split('\n').length).toBeGreaterThan(5);
  expect(existsSync(path.join(home, '.kcsp'))).toBe(true);
});

test('it is a library, with types', () => {
  const script = `import { readFileSync } from 'node:fs';
import { decode, readDocument } from 'kcsp';
const source = decode('notes.txt', readFileSync(process.argv[2]));
console.log(readDocument(source.value).facts.filter((fact) => fact.kind === 'action').length > 0);`;
  writeFileSync(path.join(home, 'use.mjs'), script);
  expect(run(process.execPath, ['use.mjs', 'seeds/002_36be8045eb6ae103.txt'], home)).toBe('true\n');
  const types = readFileSync(path.join(home, 'node_modules', 'kcsp', 'dist', 'index.d.ts'), 'utf8');
  expect(types).toContain('export');
});
