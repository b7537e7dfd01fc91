// Holds the ranking to the judgements of fixtures/search/; `npm run eval:search -- -v` shows each miss.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { corpusOf, recordsOfProject } from '../../bench/search/corpus.ts';
import { fits, readJudgements } from '../../bench/search/judgements.ts';
import { type Measured, meansOf, measure } from '../../bench/search/measure.ts';
import { passagesOf } from '../../src/search/index.ts';

const root = path.join(import.meta.dirname, '..', '..');
const judgements = readJudgements(path.join(root, 'fixtures', 'search', 'judgements.yaml'));
const records = recordsOfProject();
let all: readonly Measured[] = [];

beforeAll(() => {
  const corpus = corpusOf(records);
  all = judgements.map((judgement) => measure(judgement, corpus));
});

describe('the judgements', () => {
  test('name documents that are there', () => {
    const named = judgements.flatMap((judgement) =>
      [...judgement.answers, ...judgement.also].map((target) => target.document),
    );
    expect([...new Set(named)].filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });

  test('name passages that are there', () => {
    const passages = passagesOf(records);
    const missing = judgements.flatMap(({ query, answers }) =>
      answers
        .filter((target) => !passages.some((passage) => fits(passage, target)))
        .map((target) => `${query}: ${target.document} ${target.item}`),
    );
    expect(missing).toEqual([]);
  });

  test('are of sixty queries and more, no query twice', () => {
    const queries = judgements.map((judgement) => judgement.query);
    expect(new Set(queries).size).toBe(queries.length);
    expect(queries.length).toBeGreaterThanOrEqual(60);
  });
});

describe('the ranking', () => {
  test('puts an answer first, or near it', () => {
    const { reciprocal, first, recall } = meansOf(all);
    expect(reciprocal).toBeGreaterThanOrEqual(0.95);
    expect(first).toBeGreaterThanOrEqual(0.92);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });

  test('finds nothing where nothing is', () => {
    const wrong = all.filter((one) => one.judgement.kind === 'nothing' && one.hits.length > 0);
    expect(wrong.map((one) => one.judgement.query)).toEqual([]);
  });
});
