// However documents came into the segments that hold them, in whatever order they were added, changed, taken out and merged: answers
// are those of an index that was written at once.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, expect, test } from 'vitest';
import { corpusOf, corpusOfViews, viewOfFile, writeIndex } from '../../bench/search/corpus.ts';
import { callKernel } from '../../src/kernel/kernel.ts';
import type { DocumentRecord } from '../../src/model/index.ts';
import { type Corpus, mergeSearch, namesById, passageRows, passagesOfRecord } from '../../src/search/index.ts';
import { inOrder } from '../../src/store/index.ts';
import { ask, recordOf } from './made.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'kcsp-segments-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => callKernel(null));
let made = 0;
const fresh = (): string => path.join(folder, `s${made++}`);

/** A segment: its file, and the documents in it. */
interface Held {
  readonly file: string;
  readonly records: readonly DocumentRecord[];
}

const word = fc.constantFrom('quay', 'quays', 'lamp', 'lamps', 'warden', 'multi-agency', 'fund', 'the', 'of', 'pier');
const text = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' '));
const items = fc.array(
  fc.record({ title: text, says: fc.array(text, { maxLength: 3 }), resolves: fc.array(text, { maxLength: 1 }) }),
  { minLength: 1, maxLength: 3 },
);
/** The document of a month is added, or changed where it is there, or taken out; or segments are merged. */
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('put' as const), month: fc.integer({ min: 1, max: 6 }), items }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('drop' as const), month: fc.integer({ min: 1, max: 6 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('merge' as const),
      first: fc.nat(3),
      count: fc.integer({ min: 1, max: 3 }),
    }),
  },
);
const QUERIES = [
  ...['quay', 'lamps', 'warden quay', '"lamp of the quay"', '"quay lamp"', 'the', 'lam*', 'wadren', 'pier OR fund'],
  ...['quay -lamp', 'type:resolution', 'date:2019-03', 'multiagency', 'title:pier quay', 'quay lamp warden pier fund'],
];

function answersOf(corpus: Corpus): readonly unknown[] {
  return QUERIES.flatMap((query) =>
    (['relevance', 'date'] as const).map((sort) => {
      const { hits, total, meetings, notes, near, missed } = ask(corpus, query, { sort });
      const shown = hits.map(({ id, text: own, score, also, reasons, snippet }) => [
        id,
        own,
        score,
        also,
        reasons,
        snippet,
      ]);
      return { query, sort, shown, total, meetings, notes, near: [...near].sort(), missed: missed?.passages };
    }),
  );
}

test('after any run of changes', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), fc.boolean(), (steps, byKernel) => {
      callKernel(byKernel);
      const live = new Map<number, DocumentRecord>();
      let segments: Held[] = [];
      const isLive = (record: DocumentRecord): boolean => [...live.values()].includes(record);
      for (const one of steps) {
        if (one.kind === 'put') {
          const record = recordOf({ date: `2019-0${one.month}-08`, items: one.items });
          live.set(one.month, record);
          const file = fresh();
          writeIndex(file, [record], namesById([record]));
          segments.push({ file, records: [record] });
        } else if (one.kind === 'drop') live.delete(one.month);
        else {
          const some = segments.slice(one.first, one.first + one.count);
          if (some.length === 0) continue;
          const file = fresh();
          const views = some.map((held) => viewOfFile(held.file, held.records, [], () => 0));
          mergeSearch(
            views.map(({ search }, at) => ({
              file: search,
              isLive: (document) => isLive(some[at]?.records[document] ?? recordOf({ date: null, items: [] })),
            })),
            file,
          );
          for (const { search } of views) search.close();
          const records = some.flatMap((held) => held.records.filter(isLive));
          segments = [...segments.slice(0, one.first), { file, records }, ...segments.slice(one.first + one.count)];
        }
      }
      if (live.size === 0) return;
      const ordered = inOrder([...live.values()]);
      const ranks = new Map(ordered.map((record, rank) => [record, rank]));
      const views = segments.map(({ file, records }) => {
        const rows = passageRows(records.flatMap(passagesOfRecord)).map(({ row }) => row);
        return viewOfFile(file, records, rows, (record) => ranks.get(record) ?? -1);
      });
      expect(answersOf(corpusOfViews(views, ordered))).toEqual(answersOf(corpusOf(ordered)));
      for (const { search } of views) search.close();
    }),
    { numRuns: 40 },
  );
});
