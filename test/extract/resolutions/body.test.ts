// The names of the body that met, as subjects of its decisions.
import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../../src/extract/resolutions/body.ts';
import { parse } from '../../../src/parse/index.ts';
import { sourceOf } from '../../support/read.ts';

const body = (head: string, persons: readonly string[] = []) => {
  const minutes = parse(sourceOf(`${head}\n\n1. Apologies\n\nNone.\n`));
  return bodyOf(minutes, (initials) => persons.includes(initials));
};
const names = (head: string, words: string, persons?: readonly string[]) =>
  new RegExp(`^${body(head, persons).subject}$`, 'iu').test(words);

const PARISH =
  'FENWICK PARISH COUNCIL\n\nMinutes of the meeting of Fenwick Parish Council held on 3 May 2018 in the Committee Room';
const PARTNERSHIP =
  'BORSETSHIRE COUNTY COUNCIL\n\nNOTES of a meeting of the Borsetshire Community Safety Partnership (BCSP) held on 3 May 2018';

describe('bodyOf', () => {
  it.each(['the Parish Council', 'The Council', 'the PC', 'All Councillors', 'Members present', 'the meeting', 'We'])(
    'knows %j in the minutes of a parish council',
    (words) => {
      expect(names(PARISH, words)).toBe(true);
    },
  );

  it.each(['the County Council', 'the Committee', 'residents', 'the Clerk', 'the working party'])(
    'knows %j for another one than a parish council',
    (words) => {
      expect(names(PARISH, words)).toBe(false);
    },
  );

  it('takes the council for another body in the minutes of a partnership', () => {
    expect(names(PARTNERSHIP, 'The Partnership')).toBe(true);
    expect(names(PARTNERSHIP, 'The BCSP')).toBe(true);
    expect(names(PARTNERSHIP, 'The Council')).toBe(false);
  });

  it('leaves initials to a person who has them', () => {
    expect(names(PARISH, 'PC', ['PC'])).toBe(false);
  });

  it('takes any of the usual nouns where the head names no body', () => {
    expect(names('Notes of 3 May 2018', 'The Panel')).toBe(true);
    expect(names('Notes of 3 May 2018', 'The Board')).toBe(true);
  });

  it('says whether the body is only asked about planning applications', () => {
    expect(body(PARISH).consultee).toBe(true);
    expect(body(PARTNERSHIP).consultee).toBe(false);
  });
});
