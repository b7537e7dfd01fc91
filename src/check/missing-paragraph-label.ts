// `missing-paragraph-label`: labels that a list jumps over, the first ones too.
import type { Minutes, Paragraph } from '../model/index.ts';
import { type Counted, missingIn, type Run } from './numbering.ts';
import { type LabelledList, listsOf } from './paragraph-labels.ts';
import type { Finding, TextCheck } from './rule.ts';
import { itemName, linesOfAll, listed, quote } from './words.ts';

/** A list that begins with a greater number than this goes on from elsewhere, or counts something else. */
const LATEST_START = 4;
/** Most labels that can be missing where no paragraph without a label stands for them. */
const MOST_LOST = 2;

export const missingParagraphLabel: TextCheck = {
  about: 'text',
  code: 'missing-paragraph-label',
  severity: 'info',
  summary: 'labels that a list of paragraphs jumps over',
  help: `A list of paragraphs begins at 2 or later, or jumps over a number. Programs that turn PDF into text often lose the first
number of a list and leave a dash; then the text is whole and kcsp counts the paragraph in its id, while its label stays
null, as nothing is printed. Where no paragraph stands in the gap, text may be missing: compare with the original.`,
  find: ({ minutes }) => {
    const findings: Finding[] = [];
    const last = new Map<string, number>();
    for (const item of minutes.items) {
      const gaps = listsOf(item).flatMap((list) => list.runs.flatMap((run) => gapsOf(list, run, last)));
      if (gaps.length > 0) findings.push(finding(minutes, itemName(item), gaps));
    }
    return findings;
  },
};

interface Gap {
  /** The labelled paragraph before the gap; undefined where the list begins with the gap. */
  readonly before: Counted<Paragraph> | undefined;
  readonly after: Counted<Paragraph>;
}

/** @param last the last value of each series so far: a count may go on over items */
function gapsOf(list: LabelledList, run: Run<Paragraph>, last: Map<string, number>): Gap[] {
  const [first] = run;
  if (!first) return [];
  const goesOn = last.get(first.series) === first.value - 1;
  last.set(first.series, run.at(-1)?.value ?? first.value);
  const gaps: Gap[] = [];
  if (
    !goesOn &&
    first.value > 1 &&
    first.value <= LATEST_START &&
    (run.length > 1 || list.unlabelledBefore(first.of) > 0)
  ) {
    gaps.push({ before: undefined, after: first });
  }
  const missing = new Set(missingIn(run));
  for (const [at, after] of run.entries()) {
    const before = run[at - 1];
    if (!before || !missing.has(after.value - 1)) continue;
    const size = after.value - before.value - 1;
    if (size > 0 && (size <= MOST_LOST || size <= list.unlabelledBefore(after.of))) gaps.push({ before, after });
  }
  return gaps;
}

function finding(minutes: Minutes, name: string, gaps: readonly Gap[]): Finding {
  const parts = gaps.map(({ before, after }) =>
    before ? `from ${quote(before.printed)} to ${quote(after.printed)}` : `begin at ${quote(after.printed)}`,
  );
  const begins = parts.filter((part) => part.startsWith('begin'));
  const jumps = parts.filter((part) => part.startsWith('from'));
  const said = [...new Set(begins), ...(jumps.length > 0 ? [`jump ${listed(jumps)}`] : [])];
  return {
    message: `The paragraph labels of ${name} ${listed(said)}.`,
    lines: linesOfAll(
      minutes,
      gaps.map(({ after }) => after.of),
    ),
  };
}
