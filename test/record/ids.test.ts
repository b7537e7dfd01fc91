// Names of documents and items: stable, and each once.
import { describe, expect, it } from 'vitest';
import { distinct, documentId, shortName, slug } from '../../src/record/ids.ts';
import { readCorpus, readDocument } from '../../src/record/read.ts';
import { sourceOf } from '../support/read.ts';

describe('slug', () => {
  it('keeps letters and digits', () => {
    expect(slug('Stoke’s Férry  (May).txt')).toBe('stokes-ferry-may-txt');
    expect(slug('— …')).toBe('');
  });
});

describe('shortName', () => {
  it.each([
    ['Wealdshire Community Safety Partnership', 'wcsp'],
    ['Board of Governors', 'board-governors'],
    ['Schools’ Forum', 'schools-forum'],
    ['Cabinet', 'cabinet'],
    ['Health Overview and Scrutiny Committee', 'hosc'],
  ])('%s: %s', (body, short) => {
    expect(shortName(body)).toBe(short);
  });
});

describe('documentId', () => {
  it.each([
    ['Wealdshire Community Safety Partnership', '2019-10-08', 'x/a.txt', 'wcsp-2019-10-08'],
    [null, '2019-10-08', 'x/Parish Minutes.txt', 'parish-minutes-2019-10-08'],
    [null, '2019-10-08', 'x/parish-2019-10-08.md', 'parish-2019-10-08'],
    ['Wealdshire Community Safety Partnership', null, 'x/004_f3357cfe97b16bc9.txt', 'wcsp-undated-004'],
    ['Wealdshire Community Safety Partnership', null, 'x/f3357cfe97b16bc9.txt', 'wcsp-undated-f3357cfe97b16bc9'],
    ['Wealdshire Community Safety Partnership', null, 'x/WCSP notes 20191008.txt', 'wcsp-undated-notes-20191008'],
    ['Cabinet', null, 'x/cabinet.txt', 'cabinet-undated'],
    [null, null, 'x/004_f3357cfe97b16bc9.txt', '004'],
    [null, null, 'x/004.txt', '004'],
    [null, null, '<stdin>', 'stdin'],
    [null, null, '…', 'document'],
  ])('%s, %s, %s: %s', (body, date, path, id) => {
    expect(documentId(body, date, path)).toBe(id);
  });
});

describe('distinct', () => {
  it('keeps the first of each, numbers the others and steps around names that are taken', () => {
    expect(distinct(['a', 'b', 'a', 'a', 'a-2'])).toEqual(['a', 'b', 'a-3', 'a-4', 'a-2']);
  });
});

const MINUTES = `NOTES of a meeting of the Wealdshire Community Safety Partnership held in the Hollins Room on Tuesday, 12 June 2018.

1. Apologies

None.

2. Roads

(1) Mr Ash spoke.

2. Roads again

(1) Mr Ash spoke.
`;

describe('the ids of a record', () => {
  it('tell repeated item numbers apart', () => {
    const { record } = readDocument(sourceOf(MINUTES));
    expect(record.items.map((item) => item.id)).toEqual([
      'wcsp-2018-06-12/1',
      'wcsp-2018-06-12/2',
      'wcsp-2018-06-12/2-2',
    ]);
    expect(record.items[2]?.paragraphs[0]?.id).toBe('wcsp-2018-06-12/2-2.1');
  });

  it('are unique in a corpus', () => {
    const readings = readCorpus([{ source: sourceOf(MINUTES, 'a.txt') }, { source: sourceOf(MINUTES, 'b.txt') }]);
    expect(readings.map(({ record }) => record.id)).toEqual(['wcsp-2018-06-12', 'wcsp-2018-06-12-2']);
    expect(readings[1]?.record.items[0]?.id).toBe('wcsp-2018-06-12-2/1');
  });

  it('follow what the user says of body and date', () => {
    const overrides = { date: '2018-06-13', body: 'Other Board', type: null, authority: null };
    expect(readDocument(sourceOf(MINUTES), overrides).record.id).toBe('other-board-2018-06-13');
  });
});
