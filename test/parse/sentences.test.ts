import { expect, it } from 'vitest';
import { sentencesOf } from '../../src/parse/sentences.ts';

/** The sentences of a text, a bar between two. */
const split = (text: string): string =>
  sentencesOf(text)
    .map(({ start, end }) => text.slice(start, end))
    .join(' | ');

it.each([
  ['The report was noted. Mr A. Lamb thanked Dr. Voss.', 'The report was noted. | Mr A. Lamb thanked Dr. Voss.'],
  ['Held at 7.30 p.m. The Chair opened.', 'Held at 7.30 p.m. | The Chair opened.'],
  ['Cllr. Pym asked about no. 12 Mill St. and St. Anne’s.', 'Cllr. Pym asked about no. 12 Mill St. and St. Anne’s.'],
  ['Agreed. Prop. JB, 2nd GK, All in favour.', 'Agreed. | Prop. JB, 2nd GK, All in favour.'],
  ['It cost £1.16m in all. Was it worth it? Yes.', 'It cost £1.16m in all. | Was it worth it? | Yes.'],
  ['“We agree.” He left.', '“We agree.” | He left.'],
  ['Sites, e.g. Drove Lane, etc. were named.', 'Sites, e.g. Drove Lane, etc. were named.'],
  ['No full stop at all', 'No full stop at all'],
  ['', ''],
])('splits "%s"', (text, expected) => {
  expect(split(text)).toBe(expected);
});
