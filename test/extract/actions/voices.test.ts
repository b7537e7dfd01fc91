// Tasks as clerks of many kinds write them, and the plans, facts and courtesies beside them that are none.
import { describe, expect, it } from 'vitest';
import { actionsIn } from './helper.ts';

/** Kind and owners of what one paragraph gives. */
const read = (text: string): string =>
  actionsIn(
    `1. Business\n\nThis was raised by a resident of the lane.\n\n${text}\n\nThere was some discussion of it.\n`,
  )
    .map((line) => line.replace(/^(\S+) \S+ (\[[^\]]*\]).*$/u, '$1 $2'))
    .join(' | ');

describe('tasks in many voices', () => {
  it.each([
    ["The drain is blocked. Cllr Otway said he'd rod it.", 'commitment [Cllr Otway]'],
    ["Cllr Rudge reported on the path. She'll walk it again on Saturday.", 'commitment [Cllr Rudge]'],
    ['Cllr Otway will have a word with the farmer.', 'commitment [Cllr Otway]'],
    ['Cllr Otway undertook to have the gate rehung.', 'commitment [Cllr Otway]'],
    ['Cllr Rudge took the point and is to speak to Highways.', 'commitment [Cllr Rudge]'],
    ['Cllr Rudge did not have the figures and promised a written reply.', 'commitment [Cllr Rudge]'],
    ['Cllr Otway took away the request for a breakdown.', 'commitment [Cllr Otway]'],
    ['Cllr Otway was charged with preparing a plan by September.', 'commitment [Cllr Otway]'],
    ['Cllr Rudge volunteered for the posters.', 'commitment [Cllr Rudge]'],
    ['Cllr Rudge committed to sending the figures by Friday.', 'commitment [Cllr Rudge]'],
    ['Cllr Otway gave an assurance that he would call a meeting.', 'commitment [Cllr Otway]'],
    ['The Clerk was told to write again in stronger terms.', 'commitment [Clerk]'],
    ['Cllr Rudge was unsure; the Chairman asked her to check the map.', 'commitment [Cllr Rudge]'],
    ['It is agreed to go ahead. Fred to tell the builder.', 'commitment [Fred]'],
    ['Cllr Otway has no key so will ring the school.', 'commitment [Cllr Otway]'],
    ['Cllr Rudge, who chairs the sub-group, will take the comments back to it.', 'commitment [Cllr Rudge]'],
    ["Cllr Rudge's report had been sent round. She undertook to pass on any views.", 'commitment [Cllr Rudge]'],
    ['It was left to the Clerk to thank them.', 'commitment [Clerk]'],
    ['It was remitted to the Clerk to write to the Minister.', 'commitment [Clerk]'],
    ['It was agreed, on the proposal of Cllr Otway, that the Clerk write to the Minister.', 'commitment [Clerk]'],
    ['The Chairman ended the discussion by asking Cllr Otway to bring a plan.', 'commitment [Cllr Otway]'],
    // what comes back
    ['A paper on pay would come to the July Board.', 'follow-up []'],
    ['An update on tracing would come to the Council in February 2023.', 'follow-up []'],
    ['The Clerk said that the lease would be before members in March.', 'follow-up []'],
    ["We'll look at it again when we hear.", 'follow-up []'],
    ['A six-monthly update was requested.', 'follow-up []'],
    // labels
    ['Action YJ/25/12: Cllr Otway to add the figures.', 'explicit [Cllr Otway]'],
    [
      'Action: Cllr Otway to circulate the leaflet. Housing associations to name their contacts.',
      'explicit [Cllr Otway] | explicit [Housing associations]',
    ],
  ])('%s → %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    'This was the last meeting that Cllr Otway would attend.',
    'Cllr Otway to move: that the bench be painted.',
    'It was noted that Cllr Otway would take up post in June.',
    'Cllr Otway said he would be willing to act as warden.',
    'The Chairman would be holding a coffee morning on 3 May.',
    'It was proposed by Cllr Otway, seconded by Cllr Rudge and agreed to write to the Minister.',
    'The Head of Planning said that the applicant had been asked to submit a plan.',
    'The policy will be reviewed annually.',
    'Decided to get another quote.',
    'Cllr Rudge was told that the fence had been mended.',
    'The Council is committed to equality.',
    'The County Council has agreed to fund the scheme.',
  ])('none in: %s', (text) => {
    expect(read(text)).toBe('');
  });
});

describe('owners in brackets at the end of paragraphs', () => {
  it('own what the paragraph states, where that recurs', () => {
    const text =
      '1. Quay\n\nThe ladder is short. BO will look at low tide. [BO]\n\nThe tap by the plant is leaking. [JR]\n';
    expect(actionsIn(text).map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
      'explicit 3-3 [BO]',
      'explicit 5-5 [JR]',
    ]);
  });
});
