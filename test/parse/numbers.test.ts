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
  ])('reads the number of "%s"', (text, number, form) => {
    expect(numberAt(text)).toMatchObject({ number, form });
  });

  it.each(['10 people came', '2.30 pm start', 'The Clerk', 'e.g. a bench', 'A.Smith spoke', '17/00123/F Barn', '45%'])(
    'takes no number from "%s"',
    (text) => {
      expect(numberAt(text)).toBeNull();
    },
  );
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
