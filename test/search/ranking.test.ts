// Why one passage stands above another. Each test is one reason of src/search/ranking.ts.
import { describe, expect, test } from 'vitest';
import { ask, corpusOf, idsOf } from './made.ts';

/** Items that make no word of the tests rare or common by chance. */
const FILLER = [
  {
    title: 'Apologies',
    says: ['Apologies had been received from the harbour master and from two of the district councils.'],
  },
  {
    title: 'Finance',
    says: ['The treasurer went through the figures for the quarter, which were in line with the budget.'],
  },
  {
    title: 'Membership',
    says: ['The secretary read out the letters of those who wished to join and of those who were leaving.'],
  },
];

const orderOf = (query: string, items: Parameters<typeof corpusOf>[0][number]['items']): readonly string[] =>
  idsOf(ask(corpusOf([{ date: '2019-05-07', items: [...items, ...FILLER] }]), query));

describe('ranking', () => {
  test('an item about the query stands above one that mentions it, even twice', () => {
    expect(
      orderOf('lighthouse', [
        {
          title: 'Any other business',
          says: ['The lighthouse was mentioned, and the lighthouse keeper too, at the end of the meeting.'],
        },
        {
          title: 'The lighthouse',
          says: ['Its lamp is out of order and the lighthouse board has been told of it by the harbour office.'],
        },
      ]),
    ).toEqual(['2.1', '1.1']);
  });

  test('an item whose title alone has the word stands above a passing mention elsewhere', () => {
    expect(
      orderOf('lighthouse', [
        {
          title: 'Any other business',
          says: ['Somebody asked at the end of the meeting about the lighthouse and was told to write in.'],
        },
        {
          title: 'The lighthouse',
          says: ['Its lamp is out of order and the board has been told of it by the office of the harbour.'],
        },
      ]),
    ).toEqual(['2.1', '1.1']);
  });

  test('where somebody speaks stands above where the name is dropped', () => {
    expect(
      orderOf('Okafor', [
        {
          title: 'Moorings',
          says: ['The plan had first been drawn by Ada Okafor, and it was still the best that anybody had seen.'],
        },
        {
          title: 'Dredging',
          says: ['Ada Okafor:  Ada Okafor said that the channel would be dredged in the spring of next year.'],
        },
      ]),
    ).toEqual(['2.1', '1.1']);
  });

  test('the very form that was typed stands above other forms of the word', () => {
    const items = [
      {
        title: 'North quay',
        says: ['It was thought that funding would come from the county for the whole of the works there.'],
      },
      {
        title: 'South quay',
        says: ['It was thought that a fund could come from the county for the whole of the works there.'],
      },
    ];
    expect(orderOf('fund', items)).toEqual(['2.1', '1.1']);
    expect(orderOf('funding', items)).toEqual(['1.1', '2.1']);
  });

  test('words side by side stand above the same words apart', () => {
    expect(
      orderOf('fish market', [
        {
          title: 'North quay',
          says: ['The market would be moved to the sheds where in former days fish had been landed by night.'],
        },
        {
          title: 'South quay',
          says: ['The sheds would be moved to the fish market where in former days boats had landed by night.'],
        },
      ]),
    ).toEqual(['2.1', '1.1']);
  });

  test('a short word between does not part words: cost of living', () => {
    expect(
      orderOf('cost of living', [
        {
          title: 'North quay',
          says: ['Living on the quay was pleasant, and the partners thought that its cost was still bearable.'],
        },
        {
          title: 'South quay',
          says: ['The partners thought that on the quay the cost of living was no longer bearable for many.'],
        },
      ]),
    ).toEqual(['2.1', '1.1']);
  });

  test('a decision stands above a paragraph that says much the same', () => {
    expect(
      orderOf('winter timetable', [
        {
          title: 'Ferries',
          says: [
            'The company spoke of the boats that it meant to buy in the coming year.',
            'The partners thought that the winter timetable of the company should be supported.',
          ],
          resolves: ['RESOLVED that the partners thought the winter timetable of the company be supported.'],
        },
      ]),
    ).toEqual(['1#r1', '1.2']);
  });

  test('the paragraph that opens an item stands above its equals', () => {
    expect(
      orderOf('slipway', [
        {
          title: 'Repairs',
          says: [
            'The slipway was to be closed in June for a week.',
            'The slipway was to be opened in July for a week.',
          ],
        },
      ]),
    ).toEqual(['1.1', '1.2']);
  });

  test('a scrap that is nothing but the words asked for does not stand above sentences', () => {
    expect(
      orderOf('Rosa Lindqvist', [
        { title: 'Contacts', says: ['The report was written by the officers named below.', 'Rosa Lindqvist'] },
        {
          title: 'Dredging',
          says: ['Rosa Lindqvist:  Rosa Lindqvist said that the channel would be dredged in the spring.'],
        },
      ]),
    ).toEqual(['2.1', '1.2']);
  });

  test('being listed as present stands below everything that is said', () => {
    const corpus = corpusOf([
      {
        date: '2019-05-07',
        present: ['Rosa Lindqvist', 'Ada Okafor'],
        items: [
          {
            title: 'Moorings',
            says: ['The old plan of the moorings had been found in a drawer by Rosa Lindqvist and her staff.'],
          },
          ...FILLER,
        ],
      },
    ]);
    expect(idsOf(ask(corpus, 'Lindqvist'))).toEqual(['1.1', 'hp-2019-05-07#present']);
  });

  test('of equals, the newer meeting comes first', () => {
    const items = [
      { title: 'Repairs', says: ['The slipway was to be closed for a week while the rails were being mended.'] },
    ];
    const corpus = corpusOf([
      { date: '2014-03-18', items },
      { date: '2019-10-08', items },
    ]);
    expect(idsOf(ask(corpus, 'slipway'))).toEqual(['hp-2019-10-08/1.1', 'hp-2014-03-18/1.1']);
  });

  test('where somebody asks what was agreed, the decision stands first, whatever its verb', () => {
    const items = [
      {
        title: 'Ferries',
        says: [
          'The winter timetable was the same as the summer timetable, said the company.',
          'It had agreed with the union on pay.',
        ],
        resolves: ['RESOLVED that the timetable be noted and that the company be thanked for it.'],
      },
    ];
    expect(orderOf('what did we agree about the timetable', items)[0]).toBe('1#r1');
    expect(orderOf('timetable', items)[0]).toBe('1.1');
  });
});
