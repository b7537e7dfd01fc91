// Notes and minutes as they were printed and signed, saved as text or turned into markdown from PDF.
import type { Dialect } from './dialect-rules.ts';

export const printed: Dialect = {
  name: 'printed',
  summary: 'printed notes or minutes: title block, PRESENT list, numbered items',
  kind: 'minutes',
  evidence: ({ minutesOf, itemReferences, modernGovChrome, blockTags, parishWords }) =>
    (minutesOf > 0 ? 2 : 0) +
    Math.min(3, itemReferences) -
    (modernGovChrome > 1 ? 3 : 0) -
    (blockTags > 5 ? 2 : 0) -
    (parishWords > 1 ? 1 : 0),
  numberAlone: false,
  minutesLabel: false,
  cells: 'row',
  unnumbered: true,
  singleItem: false,
};
