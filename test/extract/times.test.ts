// Times of day in every form in which minutes print them.
import { describe, expect, it } from 'vitest';
import { timesIn } from '../../src/extract/times.ts';

const times = (text: string) => timesIn(text).map((time) => `${text.slice(time.start, time.end)}=${time.value}`);

describe('timesIn', () => {
  it.each([
    ['at 10.00 am in', '10.00 am=10:00'],
    ['8pm THURSDAY', '8pm=20:00'],
    ['at 10.30 A.M.', '10.30 A.M.=10:30'],
    ['at 7.20 p.m. sharp', '7.20 p.m.=19:20'],
    ['12.15am', '12.15am=00:15'],
    ['12.15pm', '12.15pm=12:15'],
    ['at 19:00', '19:00=19:00'],
    ['at 19.30', '19.30=19:30'],
    ['1930 hrs', '1930 hrs=19:30'],
    ['09.30hrs', '09.30hrs=09:30'],
    ['12 noon', '12 noon=12:00'],
    ['2.00 – 4.00 pm', '2.00 – 4.00 pm=14:00'],
  ])('%j', (text, found) => {
    expect(times(text)).toEqual([found]);
  });

  it.each(['at 7.30', 'at 7:30', '£14.30', '14.30%', 'minute 233.10', 'paragraph 3 amended', '10.15.20'])(
    'guesses none in %j',
    (text) => {
      expect(times(text)).toEqual([]);
    },
  );
});
