// `no-items`: no item of business was found.
import type { TextCheck } from './rule.ts';
import { counted, topOf } from './words.ts';

export const noItems: TextCheck = {
  about: 'text',
  code: 'no-items',
  severity: 'warning',
  summary: 'a document in which no item was found',
  help: `No item of business with a number or a title was found in the document, so nothing in it can be cited but by its line. Either
it is something else than minutes (a poster, a covering letter), and you can leave it out with ignore in kcsp.yaml, or its
headings have a form that kcsp does not know. kcsp explain FILE shows how each line was taken.`,
  find: ({ record, minutes }) =>
    record.items.some(({ number, title }) => number !== null || title !== null)
      ? []
      : [
          {
            message: `No heading of an item was found in the ${counted(record.source.lines, 'line')} of the document.`,
            lines: topOf(minutes),
          },
        ],
};
