// The part of a passage that a hit shows. Marks are set in brackets.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marksIn } from '../../src/search/marks.ts';
import { snippetOf } from '../../src/search/snippet.ts';

const shown = (text: string, ...words: readonly string[]): string => {
  const marks = marksIn(
    text,
    words.map((typed) => typed.split(' ').map((word) => new Set([word]))),
  );
  return snippetOf(text, marks)
    .map((part) => (part.match ? `[${part.text}]` : part.text))
    .join('');
};

const long =
  'The treasurer spoke of the accounts of the year, which had been audited in the spring and were now on the table. ';

describe('a snippet', () => {
  test('is the whole of a short text, its words marked in every place', () => {
    expect(shown('Lamps on the quay; a LAMP on the pier.', 'lamps', 'lamp')).toBe(
      '[Lamps] on the quay; a [LAMP] on the pier.',
    );
  });

  test('marks a phrase as one, and a word of a phrase alone not at all', () => {
    expect(shown('The safe haven was safe.', 'safe haven')).toBe('The [safe haven] was safe.');
  });

  test('is the sentence with the words, where the text is long', () => {
    expect(shown(`${long.repeat(3)}Mr Hill asked for two lamps. ${long.repeat(3)}`, 'lamps')).toContain(
      'Mr Hill asked for two [lamps].',
    );
  });

  test('is the sentence with most of the different words, not that with one of them often', () => {
    const text = `${long}A lamp, a lamp and a lamp. ${long.repeat(2)}One lamp for the quay. ${long}`;
    expect(shown(text, 'lamp', 'quay')).toContain('One [lamp] for the [quay].');
  });

  test('cuts a long sentence at words about the marks, and shows the cuts', () => {
    const sentence = `${'and so on and so on '.repeat(30)}until the lamp was lit ${'and on and on again '.repeat(30)}`;
    const snippet = shown(sentence, 'lamp');
    expect(snippet).toMatch(/^… \S.*until the \[lamp\] was lit.*\S …$/);
    expect(snippet.length).toBeLessThan(270);
  });

  test('is a part of the text, at most 300 characters and its ellipses, whatever the text', () => {
    const words = fc.constantFrom('lamp', 'quay.', 'Mr', 'O’Brien', '£1.16m', 'x'.repeat(70), '(a)', '…', ' ');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 150 }), (parts) => {
        const text = parts.join(' ');
        const bare = snippetOf(text, marksIn(text, [[new Set(['lamp'])]]))
          .map((part) => part.text)
          .join('')
          .replace(/^… (?=.)/, '')
          .replace(/ …$/, '');
        expect(text).toContain(bare);
        expect(bare.length).toBeLessThanOrEqual(300);
      }),
    );
  });
});
