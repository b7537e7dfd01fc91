// The built program at the ends of its streams: readers that go away, streams that are closed, disks that are full.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { World } from '../../cli/world.ts';
import { ROOT } from '../../support/read.ts';

const world = new World();
const bin = path.join(ROOT, 'bin', 'kcsp.js');
beforeAll(async () => {
  // More text than a pipe holds, so that its reader is gone before it is all printed.
  const points = Array.from({ length: 1500 }, (_, at) => `${at + 1}. The cranes of quay ${at + 1} were noted.\n`);
  world.write('long/notes.txt', `Notes of a meeting of the Quay Board\n\n${points.join('\n')}`);
  await world.run(['parse', 'long', '--json']);
});
afterAll(() => world.remove());

/** Runs a line of bash in which `kcsp` is the built program; the statuses of a pipe's parts stand on the last line of stdout. */
function bash(line: string): { readonly statuses: string; readonly stdout: string; readonly stderr: string } {
  const script = `kcsp() { "${process.execPath}" "${bin}" "$@"; }; ${line}; echo "\${PIPESTATUS[@]}" >&3`;
  const run = spawnSync('bash', ['--norc', '-c', script], {
    cwd: world.folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  return { statuses: (run.output[3] ?? '').trim(), stdout: run.stdout, stderr: run.stderr };
}

describe('a reader that goes away', () => {
  test.each([
    'kcsp search crane --limit 0',
    'kcsp search crane --limit 0 --json',
    'kcsp search crane --limit 0 --format csv',
    'kcsp explain long/notes.txt',
    'kcsp parse long --json',
    'kcsp show quay-board-undated-notes --json',
  ])('ends `%s` quietly', (command) => {
    const { statuses, stdout, stderr } = bash(`${command} | head -n 1`);
    expect({ statuses, stderr, lines: stdout.split('\n').length }).toEqual({ statuses: '0 0', stderr: '', lines: 2 });
  });

  test('of messages leaves the exit status as it is', () => {
    expect(bash('{ kcsp nonsense 2>&1 >/dev/null; } | true').statuses).toBe('2 0');
    expect(bash('{ sleep 0.2; kcsp nonsense 2>&1 >/dev/null; } | true').statuses).toBe('2 0');
    expect(bash('{ sleep 0.2; kcsp search zzz 2>&1 >/dev/null; } | true').statuses).toMatch(/^[01] 0$/);
  });
});

describe('a stream that takes nothing', () => {
  test('is told of in one sentence', () => {
    const full = bash('kcsp search crane > /dev/full');
    expect(full).toEqual({
      statuses: '2',
      stdout: '',
      stderr: 'kcsp: The answer cannot be written: the disk is full; send it somewhere else.\n',
    });
  });

  test('of messages leaves the exit status as it is', () => {
    expect(bash('kcsp nonsense 2> /dev/full')).toEqual({ statuses: '2', stdout: '', stderr: '' });
    expect(bash('kcsp nonsense 2>&-')).toEqual({ statuses: '2', stdout: '', stderr: '' });
  });
});
