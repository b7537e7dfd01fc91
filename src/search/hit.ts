// A passage found, with all that an answer shows of it: its best sentences, the words of the query in them, how it scored.
import { type Asked, type OpenCorpus, wantedLeaves } from './ask.ts';
import type { Collapsed } from './collapse.ts';
import { type Mark, marksIn } from './marks.ts';
import { reasonsOf } from './rank.ts';
import { snippetOf } from './snippet.ts';
import type { Hit } from './types.ts';

/** Shows a passage that a question found. */
export function hitOf(found: Collapsed, { index, shown }: OpenCorpus, asked: Asked): Hit {
  const passage = index.passage(found.number);
  const leaves = wantedLeaves(asked);
  const marks = marksIn(
    passage.text,
    leaves.filter((leaf) => !leaf.inTitle).flatMap((leaf) => leaf.patterns),
  );
  const inTitle = marksIn(
    passage.item.title ?? '',
    leaves.flatMap((leaf) => leaf.patterns),
  );
  return {
    ...passage,
    path: shown(passage.path),
    score: found.score,
    snippet: snippetOf(passage.text, marks),
    matches: marks.map(rangeOf),
    titleMatches: inTitle.map(rangeOf),
    also: [...new Set(found.also.map((number) => index.passage(number).citation))].filter(
      (citation) => citation !== passage.citation,
    ),
    reasons: reasonsOf(found, asked.plan, asked.evaluation, index),
  };
}

const rangeOf = ({ start, end }: Mark): readonly [number, number] => [start, end];
