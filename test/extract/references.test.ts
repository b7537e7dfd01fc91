// Mentions of other minutes.
import { describe, expect, it } from 'vitest';
import { referencesIn } from '../../src/extract/references.ts';
import { readText } from '../support/read.ts';

const references = (text: string) => referencesIn(text).map(({ type, target }) => `${type} ${target}`);

describe('referencesIn', () => {
  it.each([
    ['the error within minute 233.1 and 234.1.', ['minute 233.1', 'minute 234.1']],
    ['Minute No. 42 refers', ['minute 42']],
    ['minute number 49/17 of the last meeting', ['minute 49/17']],
    ['minutes 12, 13 and 14(2) were amended', ['minute 12', 'minute 13', 'minute 14(2)']],
    ['paragraph 4.1 of minute 57', ['minute 57.4.1']],
    ['paragraph (2) of minute 57', ['minute 57(2)']],
    ['an interest at item 201/20; and at agenda item C1', ['item 201/20', 'item C1']],
    ['The notes of the meeting held on 17 July 2019 were agreed', ['meeting 2019-07-17']],
    ['minutes of the Ordinary Meeting of the Council held on 11 November 2020', ['meeting 2020-11-11']],
    ['raised at the 8 July 2014 meeting', ['meeting 2014-07-08']],
  ])('%j', (text, found) => {
    expect(references(text)).toEqual(found);
  });

  it.each([
    'it took 30 minutes',
    'after 10 minutes 20 people left',
    'minutes 5 per cent',
    'view the full minutes text for item 53.',
    'The next meeting would be held on 9 September 2014',
    'Date of next meeting - 9 September 2014',
    'the letter of 1 May 2014',
  ])('finds none in %j', (text) => {
    expect(references(text)).toEqual([]);
  });
});

describe('the references of a record', () => {
  it('leave out the item itself and its own meeting, and stand once an item', () => {
    const { record } = readText(
      'Ash Board minutes 3 June 2014\n\n1. Apologies\n\nNone.\n\n2. Roads\n\nItem 2 of this meeting of 3 June 2014 goes back to minute 4 of 4 March 2014.\n\nMinute 4 was read.\n',
    );
    expect(record.items[1]?.references).toEqual([{ type: 'minute', target: '4', lines: [9, 9] }]);
  });
});
