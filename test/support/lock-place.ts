// A folder of its own for each test of whoever imports this, with the place of a store and of its lock.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { type Place, placeOf } from '../../src/store/index.ts';

export let folder: string;
export let place: Place;
export let lock: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kcsp-lock-'));
  place = placeOf(folder, '.kcsp');
  lock = path.join(place.folder, 'lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Leaves a lock that says something. */
export function leave(text: string): void {
  mkdirSync(place.folder, { recursive: true });
  writeFileSync(lock, text);
}
