// What is read of the index answers as MiniSearch of all passages does: the same passages, the same scores, whatever the corpus, the
// query, its options, the segments and what of them is gone.
import fc from 'fast-check';
import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import { afterEach, describe, expect, test } from 'vitest';
import { corpusOfSegments } from '../../bench/search/corpus.ts';
import installed from '../../node_modules/minisearch/package.json' with { type: 'json' };
import { callKernel } from '../../src/kernel/kernel.ts';
import type { DocumentRecord } from '../../src/model/index.ts';
import { EngineScores } from '../../src/search/engine.ts';
import { OPTIONS } from '../../src/search/find/format.ts';
import { fieldsOf, namesById, passagesOfRecord, type SearchIndex } from '../../src/search/index.ts';
import type { Leaf } from '../../src/search/leaves.ts';
import { BOOSTS, EXACT, FIELDS } from '../../src/search/ranking.ts';
import { ArrayScores } from '../../src/search/scores.ts';
import { slicedSearch } from '../../src/search/sliced.ts';
import { termsOf } from '../../src/text/tokens.ts';
import { recordOf } from './made.ts';

const WORDS = [
  ...['quay', 'quays', 'lamp', 'lamps', 'lump', 'warden', 'wardens', 'multi-agency', 'fund', 'funds', 'found'],
  ...['the', 'of', 'Ann', "O'Brien", '£1.16m', 'café', '海港', 'x'],
];
const word = fc.constantFrom(...WORDS);
const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
const item = fc.record({
  title: text,
  says: fc.array(text, { maxLength: 3 }),
  resolves: fc.array(text, { maxLength: 2 }),
});
const meeting = fc.record({
  items: fc.array(item, { minLength: 1, maxLength: 4 }),
  gone: fc.boolean(),
  segment: fc.nat(2),
});
const corpora = fc.array(meeting, { minLength: 1, maxLength: 8 }).filter((all) => all.some(({ gone }) => !gone));

const tokenize = (typed: string): string[] => termsOf(typed).map(({ term }) => term);

interface Both {
  readonly index: SearchIndex;
  readonly whole: MiniSearch;
  readonly names: readonly string[];
}

/** A corpus in segments of which some documents are gone, and a MiniSearch of all that live. */
function bothOf(made: readonly (typeof corpora extends fc.Arbitrary<(infer M)[]> ? M : never)[]): Both {
  const records = made.map(({ items, gone, segment }, at) => ({
    record: recordOf({ date: `2019-0${at + 1}-08`, items }),
    gone,
    segment,
  }));
  const live = records.filter(({ gone }) => !gone).map(({ record }) => record);
  const segments = [0, 1, 2].map((number) =>
    records.filter(({ segment }) => segment === number).map(({ record }) => record),
  );
  const names = namesById(live);
  const { index } = corpusOfSegments(segments, live, names);
  if (index === null) throw new Error('the index was not written');
  const whole = new MiniSearch<{ readonly id: string }>({
    fields: [...FIELDS],
    tokenize,
    processTerm: (term) => term,
    extractField: (document, field) => Reflect.get(document, field),
  });
  const isLive = (record: DocumentRecord): boolean => live.includes(record);
  const ids: string[] = [];
  for (const record of segments.flat()) {
    for (const [place, passage] of passagesOfRecord(record).entries()) {
      const id = `${record.id} ${place}`;
      ids.push(id);
      if (isLive(record)) whole.add({ id, ...fieldsOf(passage, names) });
    }
  }
  return { index, whole, names: ids };
}

const options: fc.Arbitrary<SearchOptions> = fc.record(
  {
    prefix: fc.boolean(),
    fuzzy: fc.constantFrom(false, true, 0.2, 0.4, 1, 2, 3),
    maxFuzzy: fc.constantFrom(1, 2, 6),
    combineWith: fc.constantFrom('OR', 'AND', 'AND_NOT'),
    boost: fc.constantFrom({}, { ...BOOSTS }, { title: 3 }),
    weights: fc.constantFrom({ fuzzy: 0.45, prefix: 0.375 }, { fuzzy: 0.1, prefix: 0.9 }),
    fields: fc.constantFrom(['text'], ['title', 'text'], [...FIELDS]),
  },
  { requiredKeys: ['combineWith'] },
);
const typed = fc.oneof(word, fc.constantFrom('lam', 'war', 'qua', 'f', 'nobody')).map((one) => one.replace('£', ''));
const flat: fc.Arbitrary<Query> = fc.array(typed, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const queries: fc.Arbitrary<Query> = fc.oneof(
  flat,
  fc.record({
    combineWith: fc.constantFrom('OR', 'AND', 'AND_NOT'),
    queries: fc.array(flat, { minLength: 1, maxLength: 3 }),
  }),
);

/** Scores to the ninth figure, as MiniSearch keeps its means as it goes. */
const rounded = (score: number): number => Number(score.toPrecision(9));

afterEach(() => callKernel(null));

describe('the sliced index', () => {
  test('answers as a MiniSearch of all that live', () => {
    fc.assert(
      fc.property(corpora, queries, options, fc.boolean(), fc.boolean(), (made, query, chosen, filtered, byKernel) => {
        callKernel(byKernel);
        const { index, whole, names } = bothOf(made);
        const own = (id: unknown): string => names[Number(id)] ?? '';
        const isWanted = (id: string): boolean => !filtered || id.endsWith('1');
        const expected = whole.search(query, { ...chosen, filter: ({ id }) => isWanted(id) });
        const found = slicedSearch(index, query, { ...chosen, filter: ({ id }) => isWanted(own(id)) }, tokenize);
        const listed = (all: readonly (readonly [string, number])[]) =>
          [...all].sort(([left], [right]) => (left < right ? -1 : 1));
        expect(found).toHaveLength(expected.length);
        expect(listed(found.map(({ id, score }) => [own(id), rounded(score)]))).toEqual(
          listed(expected.map(({ id, score }) => [id, rounded(score)])),
        );
        const order = found.map(({ score }) => rounded(score));
        expect(order).toEqual([...order].sort((left, right) => right - left));
      }),
      { numRuns: 150 },
    );
  });

  test('scores by arrays what MiniSearch scores, to the last bit', () => {
    fc.assert(
      fc.property(corpora, word, word, fc.boolean(), (made, one, other, byKernel) => {
        callKernel(byKernel);
        const { index } = bothOf(made);
        const [exact, wide] = [one, other].map((each) => index.postingsOf(tokenize(each)[0] ?? ''));
        if (!exact || !wide) return;
        const leaves: Leaf[] = [{ text: one, exact, wide, patterns: [], inTitle: false }];
        const passages = index.everything();
        const [byArrays, byEngine] = [
          new ArrayScores(index, leaves, passages),
          new EngineScores(index, leaves, passages),
        ];
        expect([...byArrays.of(0)]).toEqual([...byEngine.of(0)]);
        const whole = slicedSearch(index, one, { boost: { ...BOOSTS }, combineWith: 'AND' }, (term) =>
          tokenize(term).slice(0, 1),
        );
        const alone = new EngineScores(
          index,
          [{ ...leaves[0], text: one, exact, wide: exact, patterns: [], inTitle: false }],
          passages,
        );
        const scores = new Map(whole.map(({ id, score }) => [Number(id), score]));
        expect([...alone.of(0)]).toEqual(
          Array.from(passages, (passage) => (scores.get(passage) ?? 0) + EXACT * (scores.get(passage) ?? 0)),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('says by which MiniSearch it was made', () => {
    expect(OPTIONS).toContain(`minisearch ${installed.version.split('.')[0]}`);
  });
});
