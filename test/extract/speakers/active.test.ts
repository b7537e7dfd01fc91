// Who speaks as the subject of a verb of saying, however far the verb is from its subject.
import { describe, expect, test } from 'vitest';
import { said } from './helper.ts';

describe('a subject and its verb', () => {
  test.each([
    ['The Chair asked if there were any questions.', ['the Chair asked']],
    ['Inspector Fox from Westshire Police gave an update on burglary.', ['Inspector Fox gave']],
    ['Anna gave an overview of the changes.', ['Anna gave']],
    ['AR reported that the depot was on time.', ['AR reported']],
    ['CM suggests that we wait.', ['CM suggests']],
    ['Our Secretary reported that two collections had been missed.', ['the Secretary reported']],
    ['Clerk advised that the bill had been paid.', ['the Clerk advised']],
    ['Cllr Peel agreed to circulate the slides.', ['Cllr Peel agreed']],
    ['The Chairman opened the meeting at 7.30pm and welcomed all present.', ['the Chairman welcomed']],
    ['Miss Quill attended the conference and gave a brief report.', ['Miss Quill gave']],
    ['Mr Farrow wished to remind members of the deadline.', ['Mr Farrow remind']],
    ['Mrs Lacey was keen to stress that nothing had been decided.', ['Mrs Lacey stress']],
    ['Miss Quill wanted to know when the road would open.', ['Miss Quill wanted to know']],
    ['Miss Quill was of the view that it could wait.', ['Miss Quill was of the view']],
    ['Mr Farrow did not accept that.', ['Mr Farrow accept']],
    ['Mr Farrow took the group through the accounts.', ['Mr Farrow took']],
    ['Mr Farrow drew members’ attention to page 3.', ['Mr Farrow drew']],
    ['“We shall see,” said Mr Farrow.', ['Mr Farrow said']],
    ['As Cllr Peel pointed out, the bin had been emptied.', ['Cllr Peel pointed']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('several subjects', () => {
  test.each([
    ['Anna Reed and Colin Mayhew introduced the paper.', ['Anna Reed introduced', 'Colin Mayhew introduced']],
    [
      'Mr Farrow, Miss Quill and Cllr Stokes thanked the hosts.',
      ['Mr Farrow thanked', 'Miss Quill thanked', 'Cllr Stokes thanked'],
    ],
    ['AR/CM reported on the audit.', ['AR reported', 'CM reported']],
    ['Mr Farrow, supported by Cllr Peel, urged caution.', ['Mr Farrow urged', 'Cllr Peel urged']],
    [
      'Mr Farrow (Chief Officer, Westshire Trust) and Miss Quill (Westshire Police) responded to questions.',
      ['Mr Farrow responded', 'Miss Quill responded'],
    ],
    ['Miss Quill and others felt that it was unfair.', ['Miss Quill felt']],
    ['On behalf of Cllr Peel, Cllr Stokes reported that the hall was full.', ['Cllr Stokes reported']],
    ['The Chairman thanked Mr Farrow and Miss Quill gave an update.', ['the Chairman thanked', 'Miss Quill gave']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('a verb far from its subject', () => {
  test.each([
    ['Anna Reed, as chairman of the steering group, sought members’ agreement to a fee.', ['Anna Reed sought']],
    ['Anna Reed, co-chair of the Strategic Group (SG) provided a verbal update.', ['Anna Reed provided']],
    ['Mr Farrow, who had been observing the meeting, thanked the Board.', ['Mr Farrow thanked']],
    ['Mr Farrow, the head of the school that would move, spoke in support.', ['Mr Farrow spoke']],
    ['Councillor Peel, in proposing the motion, stated that the matter was urgent.', ['Councillor Peel stated']],
    ['The Clerk, Mrs Lacey, read the notice.', ['Mrs Lacey read']],
    ['Mr Farrow, the Director of Finance, said that reserves were low.', ['Mr Farrow said']],
    ['Cllr Peel, having declared an interest, spoke but did not vote.', ['Cllr Peel spoke']],
    [
      'The Chairman welcomed Mr Ken Jones from the Rotary Club who spoke about the fete.',
      ['the Chairman welcomed', 'Mr Ken Jones spoke'],
    ],
    ['Miss Quill: asked that the agenda be shorter.', ['Miss Quill asked']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

test('several verbs of one subject are several acts', () => {
  expect(said('Anna Reed introduced the report and answered questions.')).toEqual([
    'Anna Reed introduced',
    'Anna Reed answered',
  ]);
});
