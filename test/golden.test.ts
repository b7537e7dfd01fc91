// Every made-up document is read as a person has checked that it should be: fixtures/<layout>/<case>/expected.json.
// `npm run fixtures:update [PART OF A PATH]` writes them anew; read the difference before it is committed.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAndCheck } from '../src/check/index.ts';
import { digest } from './support/digest.ts';
import { testDocuments } from './support/documents.ts';
import { ROOT, sourceOfFile } from './support/read.ts';

const asked = process.env.UPDATE_FIXTURES;

describe('fixtures', () => {
  // The documents of the checks have their findings beside them; see test/check/.
  const cases = testDocuments().filter(
    ({ path }) => path.startsWith('fixtures/') && !path.startsWith('fixtures/check/'),
  );

  it.each(cases.map(({ path }) => path))('%s', (path) => {
    const expected = join(ROOT, dirname(path), 'expected.json');
    const [record] = readAndCheck([{ source: sourceOfFile(join(ROOT, path)) }]).records;
    if (!record) throw new Error(`${path} gave no record`);
    const read = digest(record);
    if (asked !== undefined && path.includes(asked)) writeFileSync(expected, `${JSON.stringify(read, null, 1)}\n`);
    expect(existsSync(expected), 'expected.json stands beside the text').toBe(true);
    expect(read).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
  });

  it('stand for every layout in threes', () => {
    const counts = new Map<string, number>();
    for (const { path, gold } of cases)
      if (gold) counts.set(path.split('/')[1] ?? '', (counts.get(path.split('/')[1] ?? '') ?? 0) + 1);
    for (const layout of [
      'printed',
      'moderngov-text',
      'moderngov-table',
      'moderngov-item',
      'report',
      'parish',
      'board',
      'html',
      'markdown',
    ]) {
      expect(counts.get(layout) ?? 0, layout).toBeGreaterThanOrEqual(3);
    }
  });
});
