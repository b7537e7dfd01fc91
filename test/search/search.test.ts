// Whole questions: what is found, what is not, and what the answer says of how it understood.
import { describe, expect, test } from 'vitest';
import { ask, corpusOf, idsOf } from './made.ts';

const corpus = corpusOf([
  {
    date: '2014-03-18',
    abbreviations: [['HSG', 'Harbour-Safety Group']],
    items: [
      {
        title: 'Harbour-Safety Group (HSG) – future funding',
        says: ['Ada Okafor:  Ada Okafor told the partners of an event about money for this work.'],
        resolves: ['It was RESOLVED that the update be noted.'],
      },
      {
        title: 'Pontoon lighting',
        says: ['Two lamps on the pontoon were broken. The cost of a new one is £1.16m, said S136.'],
      },
    ],
  },
  {
    date: '2019-10-08',
    present: ['Mr J Rivers', "Ms N O'Brien"],
    items: [
      {
        title: 'Quay wardens',
        says: [
          'Jo Rivers:  Jo Rivers said that the wardens meet the HSG on 20 October 2019 at the co-ordinator’s office.',
        ],
      },
      {
        title: 'Crabstall licences',
        says: ['Licences for crabstalls were dear.'],
        actions: [['Ada Okafor', 'to ask the police what a licence should cost']],
      },
      { title: 'Date of next meeting' },
    ],
  },
]);

const found = (query: string, options = {}): readonly string[] => idsOf(ask(corpus, query, options));
const notes = (query: string, options = {}): readonly string[] => ask(corpus, query, options).notes;

describe('words', () => {
  test('all of them, in the title, the text, the speakers or the meeting together', () => {
    expect(found('pontoon lamps')).toEqual(['2.1']);
    expect(found('wardens Rivers 2019')).toEqual(['1.1']);
  });

  test('where no passage has all, those with most, and the answer says so', () => {
    expect(found('pontoon lamps crabs')).toEqual(['2.1']);
    expect(notes('broken pontoon lamps licences')).toEqual([
      'No passage has all of broken, pontoon, lamps, licences; these have 3 of the 4.',
    ]);
  });

  test('common words are not asked for beside others, but are when they stand alone', () => {
    expect(found('what was said about the pontoon')).toEqual(['2.1']);
    expect(found('about')).toEqual(['1.1']);
  });

  test('plurals and verb forms meet', () => {
    expect(found('warden meeting type:paragraph')).toEqual(['1.1']);
    expect(found('crabstall licence')).toEqual(['2.1', '2#a1']);
  });

  test('hyphens do not matter', () => {
    expect(found('coordinator')).toEqual(found('co-ordinator'));
    expect(found('co ordinator')).toEqual(['1.1']);
  });

  test('a heading without text is found too', () => {
    expect(found('next meeting')).toEqual(['3']);
  });
});

