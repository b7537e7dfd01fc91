// Whatever is typed, a corpus answers: no crash, no passage twice, nothing that was excluded.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ask, corpusOf } from './made.ts';

const corpus = corpusOf([
  {
    date: '2014-03-18',
    abbreviations: [['HSG', 'Harbour-Safety Group']],
    present: ['Ada Okafor', "Ms N O'Brien"],
    items: [
      {
        title: 'Harbour-Safety Group',
        says: ['Ada Okafor:  Ada Okafor spoke of lamps.'],
        resolves: ['RESOLVED that the lamps be noted.'],
      },
      {
        title: 'Quay',
        says: ['The quay and its lamps cost £1.16m, said S136.', 'Wardens of the quay.'],
        actions: [['Ada Okafor', 'to mend the quay']],
      },
    ],
  },
  { date: null, items: [{ title: 'Wardens', says: ['The HSG met the wardens on 20 October 2019.'] }] },
]);

const piece = fc.constantFrom(
  'lamps',
  'quay',
  'warden',
  'HSG',
  'harbour',
  'safety',
  'group',
  'lmaps',
  'the',
  'what',
  'agreed',
  'zebra',
  '20/10/2019',
  "O'Brien",
  '£1.16m',
  'c++',
  'OR',
  '-',
  '(',
  ')',
  '"',
  '*',
  '~',
  ' ',
  ' ',
  ' ',
  'speaker:',
  'owner:',
  'title:',
  'meeting:',
  'body:',
  'type:',
  'outcome:',
  'date:',
  'action',
  'noted',
  '2014..',
  'Okafor',
  'chair',
);
const typed = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));

describe('any query', () => {
  test('is answered, each passage once, marks inside their text', () => {
    fc.assert(
      fc.property(fc.oneof(typed, fc.string({ unit: 'grapheme' })), (query) => {
        const { hits, total, all } = ask(corpus, query);
        expect(new Set(hits.map((hit) => hit.id)).size).toBe(hits.length);
        expect([hits.length, all.length]).toEqual([total, total]);
        for (const { text, matches, snippet } of hits) {
          for (const [start, end] of matches) expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}].*$/u);
          expect(snippet.filter((part) => part.match).length).toBeLessThanOrEqual(matches.length);
        }
      }),
      { numRuns: 600 },
    );
  });

  test('finds nothing that it excludes', () => {
    const word = fc.constantFrom('lamps', 'quay', 'wardens', 'harbour', 'noted', 'HSG');
    fc.assert(
      fc.property(word, word, (wanted, hidden) => {
        const excluded = new Set(ask(corpus, hidden).hits.flatMap((hit) => [hit.citation, ...hit.also]));
        expect(ask(corpus, `${wanted} -${hidden}`).hits.filter((hit) => excluded.has(hit.citation))).toEqual([]);
      }),
    );
  });

  test('finds with OR what either side finds', () => {
    const word = fc.constantFrom('lamps', 'quay', 'wardens', 'zebra', 'RESOLVED');
    const covered = (query: string): readonly string[] =>
      ask(corpus, query).hits.flatMap((hit) => [hit.citation, ...hit.also]);
    fc.assert(
      fc.property(word, word, (left, right) => {
        const either = new Set(covered(`${left} OR ${right}`));
        for (const citation of [...covered(left), ...covered(right)]) expect(either).toContain(citation);
      }),
    );
  });
});
