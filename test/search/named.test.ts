// Filters by name find every passage that names somebody, be they few, which are looked at, or many, which are told by labels.
import { expect, test } from 'vitest';
import { ask, corpusOf } from './made.ts';

const meeting = (date: string, each: number) => ({
  date,
  items: [
    {
      title: 'Quay',
      says: [
        ...Array.from({ length: each }, (_, at) => `The Chairman:  The Chairman spoke of lamp ${at}.`),
        ...Array.from({ length: each }, (_, at) => `Jo Rivers:  Jo Rivers spoke of pier ${at}.`),
        ...Array.from({ length: each }, (_, at) => `Harbour Office:  The Harbour Office spoke of rope ${at}.`),
        'Nobody spoke of the Chairman, Jo Rivers or the Harbour Office.',
      ],
      actions: Array.from({ length: each }, (_, at): [string, string] => ['Harbour Office', `to coil rope ${at}`]),
    },
  ],
});

test.each([
  ['few', 3],
  ['many', 30],
])('%s passages', (_, each) => {
  const corpus = corpusOf([meeting('2019-10-08', each), meeting('2014-03-18', 1)]);
  const totals = ['speaker:chair', 'speaker:Rivers', 'speaker:"harbour office"', 'owner:"harbour office"'].map(
    (query) => ask(corpus, query).total,
  );
  expect(totals).toEqual([each + 1, each + 1, each + 1, each + 1]);
  expect(ask(corpus, 'speaker:chair lamp').hits.every(({ speakers }) => speakers[0]?.name === 'The Chairman')).toBe(
    true,
  );
  expect(ask(corpus, 'lamp -speaker:chair').total).toBe(0);
});
