// Where the words of a decision begin and end among the passages, when its verb stands alone or its vote stands apart.

import type { Decision } from './decision.ts';
import { TELLS_LIST } from './decoys.ts';
import type { Passage } from './passages.ts';

/** "All agreed.": what is agreed stands in the sentence before, if that is no decision itself. */
export function antecedentOf(passages: readonly Passage[], at: number, last: Decision | undefined): number {
  const before = passages[at - 1];
  if (!before || before.paragraph !== passages[at]?.paragraph) return at;
  return last && last.to >= at - 1 ? at : at - 1;
}

/** Where the words begin on which a vote was taken: in its own paragraph, else in the paragraph before. */
export function undecidedFrom(passages: readonly Passage[], at: number, last: Decision | undefined): number {
  const floor = last ? last.to + 1 : 0;
  const own = startOfParagraph(passages, at, floor);
  return own < at || at <= floor ? own : startOfParagraph(passages, at - 1, floor);
}

function startOfParagraph(passages: readonly Passage[], at: number, floor: number): number {
  let start = at;
  while (start > floor && passages[start - 1]?.paragraph === passages[at]?.paragraph) start--;
  return start;
}

/** Whether a vote at `at` is that of a decision before it: in its paragraph, or behind nothing but lists. */
export function isVoteOf(passages: readonly Passage[], decision: Decision, at: number): boolean {
  const home = passages[decision.to]?.paragraph;
  if (decision.to === at - 1 || passages[at]?.paragraph === home) return true;
  const between = passages.slice(decision.to + 1, at);
  return between.length <= 6 && between.every((passage) => passage.paragraph === home || isListed(passage.text));
}

function isListed(text: string): boolean {
  return !/[.!?]\s*$/u.test(text) || (/\d{2}\b/u.test(text) && !/\b(?:was|were|said|asked|reported)\b/i.test(text));
}

/** A bullet of a list of things told: "The following points were highlighted: • The Council agreed our request". */
export function isTold(passages: readonly Passage[], index: number): boolean {
  const passage = passages[index];
  if (!passage || !/^\s*[•▪·]/u.test(passage.text)) return false;
  for (let before = index - 1; passages[before]?.paragraph === passage.paragraph; before--) {
    if (TELLS_LIST.test(passages[before]?.text ?? '')) return true;
  }
  return false;
}
