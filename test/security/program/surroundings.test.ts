// The built program in other surroundings: its answers don't change with language, time zone or terminal, the files it makes
// have the user's umask, and it loads nothing of Node by which a network could be reached.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../support/read.ts';

const bin = path.join(ROOT, 'bin', 'kcsp.js');
const folder = mkdtempSync(path.join(tmpdir(), 'kcsp-surroundings-'));
beforeAll(() => {
  cpSync(path.join(ROOT, 'fixtures', 'check'), path.join(folder, 'minutes'), {
    recursive: true,
    filter: (from) => !from.endsWith('.json'),
  });
  // Enough lines for a number with a comma.
  writeFileSync(
    path.join(folder, 'minutes', 'long.txt'),
    `Notes of a meeting\n\n1. Cranes\n\n${'Noted.\n\n'.repeat(600)}`,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the program prints, and its exit status. */
function kcsp(env: Readonly<Record<string, string>>, ...words: readonly string[]) {
  const { PATH = '' } = process.env;
  const run = spawnSync(process.execPath, [bin, ...words], { cwd: folder, encoding: 'utf8', env: { PATH, ...env } });
  return { words, status: run.status, stdout: run.stdout, stderr: run.stderr };
}

/** All that is asked in each place: a reading into a store, and questions whose answers hold days, names and numbers in order. */
function answers(env: Readonly<Record<string, string>>) {
  const store = path.join(folder, 'store');
  rmSync(store, { recursive: true, force: true });
  return [
    ['parse', 'minutes', '--json'],
    ['search', 'it', '--since', '1 May 2014', '--explain'],
    ['status'],
    ['actions'],
    ['people'],
    ['meetings', '--format', 'csv'],
    ['check', 'minutes'],
    ['nonsense'],
  ].map((words) => kcsp(env, ...words, '--store', store));
}

describe('language and time zone', () => {
  let plain: ReturnType<typeof answers>;
  beforeAll(() => {
    plain = answers({});
  }, 120_000);

  test('of nobody give answers', () => {
    expect(plain.map(({ status }) => status)).toEqual([0, 0, 0, 0, 0, 0, 1, 2]);
  });

  test.each([
    ['tr_TR.UTF-8', 'Asia/Kolkata'],
    ['de_DE.UTF-8', 'America/St_Johns'],
    ['C', 'UTC'],
  ])(
    'of %s in %s change no byte',
    (LC_ALL, TZ) => {
      expect(answers({ LC_ALL, LANG: LC_ALL, LANGUAGE: LC_ALL, TZ })).toEqual(plain);
    },
    120_000,
  );
});

describe('files that are made', () => {
  /** The modes of a folder's files and folders, each once. */
  function modes(of: string): readonly string[] {
    const found = readdirSync(of, { recursive: true }).map((name) => path.join(of, String(name)));
    return [...new Set([of, ...found].map((file) => (statSync(file).mode & 0o7777).toString(8)))].sort();
  }

  test.each([
    ['077', ['600', '700']],
    ['022', ['644', '755']],
    ['002', ['664', '775']],
  ])('have the umask %s of their user', (umask, expected) => {
    const [store, out] = [path.join(folder, `store-${umask}`), path.join(folder, `out-${umask}`)];
    execFileSync(
      'bash',
      [
        '-c',
        `umask ${umask}; exec "$@"`,
        'bash',
        process.execPath,
        bin,
        'parse',
        'minutes',
        '--store',
        store,
        '--out',
        out,
      ],
      { cwd: folder },
    );
    expect({ store: modes(store), out: modes(out) }).toEqual({ store: expected, out: expected });
  });
});

describe('the bundle', () => {
  /** The modules of Node that the program's files ask for. */
  const asked = new Set(
    readdirSync(path.join(ROOT, 'dist', 'cli'))
      .filter((name) => name.endsWith('.js'))
      .flatMap((name) => [
        ...readFileSync(path.join(ROOT, 'dist', 'cli', name), 'utf8').matchAll(
          /(?:require|import|load\w*)\(\s*["'](?:node:)?([a-z_]+(?:\/[a-z]+)?)["']/g,
        ),
      ])
      .map(([, name = '']) => name)
      .filter((name) => builtinModules.includes(name)),
  );
  const files = [
    'buffer',
    'crypto',
    'events',
    'fs',
    'fs/promises',
    'module',
    'os',
    'path',
    'process',
    'stream',
    'string_decoder',
    'timers/promises',
    'tty',
    'url',
    'util',
    'v8',
    'zlib',
  ];
  const processes = ['child_process', 'worker_threads'];

  test('asks for files, streams and processes of its own, and for no network', () => {
    expect([...asked].filter((name) => ![...files, ...processes].includes(name)).sort()).toEqual([]);
    expect(asked.has('fs')).toBe(true);
  });
});
