// Minutes of parish, town and community councils, by as many clerks as there are councils.
import type { Dialect } from './dialect-rules.ts';

export const parish: Dialect = {
  name: 'parish',
  summary: 'parish, town or community council minutes',
  kind: 'minutes',
  evidence: ({ parishWords, modernGovChrome, minutesLabels, blockTags }) =>
    (parishWords > 0 ? 2 : 0) +
    Math.min(2, parishWords) -
    (modernGovChrome > 1 ? 3 : 0) -
    (minutesLabels > 2 ? 2 : 0) -
    (blockTags > 5 ? 1 : 0),
  numberAlone: false,
  minutesLabel: false,
  cells: 'row',
  unnumbered: true,
  singleItem: false,
};
