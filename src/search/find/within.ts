// How the passages of a paragraph stand to each other: a decision's words are also those of the paragraph it was taken in. What
// holds what is found out once, when passages are written, so that no question needs their texts for it.
import type { Passage } from '../types.ts';

/** A paragraph with more passages than this is taken as several. */
const MOST = 15;
/** Texts longer than this are taken to hold no other: looking for each of many decisions in them takes long. */
const LONGEST = 50_000;

/**
 * For each passage of a document: in the low four bits its place among those of its paragraph, in the high four the place, from 1,
 * of the shortest of them that holds its text; 0 where none does. Passages of a paragraph stand side by side.
 */
export function withinOf(passages: readonly Passage[]): Uint8Array {
  const within = new Uint8Array(passages.length);
  for (let from = 0; from < passages.length; ) {
    let to = from + 1;
    while (to < passages.length && to - from < MOST && passages[to]?.citation === passages[from]?.citation) to++;
    if (to > from + 1) {
      const texts = passages.slice(from, to).map((passage) => passage.text);
      for (let place = 0; place < texts.length; place++) within[from + place] = place | (holderOf(place, texts) << 4);
    }
    from = to;
  }
  return within;
}

/** The place, from 1, of the shortest text that holds one; of equal texts the first holds the others. */
function holderOf(place: number, texts: readonly string[]): number {
  const own = texts[place] ?? '';
  let best = 0;
  let length = LONGEST;
  for (const [other, text] of texts.entries()) {
    if (other === place || text.length > length || (text.length === length && best > 0)) continue;
    if (text.length < own.length || (text.length === own.length && other > place)) continue;
    if (text.includes(own)) [best, length] = [other + 1, text.length];
  }
  return best;
}

export const placeWithin = (within: number): number => within & 15;

/** The place of the passage that holds this one; -1 for none. */
export const holderWithin = (within: number): number => (within >> 4) - 1;
