// The labels of paragraphs as counts: what the two checks of paragraph labels look at.
import type { Item, Minutes, Paragraph } from '../model/index.ts';
import { type Counted, countedOf, type Run, runsOf } from './numbering.ts';

/** The lists of labelled paragraphs that are siblings of one another. */
export interface LabelledList {
  readonly item: Item;
  /** All siblings, those without a label too. */
  readonly siblings: readonly Paragraph[];
  readonly runs: readonly Run<Paragraph>[];
  /** How many siblings without a label stand directly before a labelled one. */
  readonly unlabelledBefore: (paragraph: Paragraph) => number;
}

/** Every list of an item that holds a label, outer ones first. */
export function listsOf(item: Item): LabelledList[] {
  const lists: LabelledList[] = [];
  const visit = (siblings: readonly Paragraph[]): void => {
    const runs = runsOf(countedOf(siblings, (paragraph) => paragraph.label));
    if (runs.length > 0) lists.push({ item, siblings, runs, unlabelledBefore: unlabelledIn(siblings) });
    for (const paragraph of siblings) visit(paragraph.children);
  };
  visit(item.paragraphs);
  return lists;
}

function unlabelledIn(siblings: readonly Paragraph[]): (paragraph: Paragraph) => number {
  const before = new Map<Paragraph, number>();
  let count = 0;
  for (const paragraph of siblings) {
    before.set(paragraph, count);
    count = paragraph.label === null ? count + 1 : 0;
  }
  return (paragraph) => before.get(paragraph) ?? 0;
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
        const last = new Map<number, Counted<Paragraph>>();
        for (const second of run) {
          const first = last.get(second.value);
          if (first) repeats.push({ item, first, second });
          last.set(second.value, second);
        }
      }
    }
  }
  return repeats;
}
