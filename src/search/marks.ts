// Where the words of a query stand in a text.

import { tokensOf } from '../text/tokens.ts';
import { type Pattern, placesOf } from './patterns.ts';

/** A half-open range of offsets into a text, and the pattern that stands there. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly pattern: number;
}

/** The places of patterns in a text, in order, none inside another. */
export function marksIn(text: string, patterns: readonly Pattern[]): readonly Mark[] {
  const tokens = tokensOf(text);
  const marks = patterns.flatMap((pattern, number) =>
    placesOf(pattern, tokens).map((at): Mark => {
      const [first, last] = [tokens[at], tokens[at + pattern.length - 1]];
      return { start: first?.start ?? 0, end: last?.end ?? 0, pattern: number };
    }),
  );
  marks.sort((left, right) => left.start - right.start || right.end - left.end);
  const kept: Mark[] = [];
  for (const mark of marks) if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark);
  return kept;
}
