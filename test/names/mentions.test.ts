// Who is named in running text. Every name is made up.
import { describe, expect, it } from 'vitest';
import { attendanceInHead } from '../../src/extract/attendance/index.ts';
import { EMPTY_ROSTER } from '../../src/names/known.ts';
import { mentionAt, mentionsIn } from '../../src/names/mentions.ts';
import { rosterOf } from '../../src/names/roster.ts';
import { parse } from '../../src/parse/index.ts';
import { sourceOf } from '../support/documents.ts';
import { linesIn } from '../support/lines.ts';

const show = (text: string, roster = EMPTY_ROSTER): string =>
  mentionsIn(text, roster)
    .map((mention) => `${mention.kind} ${mention.name}${mention.bracket ? ` [${mention.bracket.text}]` : ''}`)
    .join(' | ');

const TEXTS: readonly (readonly [text: string, mentions: string])[] = [
  [
    'Mr Dray and Ms Vole (Chief Superintendent, Mid Police) responded',
    'person Mr Dray | person Ms Vole [Chief Superintendent, Mid Police]',
  ],
  ['Mr Dray & Mr Vole spoke', 'person Mr Dray | person Mr Vole'],
  ['Cllrs Hale & Pym asked the Clerk to write', 'person Hale | person Pym | office Clerk'],
  ['Messrs A Quill, B. Jolly and Carr were thanked', 'person A Quill | person B. Jolly | person Carr'],
  ['PC Marlow and Det Sgt J. Brown reported', 'person PC Marlow | person Det Sgt J. Brown'],
  ['Chief Inspector Lara Dunn’s jurisdiction', 'person Chief Inspector Lara Dunn'],
  ['Action – Mike Penn/Claire Gale', 'person Mike Penn | person Claire Gale'],
  ['Chairman Cllr Mrs Tidy opened', 'person Chairman Cllr Mrs Tidy'],
  ['the Chairman, Cllr Tidy, reported', 'person Chairman, Cllr Tidy'],
  ['Ms Orr (Services Manager (Council)) spoke', 'person Ms Orr [Services Manager (Council)]'],
  ['The Vice- Chairman took the chair', 'office Vice- Chairman'],
  ['Our Secretary reported', 'office Secretary'],
  ['the clerk would write to the vice-chairman', 'office clerk | office vice-chairman'],
  ['The Housing Service Officer replied', 'office Housing Service Officer'],
  ['Head of Parks and Gardens said', 'office Head of Parks and Gardens'],
  ['Mid Police were working with MCC', 'organisation Mid Police | organisation MCC'],
  ['the Borough Council of King’s Mell and West Mell', 'organisation Borough Council of King’s Mell and West Mell'],
  ['Panel members to contribute', 'group Panel members'],
  ['Victoria Road and Glebe Close were swept', ''],
  ['In Tunbury Wells Chris confirmed', ''],
];

describe('mentionsIn', () => {
  it.each(TEXTS)('reads “%s”', (text, mentions) => {
    expect(show(text)).toBe(mentions);
  });

  it('gives offsets into the text', () => {
    const text = 'It was the Clerk, not Mr Dray, who wrote.';
    for (const { start, end, name } of mentionsIn(text, EMPTY_ROSTER)) expect(text.slice(start, end)).toBe(name);
    expect(mentionAt(text, 7, EMPTY_ROSTER)?.name).toBe('Clerk');
    expect(mentionAt(text, 0, EMPTY_ROSTER)).toBeNull();
  });
});

describe('the roster of a document', () => {
  const text = [
    'MELLBURY PARISH COUNCIL',
    'Present: Cllr Anna Reed (AR), Cllr Michael Penn, Dr S Quill, Mr S Quill (Head of Parks), Mrs Jo Gale - Clerk',
    '1. Parks',
    'Stuart Quill (Parks) explained. Mike thanked Anna. Zoe Dray (Mid Trust) asked and Zoe was answered. Cllr Andy spoke.',
  ].join('\n\n');
  const minutes = parse(sourceOf(text));
  const roster = rosterOf(minutes, attendanceInHead(linesIn(text.split('\n\n').slice(0, 2).join('\n\n'))));

  it('finds people by initials, first names and short forms, where one fits', () => {
    expect(roster.byInitials('AR')?.name).toBe('Anna Reed');
    expect(roster.byInitials('JG')?.name).toBe('Jo Gale');
    expect(roster.byInitials('SQ')).toBeNull();
    expect(roster.byFirstName('Mike')?.name).toBe('Michael Penn');
    expect(roster.byFirstName('Zoe')?.name).toBe('Zoe Dray');
    expect(roster.byFirstName('Cllr')).toBeNull();
  });

  it('gives a fuller name to the one entry that it fits by position', () => {
    const named = roster.people.filter((person) => person.parsed.surname === 'Quill').map((person) => person.name);
    expect(named).toEqual(['Dr S Quill', 'Stuart Quill']);
    expect(roster.bySurname('Quill')).toHaveLength(2);
  });

  it('knows who holds a part in the meeting', () => {
    expect(roster.byRole('Clerk')?.name).toBe('Jo Gale');
    expect(roster.byRole('Chairman')).toBeNull();
  });

  it('reads names, first names and initials in the text', () => {
    expect(show('AR thanked Mike, but the AR was late.', roster)).toBe('person AR | person Mike | organisation AR');
  });
});
