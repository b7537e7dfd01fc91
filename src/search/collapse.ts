// Passages found, the same words and the same title only once.
import type { Facets } from './facets.ts';
import type { SearchIndex } from './index-reader.ts';
import type { Leaf } from './leaves.ts';
import { FIELDS, type Field } from './ranking.ts';

/** A passage found, by its number. */
export interface Ranked {
  readonly number: number;
  readonly facets: Facets;
  readonly score: number;
}

export interface Collapsed extends Ranked {
  /** The passages that this one stands for, by their numbers. */
  readonly also: readonly number[];
}

/** By what a passage was found: words of its own, only its item's title, or only the name and day of the meeting. */
type Ground = 'own' | 'title' | 'meeting';

/** The ground on which a passage was found. For a query without words it is its own. */
function groundOf(number: number, leaves: readonly Leaf[]): Ground {
  const has = (field: Field): boolean => leaves.some((leaf) => leaf.wide[FIELDS.indexOf(field)]?.has(number));
  if (leaves.length === 0 || has('text') || has('speakers')) return 'own';
  return has('title') ? 'title' : 'meeting';
}

/**
 * Passages, best first, without those that say again what one above says:
 * - those found only by their item's title stand for the item together, under the best of the item that is shown;
 * - those found only by their meeting's name and day stand for the meeting together;
 * - of a decision or an action and the paragraph that holds the same words, the better one is shown.
 */
export function collapsed(
  ranked: readonly Ranked[],
  leaves: readonly Leaf[],
  index: SearchIndex,
): readonly Collapsed[] {
  const shown: (Ranked & { readonly also: number[] })[] = [];
  const grounds = ranked.map((hit) => groundOf(hit.number, leaves));
  const ownItems = new Set(ranked.filter((_, at) => grounds[at] === 'own').map((hit) => hit.facets.item));
  const firstOf = new Map<string, Ranked & { readonly also: number[] }>();
  for (const [at, hit] of ranked.entries()) {
    const { item, paragraph, document } = hit.facets;
    const ground = grounds[at];
    const ofItem = firstOf.get(`item ${item}`);
    const key =
      ground === 'own' ? `paragraph ${paragraph}` : ground === 'title' ? `title ${item}` : `meeting ${document}`;
    const first = firstOf.get(key);
    if (ground === 'title' && ownItems.has(item)) {
      // Where the best of the item comes later, by a whim of the scores, that one says what this one would.
      ofItem?.also.push(hit.number);
    } else if (first && (ground !== 'own' || overlap(first.number, hit.number, index))) {
      if (first.facets.paragraph !== paragraph) first.also.push(hit.number);
    } else {
      const kept = { ...hit, also: [] };
      shown.push(kept);
      firstOf.set(key, kept);
      if (!ofItem) firstOf.set(`item ${item}`, kept);
    }
  }
  return shown;
}

/** Whether one of two texts of a paragraph holds the other. */
function overlap(left: number, right: number, index: SearchIndex): boolean {
  const [first, second] = [index.passage(left).text, index.passage(right).text];
  return first.includes(second) || second.includes(first);
}
