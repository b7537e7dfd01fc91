import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../../src/extract/actions/body.ts';
import { commitmentsIn } from '../../../src/extract/actions/commitments.ts';
import { minutesOf, roster } from './helper.ts';

const body = bodyOf(minutesOf(''));
const read = (sentence: string, ...earlier: string[]): string[] =>
  commitmentsIn(sentence, earlier, roster, body).map((one) => one.owners.map((owner) => owner.name).join(' + '));

describe('commitments', () => {
  it.each([
    // undertaking, agreeing, offering, promising
    ['Cllr Otway undertook to provide the figures before Easter.', 'Cllr Otway'],
    ['The Chairman agreed to review the bus timetable.', 'Chairman'],
    ['Mr Harold Finch (Marlshire Police) offered to bring the speed gun.', 'Mr Harold Finch'],
    ['Cllr Rudge has agreed to speak to the owner of the hedge.', 'Cllr Rudge'],
    ['Cllr Otway welcomed the idea and agreed to look at the cost.', 'Cllr Otway'],
    ['Cllr Rudge volunteered to water the tubs.', 'Cllr Rudge'],
    ['The tree is dead (Joan promised to find a saw).', 'Joan'],
    ['Mr Finch gave an undertaking that every house would be written to.', 'Mr Finch'],
    ['Cllr Rudge was given the task of finding a builder.', 'Cllr Rudge'],
    ['The Clerk was tasked with finding a builder.', 'Clerk'],
    ['Cty Cllr Otway to follow this up.', 'Cty Cllr Otway'],
    // limbs of a decision
    ['(b) That the Chairman write to the Commissioner accordingly.', 'Chairman'],
    ['RESOLVED: That the sign be put up and that the Clerk inform the District Council.', 'Clerk'],
    // saying that one would
    ['Cllr Rudge said she would raise it with the school.', 'Cllr Rudge'],
    ['Mr Finch informed the Panel that he would be writing to every household.', 'Mr Finch'],
    ['Basil said the sign was in his shed and would bring it to the next meeting.', 'Basil'],
    // will, would, to
    ['Cllr Penrose will contact the water company about this.', 'Cllr Penrose'],
    ['The grant was noted and the Chairman would write to the donors.', 'Chairman'],
    ['Clerk to chase.', 'Clerk'],
    ['The lid is missing, the Clerk to order another.', 'Clerk'],
    ['JR / BO to check the pump, Clerk to report back.', 'JR + BO|Clerk'],
    ['The key will be returned by the Clerk.', 'Clerk'],
    ['In the meantime, Marlshire County Council will repair the stile.', 'Marlshire County Council'],
    // being asked
    ['Cllr Otway was asked to measure the gate.', 'Cllr Otway'],
    ['Members were urged to sign the petition.', 'Members'],
    ['The applicant was requested to submit a drainage plan.', 'applicant'],
    ['Cllr Rudge asked Mr Finch to look into the noise.', 'Mr Finch'],
    ['She requested District Partners to publish the form.', 'District Partners'],
    ['The Clerk asked that Highways write to the residents.', 'Highways'],
    ['It was agreed that the Clerk should send a second letter.', 'Clerk'],
    ['RESOLVED that the Clerk write to the Minister.', 'Clerk'],
    ['All agreed that Mrs Ada Lunt be asked to audit the books.', 'Mrs Ada Lunt'],
    ['There was an action outstanding for Cllr Otway about the map.', 'Cllr Otway'],
  ])('%s → %s', (sentence, owners) => {
    expect(read(sentence).join('|')).toBe(owners);
  });

  it.each([
    'Cllr Otway had written to the school.',
    'Cllr Otway had agreed to move the bench.',
    'The Chairman advised residents to lock their sheds.',
    'The Chairman encouraged all Partners to attend the seminar.',
    'The report would be published in the spring.',
    'Marlshire Police were due to hold an open day.',
    'Mr Finch confirmed that more training would be put in place.',
    'Mr Finch said that he would welcome any ideas.',
    'Cllr Rudge asked if the Council could mow it twice.',
    'Cllr Rudge asked whether the bus company will be told.',
    'The Committee is asked to note the progress.',
    'The Panel agreed to note the report.',
    'Mr Finch was invited to address the meeting.',
    'The Chairman agreed to take the chair.',
    'To consider a request from the Clerk to attend a course.',
    'The new model would support the work of the Board.',
    'The County Council will not discuss the matter further.',
  ])('none in: %s', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });

  it('takes a pronoun for the person named last', () => {
    expect(read('He will look into this.', 'Cllr Rudge spoke.', 'Mr Finch thought it unlikely.')).toEqual(['Mr Finch']);
    expect(read('He will look into this.')).toEqual([]);
    expect(
      read('He will look into this.', 'Mr Finch gave the figures.', 'In answer to Cllr Otway he explained them.'),
    ).toEqual(['Mr Finch']);
  });

  it('counts a request that is granted', () => {
    expect(read('Mr Finch agreed.', 'Cllr Rudge asked if the figures could be posted weekly.')).toEqual(['Mr Finch']);
    expect(read('The Chairman agreed to this.', 'Mr Finch expressed his wish to count the lorries.')).toEqual([
      'Mr Finch',
    ]);
    expect(read('Mr Finch agreed.', 'The lorries were too heavy.')).toEqual([]);
  });
});
