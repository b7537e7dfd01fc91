// A passage found, with all that an answer shows of it: its best sentences, the words of the query in them, how it scored.
import { type Asked, wantedLeaves } from './asked.ts';
import type { OpenCorpus } from './corpus.ts';
import { EngineScores } from './engine.ts';
import type { Shown } from './found.ts';
import { type Mark, marksIn } from './marks.ts';
import { reasonsOf, scoresOf } from './rank.ts';
import { snippetOf } from './snippet.ts';
import type { Hit } from './types.ts';

/** Shows passages that a question found, in the order given; MiniSearch scores them. */
export function hitsOf(shown: readonly Shown[], corpus: OpenCorpus, asked: Asked): Hit[] {
  const { index } = corpus;
  const inOrder = [...shown].sort((left, right) => left.number - right.number);
  const passages = Uint32Array.from(inOrder, (one) => one.number);
  const leaves = new EngineScores(index, asked.plan.leaves, passages);
  const scores = scoresOf(
    asked,
    leaves,
    Float64Array.from(inOrder, (one) => one.beside),
    index,
  );
  const places = new Map(inOrder.map((one, at) => [one, at]));
  return shown.map((one) => {
    const at = places.get(one) ?? 0;
    const reasons = (): readonly string[] => reasonsOf(at, asked.plan, leaves, one.beside, index);
    return hitOf(one, scores[at] ?? 0, reasons, corpus, asked);
  });
}

function hitOf(
  found: Shown,
  score: number,
  reasons: () => readonly string[],
  { index, shown }: OpenCorpus,
  asked: Asked,
): Hit {
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
    score,
    snippet: snippetOf(passage.text, marks),
    matches: marks.map(rangeOf),
    titleMatches: inTitle.map(rangeOf),
    also: [...new Set(found.also.map((number) => index.passage(number).citation))].filter(
      (citation) => citation !== passage.citation,
    ),
    get reasons() {
      return reasons();
    },
  };
}

const rangeOf = ({ start, end }: Mark): readonly [number, number] => [start, end];
