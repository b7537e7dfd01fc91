// Writing a store: whole or not at all, and never away from under somebody who reads.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Contents, locked, type Place, placeOf, Store, tablesOf, writeStore } from '../../src/store/index.ts';
import { AUTUMN, SPRING } from '../cli/records.ts';

let folder: string;
let place: Place;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kcsp-write-'));
  place = placeOf(folder, '.kcsp');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function contents(...records: readonly (typeof SPRING)[]): Contents {
  const entries = records.map((record) => ({ record, reading: record, size: 1, mtimeMs: 1, config: null }));
  return {
    reader: 'a test',
    inputs: ['minutes'],
    entries,
    tables: tablesOf(records),
    search: new Map([['index', 'x']]),
  };
}

const write = (what: Contents) => locked(place, () => writeStore(place, what));
const ids = (store: Store) => store.rows('meetings').map((row) => row.document);

/** All files of the store with what they hold. */
function files(): ReadonlyMap<string, string> {
  const entries = readdirSync(place.folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file, readFileSync(file, 'utf8')]),
  );
}

describe('a store', () => {
  test('gives back what was written', () => {
    write(contents(SPRING, AUTUMN));
    const store = Store.open(place, folder);
    expect(ids(store)).toEqual([SPRING.id, AUTUMN.id]);
    expect(store.record(AUTUMN.id)).toEqual(AUTUMN);
    expect(store.record('nothing')).toBe(null);
    expect(store.searchFile('index')?.toString()).toBe('x');
  });

  test('has the same bytes for the same contents', () => {
    write(contents(SPRING, AUTUMN));
    const before = files();
    write(contents(SPRING, AUTUMN));
    expect(files()).toEqual(before);
  });

  test('stays readable for those who opened it before it was written again', () => {
    write(contents(SPRING));
    const early = Store.open(place, folder);
    write(contents(AUTUMN));
    expect(ids(early)).toEqual([SPRING.id]);
    expect(ids(Store.open(place, folder))).toEqual([AUTUMN.id]);
  });

  test('lets go of what two writings ago was in it', () => {
    write(contents(SPRING));
    write(contents(AUTUMN));
    write(contents(AUTUMN));
    expect([...files().keys()].filter((file) => file.includes(SPRING.id))).toEqual([]);
  });

  test('is the old one as long as the manifest is not replaced', () => {
    write(contents(SPRING));
    const records = path.join(place.folder, 'records');
    rmSync(records, { recursive: true });
    writeFileSync(records, 'a file where a folder is needed');
    expect(() => write(contents(AUTUMN))).toThrow('The store ');
    expect(ids(Store.open(place, folder))).toEqual([SPRING.id]);
    expect(readdirSync(place.folder).filter((name) => name.endsWith('.new'))).toEqual([]);
  });

  test('that is not whole says how to mend it', () => {
    write(contents(SPRING));
    for (const file of files().keys()) if (file.includes(`${path.sep}records${path.sep}`)) rmSync(file);
    expect(() => Store.open(place, folder).record(SPRING.id)).toThrow('is not whole');
  });
});
