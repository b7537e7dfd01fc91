// How votes are read, and to which decision one belongs that is printed apart.
import { describe, expect, it } from 'vitest';
import { isVoteOnly } from '../../../src/extract/resolutions/vote-only.ts';
import { voteIn } from '../../../src/extract/resolutions/votes.ts';
import { resolutionsOf } from './helper.ts';

const NONE = { proposer: null, seconder: null, for: null, against: null, abstained: null, unanimous: null };

describe('voteIn', () => {
  it.each([
    ['Prop. GK, 2nd JR, All in favour', { proposer: 'GK', seconder: 'JR', unanimous: true }],
    [
      'Prop. TH, 2nd SM, 4 in favour, 2 against.',
      { proposer: 'TH', seconder: 'SM', for: 4, against: 2, unanimous: false },
    ],
    [
      '(Cllr Ann Hart proposed, Cllr Bo Nye-Low seconded, six were in favour, and two abstained)',
      { proposer: 'Cllr Ann Hart', seconder: 'Cllr Bo Nye-Low', for: 6, abstained: 2 },
    ],
    [
      'Proposed: Cllr Boase Seconded: Cllr Opie Vote: unanimous',
      { proposer: 'Cllr Boase', seconder: 'Cllr Opie', unanimous: true },
    ],
    ['On the proposition of Cllr Hart, seconded by Cllr Nye', { proposer: 'Cllr Hart', seconder: 'Cllr Nye' }],
    ['CARRIED (8 to 0)', { for: 8, against: 0 }],
    [
      '(proposed Cllr Hart, seconded Cllr Nye, carried 5–1)',
      { proposer: 'Cllr Hart', seconder: 'Cllr Nye', for: 5, against: 1, unanimous: false },
    ],
    ['by four votes to six', { for: 4, against: 6, unanimous: false }],
    ['For 4, against 1, abstentions 1.', { for: 4, against: 1, abstained: 1, unanimous: false }],
    [
      'The motion was put to the vote: 5 for, 3 against, 1 abstention.',
      { for: 5, against: 3, abstained: 1, unanimous: false },
    ],
    [
      'For Councillors Byrne, Daly (J), Fahy. (3) Against Councillors Lally, Noone. (2)',
      { for: 3, against: 2, unanimous: false },
    ],
    ['Mr Reed moved it. Ms Hart seconded. Agreed.', { proposer: 'Mr Reed', seconder: 'Ms Hart' }],
    ['agreed nem. con.', { unanimous: true }],
  ])('%j', (text, vote) => {
    expect(voteIn(text)).toEqual({ ...NONE, ...vote });
  });

  it.each([
    'at £1,140 for fourteen cuts',
    'the meeting of 2nd October',
    'a request for 2 benches',
    'Agreed by all apart from Mr Low',
  ])('reads no vote in %j', (text) => {
    expect(voteIn(text)).toBeNull();
  });
});

describe('isVoteOnly', () => {
  it.each([
    'Prop. GK, 2nd JR, All in favour',
    'CARRIED (5 to 0) three members having left the room',
    'Seconded by Councillor Hart',
    '(All present were all in favour).',
  ])('holds for %j', (text) => {
    expect(isVoteOnly(text)).toBe(true);
  });

  it.each([
    'Cllr Hart spoke in favour of the change.',
    'Cllr Hart proposed that the gate be mended.',
    'The motion was withdrawn.',
  ])('does not hold for %j', (text) => {
    expect(isVoteOnly(text)).toBe(false);
  });
});

describe('a vote printed apart', () => {
  it('belongs to the decision before it', () => {
    const found = resolutionsOf(
      'parish',
      'Lights',
      'It was agreed that the lamp be mended. Prop. JH, 2nd BN, All in favour.',
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ outcome: 'agreed', vote: { proposer: 'JH', seconder: 'BN', unanimous: true } });
  });

  it('makes a decision of the words before it', () => {
    const found = resolutionsOf(
      'parish',
      'Election of Chair',
      'AR put herself forward as Chair. Prop. JH, 2nd BN, All in favour.',
    );
    expect(found.map(({ outcome, text }) => [outcome, text])).toEqual([
      ['elected', 'AR put herself forward as Chair. Prop. JH, 2nd BN, All in favour.'],
    ]);
  });

  it('belongs to the decision after it where that begins with Resolved', () => {
    const found = resolutionsOf(
      'parish',
      'Grant',
      `Mr Low asked for £50.

Proposed by Councillor Hart

Seconded by Councillor Nye

and Resolved: That a grant of £50 be made.

CARRIED (6 to 0)`,
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      outcome: 'agreed',
      formal: true,
      vote: { proposer: 'Councillor Hart', seconder: 'Councillor Nye', for: 6, against: 0 },
    });
    expect(found[0]?.text).toMatch(/^Proposed by Councillor Hart .* CARRIED \(6 to 0\)$/);
  });

  it('decides by its figures where nothing is declared', () => {
    const found = resolutionsOf(
      'committee',
      'Signs',
      'Mr Reed proposed, and Ms Hart seconded, that the signs be removed. On being put to the vote, five were in favour and nine against.',
    );
    expect(found.map(({ outcome }) => outcome)).toEqual(['refused']);
  });
});
