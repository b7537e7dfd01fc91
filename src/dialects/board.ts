// Minutes of boards, panels and partnerships, with action columns and tables.
import type { Dialect } from './dialect-rules.ts';

export const board: Dialect = {
  name: 'board',
  summary: 'board, panel or partnership minutes, with action labels, columns or tables',
  kind: 'minutes',
  evidence: ({ actionMarks, boardWords, parishWords, minutesLabels, blockTags, itemReferences }) =>
    Math.min(2, actionMarks) +
    (boardWords > 0 ? 1 : 0) -
    (parishWords > 0 ? 2 : 0) -
    (minutesLabels > 2 ? 2 : 0) -
    (blockTags > 5 ? 1 : 0) -
    (itemReferences > 2 ? 2 : 0),
  numberAlone: false,
  minutesLabel: false,
  cells: 'row',
  unnumbered: true,
  singleItem: false,
};
