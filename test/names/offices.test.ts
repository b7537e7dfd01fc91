// Offices as a document ties them to people.
import { describe, expect, it } from 'vitest';
import { officeInitials, officeKey, standsFor } from '../../src/names/offices.ts';
import { draft, finish } from '../../src/record/read.ts';
import { sourceOf } from '../support/documents.ts';

describe('offices', () => {
  it.each([
    ['the Acting Head Teacher', 'headteacher'],
    ['Director of Parks & Trees', 'director of parks and trees'],
    ['Vice-Chairman', 'vice chairman'],
  ])('spells %s as %s', (office, key) => {
    expect(officeKey(office)).toBe(key);
  });

  it.each([
    ['commissioner', 'police and crime commissioner', true],
    ['director', 'director of parks', true],
    ['head', 'headteacher', true],
    ['clerk', 'deputy clerk', false],
    ['officer', 'monitoring officer', false],
    ['head of parks', 'head of pensions', false],
  ])('takes “%s” for “%s”: %s', (short, full, same) => {
    expect(standsFor(short, full)).toBe(same);
  });

  it('abbreviates offices of three words, or of two where the list does', () => {
    expect(officeInitials('school business manager')).toBe('SBM');
    expect(officeInitials('harbour master')).toBe('');
    expect(officeInitials('harbour master', 2)).toBe('HM');
  });
});

const HEAD = `Sandmere County Council

Minutes of a meeting of the Pensions Board held on 3 March 2020
`;

/** `name (role)` of everybody who speaks in a document of one item. */
function speakers(text: string, list = ''): string[] {
  const { record } = finish(draft(sourceOf(`${HEAD}${list}\n1. Business of the day\n\n${text}\n\n2. Close\n\nEnd.\n`)));
  return record.items.flatMap((item) => item.speakers.map(({ name, role }) => `${name} (${role})`));
}

describe('an office and a name of one person', () => {
  it.each([
    ['before the name', 'The Head of Pensions, Ms Oyelar, introduced the report. The Head of Pensions replied.'],
    ['after the name', 'Ms Oyelar, Head of Pensions, introduced the report. The Head of Pensions replied.'],
    ['in brackets', 'Ms Oyelar (Head of Pensions) introduced the report. The Head of Pensions replied.'],
  ])('are one entry where the office stands %s', (_, text) => {
    expect(speakers(text).map((one) => one.replace(/ \(.*/, ''))).toEqual(['Ms Oyelar']);
  });

  it('are one entry where the rank is the office', () => {
    const text = 'Chief Superintendent Moy presented it. The Chief Superintendent replied.';
    expect(speakers(text)).toEqual(['Chief Superintendent Moy (Chief Superintendent)']);
  });

  it('are told apart from the deputy’s', () => {
    const list = 'Present: Mr A Bell (Chair), Ms C Dunn (Chief Officer), Mr E Fry (Deputy Chief Officer)\n';
    expect(speakers('The Chief Officer asked for time. The Deputy Chief Officer agreed.', list)).toEqual([
      'Ms C Dunn (Chief Officer)',
      'Mr E Fry (Deputy Chief Officer)',
    ]);
  });

  it('stay an office where nobody holds it by name', () => {
    expect(speakers('The Harbour Master reported on moorings.')).toEqual(['Harbour Master (Harbour Master)']);
  });
});

describe('the chair by apposition', () => {
  it('is the person whom the text names beside the office', () => {
    const text = 'The Chair, Ms Kath Bodd, welcomed everyone.\n\nThe Chair asked for reports.';
    expect(speakers(text)).toEqual(['Kath Bodd (Chair)']);
  });

  it('is not the chair of another body', () => {
    const list = 'Present: Mr A Bell (Chair), Ms C Dunn\n';
    expect(speakers('Ms C Dunn, Chair of the Allotments Group, asked for water. The Chair agreed.', list)).toEqual([
      'Ms C Dunn (null)',
      'Mr A Bell (Chair)',
    ]);
  });
});
