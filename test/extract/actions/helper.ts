// What the tests of actions share: names made up for them, and a document from a text.

import { actions } from '../../../src/extract/actions/index.ts';
import type { ActionFact, AttendanceFact } from '../../../src/model/index.ts';
import { type Minutes, Source } from '../../../src/model/index.ts';
import { type Roster, rosterOf } from '../../../src/names/roster.ts';
import { parse } from '../../../src/parse/index.ts';

const listed = (name: string, role: string | null = null, initials: string | null = null): AttendanceFact => ({
  kind: 'attendance',
  name,
  capacity: 'present',
  role,
  position: null,
  organisation: null,
  initials,
  span: { start: 0, end: 0 },
  by: 'test',
});

const ATTENDANCE: readonly AttendanceFact[] = [
  listed('Cllr Moira Penrose', 'Chairman', 'MP'),
  listed('Cllr Basil Otway', null, 'BO'),
  listed('Cllr Joan Rudge', null, 'JR'),
  listed('Thomas Quill', 'Clerk', 'TQ'),
];

/** Parses a made-up text. */
export const minutesOf = (text: string): Minutes => parse(new Source('made-up.txt', '', text));

/** A roster of Moira Penrose (Chairman, MP), Basil Otway (BO), Joan Rudge (JR) and Thomas Quill (Clerk, TQ). */
export const roster: Roster = rosterOf(minutesOf(''), ATTENDANCE);

/** The actions of a made-up text in one line each: `explicit 12-13 [Clerk] Write to Highways`. */
export function actionsIn(text: string): string[] {
  const minutes = minutesOf(text);
  return factsIn(text).map((fact) => {
    const [first, last] = minutes.source.lines(fact.span);
    return `${fact.action} ${first}-${last} [${fact.owners.map((owner) => owner.name).join(', ')}] ${fact.text}`;
  });
}

/** The actions of a made-up text. */
export function factsIn(text: string): ActionFact[] {
  const minutes = minutesOf(text);
  return actions.extract(minutes, {
    roster: rosterOf(minutes, ATTENDANCE),
    attendance: ATTENDANCE,
    resolutions: [],
    date: null,
  });
}
