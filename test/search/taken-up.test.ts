// Later items that may take an action up: by words that few titles have, and never by routine ones.
import { describe, expect, test } from 'vitest';
import { takenUpIn } from '../../src/search/taken-up.ts';
import type { ActionRow, ItemRow } from '../../src/store/index.ts';

function item(day: string, title: string, body = 'Ferry Harbour Board'): ItemRow {
  return {
    document: `fhb-${day}`,
    date: day,
    dateBounds: null,
    body,
    path: 'a.txt',
    lines: [1, 1],
    id: `fhb-${day}/1`,
    number: '1',
    title,
    session: 'public',
    truncated: false,
    speakers: [],
    resolutions: [],
    actions: [],
  };
}

function actionOf(row: ItemRow): ActionRow {
  const { document, date, dateBounds, body, path, lines, id, number, title } = row;
  const about = { document, date, dateBounds, body, path, lines, item: { id, number, title } };
  return {
    ...about,
    id: `${id}#a1`,
    citation: id,
    kind: 'explicit',
    text: 'x',
    owners: [],
    due: null,
    status: 'needs-action',
  };
}

/** The days on which the action of an item of 1 May 2021 with that title is perhaps taken up. */
function days(title: string, ...others: readonly ItemRow[]): readonly (string | null)[] {
  const own = item('2021-05-01', title);
  return takenUpIn([own, ...others])(actionOf(own)).map((later) => later.date);
}

describe('an action is perhaps taken up', () => {
  test('where two words are shared, most alike first', () => {
    const later = [item('2021-06-01', 'Crane safety'), item('2021-07-01', 'Quay crane safety – update')];
    expect(days('Quay crane safety', ...later)).toEqual(['2021-07-01', '2021-06-01']);
  });

  test('where one abbreviation is shared', () => {
    expect(days('Crane Safety Working Party (CSWP)', item('2021-06-01', 'CSWP Update'))).toEqual(['2021-06-01']);
    expect(days('Winter conference', item('2021-06-01', 'Conference of harbours'))).toEqual([]);
  });

  test('never earlier, never by another body, never by routine words', () => {
    expect(days('Crane safety', item('2021-04-01', 'Crane safety'))).toEqual([]);
    expect(days('Crane safety', item('2021-06-01', 'Crane safety', 'Parish Council'))).toEqual([]);
    expect(days('Notes of the meeting held in May', item('2021-06-01', 'Notes of the meeting held in May'))).toEqual(
      [],
    );
  });
});
