// The registry of extractors, and the one pass that runs them: each kind of fact is a line here.
import type { Fact, Minutes } from '../model/index.ts';
import { EMPTY_ROSTER, type Roster, rosterOf } from '../names/roster.ts';
import { abbreviations } from './abbreviations.ts';
import { actions } from './actions/index.ts';
import { attendance } from './attendance/index.ts';
import type { Context, Extractor } from './extractor.ts';
import { meeting } from './meeting/index.ts';
import { references } from './references.ts';
import { resolutions } from './resolutions/index.ts';
import { speakers } from './speakers/index.ts';

export type { Context, Extractor } from './extractor.ts';
export { type DateBounds, dateBounds } from './meeting/index.ts';

/** Every kind of fact, in the order in which they are looked for. */
export const EXTRACTORS: readonly Extractor[] = [
  meeting,
  attendance,
  resolutions,
  speakers,
  actions,
  references,
  abbreviations,
];

/** The facts of a document and the names that it uses. */
export interface Extracted {
  /** Grouped by kind in the order of {@link EXTRACTORS}, in text order within a kind. */
  readonly facts: readonly Fact[];
  readonly roster: Roster;
}

/** Finds every fact of a document. Attendance comes first, since the others rely on who is who; then resolutions and meeting. */
export function extract(minutes: Minutes): Extracted {
  const listed = attendance.extract(minutes, { roster: EMPTY_ROSTER, attendance: [], resolutions: [], date: null });
  const roster = rosterOf(minutes, listed);
  const early: Context = { roster, attendance: listed, resolutions: [], date: null };
  const decided = resolutions.extract(minutes, early);
  const met = meeting.extract(minutes, early);
  const date = met.find(({ field }) => field === 'date')?.value ?? null;
  const context: Context = { ...early, resolutions: decided, date };
  const found = (extractor: Extractor): readonly Fact[] => {
    switch (extractor.kind) {
      case 'attendance':
        return listed;
      case 'resolution':
        return decided;
      case 'meeting':
        return met;
      case 'speaker':
      case 'action':
      case 'reference':
      case 'abbreviation':
        return extractor.extract(minutes, context);
    }
  };
  return { facts: EXTRACTORS.flatMap(found), roster };
}
