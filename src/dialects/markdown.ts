// Minutes written as a markdown page: headings without numbers, lists of points.
import type { Dialect } from './dialect-rules.ts';

export const markdown: Dialect = {
  name: 'markdown',
  summary: 'markdown page with headings instead of numbers',
  kind: 'minutes',
  evidence: ({ plainHeadings, numberedHeadings }) =>
    plainHeadings >= 3 ? 2 + Math.min(3, plainHeadings) - Math.min(4, numberedHeadings) : 0,
  numberAlone: false,
  minutesLabel: false,
  cells: 'row',
  unnumbered: true,
  singleItem: false,
};
