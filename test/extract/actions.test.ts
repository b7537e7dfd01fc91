import { describe, expect, it } from 'vitest';
import { draft, finish } from '../../src/record/read.ts';
import { sourceOf } from '../support/documents.ts';
import { actionsIn, factsIn } from './actions/helper.ts';

const HEAD = `THORPE MAGNA PARISH COUNCIL

Minutes of the meeting held on Tuesday, 4 June 2019 at 7.30pm in the Village Hall

Present: Cllr Moira Penrose (Chairman), Cllr Basil Otway, Cllr Joan Rudge and Thomas Quill (Clerk)

`;

describe('actions of a document', () => {
  it('reads an owner-only label with the sentence above it, once', () => {
    const text = `${HEAD}1. Bus shelter

The roof leaks. Cllr Otway undertook to ask for three prices. The last repair was in 2004.

Action: Cllr Otway

2. Allotments

The waiting list was noted.
`;
    expect(actionsIn(text)).toEqual(['explicit 9-11 [Cllr Otway] Cllr Otway undertook to ask for three prices.']);
  });

  it('reads several tasks of one label, and leaves out the sentence that they restate', () => {
    const text = `${HEAD}1. Highways

Cllr Otway will contact Highways about this.

ACTIONS: Cllr Otway to contact Highways about the drain. Clerk to write to the vicar.
`;
    expect(actionsIn(text)).toEqual([
      'explicit 11-11 [Cllr Otway] Cllr Otway to contact Highways about the drain.',
      'explicit 11-11 [Clerk] Clerk to write to the vicar.',
    ]);
  });

  it('reads owners in the right margin, beside the first line of a task and beside the last', () => {
    const text = `${HEAD}1.  Footpaths
    BO had walked them all. JR to ask the ranger whether the two stiles by           JR
    the mill can be mended this year.
    TQ to thank the landowner.                                                       TQ
    All to look out for loose steps.                                                 ALL
`;
    expect(actionsIn(text)).toEqual([
      'explicit 8-9 [JR] JR to ask the ranger whether the two stiles by the mill can be mended this year.',
      'explicit 10-10 [TQ] TQ to thank the landowner.',
      'explicit 11-11 [ALL] All to look out for loose steps.',
    ]);
    expect(factsIn(text).at(-1)?.owners).toEqual([{ name: 'ALL', type: 'role' }]);
  });

  it('reads a task in full in the column of actions of minutes that are a table', () => {
    const text = `${HEAD}| | Item | Action |
|---|---|---|
| 1 | **Welcome** JR welcomed all. | |
| 2 | **Burglary** BO ran through the figures. They were down. | BO to send the figures to TQ |
| 3 | **Youth** JR described the club. The money ends soon. | JR / TQ |
| 4 | **Close** | |
`;
    expect(actionsIn(text).map((line) => line.replace(/ \d+-\d+/, ''))).toEqual([
      'explicit [BO] BO to send the figures to TQ',
      'explicit [JR, TQ] The money ends soon.',
    ]);
  });

  it('takes nothing from a motion that was lost', () => {
    const kinds = (fate: string): string[] => {
      const text = `${HEAD}1. Parking\n\nCllr Otway moved, and Cllr Rudge seconded, that the scheme be brought back to the next meeting. On being put to the vote the motion was ${fate}.\n\n2. Close\n\nNoted.\n`;
      const [item] = finish(draft(sourceOf(text))).record.items;
      return (item?.actions ?? []).map(({ kind }) => kind);
    };
    expect(kinds('lost')).toEqual([]);
    expect(kinds('carried')).toEqual(['follow-up']);
  });

  it('keeps a commitment that no label restates', () => {
    const text = `${HEAD}1. Website

Cllr Rudge will send round instructions for the mail boxes. ACTION: Cllr Rudge to finish the addresses.
`;
    expect(actionsIn(text)).toEqual([
      'commitment 9-9 [Cllr Rudge] Cllr Rudge will send round instructions for the mail boxes.',
      'explicit 9-9 [Cllr Rudge] Cllr Rudge to finish the addresses.',
    ]);
  });

  it('reads a table of actions with dates and states', () => {
    const text = `${HEAD}1. Apologies

There were none.

2. Action log

| Action | By whom | By when | Status |
|---|---|---|---|
| Paint the gate | Cllr Otway | 30 June 2019 | Complete |
| Order bulbs | Clerk / Cllr Rudge | Sept | Carried over |

3. Next meeting

The date was noted.
`;
    const found = factsIn(text).map((fact) => [fact.text, fact.owners.length, fact.due?.date ?? null, fact.status]);
    expect(found).toEqual([
      ['Paint the gate', 1, '2019-06-30', 'completed'],
      ['Order bulbs', 2, null, 'in-process'],
    ]);
  });

  it('takes no heading, plan or empty label for an action', () => {
    const text = `${HEAD}1. Action plan

The action plan was received. Actions from the last meeting were noted.

2. Actions arising

Action: None

3. Next meeting

The next meeting will be held on 2 July.
`;
    expect(actionsIn(text)).toEqual([]);
  });

  it('finds what is to come back, beside what somebody is asked', () => {
    const text = `${HEAD}1. Speeding

RESOLVED that Marlshire Police be requested to provide a recovery plan; and that the item be considered again at the September meeting.
`;
    expect(actionsIn(text).map((line) => line.replace(/\] .*/, ']'))).toEqual([
      'commitment 9-9 [Marlshire Police]',
      'follow-up 9-9 []',
    ]);
  });
});
