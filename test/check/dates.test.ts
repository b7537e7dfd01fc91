// The checks of dates, outcomes and owners: each fault and its harmless neighbour.
import { describe, expect, test } from 'vitest';
import { readAndCheck } from '../../src/check/index.ts';
import { seeds, sourceOf, sourceOfFile } from '../support/read.ts';
import { findingsIn } from './cases.ts';

function minutes(date: string, text = 'The report was noted.'): string {
  return `Marling Community Safety Partnership

Minutes of the meeting held on ${date}

Present: Mr M Ash (Chair), Mrs T Bell, Ms R Nolan

1. Street lights

${text}

2. Next meeting

To be announced.
`;
}

const OUTCOMES = ['resolution-without-outcome', 'action-without-owner'];

function codesIn(text: string): readonly string[] {
  return findingsIn(text).flatMap(({ code }) => (OUTCOMES.includes(code) ? [code] : []));
}

const messages = (text: string, path?: string) => findingsIn(text, path).map(({ message }) => message);

describe('date-contradiction', () => {
  test.each([
    ['Wednesday 17 July 2019', 'minutes.txt', []],
    ['17 July 2019', '2019-07-17.txt', []],
    ['17 July 2019', 'minutes_17_July_2019.txt', []],
    ['17 July 2019', 'minutes-2018-19.txt', []],
    [
      'Tuesday 17 July 2019',
      'minutes.txt',
      ['The meeting is dated “Tuesday 17 July 2019”, but that day was a Wednesday.'],
    ],
    [
      '17 July 2019',
      '2019-07-16.txt',
      ["The file is named “2019-07-16.txt”, but the meeting's date is printed as 17 July 2019."],
    ],
  ])('%s in %s: %j', (date, path, expected) => {
    expect(messages(minutes(date), path)).toEqual(expected);
  });

  test('a title of the front matter counts, the date of its posting does not', () => {
    const page = (title: string) => `---\ntitle: ${title}\ndate: 2019-09-02\n---\n\n${minutes('17 July 2019')}`;
    expect(messages(page('Minutes 17 July 2019'))).toEqual([]);
    expect(messages(page('Minutes 18 July 2019'))).toEqual([
      "The title of the front matter says “Minutes 18 July 2019”, but the meeting's date is 17 July 2019.",
    ]);
  });

  test("the user's word settles it", () => {
    const overrides = { date: '2019-07-17', body: null, type: null, authority: null };
    const { records } = readAndCheck([{ source: sourceOf(minutes('Tuesday 17 July 2019')), overrides }]);
    expect(records.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
  });
});

describe('resolution-without-outcome', () => {
  test.each([
    ['RESOLVED that the report be noted.', false],
    ['RESOLVED that the Council object.', false],
    ['Agreed unanimously.', false],
    ['Agreed to the Terms of Reference.', false],
    ['RESOLVED that the minutes and accounts of the Trust be approved.', false],
    ['It was agreed that the Clerk should write to the owner.', false],
    ['It was RESOLVED that the Partnership:', true],
    ['RESOLVED that', true],
  ])('%s: %s', (text, announced) => {
    const codes = codesIn(minutes('17 July 2019', `Mrs Bell spoke of the lamps.\n\n${text}`));
    expect(codes).toEqual(announced ? ['resolution-without-outcome'] : []);
  });

  test('is said of no decision of the documents in seeds/', () => {
    const { records } = readAndCheck(seeds().map((path) => ({ source: sourceOfFile(path) })));
    const decisions = records.flatMap(({ items }) => items.flatMap(({ resolutions }) => resolutions));
    expect(decisions.length).toBeGreaterThan(40);
    const said = records.flatMap(({ diagnostics }) =>
      diagnostics.filter(({ code }) => code === 'resolution-without-outcome'),
    );
    expect(said).toEqual([]);
  });
});

describe('action-without-owner', () => {
  test.each([
    ['Action: Mrs Bell to write to the owner', false],
    ['Action: Mrs Bell', false],
    ['A further report would be submitted to the October meeting.', false],
    ['Action: lamps to be replaced before the winter', true],
  ])('%s: %s', (text, ownerless) => {
    const codes = codesIn(minutes('17 July 2019', `Mrs Bell spoke of the lamps.\n\n${text}`));
    expect(codes).toEqual(ownerless ? ['action-without-owner'] : []);
  });
});
