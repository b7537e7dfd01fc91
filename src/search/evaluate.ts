// Which passages a plan finds, and what their words score.
import { scoresOf } from './engine.ts';
import type { SearchIndex } from './index-reader.ts';
import type { Plan, PlanNode } from './plan.ts';
import { ENOUGH, EXACT } from './ranking.ts';

/** Passages found, by number, each with the score of its words. */
export type Found = Map<number, number>;

export interface Evaluation {
  readonly found: Found;
  /** What each leaf scores in each passage. */
  readonly leafScores: readonly ReadonlyMap<number, number>[];
  /** Null where every passage found has all that was asked; else how many of the words the best have, of how many. */
  readonly partly: { readonly have: number; readonly of: number } | null;
}

/** Evaluates a plan; where no passage has all words, those with most of them. */
export function evaluate(plan: Plan, index: SearchIndex, partly: boolean): Evaluation {
  const scores = scoresOf(
    index,
    plan.leaves.flatMap((leaf) => [leaf.exact, leaf.wide]),
  );
  const leafScores = plan.leaves.map((_, leaf) => {
    const sum = new Map(scores[2 * leaf + 1]);
    for (const [passage, score] of scores[2 * leaf] ?? []) sum.set(passage, (sum.get(passage) ?? 0) + EXACT * score);
    return sum;
  });
  const found = new Evaluator(index, leafScores).all(plan.root, null);
  if (found.size > 0 || !partly || plan.root.kind !== 'all') return { found, leafScores, partly: null };
  return { leafScores, ...mostOfThem(plan.root.parts, index, leafScores) };
}

class Evaluator {
  readonly #index: SearchIndex;
  readonly #leafScores: readonly ReadonlyMap<number, number>[];

  constructor(index: SearchIndex, leafScores: readonly ReadonlyMap<number, number>[]) {
    this.#index = index;
    this.#leafScores = leafScores;
  }

  /** What a node finds among `scope`; null is every passage. */
  all(node: PlanNode, scope: Found | null): Found {
    switch (node.kind) {
      case 'leaf': {
        const scores = this.#leafScores[node.leaf] ?? new Map<number, number>();
        return scope === null ? new Map(scores) : new Map([...scores].filter(([passage]) => scope.has(passage)));
      }
      case 'filter':
        return new Map([...this.#scope(scope)].filter(([passage]) => node.test(passage, this.#index)));
      case 'not': {
        const hidden = this.all(node.part, scope);
        return new Map([...this.#scope(scope)].filter(([passage]) => !hidden.has(passage)));
      }
      case 'any': {
        const sum: Found = new Map();
        for (const part of node.parts) {
          for (const [passage, score] of this.all(part, scope)) sum.set(passage, (sum.get(passage) ?? 0) + score);
        }
        return sum;
      }
      case 'all':
        return this.#every(node.parts, scope);
    }
  }

  /** Words first, for they are looked up; filters and exclusions then look only at what the words left. */
  #every(parts: readonly PlanNode[], scope: Found | null): Found {
    const ordered = [...parts].sort((left, right) => cost(left) - cost(right));
    const [first, ...others] = ordered;
    let kept: Found = first ? this.all(first, scope) : new Map();
    for (const part of others) {
      const before = kept;
      const next = this.all(part, before);
      kept = new Map([...next].map(([passage, score]) => [passage, score + (before.get(passage) ?? 0)]));
    }
    return kept;
  }

  /** Every passage of a scope, without a score. */
  #scope(scope: Found | null): Found {
    const passages = scope?.keys() ?? Array.from({ length: this.#index.size }, (_, passage) => passage);
    return new Map([...passages].map((passage) => [passage, 0]));
  }
}

function cost(node: PlanNode): number {
  return node.kind === 'leaf' ? 0 : node.kind === 'any' ? 1 : node.kind === 'all' ? 2 : 3;
}

/** The passages that have most of the words, and enough of their weight: a rare word weighs more than a common one. */
function mostOfThem(
  parts: readonly PlanNode[],
  index: SearchIndex,
  leafScores: Evaluation['leafScores'],
): Pick<Evaluation, 'found' | 'partly'> {
  const evaluator = new Evaluator(index, leafScores);
  const words = parts.filter((part) => part.kind === 'leaf' || part.kind === 'any');
  const rest = parts.filter((part) => !words.includes(part));
  const each = words.map((part) => evaluator.all(part, null));
  const weights = each.map((found) => rarity(found.size, index.size));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const have = new Map<number, { count: number; weight: number; score: number }>();
  for (const [place, found] of each.entries()) {
    for (const [passage, score] of found) {
      const known = have.get(passage) ?? { count: 0, weight: 0, score: 0 };
      have.set(passage, {
        count: known.count + 1,
        weight: known.weight + (weights[place] ?? 0),
        score: known.score + score,
      });
    }
  }
  const enough: Found = new Map(
    [...have].filter(([, { weight }]) => weight >= ENOUGH * total).map(([passage, { score }]) => [passage, score]),
  );
  const fitting = rest.length === 0 ? enough : evaluator.all({ kind: 'all', parts: rest }, enough);
  const most = Math.max(0, ...[...fitting.keys()].map((passage) => have.get(passage)?.count ?? 0));
  const best: Found = new Map(
    [...fitting.keys()]
      .filter((passage) => have.get(passage)?.count === most)
      .map((passage) => [passage, enough.get(passage) ?? 0]),
  );
  return { found: best, partly: { have: most, of: words.length } };
}

/** The weight of a word that stands in `count` of `size` passages, as BM25 has it. */
function rarity(count: number, size: number): number {
  return Math.log(1 + (size - count + 0.5) / (count + 0.5));
}
