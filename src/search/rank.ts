// What a passage scores beyond its words: its kind, its place in the item, words side by side. And why.
import { byText } from '../model/index.ts';
import { tokensOf } from '../text/tokens.ts';
import type { Ranked } from './collapse.ts';
import type { Evaluation } from './evaluate.ts';
import type { Facets } from './facets.ts';
import type { SearchIndex } from './index-reader.ts';
import { fieldText, placesOf } from './patterns.ts';
import type { Plan } from './plan.ts';
import { ADJACENT, DECISIONS_ASKED_FOR, FIELDS, KIND_WEIGHTS, LOOKED_AT, OPENING, SCRAP } from './ranking.ts';

/** The passages found, best first; of equals, the newest first, then in the order of reading. */
export function ranked(plan: Plan, evaluation: Evaluation, index: SearchIndex): Ranked[] {
  const hits = [...evaluation.found].map(([number, words]) => hitOf(number, words, plan, index));
  hits.sort(byScore);
  const top = hits.slice(0, LOOKED_AT).map((hit) => {
    const words = evaluation.found.get(hit.number) ?? 0;
    return hitOf(hit.number, words + neighbourScore(hit.number, plan, evaluation, index), plan, index);
  });
  return [...top.sort(byScore), ...hits.slice(LOOKED_AT)];
}

/** Newest first; an undated meeting by what is known of its day. */
export function byDate(index: SearchIndex): (left: Ranked, right: Ranked) => number {
  const dayOf = ({ number }: Ranked): string => {
    const { date, dateBounds } = index.meetingOf(number);
    return date ?? dateBounds?.after ?? dateBounds?.before ?? '';
  };
  return (left, right) => byText(dayOf(right), dayOf(left)) || right.score - left.score || left.number - right.number;
}

/** Best first; of equals, the newest first, then in the order of reading. Documents are numbered in the order of their days. */
function byScore(left: Ranked, right: Ranked): number {
  return right.score - left.score || right.facets.document - left.facets.document || left.number - right.number;
}

function hitOf(number: number, words: number, plan: Plan, index: SearchIndex): Ranked {
  const facets = index.facetsOf(number);
  const scrap = isScrap(number, facets, index) ? SCRAP.weight : 1;
  const asked = isAskedFor(facets, plan) ? DECISIONS_ASKED_FOR : 1;
  return { number, facets, score: words * KIND_WEIGHTS[facets.kind] * (facets.opening ? OPENING : 1) * scrap * asked };
}

function isAskedFor({ kinds }: Facets, { decisions }: Plan): boolean {
  return decisions && kinds.includes('resolution');
}

function isScrap(number: number, { kind }: Facets, index: SearchIndex): boolean {
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
  if (KIND_WEIGHTS[hit.facets.kind] !== 1) reasons.push(`${hit.facets.kind} ×${KIND_WEIGHTS[hit.facets.kind]}`);
  if (hit.facets.opening) reasons.push(`opens its item ×${OPENING}`);
  if (isAskedFor(hit.facets, plan)) reasons.push(`a decision, as was asked ×${DECISIONS_ASKED_FOR}`);
  if (isScrap(hit.number, hit.facets, index)) reasons.push(`hardly a sentence ×${SCRAP.weight}`);
  return reasons;
}
