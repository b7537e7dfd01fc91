// The ten lines that teach the query language say what is so.
import { expect, test } from 'vitest';
import { parseQuery } from '../../src/search/query.ts';
import { QUERY_FORMS, queryHelp } from '../../src/search/query-help.ts';
import { queryText } from '../../src/search/query-text.ts';

test.each(QUERY_FORMS)('%s is understood as it stands', (form) => {
  const { root, notes } = parseQuery(form);
  expect([queryText(root), notes]).toEqual([form, []]);
});

test('the help is ten lines, a heading and a word on all else', () => {
  expect(queryHelp().trimEnd().split('\n')).toHaveLength(12);
  expect(QUERY_FORMS.map(([form]) => parseQuery(form).root?.kind)).toEqual([
    'all',
    'phrase',
    'all',
    'any',
    'word',
    'word',
    'filter',
    'word',
    'filter',
    'filter',
  ]);
});
