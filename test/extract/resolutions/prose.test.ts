// Decisions in the run of an item's prose, and the tellings around them that decide nothing.
import { describe, expect, it } from 'vitest';
import { type BodyKind, resolutionsIn, resolutionsOf } from './helper.ts';

const outcomes = (kind: BodyKind, text: string) => resolutionsOf(kind, 'Business', text).map(({ outcome }) => outcome);

describe('decisions in prose', () => {
  it.each<[BodyKind, string, readonly string[]]>([
    [
      'partnership',
      'The notes were agreed as a true record and signed by the Chairman. Actions from the meeting were noted.',
      ['approved', 'noted'],
    ],
    [
      'partnership',
      'The Partnership was asked to note the plan.\n\nThe Partnership noted the plan and agreed the next steps.',
      ['noted'],
    ],
    [
      'partnership',
      'Members discussed the paper. It was agreed: (i) to note the report; (ii) to receive an update in six months.',
      ['noted'],
    ],
    [
      'parish',
      '18/0044 Extension at Rose Cottage. Councillors had no objection.\n\n18/0050 Barn. It was agreed to object because of access.\n\nDecisions received: 18/0012 approved; 18/0019 refused.',
      ['agreed', 'agreed'],
    ],
    ['parish', 'Cllr Nye suggested buying a bench. This was agreed, at a cost of up to £400.', ['agreed']],
    ['parish', 'Letter from the school: noted. Email about dogs - the Clerk would reply.', ['noted']],
    ['parish', 'Applications: Scouts £100 - approved; Flower Club £50 - refused.', ['approved', 'refused']],
    ['parish', 'The solicitor confirmed the lease was approved. It was therefore agreed to proceed.', ['agreed']],
    ['parish', 'Members considered the data. Agreed to purchase a sign. Clerk to order.', ['agreed']],
    [
      'parish',
      'It was proposed by Cllr Hart and seconded by Cllr Nye that Mr Low be elected Chairman. There were no other nominations and Mr Low was duly elected.',
      ['elected'],
    ],
    ['parish', 'Deferred to the July meeting.', ['deferred']],
  ])('%s: %s', (kind, text, expected) => {
    expect(outcomes(kind, text)).toEqual(expected);
  });

  it.each<[BodyKind, string]>([
    [
      'partnership',
      'Ms Hart said that funding had been agreed with the Home Office and that the Board would approve the plan in May.',
    ],
    ['partnership', 'The Community Safety Unit agreed a new protocol with the force. This was welcomed.'],
    ['partnership', 'The agreed position of the county was set out in the paper. An agreed protocol was in place.'],
    ['partnership', 'Five bids were received. Three were approved by the Commissioner and two refused.'],
    ['partnership', 'Knives were carried by young people. Work had been carried out in schools.'],
    ['parish', 'Cllr Nye was elected to the District Council in May.'],
    ['parish', 'The insurers have accepted the claim. The builder agreed a price of £300.'],
    ['parish', 'Cllr Hart to order the signs agreed in April.'],
    [
      'parish',
      'County Cllr Orr reported that the Highways Committee had approved the 20mph zone. He agreed to chase the signs.',
    ],
  ])('nothing in %s: %s', (kind, text) => {
    expect(outcomes(kind, text)).toEqual([]);
  });

  it('takes the bullets of a report for things told', () => {
    expect(
      outcomes(
        'parish',
        'The following points were highlighted: • The Council agreed our request. • The roof was mended.',
      ),
    ).toEqual([]);
  });
});

describe('what "agreed" stands for', () => {
  it('takes the sentence before "All agreed." into the text', () => {
    const [resolution] = resolutionsOf('parish', 'Shed', 'Mr Low saw no reason to object to the shed. All agreed.');
    expect(resolution).toMatchObject({
      outcome: 'agreed',
      text: 'Mr Low saw no reason to object to the shed. All agreed.',
    });
  });

  it('says where the decision stands and by which rule it was found', () => {
    const [resolution] = resolutionsOf('parish', 'Shed', 'A shed is wanted. It was agreed that a shed be bought.');
    expect(resolution?.by).toBe('resolutions/impersonal');
    const { source } = { source: resolution?.item.paragraphs[0]?.view.text };
    expect(source).toBe('A shed is wanted. It was agreed that a shed be bought.');
    expect(resolution?.span.end).toBeGreaterThan(resolution?.span.start ?? Number.POSITIVE_INFINITY);
  });
});

describe('a list at the end that repeats the decisions', () => {
  it('gives none again', () => {
    const found = resolutionsIn(`FENWICK PARISH COUNCIL

Minutes of the meeting of Fenwick Parish Council held on 3 May 2018

Present: Cllr A Reed, Cllr J Hart

1. Bench

It was RESOLVED that a bench be bought.

2. Summary of decisions

1. RESOLVED that a bench be bought.
`);
    expect(found).toHaveLength(1);
    expect(found[0]?.item.number).toBe('1');
  });
});
