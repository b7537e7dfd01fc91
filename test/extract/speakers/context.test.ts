// Pronouns, labels, headings, naming, and what the extractor does with a whole document.
import { describe, expect, test } from 'vitest';
import { speakers } from '../../../src/extract/speakers/index.ts';
import { inBracket } from '../../../src/extract/speakers/naming.ts';
import { factsOf, itemOf, minutesOf, rosterFor, said } from './helper.ts';

describe('he and she', () => {
  test.each([
    ['Mr Farrow introduced the report. He said that it was short.', ['Mr Farrow introduced', 'Mr Farrow said']],
    ['Mr Farrow introduced the report.\nHe said that it was short.', ['Mr Farrow introduced', 'Mr Farrow said']],
    [
      'The Chairman invited Miss Quill to speak. She described the work.',
      ['the Chairman invited', 'Miss Quill described'],
    ],
    ['Cllr Peel asked Mr Farrow to look into it, and he agreed.', ['Cllr Peel asked', 'Mr Farrow agreed']],
    ['Cllr Stokes had been to the school; she reported that it was keen.', ['Cllr Stokes reported']],
    ['Miss Quill’s report had been circulated. She added two points.', ['Miss Quill added']],
    ['The footpath is blocked. He said that it would be cleared.', []],
    ['Mr Farrow was thanked. She said no.', []],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('labels', () => {
  test.each([
    ['Cllr Ivor Stokes • Libraries would open again on Thursday. • Roads would be gritted.', 'Council matters', 1],
    ['Cllr Peel: The hall was full on all three nights.', 'Reports', 1],
    ['Memorial Hall – Cllr Peel: full on all three nights.', 'Reports from outside bodies', 1],
    ['Cllr Peel – nothing to report', 'Declarations of interest', 0],
    ['Cllr Peel: to write to Highways.', 'Reports', 0],
    ['Cllr Peel\n- The hall was full on all three nights.\n- The roof leaks.', 'Reports', 1],
    ['Cllr Peel\n- The hall was full on all three nights.', 'Apologies', 0],
  ])('%s under %s', (text, title, count) => {
    expect(factsOf(text, title).map((fact) => fact.by)).toEqual(Array(count).fill('speakers/label'));
  });

  test('a heading names the one who asks', () => {
    const facts = factsOf('“Will the lights be mended?”', 'Question submitted by Councillor Joan Peel:');
    expect(facts.map(({ name, verb, by }) => [name, verb, by])).toEqual([
      ['Councillor Joan Peel', 'asked', 'speakers/title'],
    ]);
  });
});

describe('naming', () => {
  test.each([
    ['Head of Community Safety, Public Protection, KCC', null, 'Head of Community Safety, Public Protection', 'KCC'],
    ['Westshire Police', null, null, 'Westshire Police'],
    ['Policy Adviser', null, 'Policy Adviser', null],
    ['Chairman', 'Chairman', null, null],
    ['Vice-Chair', 'Vice-Chair', null, null],
    ['KCC – Community Safety', null, null, 'KCC – Community Safety'],
  ])('(%s)', (text, role, position, organisation) => {
    expect(inBracket(text)).toEqual({ role, position, organisation });
  });

  test.each([
    ['Mr Thorne (Chairman) referred to the floods.', 'Mr Thorne', 'Chairman'],
    ['The Chairman, Mr Thorne, referred to the floods.', 'Mr Thorne', 'Chairman'],
    ['The Chairman referred to the floods.', null, 'Chairman'],
    ['The Head of Legal Services gave advice.', null, 'Head of Legal Services'],
    ['The Chair of the Bridge Campaign Group shared the news.', null, 'Chair of the Bridge Campaign Group'],
  ])('%s', (text, name, role) => {
    expect(factsOf(text).map((fact) => [fact.name, fact.role])).toEqual([[name, role]]);
  });
});

describe('the extractor', () => {
  const item = itemOf(['The Clerk reported that all was well.']);
  const context = { roster: rosterFor(item), attendance: [], resolutions: [], date: null };

  test('cites the verb in the source', () => {
    const minutes = minutesOf(item);
    const spans = speakers.extract(minutes, context).map(({ span }) => minutes.source.text.slice(span.start, span.end));
    expect(spans).toEqual(['reported']);
  });

  test('finds nobody in a report or an agenda', () => {
    expect(speakers.extract(minutesOf(item, 'report'), context)).toEqual([]);
    expect(speakers.extract(minutesOf(item, 'agenda'), context)).toEqual([]);
  });

  test('takes time in proportion to a long sentence', () => {
    const text = `${'Mr Farrow, who had been there (Head of Parks), and Cllr Peel '.repeat(4000)}said so.`;
    expect(said(text).length).toBeGreaterThan(0);
  }, 5000);
});
