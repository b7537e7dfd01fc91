// The record of one document, made from its tree, its facts and its people.
import {
  type AbbreviationRecord,
  type AttendanceRecord,
  type CoverageRecord,
  type DocumentPeople,
  type DocumentRecord,
  type Fact,
  type Minutes,
  SCHEMA_VERSION,
} from '../model/index.ts';
import type { MeetingOverrides } from '../read/config.ts';
import { furnitureRecords } from './coverage.ts';
import { documentId } from './ids.ts';
import { itemRecords } from './items.ts';
import { meetingRecord } from './meeting.ts';
import { subjectOf } from './subject.ts';

export interface AssembleOptions {
  /** What the user says of the meeting in `kcsp.yaml`; null where nothing. */
  readonly overrides: MeetingOverrides | null;
  /** The document's id in its corpus; made from body and date where it isn't given. */
  readonly id?: string;
  /** How many lines went where. */
  readonly counts: CoverageRecord;
}

/** Puts the record together. Its `diagnostics` are empty: they are found in the record by `src/check`. */
export function assemble(
  minutes: Minutes,
  facts: readonly Fact[],
  people: DocumentPeople,
  options: AssembleOptions,
): DocumentRecord {
  const { source, dialect, alternatives, kind } = minutes;
  const meeting = meetingRecord(minutes, facts, options.overrides);
  const id = options.id ?? documentId(meeting.body, meeting.date, source.path);
  return {
    schemaVersion: SCHEMA_VERSION,
    id,
    source: {
      path: source.path,
      sha256: source.sha256,
      lines: source.lineCount,
      dialect,
      ...(alternatives.length > 0 ? { alternatives } : {}),
    },
    kind,
    ...subjectOf(minutes),
    meeting,
    attendance: attendanceRecords(minutes, facts, people),
    items: itemRecords(id, minutes, facts, people),
    people: people.people,
    abbreviations: abbreviationRecords(minutes, facts),
    furniture: furnitureRecords(minutes),
    coverage: options.counts,
    diagnostics: [],
  };
}

function attendanceRecords({ source }: Minutes, facts: readonly Fact[], people: DocumentPeople): AttendanceRecord[] {
  return facts.flatMap((fact) => {
    if (fact.kind !== 'attendance') return [];
    const { name, capacity, role, position, organisation, span } = fact;
    const personId = people.linkOf(fact)?.personId ?? null;
    return [{ name, personId, capacity, role, position, organisation, lines: source.lines(span) }];
  });
}

function abbreviationRecords({ source }: Minutes, facts: readonly Fact[]): AbbreviationRecord[] {
  return facts.flatMap((fact) =>
    fact.kind === 'abbreviation' ? [{ short: fact.short, long: fact.long, lines: source.lines(fact.span) }] : [],
  );
}
