// A query whose words the corpus lacks, with the nearest words that it has.

import { tokensOf } from '../text/tokens.ts';
import type { QueryNode, WordNode } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import { nearTerms, parted } from './spelling.ts';

/** A word that was changed. */
export interface Correction {
  readonly typed: string;
  readonly shown: string;
}

export interface Corrected {
  readonly root: QueryNode;
  readonly corrections: readonly Correction[];
}

/** The query with every word that stands nowhere changed to the nearest that does; as it was where none is near. */
export function corrected(root: QueryNode, index: SearchIndex): Corrected {
  const corrections: Correction[] = [];
  const change = (node: WordNode, shown: string, text = node.text): WordNode => {
    corrections.push({ typed: text, shown });
    return { ...node, text: shown };
  };
  const visit = (node: QueryNode): QueryNode => {
    switch (node.kind) {
      case 'word': {
        const shown = isUnknown(node, index) ? nearest(node, index) : null;
        if (shown === null) return node;
        const changed = change(node, shown);
        const parts = shown.split(' ').map((text) => ({ ...changed, text }));
        return parts.length === 1 ? changed : { kind: 'all', parts, span: node.span };
      }
      case 'all':
        return { ...node, parts: joined(node.parts, index, change).map(visit) };
      case 'any':
        return { ...node, parts: node.parts.map(visit) };
      case 'phrase':
      case 'filter':
      case 'not':
        return node;
    }
  };
  return { root: visit(root), corrections };
}

/** Two words typed apart of which one stands nowhere, as the one word that they are: `crime stoppers`. */
function joined(
  parts: readonly QueryNode[],
  index: SearchIndex,
  change: (node: WordNode, shown: string, text: string) => WordNode,
): readonly QueryNode[] {
  const result: QueryNode[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (part.kind === 'word' && last?.kind === 'word' && (isUnknown(part, index) || isUnknown(last, index))) {
      const term = tokensOf(`${last.text} ${part.text}`)
        .map((token) => token.term)
        .join('');
      if (index.has(term)) {
        result.splice(-1, 1, change(last, term, `${last.text} ${part.text}`));
        continue;
      }
    }
    result.push(part);
  }
  return result;
}

function isUnknown(node: WordNode, index: SearchIndex): boolean {
  return node.mode === 'forms' && tokensOf(node.text).every(({ term }) => index.familyOf(term).length === 0);
}

/** The nearest word of the corpus, or the two that were typed as one, with a space between. */
function nearest(node: WordNode, index: SearchIndex): string | null {
  const [token, more] = tokensOf(node.text);
  if (!token) return null;
  if (more) {
    const words = tokensOf(node.text).map(({ term }) => nearTerms(term, index)[0]?.term ?? null);
    return words.every((word) => word !== null) ? words.join('-') : null;
  }
  const near = nearTerms(token.term, index)[0];
  const two = parted(token.term, index);
  return two !== null && (near === undefined || near.off > 1) ? two : (near?.term ?? null);
}
