// By when a thing is due reads on in English, whatever words the minutes print.
import { expect, test } from 'vitest';
import { dueWords } from '../../src/commands/due-words.ts';

test.each([
  ['due course', 'in due course'],
  ['in due course', 'in due course'],
  ['March 2020', 'due March 2020'],
  ['25 October', 'due 25 October'],
  ['31/5', 'due 31/5'],
  ['the 3rd of May', 'due the 3rd of May'],
  ['Friday', 'due Friday'],
  ['next meeting', 'due at the next meeting'],
  ['the next meeting', 'due at the next meeting'],
  ['the March 2015 meeting', 'due at the March 2015 meeting'],
  ['a future meeting', 'due at a future meeting'],
  ['July meeting', 'due at the July meeting'],
  ['the May agenda', 'due on the May agenda'],
  ['July’s agenda', 'due on July’s agenda'],
  ['AGM', 'due at the AGM'],
  ['the next few weeks', 'due within the next few weeks'],
  ['12 months', 'due in 12 months'],
  ['within two weeks', 'due within two weeks'],
  ['next year', 'due next year'],
  ['end of May', 'due by the end of May'],
  ['the end of the year', 'due by the end of the year'],
  ['as soon as possible', 'due as soon as possible'],
  ['ASAP', 'due ASAP'],
  ['September ahead of our AGM', 'due September ahead of our AGM'],
  ['early June', 'due early June'],
  ['by 4 May', 'due by 4 May'],
  ['Ongoing', 'due: Ongoing'],
  ['when the weather allows', 'due: when the weather allows'],
])('%s: %s', (printed, words) => {
  expect(dueWords(printed)).toBe(words);
});
