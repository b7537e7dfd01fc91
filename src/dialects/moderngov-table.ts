// A ModernGov page whose table of items was turned into a markdown table.
import type { Dialect } from './dialect-rules.ts';

export const modernGovTable: Dialect = {
  name: 'moderngov-table',
  summary: 'ModernGov page as a markdown table: numbers in the first column',
  kind: 'minutes',
  evidence: ({ modernGovChrome, minutesLabels, itemRows }) =>
    itemRows > 3 ? 3 + Math.min(2, modernGovChrome) + Math.min(3, minutesLabels) : 0,
  numberAlone: true,
  minutesLabel: true,
  cells: 'lines',
  unnumbered: false,
  singleItem: false,
};