describe('figures and punctuation', () => {
  test.each([
    ['£1.16m', ['2.1']],
    ['1.16m', ['2.1']],
    ['S136', ['2.1']],
    ["O'Brien", ['hp-2019-10-08#present']],
    ['O’Brien', ['hp-2019-10-08#present']],
    ['20/10/2019', ['1.1']],
    ['c++', []],
    ['"', []],
    ['-', []],
    ['speaker:', []],
  ])('%s', (query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  test('a date in figures is also looked for in words, and the answer says so', () => {
    expect(notes('20/10/2019')).toEqual(['20/10/2019 = 20 October 2019']);
  });
});

describe('operators', () => {
  test.each([
    ['"pontoon were broken"', ['2.1']],
    ['"broken pontoon"', []],
    ['lamps OR crabstalls', ['hp-2014-03-18/2.1', 'hp-2019-10-08/2.1']],
    ['(lamps OR licences) -dear -cost', []],
    ['licen*', ['2.1', '2#a1']],
    ['title:pontoon', ['2.1']],
    ['title:lamps', []],
    ['crabstols~', ['2.1']],
    ['type:action', ['2#a1']],
    ['owner:Okafor', ['2#a1']],
    ['speaker:Okafor', ['1.1']],
    ['speaker:"Jo Rivers"', ['1.1']],
    ['meeting:hp-2014 type:paragraph', ['1.1', '1#r1', '2.1']],
    ['date:2019-10 wardens', ['1.1']],
    ['date:2014 wardens', []],
    ['outcome:noted', ['1#r1']],
    ['wardens -wardens', []],
  ])('%s', (query, ids) => {
    expect([...found(query)].sort()).toEqual([...ids].sort());
  });

  test('options ask the same', () => {
    expect(found('cost', { kinds: ['action'] })).toEqual(['2#a1']);
    expect(found('wardens', { speaker: 'Rivers' })).toEqual(['1.1']);
    expect(found('wardens', { before: '2019-10-08' })).toEqual([]);
    expect(found('wardens', { since: '2019-10-08', body: 'harbour' })).toEqual(['1.1']);
  });

  test('a name that nobody bears is answered by the nearest, which is named', () => {
    expect(found('speaker:Okafur')).toEqual(['1.1']);
    expect(notes('speaker:Okafur')).toEqual(['Nobody goes by Okafur; showing Ada Okafor.']);
    expect(found('', { speaker: 'Okafur' })).toEqual([]);
    expect(found('event', { speaker: 'Okafur' })).toEqual(['1.1']);
    expect(ask(corpus, 'speaker:Okafur').understood).toBe('speaker:"Ada Okafor"');
    expect(notes('wardens speaker:Okafur')).toEqual(['Nobody goes by Okafur; the nearest name is Ada Okafor.']);
    expect(notes('wardens speaker:zebedee')).toEqual(['Nobody goes by zebedee.']);
  });

  test('several near names are all named', () => {
    const two = corpusOf([
      {
        date: '2014-03-18',
        items: [{ title: 'Quays', says: ['Ann Marlow:  Ann Marlow spoke.', 'Raj Marlaw:  Raj Marlaw spoke.'] }],
      },
    ]);
    expect(ask(two, 'speaker:Marliw').notes).toEqual([
      'Nobody goes by Marliw; showing Ann Marlow. Also near it: Raj Marlaw.',
    ]);
  });
});

describe('a question that finds nothing because of a filter', () => {
  const missed = (query: string, options = {}) => {
    const { words, filters, passages, documents, freed } = ask(corpus, query, options).missed ?? { freed: [] };
    const lifted = freed.map(({ narrowings, query: left, total, meetings }) => [
      narrowings,
      left,
      total,
      meetings.length,
    ]);
    return { words, filters, passages, documents, lifted };
  };

  test('says what lies within it, and what is found without', () => {
    expect(missed('wardens', { before: '2015-01-01' })).toEqual({
      words: 'wardens',
      filters: [],
      passages: 3,
      documents: 1,
      lifted: [[[{ option: 'before' }], 'wardens', 1, 1]],
    });
    expect(missed('wardens date:2014 type:paragraph')).toEqual({
      words: 'wardens',
      filters: ['date:2014', 'type:paragraph'],
      passages: 3,
      documents: 1,
      lifted: [[[{ filter: 'date:2014' }], 'wardens type:paragraph', 1, 1]],
    });
  });

  test('names each filter that hides something by itself, and all where none does', () => {
    expect(missed('wardens', { speaker: 'Okafor' }).lifted).toEqual([[[{ option: 'speaker' }], 'wardens', 1, 1]]);
    expect(missed('wardens speaker:Okafor', { kinds: ['action'] }).lifted).toEqual([
      [[{ filter: 'speaker:Okafor' }, { option: 'kinds' }], 'wardens', 1, 1],
    ]);
  });

  test('has nothing to say of filters alone, nor where the words are nowhere', () => {
    expect(missed('outcome:deferred').lifted).toEqual([]);
    expect(missed('zzz', { before: '2015' }).lifted).toEqual([]);
    expect(ask(corpus, 'wardens').missed).toBeNull();
  });
});

describe('abbreviations', () => {
  test('find what they stand for, and the reverse', () => {
    expect(found('HSG')).toEqual(['hp-2014-03-18/1.1', 'hp-2019-10-08/1.1']);
    expect(found('harbour safety group')).toEqual(['hp-2014-03-18/1.1', 'hp-2019-10-08/1.1']);
    expect(notes('HSG')).toEqual(['HSG = Harbour-Safety Group']);
  });

  test('are left as typed where that is asked for', () => {
    expect(found('harbour safety group', { expand: false })).toEqual(['1.1']);
    expect(notes('HSG', { expand: false })).toEqual([]);
  });
});

describe('spelling', () => {
  test.each([
    ['pontone', 'Nothing for pontone; showing pontoon.'],
    ['crab stalls', 'Nothing for crab stalls; showing crabstalls.'],
    ['pontoonlamps', 'Nothing for pontoonlamps; showing pontoon lamps.'],
    ['wradens', 'Nothing for wradens; showing wardens.'],
  ])('%s', (query, note) => {
    expect(notes(query)).toContain(note);
  });

  test('nothing is found where nothing is', () => {
    const answer = ask(corpus, 'helicopter landing');
    expect([answer.total, answer.hits, answer.near]).toEqual([0, [], []]);
    expect(notes('pontoon -lamps helicopter')).toEqual([
      'By themselves: pontoon in 1 passage, helicopter in no passage.',
    ]);
  });
});

describe('a question of what was decided', () => {
  test('says so where a decision answers it, and where none does', () => {
    expect(notes('what did we agree about the update')).toEqual(['Decisions stand first, as was asked.']);
    expect(notes('what was decided about wardens')).toEqual([
      'No decision has these words; what was said of them follows.',
    ]);
  });
});

describe('the same words once', () => {
  test('an item found by its title alone is one hit, which names the passages it stands for', () => {
    const [hit, more] = ask(corpus, 'future').hits;
    expect([hit?.id, hit?.also, more]).toEqual(['hp-2014-03-18/1.1', ['hp-2014-03-18/1.2'], undefined]);
  });

  test('a paragraph that is nothing but a decision is one passage of both kinds', () => {
    expect(found('update type:paragraph')).toEqual(['1#r1']);
    expect(found('update type:resolution')).toEqual(['1#r1']);
  });

  test('a query that only names the meeting finds the meeting once', () => {
    expect(ask(corpus, 'October 2019').total).toBe(2); // the passage that speaks of October, and the meeting
  });
});

test('a hit says who, where and why, and marks the words', () => {
  const [hit] = ask(corpus, 'wardens').hits;
  expect(hit).toMatchObject({
    citation: 'hp-2019-10-08/1.1',
    date: '2019-10-08',
    path: 'hp-2019-10-08.txt',
    lines: [20, 20],
    speakers: [{ name: 'Jo Rivers' }],
    matches: [[24, 31]],
  });
  expect(hit?.text.slice(24, 31)).toBe('wardens');
  expect(hit?.reasons).toEqual([expect.stringMatching(/^wardens \d+\.\d\d \(title, text\)$/), 'opens its item ×1.08']);
});

test('sorted by date, the newest comes first', () => {
  expect(found('HSG', { sort: 'date' })).toEqual(['hp-2019-10-08/1.1', 'hp-2014-03-18/1.1']);
});

test('a limit leaves the totals as they are', () => {
  const answer = ask(corpus, 'HSG', { limit: 1 });
  expect([answer.hits.length, answer.total, answer.meetings]).toEqual([1, 2, 2]);
});
