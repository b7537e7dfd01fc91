// Those who are named but do not speak.
import { describe, expect, test } from 'vitest';
import { said } from './helper.ts';

describe('nobody speaks', () => {
  test.each([
    'The Clerk was asked to obtain three quotes.',
    'Clerk asked to send a further copy.',
    'Members thanked Miss Quill for her report.',
    'The minutes were signed by the Chairman.',
    'The report was noted by the Chair.',
    'The Chairman closed the meeting at 9pm.',
    'The Chairman thanked everyone for coming and closed the meeting at 9pm.',
    'The Vice-Chairman took the chair for this item.',
    'Cllr Peel declared an interest in item 4.',
    'Cllr Stokes left the meeting at 8.15pm.',
    'Miss Quill put herself forward as Chairman.',
    'Apologies were received from Cllr Peel and Mr Farrow.',
    'Mr Farrow gave his apologies.',
    'Mr Farrow apologised for his absence.',
    'Miss Quill noted that she would be late.',
    'Cllr Stokes was elected Vice-Chairman.',
    'Mr Farrow will report back in May.',
    'AR to suggest dates.',
    'Action: AR to circulate the slides.',
    'Mr Farrow’s suggestion was welcomed.',
    'It was agreed that Cllr Peel would write to the MP.',
    'Westshire Police said that they would attend.',
    'A resident asked about parking.',
    'A Partnership Member raised a concern.',
    'Several members, including Miss Quill, felt that it was unfair.',
    'For: Cllrs Peel, Stokes. Against: Miss Quill.',
  ])('%s', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('said elsewhere, earlier or in writing', () => {
  test.each([
    'The Clerk had written to Highways and had received no reply.',
    'Mr Farrow had talked to the manager before the meeting.',
    'In her email of apology Miss Quill had raised the matter.',
    'At the last meeting Cllr Peel asked for an update.',
    'The matter raised by Cllr Stokes at the last meeting was noted.',
    'An email from Mr Ken Jones stated that he objected.',
    'A letter has been received from Mr Ken Jones about his hedge. Mr Jones asked that it be cut.',
    'The Clerk contacted the contractor and asked them to move the skip.',
    'Mr Farrow spoke to the residents before the meeting.',
    'Concerns had been raised by Mrs Sue Dale about her hedge.',
    'The Clerk circulated the list by email before the meeting.',
  ])('%s', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('verbs of saying that mean something else', () => {
  test.each([
    'Mr Farrow raised £50 at the fete.',
    'Mr Farrow made a donation of £20.',
    'Mr Farrow provided the refreshments.',
    'Mr Farrow moved to London.',
    'Cllr Peel updated the website.',
    'Cllr Peel reported a fallen tree to Highways.',
    'Miss Quill accepted the nomination.',
  ])('%s', (text) => {
    expect(said(text)).toEqual([]);
  });
});
