import { describe, expect, it } from 'vitest';
import { ownersAlone, ownersAtEnd } from '../../../src/extract/actions/column.ts';
import { dueOf } from '../../../src/extract/actions/due.ts';
import { labelsIn } from '../../../src/extract/actions/label.ts';
import { ownersIn } from '../../../src/extract/actions/owners.ts';
import { statusOf, statusTail } from '../../../src/extract/actions/status.ts';
import { tasksIn } from '../../../src/extract/actions/tasks.ts';
import { roster } from './helper.ts';

const names = (owners: readonly { readonly name: string }[] | null | undefined): string[] | null =>
  owners?.map((one) => one.name) ?? null;

describe('owners', () => {
  it.each([
    ['Basil Otway', 'Basil Otway:person'],
    ['Cllr Rudge & the Clerk', 'Cllr Rudge:person|Clerk:role'],
    ['JR/TQ', 'JR:person|TQ:person'],
    ['JR TQ TQ', 'JR:person|TQ:person|TQ:person'],
    ['ZZ', 'ZZ:unknown'],
    ['A/Director', 'A/Director:role'],
    ['Head of Finance', 'Head of Finance:role'],
    ['Panel members', 'Panel members:role'],
    ['Marlshire Police', 'Marlshire Police:organisation'],
  ])('%s', (text, owners) => {
    expect(
      ownersIn(text, roster)
        ?.map((one) => `${one.name}:${one.type}`)
        .join('|'),
    ).toBe(owners);
  });

  it.each(['Plan', 'noted', 'the fence was mended', 'January', ''])('none in "%s"', (text) => {
    expect(ownersIn(text, roster)).toBeNull();
  });
});

describe('labels', () => {
  const bodies = (text: string): string[] =>
    labelsIn(text, [], roster).map((label) => text.slice(label.body, label.end).trim());
  it.each([
    ['Action: Basil Otway', ['Basil Otway']],
    ['Action – JR/TQ', ['JR/TQ']],
    ['Action Basil Otway', ['Basil Otway']],
    ['Action : Clerk', ['Clerk']],
    ['ACTIONS: Clerk to write.', ['Clerk to write.']],
    ['Action Point: JR to ring.', ['JR to ring.']],
    ['Action 9: JR to ring.', ['JR to ring.']],
    ['ACTION by Clerk', ['Clerk']],
    ['Follow-up JR', ['JR']],
    ['ACTION OFFICER: Basil Otway', ['Basil Otway']],
    ['To do: Clerk to ring.', ['Clerk to ring.']],
    ['Task: Clerk to ring.', ['Clerk to ring.']],
    [
      'The gate is broken. Action: Clerk to mend it. The path is wet. Action: JR to look.',
      ['Clerk to mend it. The path is wet.', 'JR to look.'],
    ],
  ])('%s', (text, expected) => {
    expect(bodies(text)).toEqual(expected);
  });

  it.each([
    'Action plan: an update was given.',
    'Actions arising from the last meeting',
    'Actions from the meeting were noted.',
    'Actions to take forward',
    'The police took action: the gate is shut.',
    'No further action was needed.',
    'Action Fraud',
    'Task and finish group: no report.',
  ])('none in: %s', (text) => {
    expect(bodies(text)).toEqual([]);
  });

  it('takes owners from the label itself', () => {
    expect(names(labelsIn('Action (all): comment by Friday', [], roster)[0]?.owners)).toEqual(['all']);
    expect(names(labelsIn('Action JR: ring the bell-hanger', [], roster)[0]?.owners)).toEqual(['JR']);
  });
});

describe('tasks', () => {
  it.each([
    ['Clerk to write to Highways. Cllr Otway to paint the gate.', ['Clerk', 'Cllr Otway']],
    ['Councillors to send their forms and Clerk to file them.', ['Councillors', 'Clerk']],
    ['JR to ask Basil to mow the green', ['JR']],
    ['JR – price the fence; TQ – ask the school', ['JR', 'TQ']],
    ['JR to write to Highways and Police about the lorries', ['JR']],
    ['JR and TQ to draft a note', ['JR+TQ']],
    ['Clerk to ring the vet and also to book the hall', ['Clerk']],
    ['Posters to be put up', ['']],
    ['Posters to be put up by the Clerk', ['Clerk']],
    ['Request for TQ to check the minutes. [Basil to help?]', ['TQ']],
    ['Consider a sub-group at the next meeting', ['']],
    ['Write to the vicar (JR)', ['JR']],
  ])('%s', (text, owners) => {
    expect(tasksIn(text, roster).map((task) => names(task.owners)?.join('+'))).toEqual(owners);
  });
});

describe('owners in a column', () => {
  it('stand alone, with or without a date', () => {
    expect(names(ownersAlone('JR / TQ', roster)?.owners)).toEqual(['JR', 'TQ']);
    expect(ownersAlone('JR/TQ31/5', roster)).toEqual({
      owners: [
        { name: 'JR', type: 'person' },
        { name: 'TQ', type: 'person' },
      ],
      due: { text: '31/5', date: null },
    });
    expect(ownersAlone('The vote was lost', roster)).toBeNull();
  });

  it('stand at the end of a paragraph, but not where they belong to its words', () => {
    expect(names(ownersAtEnd('Clerk to chase. TQ', [], roster)?.owners)).toEqual(['TQ']);
    expect(names(ownersAtEnd('Prop. JR, 2nd BO, all in favour TQ', [], roster)?.owners)).toEqual(['TQ']);
    expect(ownersAtEnd('Agreed. Prop. JR, 2nd BO', [], roster)).toBeNull();
    expect(ownersAtEnd('The key was handed to JR', [], roster)).toBeNull();
  });
});

describe('due', () => {
  it.each([
    ['Clerk to reply by 31 May 2020', '31 May 2020', '2020-05-31'],
    ['Clerk to reply by 3.6.21', '3.6.21', '2021-06-03'],
    ['Clerk to reply by 31 February 2020', '31 February 2020', null],
    ['Clerk to reply by the end of June', 'the end of June', null],
    ['a report to the March 2015 meeting', 'the March 2015 meeting', null],
    ['Clerk to reply as soon as possible', 'as soon as possible', null],
    ['Clerk to reply within 20 working days', 'within 20 working days', null],
  ])('%s', (text, printed, date) => {
    expect(dueOf(text)).toEqual({ text: printed, date });
  });

  it('is null where the text says nothing', () => {
    expect(dueOf('Clerk to reply')).toBeNull();
  });
});

describe('status', () => {
  it.each([
    ['Complete ✓', 'completed'],
    ['Not complete', 'in-process'],
    ['Partially complete', 'in-process'],
    ['carried over', 'in-process'],
    ['no longer required', 'cancelled'],
    ['overtaken by events', 'cancelled'],
    ['awaited', null],
  ])('%s', (text, status) => {
    expect(statusOf(text)).toBe(status);
  });

  it('is told from the words of the task', () => {
    const text = 'Clerk to write – Complete';
    expect(text.slice(0, statusTail(text))).toBe('Clerk to write');
    expect(statusTail('Forms to be completed')).toBe(-1);
    const noted = 'Clerk to price the fence – done, £640';
    expect(noted.slice(0, statusTail(noted))).toBe('Clerk to price the fence');
    expect(statusTail('Clerk to chase – completed forms are late')).toBe(-1);
  });
});
