// What a passage scores beyond its words: its kind, its place in the item, words side by side. And why.

import { kernelFor } from '../kernel/kernel.ts';
import * as byKernel from '../kernel/scores.ts';
import type { Asked } from './asked.ts';
import { bitsOf, isOpening, kindAt } from './find/flags.ts';
import type { Plan } from './plan.ts';
import { ADJACENT, DECISIONS_ASKED_FOR, FIELDS, KIND_WEIGHTS, OPENING, SCRAP } from './ranking.ts';
import { type LeafScores, timesAt, wordScores } from './scores.ts';
import type { SearchIndex } from './search-index.ts';
import { havingPattern } from './side-by-side.ts';
import { PASSAGE_KINDS } from './types.ts';

/** What the words of a passage count by, for what the passage is. The passages' numbers go up. */
export function weightsOf(passages: Uint32Array, flags: Uint32Array, plan: Plan, index: SearchIndex): Float64Array {
  const lengths = index.lengthsAt(passages, FIELDS.indexOf('text'));
  const kernel = kernelFor(passages.length);
  if (kernel !== null) {
    const weightOf = (weighed: number): number => flagWeight(weighed, plan);
    return byKernel.weights(kernel, flags, lengths, WEIGHED, weightOf, { kind: PARAGRAPH, ...SCRAP });
  }
  const weights = new Float64Array(passages.length);
  for (let at = 0; at < weights.length; at++) {
    const flag = flags[at] ?? 0;
    const scrap = (lengths[at] ?? 0) < SCRAP.words && kindAt(flag) === PARAGRAPH ? SCRAP.weight : 1;
    weights[at] = flagWeight(flag, plan) * scrap;
  }
  return weights;
}

const PARAGRAPH = PASSAGE_KINDS.indexOf('paragraph');
const RESOLUTION = bitsOf(['resolution']);
/** The bits of flags that weights depend on: kind, kinds and opening. */
const WEIGHED = 0x3ff;

/** What a passage with such flags counts by. */
function flagWeight(flags: number, { decisions }: Plan): number {
  const kind = PASSAGE_KINDS[kindAt(flags)];
  const own = kind === undefined ? 1 : KIND_WEIGHTS[kind];
  const asked = decisions && (flags & RESOLUTION) !== 0 ? DECISIONS_ASKED_FOR : 1;
  return own * (isOpening(flags) ? OPENING : 1) * asked;
}

/** What words that were typed side by side add in some passages where they stand side by side. */
export function neighbourScores({ neighbours }: Plan, leaves: LeafScores, index: SearchIndex): Float64Array {
  const { passages } = leaves;
  const sum = new Float64Array(passages.length);
  for (const { left, right, pattern } of neighbours) {
    const [one, other] = [leaves.of(left), leaves.of(right)];
    for (const field of ['title', 'text'] as const) {
      const times = timesAt(havingPattern(index, pattern, FIELDS.indexOf(field), passages), passages);
      for (let at = 0; at < sum.length; at++) {
        if ((times[at] ?? 0) > 0) sum[at] = (sum[at] ?? 0) + ADJACENT[field] * ((one[at] ?? 0) + (other[at] ?? 0));
      }
    }
  }
  return sum;
}

/** The scores of some passages that a question found, words side by side counted or not. */
export function scoresOf(
  { plan, evaluation }: Pick<Asked, 'plan' | 'evaluation'>,
  leaves: LeafScores,
  beside: Float64Array | null,
  index: SearchIndex,
): Float64Array {
  const { passages } = leaves;
  const words = wordScores(evaluation.scoring, leaves, evaluation.matcher);
  const weights = weightsOf(passages, index.flagsAt(passages), plan, index);
  return words.map((score, at) => (score + (beside?.[at] ?? 0)) * (weights[at] ?? 1));
}

/** How the score of a passage came about, a line a part; `at` is its place among those of the scores. */
export function reasonsOf(at: number, plan: Plan, leaves: LeafScores, beside: number, index: SearchIndex): string[] {
  const { passages } = leaves;
  const only = passages.subarray(at, at + 1);
  const flags = index.flagsAt(only)[0] ?? 0;
  const kind = PASSAGE_KINDS[kindAt(flags)] ?? 'paragraph';
  const reasons = plan.wanted.flatMap((leaf) => {
    const score = leaves.of(leaf)[at] ?? 0;
    const known = plan.leaves[leaf];
    if (score === 0 || !known) return [];
    const places = FIELDS.flatMap((field, number) => {
      const occurs = known.wide[number];
      const times = occurs ? (timesAt(occurs, only)[0] ?? 0) : 0;
      return times === 0 ? [] : [times === 1 ? field : `${field} ×${times}`];
    });
    return [`${known.text} ${score.toFixed(2)} (${places.join(', ')})`];
  });
  if (beside > 0) reasons.push(`side by side ${beside.toFixed(2)}`);
  if (KIND_WEIGHTS[kind] !== 1) reasons.push(`${kind} ×${KIND_WEIGHTS[kind]}`);
  if (isOpening(flags)) reasons.push(`opens its item ×${OPENING}`);
  if (plan.decisions && (flags & RESOLUTION) !== 0) reasons.push(`a decision, as was asked ×${DECISIONS_ASKED_FOR}`);
  const words = index.lengthsAt(only, FIELDS.indexOf('text'))[0] ?? 0;
  if (kind === 'paragraph' && words < SCRAP.words) reasons.push(`hardly a sentence ×${SCRAP.weight}`);
  return reasons;
}
