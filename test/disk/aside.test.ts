// Lines that wait for their place in a file: in memory or aside, the file is the same.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Aside, Damage, FileWriter, LineWriter } from '../../src/disk/index.ts';

const WAITING = 1 << 18;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kcsp-aside-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Lines of two sections as they come in turn, half a megabyte of each. */
function written(into: string, aside: Aside | null): Buffer {
  const [one, other] = [new LineWriter(aside, WAITING), new LineWriter(aside, WAITING)];
  for (let line = 0; line < 5000; line++) {
    one.add({ line, text: 'o'.repeat(100) });
    other.add([line, 'ö'.repeat(line % 100)]);
  }
  mkdirSync(path.join(folder, into));
  const name = path.join(folder, into, '000001-0.docs');
  const file = new FileWriter(name);
  one.put(file, 'one');
  other.put(file, 'other');
  file.end('documents', 1);
  return readFileSync(name);
}

test('lines put aside make the same file as lines in memory, and leave nothing behind', () => {
  const aside = new Aside(path.join(folder, 'rows'));
  const whole = written('memory', null);
  expect(written('disk', aside).equals(whole)).toBe(true);
  expect(readdirSync(folder)).toContain('rows');
  aside.close();
  expect(readdirSync(folder)).not.toContain('rows');
});

test('little is held of lines that are put aside', () => {
  const aside = new Aside(path.join(folder, 'rows'));
  const lines = new LineWriter(aside, WAITING);
  for (let line = 0; line < 2000; line++) lines.add('o'.repeat(1000));
  expect(lines.held).toBeLessThan(300_000);
  expect(lines.count).toBe(2000);
  aside.close();
});

test('a file aside that was cut off is named', () => {
  const name = path.join(folder, 'rows');
  const aside = new Aside(name);
  aside.add(Buffer.alloc(100));
  truncateSync(name, 50);
  const file = new FileWriter(path.join(folder, '000001-0.docs'));
  expect(() => aside.copy(0, 100, file)).toThrow(Damage);
  file.close();
  aside.close();
});
