// Patterns of paths: what they mean, and that none can be made slow.
import { describe, expect, it } from 'vitest';
import { isPattern, matcherOf, partsOf } from '../../src/read/pattern.ts';

const matches = (pattern: string, path: string, dots = false) => matcherOf(pattern, dots)(path);

describe('matcherOf', () => {
  it.each([
    ['*.txt', 'a.txt', true],
    ['*.txt', 'b/a.txt', false],
    ['*.txt', 'a.md', false],
    ['a?c', 'abc', true],
    ['a?c', 'ac', false],
    ['a?c', 'a😀c', true],
    ['[a-c]x', 'bx', true],
    ['[a-c]x', 'dx', false],
    ['[!a-c]x', 'dx', true],
    ['[^a-c]x', 'bx', false],
    ['[]x]', ']', true],
    ['[z-a]', 'z', true],
    ['**/a.txt', 'a.txt', true],
    ['**/a.txt', 'x/y/a.txt', true],
    ['x/**', 'x/y/z', true],
    ['x/**/z', 'x/z', true],
    ['x/**/z', 'x/y/y/z', true],
    ['x/**/z', 'xz', false],
    ['{a,b}.txt', 'b.txt', true],
    ['{a,b{c,d}}.txt', 'bd.txt', true],
    ['{a,b/c}/*.txt', 'b/c/x.txt', true],
    ['{2019..2021}/m', '2020/m', true],
    ['{2019..2021}/m', '2022/m', false],
    ['{08..10}', '09', true],
    ['{08..10}', '9', false],
    ['{a}', '{a}', true],
    ['a\\*b', 'a*b', true],
    ['a\\*b', 'axb', false],
    ['a(b)+', 'a(b)+', true],
    ['*/x', 'new\nline/x', true],
    ['a', 'A', false],
  ])('%s on %s: %s', (pattern, path, expected) => {
    expect(matches(pattern, path)).toBe(expected);
  });

  it('takes stars for hidden names only where it is told to', () => {
    for (const pattern of ['*', '?x', '**', '[.]x']) {
      expect([matches(pattern, '.x'), matches(pattern, '.x', true)]).toEqual([false, true]);
    }
    expect(matches('.*', '.x')).toBe(true);
  });

  it('goes back to the last star alone: a pattern made to try everything is done at once', () => {
    const path = 'a'.repeat(255);
    // as regular expressions these would take years
    expect(matches(`${'*a'.repeat(60)}b`, path)).toBe(false);
    expect(matches(`${'**/*a/'.repeat(40)}b`, Array(500).fill(path).join('/'))).toBe(false);
    expect(matches(`${'{a,aa}'.repeat(200)}b`, path)).toBe(false);
    expect(matches('{'.repeat(4000), path)).toBe(false);
  });
});

describe('partsOf', () => {
  it.each([
    ['m/*.txt', 'm', '*.txt'],
    ['**/*.md', '.', '**/*.md'],
    ['/*.txt', '/', '*.txt'],
    ['/a/b/*.t', '/a/b', '*.t'],
    ['../x/*', '../x', '*'],
    ['a\\*b/c*', 'a*b', 'c*'],
    ['m/{a,b/c}/x', 'm', '{a,b/c}/x'],
  ])('%s: begins in %s', (pattern, base, below) => {
    expect(partsOf(pattern)).toEqual({ base, below });
  });
});

it('tells patterns from paths', () => {
  expect(['a*', 'a?', 'a/[bc]/d', '{a,b}'].every(isPattern)).toBe(true);
  expect(['a', 'a[b', 'a{b', 'a\\*b', 'a(b)', '../x', 'a]', 'a!b'].some(isPattern)).toBe(false);
});
