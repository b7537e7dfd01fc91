// The program as a process of its own: exit statuses, streams, a reader that goes away.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storeIn } from './records.ts';
import { World } from './world.ts';

const world = new World();
const bin = path.join(import.meta.dirname, '..', '..', 'bin', 'kcsp.js');
beforeAll(() => storeIn(world.folder));
afterAll(() => world.remove());

/** Runs a line of bash in which `kcsp` is the built program. */
function bash(line: string): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  const script = `kcsp() { "${process.execPath}" "${bin}" "$@"; }; set -o pipefail; ${line}`;
  const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-c', script], {
    cwd: world.folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('the process', () => {
  test.each([
    ['kcsp meetings', 0],
    ['kcsp search crane', 0],
    ['kcsp actions --owner quill', 1],
    ['kcsp search zzz', 1],
    ['kcsp show 99', 1],
    ['kcsp searhc crane', 2],
    ['kcsp meetings --store nowhere', 2],
  ])('of "%s" ends in %i', (line, status) => {
    expect(bash(line).status).toBe(status);
  });

  test('is quiet when the reader goes away', () => {
    const much = bash('for i in $(seq 3); do kcsp actions --json; done | head -c 1');
    expect(much).toEqual({ status: 0, stdout: '[', stderr: '' });
    expect(bash('kcsp actions --format yaml | true').stderr).toBe('');
  });

  test('keeps what it read even where nobody reads the records', () => {
    // More text than a pipe holds, so that the reader is gone before it is all printed.
    const points = Array.from({ length: 2000 }, (_, at) => `${at + 1}. The cranes of quay ${at + 1} were noted.\n`);
    world.write('long/notes.txt', `Notes of a meeting of the Quay Board\n\n${points.join('\n')}`);
    const { stdout, stderr } = bash('kcsp parse long --store long/.kcsp --json | head -n 1');
    expect({ stdout, stderr }).toEqual({ stdout: '[\n', stderr: '' });
    expect(bash('kcsp meetings --store long/.kcsp --format ndjson').stdout).toMatch(
      /^\{"document":"quay-board-undated-notes",/,
    );
  });

  test('reads minutes from standard input', () => {
    const { status, stdout } = bash(
      'printf "Notes of a meeting\\n\\n1. Cranes\\n\\nNoted.\\n" | kcsp parse - --no-store',
    );
    const records: readonly { readonly source: { readonly path: string } }[] = JSON.parse(stdout);
    expect({ status, paths: records.map((record) => record.source.path) }).toEqual({ status: 0, paths: ['<stdin>'] });
  });
});
