// What an update is given: the documents that the store is to hold, and the search index as the store sees it.
import type { FileReader } from '../../disk/index.ts';
import type { DocumentRecord } from '../../model/index.ts';
import type { PeopleOf } from '../../people/index.ts';
import type { PeopleRules } from '../../read/config.ts';
import type { DocumentFacts, StoredDocument } from '../corpus/corpus-file.ts';
import type { SearchStatistics } from '../manifest.ts';
import type { KeyedRow } from '../tables/table.ts';

/** What was read in a document, got again each time that it is asked for: of very many documents it is not held. */
export interface Said {
  people(): PeopleOf;
  /** The record as it was read by itself, as JSON, its path relative to the folder that holds the store. */
  reading(): string;
}

/** A document that was read now. */
export interface FreshDocument {
  readonly facts: DocumentFacts;
  readonly said: Said;
}

/** A document that the store holds and whose file is as it was, though perhaps of another time. */
export interface KeptDocument {
  readonly stored: StoredDocument;
  readonly mtimeMs: number;
}

/** All that a store is to hold. */
export interface Wanted {
  readonly reader: string;
  readonly inputs: readonly string[];
  readonly rules: PeopleRules;
  readonly fresh: readonly FreshDocument[];
  readonly kept: readonly KeptDocument[];
}

/** The search index as the store sees it. */
export interface IndexPart {
  /** Begins the index of a segment; that of the one before has been written, or let go of. @param names by the id of a person, all names */
  writer(names: ReadonlyMap<string, string>): IndexWriter;
  /** Lets go of what it took to write, whether that came to an end or not: no more segments are begun. */
  end(): Promise<void>;
  /** Writes the indexes of segments as one: of each those documents that are there, in order. Gives its bytes on disk. */
  merge(inputs: readonly IndexInput[], file: string): number;
  /** What is said of the documents that are there. */
  statistics(input: IndexInput): SearchStatistics;
}

export interface IndexWriter {
  /** Adds a document, and gives its passages as rows. */
  add(record: DocumentRecord): readonly KeyedRow[];
  /** Bytes of memory that are held, about: the same for the same documents. Waits where too much that was added is still to be done. */
  held(): Promise<number>;
  /** Writes the file. Gives its bytes on disk. */
  write(file: string): Promise<number>;
  /** Lets go of what was added, and of a file that is being written. */
  close(): Promise<void>;
}

export interface IndexInput {
  readonly file: FileReader;
  isLive(document: number): boolean;
}
