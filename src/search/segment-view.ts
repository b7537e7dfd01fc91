// A segment of the store as search sees it: its part of the index, and what stands behind the numbers of it.
import type { FileReader } from '../disk/index.ts';
import type { FromMeeting } from '../store/index.ts';
import type { StoredPassage } from './types.ts';

/** A run of documents that was written at once, with the index of their passages. Numbers are those of the segment. */
export interface SegmentView {
  /** The segment's `NAME.find`; opened when it is first asked for. */
  readonly search: FileReader;
  /** How many documents it has, those that are gone included. */
  readonly documents: number;
  /** How many of them are gone: replaced by a newer reading, or no longer there. */
  readonly gone: number;
  /** The place of a document in the order of all that live, of all segments; -1 for one that is gone. */
  rankOf(document: number): number;
  /** The meeting of a document, with its path as stored. */
  meetingOf(document: number): FromMeeting;
  /** A passage of the segment, by its place among all its passages. */
  passage(passage: number): StoredPassage;
  /** The text of it. */
  textOf(passage: number): string;
}

/** What scores need to know of all passages that live. */
export interface Statistics {
  readonly passages: number;
  readonly documents: number;
  /** By field, in the order of FIELDS: the lengths of all passages added up, in different terms. */
  readonly sums: readonly number[];
}

/** A segment's index to be merged. */
export interface MergeInput {
  readonly file: FileReader;
  isLive(document: number): boolean;
}
