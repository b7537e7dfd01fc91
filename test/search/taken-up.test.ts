// Later items that may take an action up: by words that few titles have, and never by routine ones.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DocumentRecord } from '../../src/model/index.ts';
import { takenUpIn } from '../../src/search/taken-up.ts';
import { placeOf, Store } from '../../src/store/index.ts';
import { freshOf, keep } from '../support/store.ts';
import { recordOf } from './made.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kcsp-taken-up-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FIRST = '2021-05-01';

/** A meeting with one item. */
function meeting(date: string, title: string, body = 'Ferry Harbour Board'): DocumentRecord {
  return recordOf({ date, body, items: [{ title, ...(date === FIRST ? { actions: [['Ann Reed', 'Write.']] } : {}) }] });
}

/** The days on which the action of an item of 1 May 2021 with that title is perhaps taken up. */
async function days(title: string, ...others: readonly DocumentRecord[]): Promise<readonly (string | null)[]> {
  const place = placeOf(folder, '.kcsp');
  await keep(
    place,
    [meeting(FIRST, title), ...others].map((record) => freshOf(record)),
  );
  const store = Store.open(place, folder);
  try {
    const [action] = store.rows('actions');
    if (!action) throw new Error('the first meeting has no action');
    return [...takenUpIn(store)(action)].map((later) => later.date);
  } finally {
    store.close();
  }
}

describe('an action is perhaps taken up', () => {
  test('where two words are shared, most alike first', async () => {
    const later = [meeting('2021-06-01', 'Crane safety'), meeting('2021-07-01', 'Quay crane safety – update')];
    expect(await days('Quay crane safety', ...later)).toEqual(['2021-07-01', '2021-06-01']);
  });

  test('where one abbreviation is shared', async () => {
    expect(await days('Crane Safety Working Party (CSWP)', meeting('2021-06-01', 'CSWP Update'))).toEqual([
      '2021-06-01',
    ]);
    expect(await days('Winter conference', meeting('2021-06-01', 'Conference of harbours'))).toEqual([]);
  });

  test('never earlier, never by another body, never by routine words', async () => {
    expect(await days('Crane safety', meeting('2021-04-01', 'Crane safety'))).toEqual([]);
    const council = { ...meeting('2021-06-01', 'Crane safety', 'Parish Council'), id: 'pc-1' };
    expect(await days('Crane safety', council)).toEqual([]);
    expect(
      await days('Notes of the meeting held in May', meeting('2021-06-01', 'Notes of the meeting held in May')),
    ).toEqual([]);
  });

  test('never by words that more than four of few items have', async () => {
    const later = (count: number) =>
      Array.from({ length: count }, (_, at) => meeting(`2021-06-0${at + 1}`, 'Crane safety'));
    expect(await days('Crane safety', ...later(3))).toHaveLength(3);
    expect(await days('Crane safety', ...later(4))).toEqual([]);
  });
});
