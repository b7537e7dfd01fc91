// Sizes of files: as they are typed, and as they are shown.
import { describe, expect, it } from 'vitest';
import { bytesOf, shownSize } from '../../src/read/size.ts';

describe('bytesOf', () => {
  it.each([
    ['10MB', 10_000_000],
    ['500k', 500_000],
    ['1.5 GB', 1_500_000_000],
    ['64MiB', 67_108_864],
    ['2Ki', 2048],
    ['1000', 1000],
    [' 7 kb ', 7000],
  ])('reads %j', (size, bytes) => {
    expect(bytesOf(size)).toBe(bytes);
  });

  it.each(['', 'MB', '-1', '0', '0.4', '10 apples', '1e3', '1,000', 'constructor', '999999999999999GB', '١٠'])(
    'refuses %j',
    (size) => {
      expect(bytesOf(size)).toBeNull();
    },
  );
});

describe('shownSize', () => {
  it.each([
    [1, '1 byte'],
    [999, '999 bytes'],
    [1000, '1 kB'],
    [1234, '1,234 bytes'],
    [1500, '1.5 kB'],
    [32_000_000, '32 MB'],
    [32_000_001, '32,000,001 bytes'],
    [2_500_000_000, '2.5 GB'],
  ])('%i is %s', (bytes, shown) => {
    expect(shownSize(bytes)).toBe(shown);
  });
});
