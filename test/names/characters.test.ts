// Kinds of characters: what is worked out for ASCII is what Unicode says.
import { expect, test } from 'vitest';
import { DIGIT, isInWord, isLetter, isSpace, isUpper, kindOf } from '../../src/names/characters.ts';

test('are those of Unicode, for every code', () => {
  const wrong: number[] = [];
  for (let code = 0; code < 0x10000; code++) {
    const character = String.fromCharCode(code);
    const said = [isLetter(code), (kindOf(code) & DIGIT) !== 0, isUpper(code), isSpace(code), isInWord(code)];
    const known = [/\p{L}/u, /\p{N}/u, /[\p{Lu}\p{Lt}]/u, /\s/, /[\p{L}\p{N}\p{M}]/u].map((kind) =>
      kind.test(character),
    );
    if (said.join() !== known.join()) wrong.push(code);
  }
  expect(wrong).toEqual([]);
});
