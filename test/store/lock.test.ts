// The lock of a store: one writer at a time, and nobody waits for a process that is gone.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { locked, type Place, placeOf } from '../../src/store/index.ts';

let folder: string;
let place: Place;
let lock: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kcsp-lock-'));
  place = placeOf(folder, '.kcsp');
  lock = path.join(place.folder, 'lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function leave(text: string): void {
  mkdirSync(place.folder, { recursive: true });
  writeFileSync(lock, text);
}

describe('a lock', () => {
  test('names its process while it is held, and is gone after', () => {
    const held = locked(place, () => readFileSync(lock, 'utf8'));
    expect(held).toBe(`${process.pid} ${hostname()}\n`);
    expect(existsSync(lock)).toBe(false);
  });

  test('is gone after a failure too', () => {
    expect(() => locked(place, () => JSON.parse('{'))).toThrow(SyntaxError);
    expect(existsSync(lock)).toBe(false);
  });

  test('of a live process is waited for, then named', () => {
    leave(`${process.ppid} ${hostname()}\n`);
    expect(() => locked(place, () => 'written', 60)).toThrow(
      `is being written by process ${process.ppid} on ${hostname()}; wait for it to end, or delete`,
    );
    expect(existsSync(lock)).toBe(true);
  });

  test('of a dead process is taken over', () => {
    const { pid } = spawnSync(process.execPath, ['-e', '0']);
    leave(`${pid} ${hostname()}\n`);
    expect(locked(place, () => 'written')).toBe('written');
  });

  test('of another machine is taken over after an hour', () => {
    leave('1 another-machine\n');
    expect(() => locked(place, () => 'written', 60)).toThrow('process 1 on another-machine');
    const before = Date.now() / 1000 - 3700;
    utimesSync(lock, before, before);
    expect(locked(place, () => 'written')).toBe('written');
  });
});

describe('the place of a store', () => {
  test('is the nearest .kcsp above, else in the current folder', () => {
    const below = path.join(folder, 'a', 'b');
    mkdirSync(below, { recursive: true });
    expect(placeOf(below, null).folder).toBe(path.join(below, '.kcsp'));
    mkdirSync(path.join(folder, '.kcsp'));
    expect(placeOf(below, null)).toEqual({ folder: path.join(folder, '.kcsp'), base: folder, shown: '../../.kcsp' });
    expect(placeOf(below, 'own').folder).toBe(path.join(below, 'own'));
  });
});
