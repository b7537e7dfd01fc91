// The labels of paragraphs as counts: what the two checks of paragraph labels look at.
import type { Item, Minutes, Paragraph } from '../model/index.ts';
import { type Counted, countedOf, type Run, runsOf } from './numbering.ts';

/** The lists of labelled paragraphs that are siblings of one another. */
export interface LabelledList {
  readonly item: Item;
  /** All siblings, those without a label too. */
  readonly siblings: readonly Paragraph[];
  readonly runs: readonly Run<Paragraph>[];
}

/** Every list of an item that holds a label, outer ones first. */
export function listsOf(item: Item): LabelledList[] {
  const lists: LabelledList[] = [];
  const visit = (siblings: readonly Paragraph[]): void => {
    const runs = runsOf(countedOf(siblings, (paragraph) => paragraph.label));
    if (runs.length > 0) lists.push({ item, siblings, runs });
    for (const paragraph of siblings) visit(paragraph.children);
  };
  visit(item.paragraphs);
  return lists;
}

/** A label that repeats the one before it, or one seen in the same list. */
export interface Repeat {
  readonly item: Item;
  readonly first: Counted<Paragraph>;
  readonly second: Counted<Paragraph>;
}

/** The repeated labels of a document, in the order of the text. */
export function repeatsIn(minutes: Minutes): Repeat[] {
  const repeats: Repeat[] = [];
  for (const item of minutes.items) {
    for (const { runs } of listsOf(item)) {
      for (const run of runs) {
        for (const [at, second] of run.entries()) {
          const first = run.slice(0, at).findLast((one) => one.value === second.value);
          if (first) repeats.push({ item, first, second });
        }
      }
    }
  }
  return repeats;
}
