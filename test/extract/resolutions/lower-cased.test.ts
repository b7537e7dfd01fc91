import { describe, expect, it } from 'vitest';
import { lowerCased } from '../../../src/extract/resolutions/rule.ts';

describe('small letters for capitals', () => {
  it.each([
    ['The KCSP Agreed', 'the kcsp agreed'],
    ['It was £5 – AGREED', 'it was £5 – agreed'],
    // the sign of kelvins is no k, and a dotted capital I not two characters
    ['The \u212a and \u0130 Agreed', 'the \u212a and \u0130 agreed'],
  ])('%s', (text, expected) => {
    expect(lowerCased(text)).toBe(expected);
  });

  it('keeps every place of every character', () => {
    const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    const moved = characters.filter((character) => {
      const lower = lowerCased(character);
      return lower.length !== 1 || (character > '\u007f' && lower <= '\u007f');
    });
    expect(moved).toEqual([]);
  });
});
