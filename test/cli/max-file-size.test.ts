// How large a file may be: told by the commands that read, for files before they are read and for standard input while it is.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { World } from './world.ts';

const world = new World();
const bin = path.join(import.meta.dirname, '..', '..', 'bin', 'kcsp.js');
beforeAll(() =>
  world.write('m/a.txt', `Notes of a meeting\n\n1. Cranes\n\n${'The cranes were noted. '.repeat(100)}\n`),
);
afterAll(() => world.remove());

/** What a line of bash says on standard error, with its exit status. */
function said(line: string): readonly [number | null, string] {
  const script = `kcsp() { "${process.execPath}" "${bin}" "$@"; }; ${line}`;
  const { status, stderr } = spawnSync('bash', ['--norc', '-c', script], { cwd: world.folder, encoding: 'utf8' });
  return [status, stderr];
}

const WAY_OUT = 'split it into one file a meeting, or allow more with --max-file-size.\n';

test.each(['parse --no-store', 'check', 'explain'])('kcsp %s reads no file that is larger', (command) => {
  expect(said(`kcsp ${command} m/a.txt --max-file-size 1k`)).toEqual([
    2,
    `m/a.txt: it holds 2,332 bytes, and 1 kB is the most that is read; ${WAY_OUT}`,
  ]);
  expect(said(`kcsp ${command} m/a.txt --max-file-size 2.4kB`)[1]).not.toContain('most that is read');
});

test('standard input without an end is read to the limit', () => {
  expect(said('kcsp parse - --no-store --max-file-size 100k < /dev/zero')).toEqual([
    2,
    `<stdin>: it holds more than 100 kB, which is the most that is read; ${WAY_OUT}`,
  ]);
});

test('what is no size is refused', () => {
  expect(said('kcsp parse m --max-file-size lots')).toEqual([
    2,
    'kcsp: --max-file-size takes a size such as 10MB, 500k or 2000000; not "lots".\n',
  ]);
});

test('what a folder holds that is no file is said, and is no failure', () => {
  const [status, stderr] = said('ln -s /dev/null m/null.txt; mkfifo m/pipe.txt; kcsp parse m --no-store --json');
  expect(status).toBe(0);
  expect(stderr.split('\n')).toEqual([
    'm/null.txt: it is a link out of the folders that were named, to /dev/null, and was left out; name that to read it.',
    'm/pipe.txt: it is a named pipe, not a file, and was left out.',
    '',
  ]);
});
