// The text of a ModernGov page: numbers alone on a line, titles below, `Minutes:` before what was said.
import type { Dialect } from './dialect-rules.ts';

export const modernGovText: Dialect = {
  name: 'moderngov-text',
  summary: 'ModernGov page saved as text: numbers alone on a line, titles below',
  kind: 'minutes',
  evidence: ({ modernGovChrome, minutesLabels, numbersAlone, itemRows, itemPage }) =>
    Math.min(3, modernGovChrome) +
    Math.min(4, minutesLabels) +
    Math.min(2, numbersAlone) -
    (itemRows > 3 ? 4 : 0) -
    itemPage * 3,
  numberAlone: true,
  minutesLabel: true,
  cells: 'lines',
  unnumbered: false,
  singleItem: false,
};
