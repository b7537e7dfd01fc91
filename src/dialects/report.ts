// A report by officers to a meeting, which stands among minutes in many folders.
import type { Dialect } from './dialect-rules.ts';

export const report: Dialect = {
  name: 'report',
  summary: "officers' report: By, To, Subject, numbered sections, recommendations",
  kind: 'report',
  evidence: ({ reportFields, minutesLabels, minutesOf }) =>
    reportFields >= 3 ? 2 + Math.min(4, reportFields) - minutesLabels - minutesOf * 2 : 0,
  numberAlone: false,
  minutesLabel: false,
  cells: 'row',
  unnumbered: false,
  singleItem: false,
};
