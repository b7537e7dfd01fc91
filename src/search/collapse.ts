// Passages found, the same words and the same title only once.

import type { Leaf } from './leaves.ts';
import { type BOOSTS, FIELDS } from './ranking.ts';
import type { Passage } from './types.ts';

/** A passage found. */
export interface Ranked {
  readonly number: number;
  readonly passage: Passage;
  readonly score: number;
}

export interface Collapsed extends Ranked {
  /** Citations of the passages that this one stands for. */
  readonly also: readonly string[];
}

/** By what a passage was found: words of its own, only its item's title, or only the name and day of the meeting. */
export type Ground = 'own' | 'title' | 'meeting' | 'none';

const NUMBER_OF = Object.fromEntries(FIELDS.map((field, number) => [field, number])) as Record<
  keyof typeof BOOSTS,
  number
>;

/** The ground on which a passage was found. A query without words has none. */
export function groundOf(number: number, leaves: readonly Leaf[]): Ground {
  if (leaves.length === 0) return 'none';
  const has = (field: keyof typeof BOOSTS): boolean => leaves.some((leaf) => leaf.wide[NUMBER_OF[field]]?.has(number));
  return has('text') || has('speakers') ? 'own' : has('title') ? 'title' : 'meeting';
}

/**
 * Passages, best first, without those that say again what one above says:
 * - those found only by their item's title stand for the item together, under the best of the item that is shown;
 * - those found only by their meeting's name and day stand for the meeting together;
 * - of a decision or an action and the paragraph that holds the same words, the better one is shown.
 */
export function collapsed(ranked: readonly Ranked[], leaves: readonly Leaf[]): readonly Collapsed[] {
  const shown: { readonly hit: Ranked; readonly also: string[] }[] = [];
  const places = new Map<string, number>();
  const grounds = ranked.map((hit) => groundOf(hit.number, leaves));
  const ownItems = new Set(
    ranked.filter((_, at) => grounds[at] === 'own' || grounds[at] === 'none').map((hit) => hit.passage.item.id),
  );
  const show = (hit: Ranked, key: string): void => {
    places.set(key, shown.push({ hit, also: [] }) - 1);
  };
  for (const [at, hit] of ranked.entries()) {
    const { passage } = hit;
    const ground = grounds[at];
    const item = `item ${passage.item.id}`;
    const key =
      ground === 'title' ? item : ground === 'meeting' ? `meeting ${passage.document}` : `text ${passage.citation}`;
    const place = places.get(key);
    const first = place === undefined ? undefined : shown[place];
    if (ground === 'title' && ownItems.has(passage.item.id)) {
      shown[places.get(item) ?? -1]?.also.push(passage.citation);
      continue;
    }
    if (first && (ground === 'title' || ground === 'meeting' || overlaps(first.hit.passage, passage))) {
      if (first.hit.passage.citation !== passage.citation) first.also.push(passage.citation);
      continue;
    }
    show(hit, key);
    if (!places.has(item)) places.set(item, shown.length - 1);
  }
  return shown.map(({ hit, also }) => ({ ...hit, also: [...new Set(also)] }));
}

/** Whether one of two texts of a paragraph holds the other. */
function overlaps(left: Passage, right: Passage): boolean {
  return left.text.includes(right.text) || right.text.includes(left.text);
}
