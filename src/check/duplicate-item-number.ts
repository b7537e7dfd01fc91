// `duplicate-item-number`: a number that two items of one count bear.
import type { Item } from '../model/index.ts';
import { itemRuns, repeated } from './item-numbers.ts';
import type { TextCheck } from './rule.ts';
import { firstLine, quote } from './words.ts';

export const duplicateItemNumber: TextCheck = {
  about: 'text',
  code: 'duplicate-item-number',
  severity: 'warning',
  summary: 'a number that two items bear',
  help: `Two items in one count bear the same number, most often by a slip of the person who typed it. A citation of that
number may mean either; kcsp keeps both apart by adding -2 to the id of the second. Compare them with the original and, when
you cite one, add its title.`,
  find: ({ minutes }) =>
    itemRuns(minutes).flatMap((run) =>
      repeated(run).map(({ first, again }) => {
        const [line] = firstLine(minutes, first.of.span);
        return {
          message: `Number ${again.printed} is printed twice: for ${titleOf(first.of)} on line ${line} and for ${titleOf(again.of)} here.`,
          lines: firstLine(minutes, again.of.span),
        };
      }),
    ),
};

function titleOf(item: Item): string {
  return item.title && item.title.text !== '' ? quote(item.title.text, 60) : 'an item without a title';
}
