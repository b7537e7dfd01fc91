// What is found in a store by keys is what would be found by looking at every row, for all names of the seeds and fixtures.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordsOfProject } from '../../../bench/search/corpus.ts';
import { meaningOf } from '../../../src/search/reference.ts';
import { abbreviationsIn } from '../../../src/search/stored-abbreviations.ts';
import { holdersOf, holdings, ownerTest, StoredPeople, whoIs } from '../../../src/search/who/index.ts';
import { flatten, placeOf, Store } from '../../../src/store/index.ts';
import { keyOf } from '../../../src/text/key.ts';
import { freshOf, keep } from '../../support/store.ts';

let folder: string;
let store: Store;
let people: StoredPeople;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'kcsp-stored-'));
  const place = placeOf(folder, '.kcsp');
  const [first, ...rest] = recordsOfProject();
  // Two segments, and in the first a document that was replaced.
  if (!first) throw new Error('there is no record');
  const kept = rest.map((record) => record.source.path);
  await keep(place, [freshOf({ ...first, items: [] }), ...rest.map((record) => freshOf(record))]);
  await keep(place, [freshOf(first)], kept);
  store = Store.open(place, folder);
  people = new StoredPeople(store);
}, 120_000);
afterAll(() => {
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What somebody may type: names and labels of the record, words of them, initials and slips; some of each, for all take minutes. */
function typed(): readonly string[] {
  const names = store.rows('people').flatMap(({ id, name, variants }) => [id, name, ...variants]);
  const owners = store.rows('actions').flatMap((action) => action.owners.map((owner) => owner.name));
  const bodies = store.rows('glossary').flatMap(({ short, long }) => [short, long]);
  const all = [...names, ...owners, ...bodies];
  const words = all.flatMap((name) => name.split(' '));
  const initials = names.map((name) => [...name.matchAll(/\b[A-Z]/g)].join(''));
  const slips = names.map((name) => `${name.slice(0, 3)}${name.slice(4)}`);
  const some = [all, words, initials, slips].flatMap((list) =>
    list.filter((_, at) => at % (list.length >> 6 || 1) === 0),
  );
  return [...new Set([...some, 'chair', 'the Chairman', 'vice chair', 'clerk', 'police'])];
}

describe('asked of a store', () => {
  test('the store has two segments, and some documents that went', () => {
    expect(store.manifest.segments.length).toBe(2);
    expect(store.manifest.segments.reduce((sum, { documents }) => sum + documents, 0)).toBe(store.documents.length + 1);
  });

  test('every name means who it means among all people, and owns what all actions say', () => {
    const all = store.rows('people');
    const actions = store.rows('actions');
    const labels = [
      ...new Set(
        actions.flatMap(({ owners }) => owners.filter(({ type }) => type !== 'person').map(({ name }) => name)),
      ),
    ];
    const glossary = store.rows('glossary');
    for (const asked of typed()) {
      const plain = whoIs(asked, { people: all, labels, glossary });
      const who = people.whoOwns(asked);
      expect([asked, who.people.map(({ id }) => id), who.labels, who.near]).toEqual([
        asked,
        plain.people.map(({ id }) => id),
        plain.labels,
        plain.near,
      ]);
      const isOwner = ownerTest(plain, holdings(asked, all));
      const owned = people.ownedBy(who);
      const found = actions.filter(({ owners, document }) => owners.some((owner) => isOwner(owner, document)));
      expect([asked, owned.actions]).toEqual([asked, found]);
      for (const { owners, document } of found) {
        for (const owner of owners) expect(owned.isOwner(owner, document)).toBe(isOwner(owner, document));
      }
    }
  });

  test('everybody has the numbers and the position that all rows say', () => {
    const all = store.rows('people');
    const told = all.map(({ id, name, variants, positions, attended, spoke, owes, wrote }) => {
      const named = positions.filter(({ position }) => position !== null);
      const beside = [named.at(-1) ?? positions.at(-1)].flatMap((row) => (row ? [row.position, row.organisation] : []));
      const parts = attended.flatMap(({ role }) => role ?? []);
      return {
        ...{ id, name, variants },
        position: beside.length > 0 ? beside.filter((part) => part !== null).join(', ') : (parts.at(-1) ?? null),
        meetings: new Set(attended.map(({ document }) => document)).size,
        presented: spoke.filter(({ presented }) => presented).length,
        ...{ spoke: spoke.length, owes: owes.length, wrote: wrote.length },
      };
    });
    expect(people.names.all()).toEqual(told);
    for (const what of ['meetings', 'presented', 'spoke', 'owes', 'wrote'] as const) {
      expect(Math.max(...told.map((person) => person[what])), what).toBeGreaterThan(0);
    }
  });

  test('every office was held by whom all people say', () => {
    const all = store.rows('people');
    for (const office of ['chair', 'Vice-Chairman', 'clerk', 'Secretary', 'president', 'nobody', '']) {
      const { people: found, held } = people.holders(office);
      expect([office, found.map(({ id }) => id)]).toEqual([office, holdersOf(office, all).map(({ id }) => id)]);
      expect([...held].sort()).toEqual([...holdings(office, all)].sort());
    }
  });

  test('every abbreviation stands for what the glossary says', () => {
    const abbreviations = abbreviationsIn(store);
    const glossary = store.rows('glossary').map(({ short, long }) => ({ short, long }));
    const told = glossary.filter(({ short, long }) => keyOf(short) !== keyOf(long) && keyOf(long) !== '');
    expect(told.length).toBeGreaterThan(20);
    for (const { short, long } of told) {
      expect(abbreviations.ofShort(keyOf(short))).toEqual(told.filter((one) => keyOf(one.short) === keyOf(short)));
      expect(abbreviations.ofLong(keyOf(long))).toEqual(told.filter((one) => keyOf(one.long) === keyOf(long)));
    }
  });

  test('every item and every part of one is found by its id, and no other', () => {
    let parts = 0;
    for (const { document } of store.rows('meetings')) {
      for (const item of store.record(document)?.items ?? []) {
        expect(meaningOf(item.id, store, 2)).toMatchObject({
          total: 1,
          targets: [{ kind: 'item', item: { id: item.id } }],
        });
        for (const { id } of [...flatten(item.paragraphs), ...item.resolutions, ...item.actions]) {
          if (!id.startsWith(item.id) || !/[.(#]/.test(id.slice(item.id.length)[0] ?? '')) continue;
          parts++;
          const meaning = meaningOf(id, store, 2);
          expect([id, meaning.total, meaning.targets[0]?.kind]).toEqual([
            id,
            1,
            expect.stringMatching(/^(?:part|item)$/),
          ]);
        }
      }
    }
    expect(parts).toBeGreaterThan(300);
  });
});
