// The ModernGov page of a single agenda item.
import type { Dialect } from './dialect-rules.ts';

export const modernGovItem: Dialect = {
  name: 'moderngov-item',
  summary: 'ModernGov page of one item: title, the meeting it belongs to, its minutes',
  kind: 'minutes',
  evidence: ({ itemPage, minutesLabels }) => (itemPage > 0 ? 4 + Math.min(1, minutesLabels) : 0),
  numberAlone: true,
  minutesLabel: true,
  cells: 'lines',
  unnumbered: false,
  singleItem: true,
};
