// A query as it was understood, written in the query language again.

import type { QueryNode } from './query.ts';
import type { Filter } from './query-filters.ts';
import { lexemesOf } from './query-lexer.ts';

/** The query that reads as `node` does. */
export function queryText(node: QueryNode | null): string {
  return node === null ? '' : written(node, 'any');
}

/** `within` is the loosest binding that needs no parentheses there. */
function written(node: QueryNode, within: 'any' | 'all' | 'one'): string {
  switch (node.kind) {
    case 'word': {
      const sign = node.mode === 'prefix' ? '*' : node.mode === 'near' ? '~' : '';
      return `${node.inTitle ? 'title:' : ''}${wordText(`${node.text}${sign}`)}`;
    }
    case 'phrase':
      return `${node.inTitle ? 'title:' : ''}${quoted(node.text)}`;
    case 'filter':
      return filterText(node.filter);
    case 'not':
      return `-${written(node.part, 'one')}`;
    case 'all': {
      const text = node.parts.map((part) => written(part, 'all')).join(' ');
      return within === 'one' ? `(${text})` : text;
    }
    case 'any': {
      const text = node.parts.map((part) => written(part, 'any')).join(' OR ');
      return within === 'any' ? text : `(${text})`;
    }
  }
}

/** A word so that it reads as itself: `OR` in small letters, what would be a field (`:type:x`) as a phrase. */
function wordText(text: string): string {
  if (text === 'OR') return 'or';
  const [only, more] = lexemesOf(text);
  const same = more === undefined && only?.kind === 'word' && only.text === text;
  return same ? text : quoted(text);
}

function filterText(filter: Filter): string {
  switch (filter.field) {
    case 'type':
    case 'outcome':
      return `${filter.field}:${filter.value.join('|')}`;
    case 'date':
      return `date:${filter.value}`;
    case 'speaker':
    case 'owner':
    case 'meeting':
    case 'body':
      return `${filter.field}:${/^[\p{L}\p{N}]+$/u.test(filter.value) ? filter.value : quoted(filter.value)}`;
  }
}

/** A text in quotation marks, those inside it left out. */
function quoted(text: string): string {
  return `"${text.replace(/["“”„]/g, ' ').trim()}"`;
}
