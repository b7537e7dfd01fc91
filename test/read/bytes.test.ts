// How much of a file is read: never more than a limit, which is said, whatever the file does meanwhile.
import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { bytesOfFile } from '../../src/read/bytes.ts';
import { readSource } from '../../src/read/source.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kcsp-bytes-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const why = (path: string, most?: number) => {
  const outcome = readSource(path, root, most);
  return outcome.ok ? null : outcome.problem.message;
};

it('reads a file of the limit, and refuses one a byte larger, with size, limit and way out', () => {
  writeFileSync(join(root, 'a.txt'), 'x'.repeat(1000));
  expect(why('a.txt', 1000)).toBeNull();
  expect(why('a.txt', 999)).toBe(
    'a.txt: it holds 1 kB, and 999 bytes is the most that is read; split it into one file a meeting, or allow more with --max-file-size.',
  );
});

it('refuses a file by its size alone, before any of it is read', () => {
  const file = openSync(join(root, 'a.txt'), 'w');
  ftruncateSync(file, 4e12);
  closeSync(file);
  expect(why('a.txt')).toBe(
    'a.txt: it holds 4000 GB, and 16 MB is the most that is read; split it into one file a meeting, or allow more with --max-file-size.',
  );
});

it('reads files whose size the system does not know, to the limit', () => {
  // files below /proc have no size, like those that grow while they are read
  const known = bytesOfFile('status', '/proc/self/status', 1_000_000);
  expect(known.ok && known.value.length).toBeGreaterThan(100);
  const most = bytesOfFile('status', '/proc/self/status', 100);
  expect(most.ok ? null : most.problem.message).toBe(
    'status: it holds more than 100 bytes, which is the most that is read; split it into one file a meeting, or allow more with --max-file-size.',
  );
});
