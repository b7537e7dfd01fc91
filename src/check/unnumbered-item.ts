// `unnumbered-item`: an item without a number in minutes whose items bear numbers.
import type { TextCheck } from './rule.ts';
import { firstLine, quote } from './words.ts';

/** Fewest numbered items, and their least share, for a document to count as one that numbers its items. */
const NUMBERED = 3;
const SHARE = 0.6;

export const unnumberedItem: TextCheck = {
  about: 'text',
  code: 'unnumbered-item',
  severity: 'info',
  summary: 'an item without a number among numbered ones',
  help: `The other items of the document bear numbers and this one has none: the number was lost when the text was made, or
a heading within an item stands out like one of its own. Such an item can only be cited by its place. Compare it with the
original; where a number is missing, write it before the title.`,
  find: ({ minutes }) => {
    const numbered = minutes.items.filter((item) => item.number !== null).length;
    if (numbered < NUMBERED || numbered < minutes.items.length * SHARE) return [];
    return minutes.items
      .filter((item) => item.number === null)
      .map((item) => {
        const before = minutes.items.slice(0, item.index).findLast(({ number }) => number !== null);
        const after = before ? ` (after item ${before.number})` : '';
        const named = item.title && item.title.text !== '' ? `The item ${quote(item.title.text)}` : 'An item';
        return {
          message: `${named}${after} has no number, though ${numbered} items of the document have one.`,
          lines: firstLine(minutes, item.span),
        };
      });
  },
};
