// A query made ready for an index: its words as leaves, its filters as tests, words that name nothing set aside.

import { tokensOf } from '../text/tokens.ts';
import { isFunctionWord } from './function-words.ts';
import type { Leaf, Leaves } from './leaves.ts';
import type { Pattern } from './patterns.ts';
import type { QueryNode, WordNode } from './query.ts';
import type { Filter } from './query-filters.ts';
import { asksForDecisions, isDeciding } from './question.ts';
import type { SearchIndex } from './search-index.ts';

/** Gives those of some passages, whose numbers go up, that are what a filter asks for. */
export type Test = (passages: Uint32Array, index: SearchIndex) => Uint32Array;

export type PlanNode =
  | { readonly kind: 'leaf'; readonly leaf: number }
  | { readonly kind: 'filter'; readonly test: Test }
  | { readonly kind: 'not'; readonly part: PlanNode }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly PlanNode[] };

/** Two leaves that were typed side by side, and how their words then stand in a text. */
export interface Neighbours {
  readonly left: number;
  readonly right: number;
  readonly pattern: Pattern;
}

export interface Plan {
  readonly root: PlanNode;
  readonly leaves: readonly Leaf[];
  /** Which leaves a passage is to have, rather than not to have. */
  readonly wanted: readonly number[];
  readonly neighbours: readonly Neighbours[];
  /** Words that need not be there, as typed. */
  readonly passedOver: readonly string[];
  /** Whether it was asked what was decided. */
  readonly decisions: boolean;
}

/**
 * Makes a plan.
 *
 * @param root the query
 * @param leaves makes the leaves
 * @param testOf makes the test of a filter
 */
export function planOf(root: QueryNode, leaves: Leaves, testOf: (filter: Filter) => Test): Plan {
  const made: Leaf[] = [];
  const wanted: number[] = [];
  const neighbours: Neighbours[] = [];
  const passedOver: string[] = [];
  const decisions = asksForDecisions(root);
  const isIdle = (part: QueryNode): boolean => isIdleWord(part) || (decisions && isDeciding(part));

  const leafNode = (leaf: Leaf, want: boolean): PlanNode => {
    const number = made.push(leaf) - 1;
    if (want) wanted.push(number);
    return { kind: 'leaf', leaf: number };
  };

  const visit = (node: QueryNode, want: boolean): PlanNode => {
    switch (node.kind) {
      case 'word':
        return leafNode(leaves.word(node), want);
      case 'phrase':
        return leafNode(leaves.phrase(node), want);
      case 'filter':
        return { kind: 'filter', test: testOf(node.filter) };
      case 'not':
        return { kind: 'not', part: visit(node.part, !want) };
      case 'any':
        return { kind: 'any', parts: node.parts.map((part) => visit(part, want)) };
      case 'all':
        return { kind: 'all', parts: visitAll(node.parts, want) };
    }
  };

  const visitAll = (parts: readonly QueryNode[], want: boolean): PlanNode[] => {
    const idle = parts.filter((part) => isIdle(part));
    const content = parts.some(
      (part) => (part.kind === 'word' && !isIdle(part)) || part.kind === 'phrase' || part.kind === 'any',
    );
    const planned: PlanNode[] = [];
    for (let at = 0; at < parts.length; at++) {
      const run = spelledRun(parts, at, leaves);
      if (run) {
        const words = parts.slice(at, at + run.length).filter((part) => !isIdle(part));
        planned.push({
          kind: 'any',
          parts: [{ kind: 'all', parts: words.map((part) => visit(part, want)) }, leafNode(run.leaf, want)],
        });
        at += run.length - 1;
        continue;
      }
      const part = parts[at];
      if (!part || (content && idle.includes(part))) continue;
      const before = made.length - 1;
      planned.push(visit(part, want));
      const between = betweenContent(parts, at);
      if (between) addNeighbours(before, made.length - 1, between);
    }
    if (content) passedOver.push(...idle.flatMap((part) => (part.kind === 'word' ? [part.text] : [])));
    return planned;
  };

  const addNeighbours = (left: number, right: number, between: readonly string[]): void => {
    const [first, second] = [made[left]?.patterns[0], made[right]?.patterns[0]];
    if (!first || !second || left === right) return;
    neighbours.push({ left, right, pattern: [...first, ...between.map((term) => new Set([term])), ...second] });
  };

  return { root: visit(root, true), leaves: made, wanted, neighbours, passedOver, decisions };
}

/** Whether a part is a word that names nothing. */
function isIdleWord(part: QueryNode): boolean {
  return (
    part.kind === 'word' &&
    part.mode === 'forms' &&
    !part.inTitle &&
    isFunctionWord(tokensOf(part.text)[0]?.term ?? '') &&
    tokensOf(part.text).length === 1
  );
}

/** For a word at a place, the idle words between it and the word before; null where no word stands before. */
function betweenContent(parts: readonly QueryNode[], at: number): readonly string[] | null {
  if (parts[at]?.kind !== 'word') return null;
  const between: string[] = [];
  for (let place = at - 1; place >= 0; place--) {
    const part = parts[place];
    if (part?.kind !== 'word') return null;
    if (!isIdleWord(part)) return between;
    between.unshift(tokensOf(part.text)[0]?.term ?? '');
  }
  return null;
}

/** The longest run of words from a place that spells out an abbreviation. */
function spelledRun(
  parts: readonly QueryNode[],
  at: number,
  leaves: Leaves,
): { readonly length: number; readonly leaf: Leaf } | null {
  const words: WordNode[] = [];
  for (const part of parts.slice(at, at + 12)) {
    if (part.kind !== 'word' || part.mode !== 'forms' || part.inTitle) break;
    words.push(part);
  }
  for (let length = words.length; length > 1; length--) {
    const leaf = leaves.spelledOut(
      words
        .slice(0, length)
        .map((word) => word.text)
        .join(' '),
      false,
    );
    if (leaf) return { length, leaf };
  }
  return null;
}
