// What a passage is, in sixteen bits.
import { OUTCOMES } from '../../model/index.ts';
import { PASSAGE_KINDS, type Passage, type PassageKind } from '../types.ts';

/**
 * Bits 0 to 2 are the kind, 3 to 8 all kinds, 9 whether it opens its item, 10 {@link SHARED}, 11 to 14 the outcome from 1,
 * 15 {@link BEGINS}.
 */
const KINDS_AT = 3;
const OPENING = 1 << 9;
const OUTCOME_AT = 11;

/** Whether another passage of its paragraph holds its text, or is held by it. */
export const SHARED = 1 << 10;

/** Whether it is the first passage of its item. */
export const BEGINS = 1 << 15;

type Own = Pick<Passage, 'kind' | 'kinds' | 'opening' | 'outcome'>;

export function flagsOf({ kind, kinds, opening, outcome }: Own, shared: boolean, begins: boolean): number {
  const decided = outcome === null ? 0 : OUTCOMES.indexOf(outcome) + 1;
  return (
    PASSAGE_KINDS.indexOf(kind) |
    bitsOf(kinds) |
    (opening ? OPENING : 0) |
    (shared ? SHARED : 0) |
    (begins ? BEGINS : 0) |
    (decided << OUTCOME_AT)
  );
}

/** The bits of kinds: a passage is of one of them where its flags have one of the bits. */
export function bitsOf(kinds: readonly PassageKind[]): number {
  return kinds.reduce((bits, kind) => bits | (1 << (KINDS_AT + PASSAGE_KINDS.indexOf(kind))), 0);
}

/** The place of the kind in PASSAGE_KINDS. */
export const kindAt = (flags: number): number => flags & 7;

export const isOpening = (flags: number): boolean => (flags & OPENING) !== 0;

/** The place of the outcome in OUTCOMES; -1 for none. */
export const outcomeAt = (flags: number): number => ((flags >> OUTCOME_AT) & 15) - 1;
