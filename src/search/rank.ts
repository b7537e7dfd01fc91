// What a passage scores beyond its words: its kind, its place in the item, words side by side. And why.
import type { Ranked } from './collapse.ts';
import type { Evaluation } from './evaluate.ts';
import type { SearchIndex } from './index-reader.ts';
import { fieldText, placesOf } from './patterns.ts';
import type { Plan } from './plan.ts';
import { ADJACENT, FIELDS, KIND_WEIGHTS, LOOKED_AT, OPENING, SCRAP } from './ranking.ts';
import { tokensOf } from './tokens.ts';
import type { Passage } from './types.ts';

/** The passages found, best first; of equals, the newest first, then in the order of reading. */
export function ranked(plan: Plan, evaluation: Evaluation, index: SearchIndex): Ranked[] {
  const hits = [...evaluation.found].map(([number, words]) => hitOf(number, words, index));
  hits.sort(byScore);
  const top = hits.slice(0, LOOKED_AT).map((hit) => {
    const words = evaluation.found.get(hit.number) ?? 0;
    return hitOf(hit.number, words + neighbourScore(hit.number, plan, evaluation, index), index);
  });
  return [...top.sort(byScore), ...hits.slice(LOOKED_AT)];
}

/** Newest first: an undated meeting by what is known of its day. */
export function byDate(left: Ranked, right: Ranked): number {
  const [first, second] = [left, right].map(
    ({ passage }) => passage.date ?? passage.dateBounds?.after ?? passage.dateBounds?.before ?? '',
  );
  return (first ?? '') === (second ?? '') ? byScore(left, right) : (first ?? '') < (second ?? '') ? 1 : -1;
}

function byScore(left: Ranked, right: Ranked): number {
  if (left.score !== right.score) return right.score - left.score;
  const [first, second] = [left.passage.date ?? '', right.passage.date ?? ''];
  return first === second ? left.number - right.number : first < second ? 1 : -1;
}

function hitOf(number: number, words: number, index: SearchIndex): Ranked {
  const passage = index.passage(number);
  const scrap = isScrap(number, passage, index) ? SCRAP.weight : 1;
  return { number, passage, score: words * KIND_WEIGHTS[passage.kind] * (passage.opening ? OPENING : 1) * scrap };
}

function isScrap(number: number, { kind }: Passage, index: SearchIndex): boolean {
  return kind === 'paragraph' && (index.lengthsOf(number)[FIELDS.indexOf('text')] ?? 0) < SCRAP.words;
}

/** What words that were typed side by side add where they stand side by side. */
function neighbourScore(number: number, plan: Plan, { leafScores }: Evaluation, index: SearchIndex): number {
  let score = 0;
  for (const { left, right, pattern } of plan.neighbours) {
    const words = (leafScores[left]?.get(number) ?? 0) + (leafScores[right]?.get(number) ?? 0);
    for (const field of ['title', 'text'] as const) {
      const tokens = tokensOf(fieldText(index.passage(number), field));
      if (placesOf(pattern, tokens).length > 0) score += ADJACENT[field] * words;
    }
  }
  return score;
}

/** How a passage's score came about, a line a part. */
export function reasonsOf(hit: Ranked, plan: Plan, evaluation: Evaluation, index: SearchIndex): string[] {
  const reasons = plan.wanted.flatMap((leaf) => {
    const score = evaluation.leafScores[leaf]?.get(hit.number);
    const known = plan.leaves[leaf];
    if (score === undefined || !known) return [];
    const places = FIELDS.flatMap((field, number) => {
      const times = known.wide[number]?.get(hit.number);
      return times === undefined ? [] : [times === 1 ? field : `${field} ×${times}`];
    });
    return [`${known.text} ${score.toFixed(2)} (${places.join(', ')})`];
  });
  const beside = neighbourScore(hit.number, plan, evaluation, index);
  if (beside > 0) reasons.push(`side by side ${beside.toFixed(2)}`);
  if (KIND_WEIGHTS[hit.passage.kind] !== 1) reasons.push(`${hit.passage.kind} ×${KIND_WEIGHTS[hit.passage.kind]}`);
  if (hit.passage.opening) reasons.push(`opens its item ×${OPENING}`);
  if (isScrap(hit.number, hit.passage, index)) reasons.push(`hardly a sentence ×${SCRAP.weight}`);
  return reasons;
}
