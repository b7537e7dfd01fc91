// Words cut once: a part of a text has those that it would have by itself, and every spelling is known as itself.
import { describe, expect, it } from 'vitest';
import { hint } from '../../src/names/hints.ts';
import { hashed, Spellings } from '../../src/names/spellings.ts';
import { tokenise } from '../../src/names/tokens.ts';
import { hintsOf, partOf, tokensOf } from '../../src/names/wording.ts';

const KINDS = [/^agreed$/i, /^sub$/, /^committee$/, /mr/i, /^M$/, /^2nd$/, /^\d+$/, /^O$/, /^[a-z]$/, /snake/].map(
  hint,
);
const TEXT = 'Mr O’ Dwyer, M.C.C., agreed the 2nd sub-committee’s 12.5% (agreedMr snake_case R&D 1a2) été T/Chief.';

describe('the kinds of words of a part', () => {
  it('are those of its own text, wherever it is cut', () => {
    const of = (text: string) => KINDS.map((kind) => hintsOf(text).has(kind));
    for (let start = 0; start < TEXT.length; start++) {
      for (let end = start + 1; end <= TEXT.length; end++) {
        const part = partOf(TEXT, start, end);
        const words = part.match(/\w+/g) ?? [];
        const alone = [/^agreed$/i, /^sub$/, /^committee$/, /mr/i, /^M$/, /^2nd$/, /^\d+$/, /^O$/, /^[a-z]$/, /snake/];
        expect([part, of(part)]).toEqual([part, alone.map((pattern) => words.some((word) => pattern.test(word)))]);
      }
    }
  });
});

describe('the words of a part', () => {
  it('are those of its own text, wherever it is cut', () => {
    const of = (tokens: ReturnType<typeof tokensOf>) =>
      tokens.map(({ start, end, text, after }) => [start, end, text, after]);
    for (let start = 0; start < TEXT.length; start++) {
      for (let end = start + 1; end <= TEXT.length; end++) {
        const part = partOf(TEXT, start, end);
        expect([part, of(tokensOf(part))]).toEqual([part, of(tokenise(part))]);
      }
    }
  });
});

describe('a table of spellings', () => {
  const hashOf = (text: string): number => [...text].reduce((hash, letter) => hashed(hash, letter.charCodeAt(0)), 0);

  it('knows each as itself, however many there are and whatever their hashes', () => {
    const table = new Spellings((text, hash) => ({ text, hash, upper: text.toUpperCase() }));
    for (let round = 0; round < 2; round++) {
      for (let number = 0; number < 5000; number++) {
        const word = `w${number}`;
        expect(table.at(` ${word} `, 1, 1 + word.length, hashOf(word)).upper).toBe(word.toUpperCase());
        expect(table.at(word, 0, word.length, number & 3).upper).toBe(word.toUpperCase());
      }
    }
  });

  it('asks once for a spelling that it keeps', () => {
    const asked: string[] = [];
    const table = new Spellings((text, hash) => {
      asked.push(text);
      return { text, hash };
    });
    for (const text of ['a b', 'b a', 'a']) {
      for (const letter of text.split(' ')) {
        const at = text.indexOf(letter);
        table.at(text, at, at + 1, hashOf(letter));
      }
    }
    expect(asked).toEqual(['a', 'b']);
  });
});
