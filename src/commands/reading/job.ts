// What is asked of a reader of documents, and what it answers: plain data, since the reader may be another process.
import type { PeopleOf } from '../../people/people-of.ts';
import type { MeetingOverrides } from '../../read/config.ts';
import type { ReadProblem } from '../../read/outcome.ts';

/** A document to be read. */
export interface ReadJob {
  /** As it is named in messages; `-` for standard input. */
  readonly path: string;
  /** As the record is to name it. */
  readonly recordPath: string;
  /** What `kcsp.yaml` says of its meeting. */
  readonly overrides: MeetingOverrides | null;
  /** Largest size that is read, in bytes. */
  readonly most: number;
}

/** A document that was read by itself: nobody in it is known from other documents yet. */
export interface ReadDocument {
  /** The id that it has as long as no other document has it. */
  readonly id: string;
  /** Bytes and time of the file when it was read; noughts for standard input. */
  readonly size: number;
  readonly mtimeMs: number;
  readonly sha256: string;
  readonly lines: number;
  /** Lines that belong to nothing. */
  readonly unparsed: number;
  readonly items: number;
  readonly resolutions: number;
  readonly actions: number;
  /** The day by which it is sorted. */
  readonly day: string;
  readonly people: PeopleOf;
  /** The record, as JSON. */
  readonly reading: string;
}

export type ReadResult =
  | { readonly ok: true; readonly document: ReadDocument }
  | { readonly ok: false; readonly problem: ReadProblem };
