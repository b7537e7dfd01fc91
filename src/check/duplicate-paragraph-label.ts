// `duplicate-paragraph-label`: a label that two paragraphs of one list bear.
import type { Item, Minutes, Paragraph } from '../model/index.ts';
import { paragraphsOf } from '../model/index.ts';
import { numberAt } from '../parse/numbers.ts';
import { type Repeat, repeatsIn } from './paragraph-labels.ts';
import type { Finding, TextCheck } from './rule.ts';
import { itemName, lineOf, linesOfAll, listed, listedShort, quote, sentence } from './words.ts';

/** So many repetitions of one label are no slip: the numbers were lost when the text was made. */
const LOST = 3;

export const duplicateParagraphLabel: TextCheck = {
  about: 'text',
  code: 'duplicate-paragraph-label',
  severity: 'warning',
  summary: 'a label that two paragraphs of an item bear',
  help: `Two paragraphs of one list bear the same label, such as (4) and (4), or every paragraph is labelled 1. because the
numbers were lost when the page was saved. A citation of that label may mean either; kcsp keeps them apart by adding -2, -3
and so on to the id. When you cite one, use the id that kcsp show prints, or quote its first words.`,
  find: ({ minutes }) => {
    const repeats = repeatsIn(minutes);
    const lost = lostCounts(repeats);
    const slips = repeats.filter((repeat) => !lost.has(repeat));
    return [
      ...lostFinding(minutes, [...lost]),
      ...slips.map((slip) => slipFinding(minutes, slip)),
      ...foreign(minutes),
    ];
  },
};

function slipFinding(minutes: Minutes, { item, first, second }: Repeat): Finding {
  const [line] = lineOf(minutes, first.of);
  return {
    message: `Label ${quote(second.printed)} of ${itemName(item)} is printed twice: on line ${line} and here.`,
    lines: lineOf(minutes, second.of),
  };
}

/** The repeats of items in which one label comes again and again; with them all of that label elsewhere in the document. */
function lostCounts(repeats: readonly Repeat[]): Set<Repeat> {
  const times = new Map<string, number>();
  for (const { item, second } of repeats) {
    const key = `${item.index} ${second.printed}`;
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  const labels = new Set(
    repeats
      .filter(({ item, second }) => (times.get(`${item.index} ${second.printed}`) ?? 0) >= LOST)
      .map(({ second }) => second.printed),
  );
  return new Set(repeats.filter(({ second }) => labels.has(second.printed)));
}

/** One finding for all counts that were lost, however many paragraphs they hold. */
function lostFinding(minutes: Minutes, repeats: readonly Repeat[]): Finding[] {
  const [first] = repeats;
  if (!first) return [];
  const items = [...new Set(repeats.map(({ item }) => item))];
  const labels = [...new Set(repeats.map(({ second }) => second.printed))];
  const where =
    items.length === 1 ? itemName(first.item) : `${items.length} items (${listedShort(items.map(shortName))})`;
  return [
    {
      message: sentence(
        `paragraphs of ${where} are labelled ${listed(labels.map((label) => quote(label)))} again and again: the numbers were lost when the text was made.`,
      ),
      lines: linesOfAll(
        minutes,
        repeats.flatMap(({ first: one, second }) => [one.of, second.of]),
      ),
    },
  ];
}

function shortName(item: Item): string {
  return item.number ?? itemName(item);
}

/** Labels such as 2.1 that stand in another section than 2, where section 2 has its own. */
function foreign(minutes: Minutes): Finding[] {
  const seen = new Map<string, Item>();
  const findings: Finding[] = [];
  for (const item of minutes.items) {
    const again: Paragraph[] = [];
    let home: Item | null = null;
    for (const paragraph of paragraphsOf(item)) {
      const number = paragraph.label === null ? null : numberAt(paragraph.label);
      if (number?.form !== 'decimal') continue;
      const before = seen.get(number.number);
      const own = Number.parseInt(item.number ?? '', 10) === number.parts[0];
      if (!before) seen.set(number.number, item);
      else if (before !== item && !own) {
        again.push(paragraph);
        home ??= before;
      }
    }
    if (!home) continue;
    const labels = listedShort(again.map(({ label }) => quote(label ?? '')));
    findings.push({
      message: `${again.length === 1 ? `Label ${labels} is` : `Labels ${labels} are`} printed a second time, in ${itemName(item)}; ${itemName(home)} has ${again.length === 1 ? 'it' : 'them'} too.`,
      lines: linesOfAll(minutes, again),
    });
  }
  return findings;
}
