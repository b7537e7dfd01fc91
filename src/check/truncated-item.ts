// `truncated-item`: the page shows only the beginning of an item.
import type { Item, Lines, Minutes } from '../model/index.ts';
import type { TextCheck } from './rule.ts';
import { firstLine, itemName, sentence } from './words.ts';

const MARK = /view\s+the\s+full\s+minutes\s+text/i;

export const truncatedItem: TextCheck = {
  about: 'text',
  code: 'truncated-item',
  severity: 'warning',
  summary: 'an item whose text the page cuts short',
  help: `The page shows only the beginning of a long item and ends it with "view the full minutes text for item …", or the
file stops in the middle of it. What was decided, who is to act and who spoke after that point isn't in the file, so it is
in no answer either. Open the item on the council's site, copy its full text into the file and run kcsp parse again.`,
  find: ({ minutes }) =>
    minutes.items
      .filter((item) => item.truncated)
      .map((item) => {
        const link = linkIn(minutes, item);
        const [, last] = minutes.source.lines(item.span);
        const how = link ? 'the page ends it with a link to its full text' : 'its text breaks off';
        return {
          message: `${sentence(itemName(item))} is cut short: ${how}, and the rest is not in the file.`,
          lines: link ?? [last, last],
        };
      }),
};

/** The line with the link to the full text. */
function linkIn(minutes: Minutes, item: Item): Lines | null {
  // Paragraphs hold the text without the link.
  const mark = MARK.exec(minutes.source.text.slice(item.span.start, item.span.end));
  if (!mark) return null;
  const start = item.span.start + mark.index;
  return firstLine(minutes, { start, end: start + mark[0].length });
}
