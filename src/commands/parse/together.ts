// Readings as one corpus: no two documents have one id, and a person has one id in all of them.
import { corpusPeople, withPeopleDiagnostics, withTextDiagnostics } from '../../check/index.ts';
import type { DocumentRecord } from '../../model/index.ts';
import { joinPeople } from '../../people/index.ts';
import type { Configs } from '../../read/index.ts';
import { distinct, draft, finish } from '../../record/index.ts';
import { type OneReading, readFound } from './read.ts';

/** A document of a corpus: its reading by itself, and its record among the others. */
export interface Document {
  readonly reading: OneReading;
  readonly record: DocumentRecord;
}

/** Joins readings, in the order given; of several documents with one id the first keeps it. */
export function together(readings: readonly OneReading[], cwd: string, configs: Configs): readonly Document[] {
  const ids = distinct(readings.map((reading) => reading.record.id));
  const own = readings.map((reading, index) => withId(reading, ids[index] ?? reading.record.id, cwd, configs));
  const { records: joined, ...people } = joinPeople(own, configs.people);
  const corpus = corpusPeople(people, configs.people);
  const records = joined.map((record) => withPeopleDiagnostics(record, corpus));
  return readings.flatMap((reading, index) => {
    const record = records[index];
    return record ? [{ reading, record }] : [];
  });
}

/** The record under another id than its own, which is in all it holds: its file is read once more. */
function withId(reading: OneReading, id: string, cwd: string, configs: Configs): DocumentRecord {
  if (reading.record.id === id) return reading.record;
  const [found] = readFound([reading.wanted], cwd, configs).found;
  return found ? withTextDiagnostics(finish(draft(found.source, found.overrides ?? null), id)) : reading.record;
}
