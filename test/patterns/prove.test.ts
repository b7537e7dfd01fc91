// The proof itself: patterns whose time is known, of every kind that the program has.
import { describe, expect, it } from 'vitest';
import { prove } from './prove.ts';

const kindOf = (pattern: RegExp): string => prove(pattern.source, pattern.flags).kind;

describe('a pattern is slow', () => {
  it.each([
    ['where a loop is tried at each place of what it reads', /\s+$/],
    ['where it is tried so, whatever stands before', /x?\w+:/],
    ['where it takes the words before which it is tried', /\b(?:if|when)\b[^.]*$/],
    ['where it looks far ahead at each place', /\bwas(?!.*\bnot\b)/],
    ['where two loops share what they read', /^\s*-?\s*$/],
    ['where two loops share it with something between', /^(.+)\s+(?:by|of)\s+(.+)x/],
    ['where a loop goes round in two ways', /^(?:\w+\s?)+$/],
    ['where a loop is in a loop', /^(?:a*)*$/],
    ['where two alternatives of a loop are one', /^(?:only|[a-z]+ly|\s)+:/],
    ['where many rounds that are counted go two ways', /^(?:\w{1,40}\s?){0,40}$/],
    ['where a match is followed by what fails, over and over', /a(?:a*b)?/g],
    ['where an open bracket looks for one that closes it', /\([^)]*\)/g],
    ['bound to the beginning of a line, where a return is one, too', /^[^\n]*:/m],
    ['where it looks for a group that it has read', /^(a+)\1*b/],
  ])('%s: %s', (_, pattern) => {
    expect(kindOf(pattern)).toBe('slow');
  });
});

describe('a pattern is linear', () => {
  it.each([
    ['bound to the beginning', /^\s+/],
    ['bound to the beginning of a run', /(?<!\s)\s+$/],
    ['bound to the beginning of a word', /\b\w+:/],
    ['bound to the beginning of a line', /^[^\r\n\u2028\u2029]*:/m],
    ['that needs what its loop leaves out', /<[^<>]*>/g],
    ['whose loops share nothing', /^(?:[a-z]+ )*[A-Z]/],
    ['whose second loop has a sign before it', /^\s*(?:-\s*)?$/],
    ['that looks as far as it may', /\bwas(?!.{0,80}\bnot\b)/],
    ['that matches wherever its loop ends', /\bthat\b.*/],
    ['that matches wherever its loop ends, to the end', /\bthat\b.*$/s],
    ['that goes on where it has matched', /\d+(?:[.,]\d+)*/g],
    ['tried at one place', /\s+(?:and|by)\s+/y],
    ['of counted rounds that go one way', /^(?:(?:also|then) ){0,40}$/],
  ])('%s: %s', (_, pattern) => {
    expect(prove(pattern.source, pattern.flags)).toEqual({ kind: 'linear' });
  });
});

describe('what is found', () => {
  it('is a text to repeat, and where the loops stand', () => {
    expect(prove('^-*(?:by)?-*$', '')).toEqual({ kind: 'slow', word: '-', first: 1, second: 10 });
    expect(prove(':\\s*(?:x|\\s+y)', '')).toMatchObject({ kind: 'slow', word: ' ', first: 1, second: 9 });
    expect(prove('a\\s+$', '')).toEqual({ kind: 'linear' });
    expect(prove('[a-c]+d', '')).toMatchObject({ kind: 'slow', word: 'a', first: null, second: 0 });
  });

  it('is nothing where the proof would be too large, which counts as slow', () => {
    expect(prove('(?<=a+)b', '').kind).toBe('unknown');
    expect(prove('(?:(?:(?:abc){0,90}d){0,90}e){0,90}', '').kind).toBe('unknown');
  });
});
