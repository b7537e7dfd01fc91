import { describe, expect, it } from 'vitest';
import { numberAt, romanOf } from '../../src/parse/numbers.ts';

describe('numberAt', () => {
  it.each([
    ['237. Introduction', '237', 'integer'],
    ['8a Parking', '8a', 'integer-letter'],
    ['3.0 Grants', '3.0', 'decimal'],
    ['18.05.7  Standing orders', '18.05.7', 'dotted'],
    ['123/22 Finance', '123/22', 'slash'],
    ['Item 16/10/6/15 Paths', '16/10/6/15', 'coded'],
    ['FGB 20/2021 Budget', 'FGB 20/2021', 'slash'],
    ['A25 Land at the mill', 'A25', 'alpha'],
    ['(3) The Board noted', '3', 'integer'],
    ['(iv) the fourth', 'iv', 'roman'],
    ['c) Library', 'c', 'letter'],
    ['(a)In response', 'a', 'letter'],
    ['Items 2: Minutes', '2', 'integer'],
    ['P22/61 Apologies', 'P22/61', 'coded'],
    ['FC/22/034 Apologies', 'FC/22/034', 'coded'],
    ['C.34/22 Apologies', 'C.34/22', 'coded'],
    ['22/PC/34 Apologies', '22/PC/34', 'coded'],
    ['34/2022-23 Apologies', '34/2022-23', 'coded'],
    ['2022-23/34 Apologies', '2022-23/34', 'coded'],
    ['22-034 Apologies', '22-034', 'coded'],
    ['C22-34 Apologies', 'C22-34', 'coded'],
    ['AC-34 Apologies', 'AC-34', 'coded'],
    ['FA/1 Apologies', 'FA/1', 'coded'],
    ['AC34 Apologies', 'AC34', 'alpha'],
    ['II. Apologies', 'II', 'roman'],
    ['iii) the third', 'iii', 'roman'],
  ])('reads the number of "%s"', (text, number, form) => {
    expect(numberAt(text)).toMatchObject({ number, form });
  });

  it.each([
    '10 people came',
    '2.30 pm start',
    'The Clerk',
    'e.g. a bench',
    'A.Smith spoke',
    '17/00123/F Barn',
    '45%',
    '2022-23 budget',
    'Ivy',
    '01234-567890 Clerk',
  ])('takes no number from "%s"', (text) => {
    expect(numberAt(text)).toBeNull();
  });
});

it('takes the dash between a number and a title for neither', () => {
  const text = 'Item 3 – Finance';
  expect(text.slice(numberAt(text)?.length)).toBe('Finance');
});

it.each([
  ['i', 1],
  ['iv', 4],
  ['xii', 12],
  ['mild', 0],
  ['', 0],
])('reads "%s" as the Roman numeral %i', (printed, value) => {
  expect(romanOf(printed)).toBe(value);
});
