// One act of speaking: who, how, where, and by what kind of rule it was found.
import type { Voice } from './units.ts';

export interface Act {
  readonly voice: Voice;
  readonly verb: string;
  /** Offsets of the verb in the paragraph's text. */
  readonly start: number;
  readonly end: number;
  readonly by: 'verb' | 'passive' | 'mover' | 'label' | 'pronoun';
}

/** How somebody spoke who is no subject of a verb, and where the words for it stand. */
export interface Agency {
  readonly verb: string;
  readonly start: number;
  readonly end: number;
}
