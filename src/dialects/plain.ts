// Any other text: what the parser does without a layout to go by.
import type { Dialect } from './dialect-rules.ts';

export const plain: Dialect = {
  name: 'plain',
  summary: 'any other text',
  kind: 'minutes',
  evidence: () => 0.5,
  numberAlone: false,
  minutesLabel: false,
  cells: 'row',
  unnumbered: true,
  singleItem: false,
};
