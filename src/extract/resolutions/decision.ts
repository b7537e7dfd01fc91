// A decision as a run of passages, while an item is read.
import type { Outcome, Vote } from '../../model/index.ts';

/** All indices are into the item's passages, and inclusive. */
export interface Decision {
  readonly from: number;
  to: number;
  /** The passage with the deciding words, and the last of its limbs. */
  readonly at: number;
  readonly limbsTo: number;
  /** What is decided may have limbs. */
  readonly limbs: boolean;
  readonly outcome: Outcome;
  formal: boolean;
  readonly by: string;
  /** Figures read from lists of names; null where there are none. */
  readonly figures: Pick<Vote, 'for' | 'against' | 'abstained'> | null;
}

/** A decision that is complete in its passages. */
export function plainDecision(from: number, to: number, outcome: Outcome, by: string): Decision {
  return { from, to, at: from, limbsTo: to, limbs: false, outcome, formal: false, by, figures: null };
}
