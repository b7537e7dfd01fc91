// `unnumbered-item`: an item without a number in minutes whose items bear numbers.
import type { Finding, TextCheck } from './rule.ts';
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
    const findings: Finding[] = [];
    let before: string | null = null;
    for (const { number, title, span } of minutes.items) {
      if (number !== null) {
        before = number;
        continue;
      }
      const after = before === null ? '' : ` (after item ${before})`;
      const named = title && title.text !== '' ? `The item ${quote(title.text)}` : 'An item';
      findings.push({
        message: `${named}${after} has no number, though ${numbered} items of the document have one.`,
        lines: firstLine(minutes, span),
      });
    }
    return findings;
  },
};
