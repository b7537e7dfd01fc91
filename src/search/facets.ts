// What tells passages apart without reading them: four numbers each.
import { OUTCOMES } from '../model/index.ts';
import { PASSAGE_KINDS, type Passage, type PassageKind } from './types.ts';

/** How many numbers a passage has. */
export const FACET_NUMBERS = 4;

/** What the index itself says of a passage. */
export interface Facets {
  /** The number of its document. */
  readonly document: number;
  /** A number for its item, and one for its paragraph, each the same for all passages of that. */
  readonly item: number;
  readonly paragraph: number;
  readonly kind: PassageKind;
  readonly kinds: readonly PassageKind[];
  readonly opening: boolean;
  readonly outcome: Passage['outcome'];
}

/** The facets of passages as numbers, {@link FACET_NUMBERS} a passage. */
export function encodeFacets(passages: readonly Passage[], documents: readonly string[]): Uint32Array {
  const places = new Map(documents.map((document, place) => [document, place]));
  const items = new Map<string, number>();
  const paragraphs = new Map<string, number>();
  const numberIn = (map: Map<string, number>, key: string): number => {
    const number = map.get(key) ?? map.size;
    map.set(key, number);
    return number;
  };
  const numbers = new Uint32Array(passages.length * FACET_NUMBERS);
  for (const [at, passage] of passages.entries()) {
    const document = places.get(passage.document) ?? 0;
    const item = numberIn(items, `${document} ${passage.item.id}`);
    const paragraph = numberIn(paragraphs, `${document} ${passage.citation}`);
    numbers.set([document, item, paragraph, flagsOf(passage)], at * FACET_NUMBERS);
  }
  return numbers;
}

/** Bits 0 to 3 are the kind, 4 to 11 all kinds, 12 whether it opens its item, from 16 the outcome, counted from 1. */
function flagsOf({ kind, kinds, opening, outcome }: Passage): number {
  const all = kinds.reduce((bits, one) => bits | (1 << PASSAGE_KINDS.indexOf(one)), 0);
  const decided = outcome === null ? 0 : OUTCOMES.indexOf(outcome) + 1;
  return PASSAGE_KINDS.indexOf(kind) | (all << 4) | ((opening ? 1 : 0) << 12) | (decided << 16);
}

/** The facets of the passage at a place. */
export function decodeFacets(numbers: Uint32Array, passage: number): Facets {
  const [document = 0, item = 0, paragraph = 0, flags = 0] = numbers.subarray(
    passage * FACET_NUMBERS,
    (passage + 1) * FACET_NUMBERS,
  );
  return {
    document,
    item,
    paragraph,
    kind: PASSAGE_KINDS[flags & 15] ?? 'paragraph',
    kinds: PASSAGE_KINDS.filter((_, bit) => (flags >> (4 + bit)) & 1),
    opening: ((flags >> 12) & 1) === 1,
    outcome: OUTCOMES[(flags >> 16) - 1] ?? null,
  };
}
