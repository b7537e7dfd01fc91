import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../../src/extract/actions/body.ts';
import { followupIn } from '../../../src/extract/actions/followups.ts';
import { minutesOf } from './helper.ts';

const body = bodyOf(minutesOf(''));

describe('follow-ups', () => {
  it.each([
    ['It was agreed that a further report would be submitted to the June 2016 meeting of the Panel.', 'to-meeting'],
    ['An update on the lights would be provided in due course.', 'later'],
    ['The Board would be kept informed.', 'body-updated'],
    ['Mr Finch welcomed the proposal for an update report to be presented at a future meeting.', 'to-meeting'],
    ['It was the intention to bring the drawings back to the Committee.', 'come-back'],
    ['The Council agreed to review the fee again in 12 months.', 'review-again'],
    ['The matter will be discussed at the October meeting.', 'to-meeting'],
    ['The item would go on the agenda for April.', 'comes'],
    ['RESOLVED that the paper be noted and that a further report be presented in six months.', 'later'],
    ['Our September meeting should discuss themes.', 'meeting-would'],
    ['Adoption at next meeting.', 'verbless'],
  ])('%s', (sentence, rule) => {
    expect(followupIn(sentence, body)).toBe(rule);
  });

  it.each([
    'The next meeting will be held on 3 June.',
    'A report had been presented to the last meeting.',
    'The strategy would be presented to Marlshire County Council on 17 October.',
    'The leaflet would be published in due course.',
    'This will be discussed by the Planning Board.',
    'Items for the next meeting',
    'The grass will be cut in June.',
  ])('none in: %s', (sentence) => {
    expect(followupIn(sentence, body)).toBeNull();
  });
});
