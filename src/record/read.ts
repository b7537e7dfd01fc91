// From a source to its record: parsed, its facts found, its people told apart.
import { type Extracted, extract } from '../extract/index.ts';
import type { DocumentRecord, Lines, Minutes, Source } from '../model/index.ts';
import { parse } from '../parse/index.ts';
import { documentPeople, joinPeople, type People } from '../people/index.ts';
import { type MeetingOverrides, NO_PEOPLE_RULES, type PeopleRules } from '../read/config.ts';
import { assemble } from './assemble.ts';
import { coverageOf } from './coverage.ts';
import { distinct, documentId } from './ids.ts';
import { meetingRecord } from './meeting.ts';

/** A document while it is read: its tree and its facts, before anybody knows of other documents. */
export interface Draft extends Extracted {
  readonly minutes: Minutes;
  readonly overrides: MeetingOverrides | null;
}

/** A document read to the end, with what the checks and `kcsp explain` need beside the record. */
export interface Reading extends Draft {
  readonly record: DocumentRecord;
  /** Runs of lines that belong to no node and are no furniture. */
  readonly unparsed: readonly Lines[];
}

/** A source with what the user says of it. */
export interface ToRead {
  readonly source: Source;
  readonly overrides?: MeetingOverrides | null;
}

/** Parses a source and finds its facts. Never throws for what the text holds. */
export function draft(source: Source, overrides: MeetingOverrides | null = null): Draft {
  const minutes = parse(source);
  return { minutes, overrides, ...extract(minutes) };
}

/**
 * Ends the reading of a draft: who is who in it, and the record.
 *
 * @param id the document's id in its corpus; made from body and date where it isn't given
 */
export function finish(from: Draft, id?: string): Reading {
  const { minutes, facts, roster, overrides } = from;
  const people = documentPeople(minutes, facts, roster);
  const { counts, unparsed } = coverageOf(minutes);
  const record = assemble(minutes, facts, people, { overrides, counts, ...(id === undefined ? {} : { id }) });
  return { ...from, record, unparsed };
}

/** Reads one document by itself: people have ids in that document alone. */
export function readDocument(source: Source, overrides: MeetingOverrides | null = null): Reading {
  return finish(draft(source, overrides));
}

/** Documents read together: their readings in the order given, and their people, each under one id. */
export interface Corpus extends People {
  readonly readings: readonly Reading[];
}

/**
 * Reads documents as one corpus, in the order given: no two have one id, and a person has one id in all of them.
 *
 * @param rules who is one person and who never is, by `kcsp.yaml`
 */
export function readTogether(documents: readonly ToRead[], rules: PeopleRules = NO_PEOPLE_RULES): Corpus {
  const drafts = documents.map(({ source, overrides }) => draft(source, overrides ?? null));
  const ids = distinct(drafts.map(ownId));
  const readings = drafts.map((one, index) => finish(one, ids[index]));
  const { records, ...people } = joinPeople(
    readings.map(({ record }) => record),
    rules,
  );
  const joined = readings.map((reading, index) => ({ ...reading, record: records[index] ?? reading.record }));
  return { ...people, readings: joined };
}

/** The readings alone of documents that are read as one corpus; see {@link readTogether}. */
export function readCorpus(documents: readonly ToRead[], rules: PeopleRules = NO_PEOPLE_RULES): readonly Reading[] {
  return readTogether(documents, rules).readings;
}

/** The id of a document as long as it stands alone: `kcsp-2019-10-08`. */
export function ownId({ minutes, facts, overrides }: Draft): string {
  const { body, date } = meetingRecord(minutes, facts, overrides);
  return documentId(body, date, minutes.source.path);
}
