// Text that still holds the tags and entities of a web page.
import type { Dialect } from './dialect-rules.ts';

export const html: Dialect = {
  name: 'html',
  summary: 'text with HTML tags and entities inside',
  kind: 'minutes',
  evidence: ({ blockTags, itemRows }) =>
    blockTags > 5 ? 4 + Math.min(2, Math.floor(blockTags / 20)) - (itemRows > 3 ? 2 : 0) : 0,
  numberAlone: false,
  minutesLabel: true,
  cells: 'row',
  unnumbered: true,
  singleItem: false,
};
