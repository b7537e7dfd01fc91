// Trouble in the input, as data: a closed list of codes, each documented by its file in `src/check/`.
import type { Lines } from './span.ts';

export const SEVERITIES = ['info', 'warning', 'error'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const CODES = [
  'truncated-item',
  'unnumbered-item',
  'duplicate-item-number',
  'missing-item-number',
  'duplicate-paragraph-label',
  'missing-paragraph-label',
  'no-date',
  'date-contradiction',
  'resolution-without-outcome',
  'action-without-owner',
  'possible-misspelling',
  'ambiguous-name',
  'unexplained-initials',
  'no-items',
  'unparsed-lines',
  'encoding-repaired',
  'garbled-text',
  'layout-uncertain',
] as const;
export type Code = (typeof CODES)[number];

/** One finding about a document. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  /** One sentence: what is wrong. */
  readonly message: string;
  readonly lines: Lines;
}
