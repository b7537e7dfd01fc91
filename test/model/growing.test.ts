// Columns of numbers keep what they were given, however many come.
import { expect, it } from 'vitest';
import { Growing } from '../../src/model/index.ts';

it('gives every number back at its place, and 0 beyond the last', () => {
  const column = new Growing(Uint32Array);
  const many = Array.from({ length: 5000 }, (_, place) => place * 800_000);
  for (const number of many) column.push(number);
  expect(column.length).toBe(5000);
  expect([...column.all()]).toEqual(many);
  expect([0, 1024, 4999, 5000].map((place) => column.at(place))).toEqual([0, 819_200_000, 3_999_200_000, 0]);
});
