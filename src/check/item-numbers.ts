// The numbers of a document's items as counts: what the two checks of item numbers look at.
import type { Item, Minutes } from '../model/index.ts';
import { type Counted, countedOf, type Run, runsOf } from './numbering.ts';

/** A run of item numbers, and whether the numbers stand for a count of the whole. */
export type ItemRun = Run<Item>;

/** The runs of item numbers. A new section begins its own where it counts from 1, as any run does. */
export function itemRuns(minutes: Minutes): ItemRun[] {
  return runsOf(countedOf(minutes.items, (item) => item.number));
}

/** Numbers that stand with a letter (`8a`): a document that prints these may do without the plain 8. */
export function letteredNumbers(minutes: Minutes): Set<number> {
  const numbers = minutes.items.map((item) => /^(\d+)[a-z]$/i.exec(item.number ?? '')?.[1]);
  return new Set(numbers.filter((number) => number !== undefined).map(Number));
}

/** The entries of a run whose number another bears before them, each with the first that does. */
export function repeated<T>(run: Run<T>): { readonly first: Counted<T>; readonly again: Counted<T> }[] {
  const firsts = new Map<string, Counted<T>>();
  return run.flatMap((again) => {
    const first = firsts.get(again.printed);
    if (first) return [{ first, again }];
    firsts.set(again.printed, again);
    return [];
  });
}
