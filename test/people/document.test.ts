// Who is meant in one document: by name, first name, initials, office. Every name is made up.
import { describe, expect, it } from 'vitest';
import { documentPeople } from '../../src/people/document.ts';
import { draft, finish } from '../../src/record/read.ts';
import { sourceOf } from '../support/documents.ts';

const TEXT = `MELLBURY PARISH COUNCIL

Minutes of the meeting held on 4 May 2021

Present: Cllr Anna Reed (AR) (Chairman), Cllr M Penn (Vice-Chairman), Dr S Quill, Mr S Quill (Head of Parks), Mrs Jo Gale (Clerk)

1. Parks

Stuart Quill (Parks) introduced the report. AR asked about the swings. Anna thanked him. Mr Quill replied.

The Chairman welcomed the news. The Clerk reported that the key was lost.

2. Vice-Chairman in the chair

The Vice-Chairman took the chair.

The Chairman stated that the gate was open.

3. Gate

Mr Zed Marlow reported on the gate. Michael Penn asked about the latch.

4. Chairman

The Chairman resumed the chair.

5. Bins

The Chairman explained the round.
`;

const from = draft(sourceOf(TEXT));
const people = documentPeople(from.minutes, from.facts, from.roster);
const { record } = finish(from);

/** `name -> id (how it was worked out)` of each speaker of an item. */
const speakers = (number: string): string[] =>
  record.items
    .filter((item) => item.number === number)
    .flatMap((item) => item.speakers)
    .map(({ name, personId, resolvedBy }) => `${name} -> ${personId}${resolvedBy ? ` (${resolvedBy})` : ''}`);

describe('the people of a document', () => {
  it('links lists to people, two of one surname and initial apart', () => {
    expect(record.attendance.map(({ personId }) => personId)).toEqual([
      'anna-reed',
      'michael-penn',
      's-quill',
      'stuart-quill',
      'jo-gale',
    ]);
  });

  it('knows a person by full name, initials, first name and office', () => {
    expect(speakers('1')).toContain('Stuart Quill -> stuart-quill');
    expect(speakers('1').filter((line) => line.includes('anna-reed'))).toHaveLength(1);
    expect(speakers('1')).toContain('Jo Gale -> jo-gale (Clerk by the attendance list)');
  });

  it('follows the chair through the meeting', () => {
    expect(speakers('2')).toEqual(['Michael Penn -> michael-penn (took the chair in item 2)']);
    expect(speakers('5')).toEqual(['Anna Reed -> anna-reed (took the chair in item 4)']);
  });

  it('makes a person of a name that no list has', () => {
    expect(speakers('3')).toEqual(['Zed Marlow -> zed-marlow', 'Michael Penn -> michael-penn']);
  });

  it('keeps all printed forms', () => {
    expect(people.people.find(({ id }) => id === 'michael-penn')?.variants).toEqual(['Cllr M Penn', 'Michael Penn']);
  });
});
