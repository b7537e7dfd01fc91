// Where a term stands: by field, the passages that have it and how often.
import { FIELDS } from './ranking.ts';

/** By the number of a field in {@link FIELDS}: number of a passage → how often the term stands in that field of it. */
export type Postings = readonly Map<number, number>[];

/** The postings of a term that stands nowhere. */
export const NOWHERE: Postings = FIELDS.map(() => new Map<number, number>());

/** The postings of several terms taken as one. */
export function merged(all: readonly Postings[]): Postings {
  if (all.length === 1 && all[0]) return all[0];
  return together(all, (left, right) => left + right);
}

/** The postings of several writings of one thing, which can stand for the same words of a text: the most of each. */
export function mostOf(all: readonly Postings[]): Postings {
  if (all.length === 1 && all[0]) return all[0];
  return together(all, Math.max);
}

function together(all: readonly Postings[], join: (left: number, right: number) => number): Postings {
  return FIELDS.map((_, field) => {
    const sum = new Map<number, number>();
    for (const postings of all) {
      for (const [passage, times] of postings[field] ?? []) {
        const known = sum.get(passage);
        sum.set(passage, known === undefined ? times : join(known, times));
      }
    }
    return sum;
  });
}

/** Only the postings in one field. */
export function inField(postings: Postings, wanted: number): Postings {
  return postings.map((passages, field) => (field === wanted ? passages : new Map<number, number>()));
}

/** The passages that have the term in any field. */
export function passagesIn(postings: Postings): Set<number> {
  const passages = new Set<number>();
  for (const field of postings) for (const passage of field.keys()) passages.add(passage);
  return passages;
}
