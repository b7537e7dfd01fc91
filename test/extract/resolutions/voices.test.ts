// Decisions as clerks of many kinds write them: terse and wordy, parish and county, and the tellings beside them that decide nothing.
import { describe, expect, it } from 'vitest';
import { type BodyKind, resolutionsOf } from './helper.ts';

const outcomes = (kind: BodyKind, title: string, text: string) =>
  resolutionsOf(kind, title, text).map(({ outcome }) => outcome);

describe('decisions in many voices', () => {
  it.each<[BodyKind, string, string, readonly string[]]>([
    // a body that is willing
    ['parish', 'Grass', 'Members were content to leave the contract with the present firm.', ['agreed']],
    ['parish', 'Shelter', 'Council happy for the Clerk to go ahead and order.', ['agreed']],
    ['parish', 'Laptop', 'Members gave the Clerk the go-ahead to spend up to £450.', ['agreed']],
    ['parish', 'Dogs', 'The Clerk was given authority to purchase two bins.', ['agreed']],
    ['parish', 'Dogs', 'Delegated powers were given to the Clerk to purchase two bins.', ['agreed']],
    // without an auxiliary
    ['parish', 'Finance', 'Report of the examiner approved, Cllr Hart proposing.', ['approved']],
    ['parish', 'Insurance', 'Renewal with Zephyr at £612.40 agreed.', ['agreed']],
    ['parish', 'Noticeboard', 'Three came in. Lower quote accepted.', ['agreed']],
    ['parish', 'Hall', 'Vote: slate 3, tile 2.', ['agreed']],
    ['parish', 'Shelter', 'Cllr Nye proposed that we paint it, Cllr Hart seconded, carried.', ['agreed']],
    ['parish', 'Policies', 'Lettings policy – approved with one change to para 4.', ['approved']],
    // a list in which each thing has its own fate
    [
      'parish',
      'Services',
      'Payroll: primary - agreed (2 for); secondary - not agreed (1 against)',
      ['agreed', 'refused'],
    ],
    // put off
    ['parish', 'Lease', 'Left until the February meeting so that members can read it.', ['deferred']],
    ['parish', 'Lease', 'As time was short this item was left for the next meeting.', ['deferred']],
    ['parish', 'Lease', 'In his absence the motion stood deferred to the July meeting.', ['deferred']],
    ['parish', 'Lease', 'After discussion the matter was deferred until quotes had been obtained.', ['deferred']],
    ['parish', 'Lease', 'Members agreed to leave this matter lie on the table.', ['deferred']],
    // records
    ['parish', 'Minute of the May meeting', 'Adopted as read.', ['approved']],
    ['parish', 'Minutes', 'Minutes of 10 April – signed as a correct record.', ['approved']],
    ['parish', 'Finance', 'The Annual Governance Statement was read out, approved and signed.', ['approved']],
    ['partnership', 'Minutes', 'The minutes were approved. The action log was taken as read.', ['approved', 'noted']],
    // offices
    ['parish', 'Casual vacancy', 'Mr Gould was interviewed and co-opted.', ['elected']],
    [
      'parish',
      'Chair',
      'Cllr Nye was proposed by Cllr Hart and seconded by Cllr Reed.\n\nThe Mayor declared Cllr Nye elected.',
      ['elected'],
    ],
    ['parish', 'Officers', 'All the officers were returned unopposed: Treasurer, Mrs Vance.', ['elected']],
    // money and the rest
    ['parish', 'Finance', '£200 was voted to the Church.', ['agreed']],
    ['parish', 'Ditch', 'It was agreed not to take a position until the plans are in.', ['agreed']],
    ['parish', 'Ditch', 'It was agreed to ask the farmer to clear it.', ['requested']],
    ['partnership', 'Exempt', 'RESOLVED as set out in the exempt minute.', ['other']],
    ['partnership', 'Precept', 'The Partnership voted 9–2 in support of the precept.', ['endorsed']],
    ['committee', 'Quarry', 'The recommendation was put to the vote and agreed.', ['agreed']],
    ['committee', 'Risks', 'The Committee discussed the rating and concluded that it should stay at 16.', ['agreed']],
    ['committee', 'Fees', 'It was agreed that the Chairman be authorised to approve the reasons.', ['agreed']],
  ])('%s, %s: %s', (kind, title, text, expected) => {
    expect(outcomes(kind, title, text)).toEqual(expected);
  });

  it.each<[BodyKind, string]>([
    ['parish', 'The bench had now been repaired and Mr Nye was thanked.'],
    ['parish', 'The May timetable was discussed and it was generally agreed that it was a great improvement.'],
    ['parish', 'Councillors agreed with Mr Nye that the site looked dated.'],
    ['parish', 'Cllr Nye proposed a camera; no seconder.'],
    ['parish', 'It was left that she would get a price for paint.'],
    ['parish', 'The County Council has agreed to fund the scheme.'],
    ['partnership', 'The Partnership gave their views on the draft.'],
    ['partnership', 'The Partnership were happy to hear that the post had been filled.'],
    ['committee', 'The option was supported by the majority of the businesses.'],
    ['committee', 'The Chairman moved an adjournment, but the motion fell for want of a seconder.'],
  ])('nothing in %s: %s', (kind, text) => {
    expect(outcomes(kind, 'Business', text)).toEqual([]);
  });
});
