// What a rule says of one sentence: that it decides something, and how.
import type { Outcome } from '../../model/index.ts';

/** A decision found in a sentence. Offsets are into the sentence. */
export interface Finding {
  readonly at: number;
  /** Right behind the deciding verb. */
  readonly end: number;
  readonly outcome: Outcome;
  /** What is decided follows the verb, so that limbs below the sentence may hold the deciding word. */
  readonly open: boolean;
  readonly formal: boolean;
  /** The sentence says that something was decided, not what: "All agreed." What is decided stands before it. */
  readonly bare: boolean;
  /** The rule: `resolutions/formal`. */
  readonly by: string;
}
