// Who speaks without being the subject: agents of a passive, those who are answered, proposers and seconders.
import { describe, expect, test } from 'vitest';
import { said } from './helper.ts';

describe('agents', () => {
  test.each([
    ['The accounts were presented by the Clerk and approved.', ['the Clerk presented']],
    [
      'The report was introduced jointly by Anna Reed and Colin Mayhew.',
      ['Anna Reed introduced', 'Colin Mayhew introduced'],
    ],
    ['A presentation was given by Colin Mayhew.', ['Colin Mayhew given']],
    ['Asked by the Chair about funding, Mr Farrow said that it was safe.', ['the Chair asked', 'Mr Farrow said']],
    ['As reported by the Clerk, the bin had been emptied.', ['the Clerk reported']],
    ['It was felt by Mr Farrow that these are not available.', ['Mr Farrow felt']],
    ['The Board received a presentation from Colin Mayhew.', ['Colin Mayhew presentation']],
    ['The Board received an update on parking from Colin Mayhew.', ['Colin Mayhew update']],
    ['A presentation on parking was received from Colin Mayhew.', ['Colin Mayhew presentation']],
    ['A written update on parking was received from Colin Mayhew.', []],
    ['Cllr Peel felt it was poor, a view shared by Mr Farrow.', ['Cllr Peel felt', 'Mr Farrow shared']],
    ['Cllr Peel sought assurance and Mr Farrow gave that assurance.', ['Cllr Peel sought', 'Mr Farrow gave']],
    ['Members were reminded by the Clerk to complete their forms.', ['the Clerk reminded']],
    ['A letter from Mrs Sue Dale was read out by the Clerk.', ['the Clerk read']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('those who are answered', () => {
  test.each([
    [
      'In response to a question from Cllr Stokes, the Clerk confirmed the date.',
      ['Cllr Stokes asked', 'the Clerk confirmed'],
    ],
    ['In reply to Cllr Stokes, the Clerk confirmed the date.', ['Cllr Stokes asked', 'the Clerk confirmed']],
    ['Replying to Cllr Peel’s question, Miss Quill said no.', ['Cllr Peel asked', 'Miss Quill said']],
    ['At the request of Cllr Stokes a recorded vote was taken.', ['Cllr Stokes requested']],
    ['Why had absence risen? (AR) It had not.', ['AR asked']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('proposers and seconders', () => {
  const both = ['Cllr Peel proposed', 'Mr Farrow seconded'];
  test.each([
    ['It was proposed by Cllr Peel, seconded by Mr Farrow and agreed that the bench be bought.', both],
    ['Proposed: Cllr Peel. Seconded: Mr Farrow.', both],
    ['Proposed Cllr Peel, seconded Mr Farrow, all agreed.', both],
    ['(Cllr Peel proposed, Mr Farrow seconded, all were in favour).', both],
    ['Prop: Cllr Peel 2nd: Mr Farrow Agreed', both],
    ['Proposer Cllr Peel Seconder Mr Farrow', both],
    ['On the proposition of Cllr Peel seconded by Mr Farrow it was resolved to accept.', both],
    ['RESOLVED (proposed by Cllr Peel, seconded by Mr Farrow) that the fence be mended.', both],
    ['Prop. AR, 2nd CM, All in favour.', ['AR proposed', 'CM seconded']],
    ['Moved by Cllr Peel and duly seconded by Mr Farrow.', ['Cllr Peel moved', 'Mr Farrow seconded']],
    ['These were moved as correct by Anna Reed and Colin Mayhew.', ['Anna Reed moved', 'Colin Mayhew moved']],
    [
      'Cllr Peel proposed Cllr Stokes as Chairman, seconded by Miss Quill.',
      ['Cllr Peel proposed', 'Miss Quill seconded'],
    ],
    ['Proposed for payment: AR seconded CM', ['AR proposed', 'CM seconded']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});
