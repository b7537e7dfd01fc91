// `missing-item-number`: a gap in the count of items.
import type { Item, Minutes } from '../model/index.ts';
import { type ItemRun, itemRuns, letteredNumbers } from './item-numbers.ts';
import { missingIn } from './numbering.ts';
import type { Finding, TextCheck } from './rule.ts';
import { counted, firstLine, listedShort, sentence } from './words.ts';

/** Fewest numbers that make a count, and the greatest share of it that may be missing. */
const COUNT = 3;
const SHARE = 0.5;

export const missingItemNumber: TextCheck = {
  about: 'text',
  code: 'missing-item-number',
  severity: 'warning',
  summary: 'a gap in the numbers of the items',
  help: `The numbers of the items jump over one or more. Either the minutes leave them out (an exempt item kept apart, a slip in
the numbers), or the text was lost when the file was made, or kcsp took a heading for plain text. Compare with the
original: an item that is there and not in kcsp show is worth a report with its heading.`,
  find: ({ minutes }) => {
    const also = letteredNumbers(minutes);
    return itemRuns(minutes).flatMap((run) => (run.length < COUNT ? [] : gapsOf(run, also, minutes)));
  },
};

function gapsOf(run: ItemRun, also: ReadonlySet<number>, minutes: Minutes): Finding[] {
  const missing = missingIn(run, also);
  if (missing.length === 0 || missing.length > run.length * SHARE) return [];
  const sorted = [...run].sort((one, other) => one.value - other.value);
  return sorted.flatMap((one, at) => {
    const next = sorted[at + 1];
    if (!next) return [];
    const between = missing.filter((value) => value > one.value && value < next.value);
    if (between.length === 0) return [];
    const stands = minutes.items.slice(one.of.index + 1, next.of.index).flatMap(numberOf);
    const instead =
      stands.length > 0 ? `, where ${listedShort(stands)} ${stands.length === 1 ? 'stands' : 'stand'}` : '';
    const gap = between.length === 1 ? 'a number is' : `${counted(between.length, 'number')} are`;
    return [
      {
        message: sentence(`${gap} missing between items ${one.printed} and ${next.printed}${instead}.`),
        lines: firstLine(minutes, next.of.span),
      },
    ];
  });
}

function numberOf(item: Item): string[] {
  return item.number === null ? [] : [`“${item.number}”`];
}
