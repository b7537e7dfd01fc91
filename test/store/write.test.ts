// Writing a store: whole or not at all, and never away from under somebody who reads.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Place, placeOf, Store, StoreDamaged, StoreOutdated } from '../../src/store/index.ts';
import { STORE_FORMAT } from '../../src/store/manifest.ts';
import { AUTUMN, SPRING } from '../cli/records.ts';
import { freshOf, keep } from '../support/store.ts';

let folder: string;
let place: Place;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kcsp-write-'));
  place = placeOf(folder, '.kcsp');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const [spring, autumn] = [freshOf(SPRING), freshOf(AUTUMN)];
const fullDisk = (): never => {
  throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
};
const ids = (store: Store) => store.rows('meetings').map((row) => row.document);
const open = () => Store.open(place, folder);
const manifest = () => path.join(place.folder, 'manifest.json');

describe('a store', () => {
  test('gives back what was written', async () => {
    await keep(place, [autumn, spring]);
    const store = open();
    expect(ids(store)).toEqual([SPRING.id, AUTUMN.id]);
    expect(store.record(AUTUMN.id)?.items).toEqual(AUTUMN.items);
    expect(store.record('nothing')).toBe(null);
    expect(store.manifest.counts.documents).toBe(2);
  });

  test('stays readable for those who opened it before it was written again, and again', async () => {
    await keep(place, [spring]);
    const early = open();
    await keep(place, [autumn]);
    await keep(place, [autumn]);
    expect(ids(early)).toEqual([SPRING.id]);
    expect(ids(open())).toEqual([AUTUMN.id]);
  });

  test('holds the files of this writing and the one before, and no others', async () => {
    await keep(place, [spring]);
    writeFileSync(path.join(place.folder, '000099-3.docs'), 'left by a process that was killed');
    writeFileSync(path.join(place.folder, 'spool.123'), 'and this');
    await keep(place, [autumn]);
    await keep(place, [autumn]);
    const generations = readdirSync(place.folder).flatMap((name) => /^\d+/.exec(name)?.[0] ?? []);
    expect(new Set(generations).size).toBe(2);
    expect(readdirSync(place.folder).filter((name) => name.startsWith('spool'))).toEqual([]);
  });

  test('is the old one where the new one can not be written, and nothing is left of that', async () => {
    await keep(place, [spring]);
    const before = readdirSync(place.folder).sort();
    const failing = { ...autumn, said: { ...autumn.said, reading: () => fullDisk() } };
    await expect(keep(place, [failing])).rejects.toThrow('cannot be written (the disk is full)');
    expect(readdirSync(place.folder).sort()).toEqual(before);
    expect(ids(open())).toEqual([SPRING.id]);
  });

  test('of an older form, of a newer form, or with another manifest says which, and the way out', async () => {
    await keep(place, [spring]);
    writeFileSync(manifest(), `{ "format": ${STORE_FORMAT - 1}, "inputs": ["minutes"] }`);
    expect(open).toThrow(StoreOutdated);
    writeFileSync(manifest(), `{ "format": ${STORE_FORMAT + 1}, "inputs": ["minutes"] }`);
    expect(open).toThrow('was written by a newer kcsp; use that version, or name another store with --store DIR.');
    writeFileSync(manifest(), `{ "format": ${STORE_FORMAT}, "inputs": ["minutes"] }`);
    expect(open).toThrow(StoreDamaged);
    expect(open).toThrow(
      'is damaged (manifest.json: it was changed or cut off); write it again from the texts with kcsp parse --rebuild.',
    );
  });

  test('of which a file is gone says so', async () => {
    await keep(place, [spring]);
    rmSync(path.join(place.folder, '000001-0.docs'));
    expect(open).toThrow('is damaged (000001-0.docs: it is gone)');
  });
});
