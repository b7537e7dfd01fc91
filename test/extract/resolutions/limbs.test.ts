// Where the text of a decision ends: limbs below it, beside it, inside it, and lists that it announces.
import { describe, expect, it } from 'vitest';
import { resolutionsOf } from './helper.ts';

describe('limbs', () => {
  it('takes lettered paragraphs below the words', () => {
    const [resolution, ...more] = resolutionsOf(
      'partnership',
      'Strategy',
      `1. Ms Hart introduced the report.

2. RESOLVED that the Partnership:

(a) endorses the strategy; and

(b) notes the risks set out in it.

3. Mr Nye thanked the officers.`,
    );
    expect(more).toEqual([]);
    expect(resolution).toMatchObject({
      text: 'RESOLVED that the Partnership: endorses the strategy; and notes the risks set out in it.',
      outcome: 'endorsed',
      formal: true,
      parts: ['endorses the strategy; and', 'notes the risks set out in it.'],
    });
  });

  it('takes what stands below "RESOLVED –"', () => {
    expect(
      resolutionsOf('committee', 'Minutes', 'RESOLVED –\n\nThat the minutes of 4 May be confirmed.').map(
        ({ outcome, formal }) => [outcome, formal],
      ),
    ).toEqual([['approved', true]]);
  });

  it.each([
    'Following discussion it was decided that the bridge would wait.',
    'The Partnership agreed to proceed on that basis.',
  ])('takes nothing below "%s"', (text) => {
    expect(
      resolutionsOf('partnership', 'Bridge', `${text}\n\nMs Hart to tell the county.`).map((one) => one.text),
    ).toEqual([text]);
  });

  it('takes limbs inside the sentence', () => {
    const [resolution] = resolutionsOf(
      'parish',
      'Field',
      'RESOLVED that: (a) the gate be mended; (b) the cost be met from reserves; and (c) a sign be put up.',
    );
    expect(resolution?.parts).toEqual([
      'the gate be mended;',
      'the cost be met from reserves; and',
      'a sign be put up.',
    ]);
  });

  it('takes no letters of things for limbs', () => {
    const [resolution] = resolutionsOf('parish', 'Bids', 'DECISION: (a) and (b) were approved, with £300 kept back.');
    expect(resolution).toMatchObject({ outcome: 'approved', parts: [] });
  });

  it('takes numbered decisions under a label as one', () => {
    const [resolution, ...more] = resolutionsOf(
      'partnership',
      'Fund',
      'DECISION: 1) That the sum remain at £1,000. 2) That the fund be reviewed.',
    );
    expect(more).toEqual([]);
    expect(resolution?.parts).toEqual(['That the sum remain at £1,000.', 'That the fund be reviewed.']);
  });

  it('takes the list that "the following" announces, without calling its lines limbs', () => {
    const [resolution, ...more] = resolutionsOf(
      'partnership',
      'Dates of meetings',
      `The following dates were noted

Thursday 19 March 2015
Thursday 8 October 2015`,
    );
    expect(more).toEqual([]);
    expect(resolution?.text).toBe('The following dates were noted Thursday 19 March 2015 Thursday 8 October 2015');
    expect(resolution?.parts).toEqual([]);
  });

  it('stops before the next sentence that is no limb', () => {
    const found = resolutionsOf(
      'partnership',
      'Dates of meetings',
      `RESOLVED that the dates be noted as follows:

Thursday 19 March 2015

The Partnership then went into private session.`,
    );
    expect(found.map(({ text }) => text)).toEqual([
      'RESOLVED that the dates be noted as follows: Thursday 19 March 2015',
    ]);
  });

  it('goes on with a second limb that stands as a sentence, up to where the text breaks off', () => {
    const found = resolutionsOf(
      'partnership',
      'Agreement',
      'RESOLVED that the Partnership considered and commented on the draft.  Agreed to the themes for 2024; noted the  ...  view the full minutes text for item 9.',
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ outcome: 'agreed', formal: true });
    expect(found[0]?.text).toMatch(/themes for 2024; noted the/);
  });
});
