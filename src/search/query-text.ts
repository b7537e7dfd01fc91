// A query as it was understood, written in the query language again.
import type { Filter, QueryNode } from './query.ts';

/** The query that reads as `node` does. */
export function queryText(node: QueryNode | null): string {
  return node === null ? '' : written(node, 'any');
}

/** `within` is the loosest binding that needs no parentheses there. */
function written(node: QueryNode, within: 'any' | 'all' | 'one'): string {
  switch (node.kind) {
    case 'word': {
      const text = node.text === 'OR' ? 'or' : node.text;
      const sign = node.mode === 'prefix' ? '*' : node.mode === 'near' ? '~' : '';
      return `${node.inTitle ? 'title:' : ''}${text}${sign}`;
    }
    case 'phrase':
      return `${node.inTitle ? 'title:' : ''}"${node.text}"`;
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
      return `${filter.field}:${/^\S+$/.test(filter.value) && !/[()]/.test(filter.value) ? filter.value : `"${filter.value}"`}`;
  }
}
