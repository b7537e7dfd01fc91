// Which passages a plan finds.
import type { Plan, PlanNode } from './plan.ts';
import { passagesIn } from './postings.ts';
import { ENOUGH } from './ranking.ts';
import type { SearchIndex } from './search-index.ts';
import { difference, intersection, seek, union } from './sets.ts';

export interface Evaluation {
  /** The passages found, by numbers that go up. */
  readonly found: Uint32Array;
  /** What their words score by. */
  readonly scoring: PlanNode;
  readonly matcher: Matcher;
  /** Null where every passage found has all that was asked; else how many of the words the best have, of how many. */
  readonly partly: { readonly have: number; readonly of: number } | null;
}

/** Evaluates a plan; where no passage has all words, those with most of them. */
export function evaluate(plan: Plan, index: SearchIndex, partly: boolean): Evaluation {
  const matcher = new Matcher(plan, index);
  const found = matcher.of(plan.root, null);
  if (found.length > 0 || !partly || plan.root.kind !== 'all') {
    return { found, scoring: plan.root, matcher, partly: null };
  }
  return { matcher, ...mostOfThem(plan.root.parts, index, matcher) };
}

/** Finds the passages of the nodes of a plan. */
export class Matcher {
  readonly #plan: Plan;
  readonly #index: SearchIndex;
  readonly #leaves = new Map<number, Uint32Array>();
  #everything: Uint32Array | null = null;

  constructor(plan: Plan, index: SearchIndex) {
    this.#plan = plan;
    this.#index = index;
  }

  /** What a node finds among `scope`; null is every passage. */
  of(node: PlanNode, scope: Uint32Array | null): Uint32Array {
    switch (node.kind) {
      case 'leaf': {
        const all = this.#leaf(node.leaf);
        return scope === null ? all : intersection(all, scope);
      }
      case 'filter':
        return node.test(scope ?? this.#all(), this.#index);
      case 'not':
        return difference(scope ?? this.#all(), this.of(node.part, scope));
      case 'any':
        return node.parts.reduce<Uint32Array>((sum, part) => union(sum, this.of(part, scope)), new Uint32Array(0));
      case 'all':
        return this.#every(node.parts, scope);
    }
  }

  /** Words first, the rarest of them before, for they are looked up; filters and exclusions then look only at what is left. */
  #every(parts: readonly PlanNode[], scope: Uint32Array | null): Uint32Array {
    const size = (part: PlanNode): number => (part.kind === 'leaf' ? this.#leaf(part.leaf).length : 0);
    const ordered = [...parts].sort((left, right) => cost(left) - cost(right) || size(left) - size(right));
    let kept = scope;
    for (const part of ordered) kept = this.of(part, kept);
    return kept !== null && parts.length > 0 ? kept : new Uint32Array(0);
  }

  #leaf(number: number): Uint32Array {
    const known = this.#leaves.get(number);
    if (known) return known;
    const passages = passagesIn(this.#plan.leaves[number]?.wide ?? []);
    this.#leaves.set(number, passages);
    return passages;
  }

  #all(): Uint32Array {
    this.#everything ??= this.#index.everything();
    return this.#everything;
  }
}

function cost(node: PlanNode): number {
  return node.kind === 'leaf' ? 0 : node.kind === 'any' ? 1 : node.kind === 'all' ? 2 : 3;
}

/** The passages that have most of the words, and enough of their weight: a rare word weighs more than a common one. */
function mostOfThem(
  parts: readonly PlanNode[],
  index: SearchIndex,
  matcher: Matcher,
): Pick<Evaluation, 'found' | 'scoring' | 'partly'> {
  const words = parts.filter((part) => part.kind === 'leaf' || part.kind === 'any');
  const rest = parts.filter((part) => !words.includes(part));
  const each = words.map((part) => matcher.of(part, null));
  const weights = each.map((found) => rarity(found.length, index.size));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const some = each.reduce<Uint32Array>(union, new Uint32Array(0));
  const have = new Uint32Array(some.length);
  const weight = new Float64Array(some.length);
  for (const [place, found] of each.entries()) {
    let at = 0;
    for (const passage of found) {
      at = seek(some, passage, at);
      have[at] = (have[at] ?? 0) + 1;
      weight[at] = (weight[at] ?? 0) + (weights[place] ?? 0);
    }
  }
  const enough = some.filter((_, at) => (weight[at] ?? 0) >= ENOUGH * total);
  const fitting = rest.length === 0 ? enough : matcher.of({ kind: 'all', parts: rest }, enough);
  const counts = fitting.map((passage) => have[seek(some, passage, 0)] ?? 0);
  const most = counts.reduce((high, count) => Math.max(high, count), 0);
  const found = fitting.filter((_, at) => counts[at] === most);
  return { found, scoring: { kind: 'any', parts: words }, partly: { have: most, of: words.length } };
}

/** The weight of a word that stands in `count` of `size` passages, as BM25 has it. */
function rarity(count: number, size: number): number {
  return Math.log(1 + (size - count + 0.5) / (count + 0.5));
}
