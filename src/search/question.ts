// Questions that ask for a kind of answer: `what did we agree about MARAC` wants decisions, in whatever words they were taken.
import type { QueryNode } from './query.ts';

const DECIDING = /^(?:agree|agreed|decide|decided|resolve|resolved|decision|decisions)$/i;

/** Whether a query asks what was decided: a question in `what`, with a word of deciding and something that it is about. */
export function asksForDecisions(root: QueryNode): boolean {
  if (root.kind !== 'all') return false;
  const [first, ...others] = root.parts;
  return isWord(first, /^(?:what|which)$/i) && others.some(isDeciding);
}

/** Whether a part is a word of deciding. */
export function isDeciding(part: QueryNode): boolean {
  return isWord(part, DECIDING);
}

function isWord(part: QueryNode | undefined, pattern: RegExp): boolean {
  return part?.kind === 'word' && part.mode === 'forms' && pattern.test(part.text);
}
