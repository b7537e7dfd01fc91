// Kinds of words: what a text holds is what its patterns say of its words, one by one.
import { describe, expect, it } from 'vitest';
import { matches } from '../../src/model/matches.ts';
import { hint } from '../../src/names/hints.ts';
import { hintsOf } from '../../src/names/wording.ts';

describe('hints', () => {
  const whole = hint(/^agreed$/);
  const piece = hint(/agree/i);
  const figure = hint(/^2nd$/);

  it.each([
    ['It was agreed.', [true, true, false]],
    ['They DISAGREED, 2nd time', [false, true, true]],
    ['re-agreed', [true, true, false]],
    ['agreed_to', [false, true, false]],
    ['été agréé', [false, false, false]],
    ['', [false, false, false]],
  ])('are those of the words of "%s"', (text, expected) => {
    const words = hintsOf(text);
    expect([whole, piece, figure].map((one) => words.has(one))).toEqual(expected);
  });

  it('hold for kinds that were named after a text was first looked at', () => {
    expect(hintsOf('seconded by all').has(whole)).toBe(false);
    const late = hint(/^seconded$/);
    expect(hintsOf('seconded by all').has(late)).toBe(true);
  });

  it('are one for one pattern, and tell case where the pattern does', () => {
    expect(hint(/^agreed$/)).toBe(whole);
    expect(hint(/^agreed$/i)).not.toBe(whole);
    expect(hintsOf('AGREED').has(whole)).toBe(false);
    expect(hintsOf('AGREED').has(hint(/^agreed$/i))).toBe(true);
  });

  it('are told apart beyond thirty-two kinds', () => {
    const many = Array.from({ length: 70 }, (_, index) => hint(new RegExp(`^kind${index}x$`)));
    const words = hintsOf('kind3x kind40x kind69x');
    expect(many.flatMap((one, index) => (words.has(one) ? [index] : []))).toEqual([3, 40, 69]);
  });
});

describe('matches', () => {
  it.each([
    ['a1b22', /\d+/g, ['1', '22']],
    ['ab', /x*/g, ['', '', '']],
    ['abc', /z/g, []],
  ])('of %s are those of matchAll', (text, pattern, expected) => {
    expect([...matches(text, pattern)].map(([match]) => match)).toEqual(expected);
    expect([...text.matchAll(pattern)].map(([match]) => match)).toEqual(expected);
  });

  it('go on where another walk with the same pattern stands elsewhere', () => {
    const pattern = /\d/g;
    const found = [...matches('1 2 3', pattern)].map(([outer]) => [outer, ...matches('45', pattern)].flat().join(''));
    expect(found).toEqual(['145', '245', '345']);
  });
});
