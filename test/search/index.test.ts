// The index: what is read of it scores as an index of everything would, and it says in bytes what it was told.
import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { describe, expect, test } from 'vitest';
import { scoresOf } from '../../src/search/engine.ts';
import { bufferSource, indexFiles, openIndex, passagesOf, type SearchIndex } from '../../src/search/index.ts';
import { fieldsOf, namesById } from '../../src/search/index-build.ts';
import { BOOSTS, FIELDS } from '../../src/search/ranking.ts';
import { ByteReader, ByteWriter } from '../../src/search/varints.ts';
import { termsOf } from '../../src/text/tokens.ts';
import { type MadeMeeting, recordOf } from './made.ts';

const word = fc.constantFrom(
  'quay',
  'lamp',
  'lamps',
  'warden',
  'multi-agency',
  'fund',
  'the',
  'of',
  'Ann',
  "O'Brien",
  '£1.16m',
  'café',
);
const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
const item = fc.record({
  title: text,
  says: fc.array(text, { maxLength: 3 }),
  resolves: fc.array(text, { maxLength: 2 }),
});
const meetings: fc.Arbitrary<MadeMeeting[]> = fc
  .array(fc.array(item, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
  .map((all) => all.map((items, index) => ({ date: `2019-0${index + 1}-08`, items })));

function opened(files: ReadonlyMap<string, Buffer>): SearchIndex {
  const index = openIndex((name) => bufferSource(files.get(name) ?? Buffer.alloc(0)));
  if (index === null) throw new Error('the index was not written');
  return index;
}

describe('an index of the words of a query', () => {
  test('scores them as an index of everything does', () => {
    fc.assert(
      fc.property(meetings, fc.uniqueArray(word, { minLength: 1, maxLength: 4 }), (made, words) => {
        const records = made.map(recordOf);
        const names = namesById(records);
        const whole = new MiniSearch<Record<string, string | number>>({
          fields: [...FIELDS],
          tokenize: (typed) => termsOf(typed).map(({ term }) => term),
          processTerm: (term) => term,
        });
        whole.addAll(passagesOf(records).map((passage, id) => ({ id, ...fieldsOf(passage, names) })));
        const index = opened(indexFiles(records));
        const terms = words.flatMap((typed) => termsOf(typed).map(({ term }) => term));
        const scores = scoresOf(
          index,
          terms.map((term) => index.postingsOf(term)),
        );
        for (const [place, term] of terms.entries()) {
          const expected = whole.search(term, { boost: { ...BOOSTS }, tokenize: (typed) => [typed] });
          const got = scores[place] ?? new Map<number, number>();
          expect([...got.keys()].sort()).toEqual(expected.map((result) => Number(result.id)).sort());
          for (const result of expected) expect(got.get(Number(result.id))).toBeCloseTo(result.score, 8);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('is the same bytes for the same records', () => {
    const made: MadeMeeting[] = [{ date: '2019-10-08', items: [{ title: 'Quay', says: ['A lamp on the quay.'] }] }];
    const [first, second] = [made, made].map((one) =>
      [...indexFiles(one.map(recordOf))].map(([name, bytes]) => [name, bytes.toString('hex')]),
    );
    expect(first).toEqual(second);
  });

  test('gives back every passage, and knows the words', () => {
    const records = [
      recordOf({
        date: '2019-10-08',
        items: [{ title: 'Quay', says: ['A lamp – “café” – on the quay.', 'Two lamps.'] }],
      }),
    ];
    const index = opened(indexFiles(records));
    const passages = passagesOf(records);
    expect(Array.from({ length: index.size }, (_, number) => index.passage(number))).toEqual(passages);
    expect(index.startingWith('la')).toEqual(['lamp', 'lamps']);
    expect(index.familyOf('lamp')).toEqual(['lamp', 'lamps']);
    expect([index.has('cafe'), index.has('caf'), index.has('zebra')]).toEqual([true, false, false]);
  });

  test('may be of nothing at all', () => {
    const index = opened(indexFiles([]));
    expect([index.size, index.words, index.startingWith('a')]).toEqual([0, [], []]);
  });
});

test('numbers come back from bytes', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(0xffffffff)), (numbers) => {
      const writer = new ByteWriter();
      for (const number of numbers) writer.number(number);
      const reader = new ByteReader(writer.bytes(), 0);
      expect(numbers.map(() => reader.number())).toEqual(numbers);
    }),
  );
});
