// Motions and amendments, from their moving to their fate.
import { describe, expect, it } from 'vitest';
import { resolutionsIn, resolutionsOf } from './helper.ts';

const told = (text: string) =>
  resolutionsOf('committee', 'Motion', text).map(({ outcome, formal }) => (formal ? `${outcome}, formal` : outcome));

describe('motions', () => {
  it('keeps an amendment that was lost apart from the motion that was carried', () => {
    const found = resolutionsOf(
      'committee',
      'Motion',
      `(1) Mr Reed proposed, and Ms Hart seconded, that the plan be agreed.

(2) Mr Nye proposed as an amendment, duly seconded by Mr Low, that the plan be cut by half.

(3) Upon being put to the vote the amendment was declared lost, there being 4 votes for and 7 against.

(4) The motion was then put to the vote and was carried.`,
    );
    expect(found.map(({ outcome, vote }) => [outcome, vote?.proposer, vote?.seconder])).toEqual([
      ['agreed', 'Mr Reed', 'Ms Hart'],
      ['refused', 'Mr Nye', 'Mr Low'],
    ]);
  });

  it('reads a motion and what is agreed on the proposal of its mover as one', () => {
    expect(
      told(
        'Mr Reed, seconded by Ms Hart, proposed that the grant be deferred.\n\nMr Low gave the figures.\n\nAGREED, on the proposal of Mr Reed, seconded by Ms Hart, that the grant be deferred.',
      ),
    ).toEqual(['deferred']);
  });

  it('reads a nomination and the election that is resolved on it as one', () => {
    expect(
      told(
        'Mr Low was proposed by Mr Reed and seconded by Ms Hart. There were no other nominations.\n\nRESOLVED That Mr Low be elected Chairman.',
      ),
    ).toEqual(['elected, formal']);
  });

  it('reads a motion and the resolution behind a long debate as one', () => {
    const debate = Array.from({ length: 6 }, (_, at) => `(${at + 2}) Mr Low made point ${at}.`).join('\n\n');
    expect(
      told(
        `(1) Mr Reed moved, and Ms Hart seconded, that the plan be adopted.\n\n${debate}\n\nRESOLVED: That the plan be adopted.`,
      ),
    ).toEqual(['adopted, formal']);
  });

  it('reads lists of names below For and Against', () => {
    const found = resolutionsOf(
      'committee',
      'Charges',
      `First Amendment - Proposed by Mr Reed and seconded by Ms Hart

For

Mr Reed, Ms Hart (2)

Against

Mr Nye, Mr Low, Mrs Orr (3)

There were no abstentions.

The Chairman declared the Amendment defeated.`,
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      outcome: 'refused',
      vote: { proposer: 'Mr Reed', seconder: 'Ms Hart', for: 2, against: 3, abstained: 0 },
    });
    expect(found[0]?.text).toMatch(/^First Amendment .* declared the Amendment defeated\.$/);
  });

  it('takes a motion withdrawn and its substitute as two', () => {
    expect(
      told(`Mr Reed moved, and Ms Hart seconded, the following motion:

"That the grant be doubled."

With the consent of the Committee, Mr Reed withdrew his motion.

Mr Reed then moved, and Ms Hart seconded, that the grant be kept. The motion was carried.`),
    ).toEqual(['withdrawn', 'agreed']);
  });

  it('takes a motion that was carried and is then printed as resolved as one', () => {
    expect(
      told(`(1) Mr Reed moved, and Ms Hart seconded, that the scheme be endorsed. The motion was carried.

(2) RESOLVED that the scheme be endorsed.`),
    ).toEqual(['endorsed, formal']);
  });

  it('takes "RESOLVED accordingly" with what was moved', () => {
    expect(
      told('Mr Reed proposed and Ms Hart seconded that Mr Nye be elected Chairman. It was RESOLVED accordingly.'),
    ).toEqual(['elected, formal']);
  });

  it('lets the casting vote decide', () => {
    expect(
      told(
        'Mr Reed moved and Ms Hart seconded that the item be deferred. The votes being equal, the Chairman used his casting vote against.',
      ),
    ).toEqual(['refused']);
  });

  it('carries the motion, not the amendment, where it is carried as amended', () => {
    const found = resolutionsOf(
      'parish',
      'Hens',
      'Mrs Low moved that six hens be allowed. This was seconded by Mr Orr. Mr Reed moved an amendment that leave be for a year, which Mrs Low accepted. Carried unanimously as amended.',
    );
    expect(found.map(({ outcome, vote }) => [outcome, vote?.proposer])).toEqual([['agreed', 'Mrs Low']]);
  });

  it('drops a motion that nobody seconded', () => {
    expect(told('Mr Reed moved that the item be taken in private. There was no seconder.')).toEqual([]);
  });

  it('takes minutes that were proposed and seconded as approved', () => {
    expect(
      resolutionsOf(
        'parish',
        'Minutes of 5 April',
        'The Minutes were proposed by Cllr Hart and seconded by Cllr Nye.',
      ).map(({ outcome }) => outcome),
    ).toEqual(['approved']);
  });
});

describe('documents', () => {
  it('finds nothing in a report, whose recommendations are not decisions', () => {
    expect(
      resolutionsIn(`By: Ann Reed - Head of Safety

To: Borsetshire Community Safety Partnership – 15th March 2017

Classification: For Information

Subject: Working Group Update

1.0 Introduction

- 1.1 The pilot group agreed a number of issues to be reviewed.

2.0 Recommendations

- 2.1 The Partnership is asked to note the report.

- 2.2 It was agreed that the report be noted.
`),
    ).toEqual([]);
  });
});
