// What a check is: a code with its severity and its page of help, and the function that looks for it.
import type { Code, DocumentRecord, Lines, Severity } from '../model/index.ts';
import type { CorpusPerson, People } from '../people/index.ts';
import type { PeopleRules } from '../read/config.ts';
import type { Reading } from '../record/read.ts';

/** Something found: one sentence that quotes the text, and the lines it speaks of. */
export interface Finding {
  readonly message: string;
  readonly lines: Lines;
}

interface Documented {
  readonly code: Code;
  readonly severity: Severity;
  /** One line for lists of the checks. */
  readonly summary: string;
  /** A paragraph for `kcsp check --explain`: what it means, why it matters, what to do. */
  readonly help: string;
}

/** A check of one text: it looks at a reading, in which nobody knows of other documents. */
export interface TextCheck extends Documented {
  readonly about: 'text';
  /** What it finds, in the order of the text. Never throws for what a text holds. */
  readonly find: (reading: Reading) => readonly Finding[];
}

/** A check of people: it looks at a record, since who is who changes when documents are read together. */
export interface PeopleCheck extends Documented {
  readonly about: 'people';
  /** @param corpus what is known of the people of all documents that were read together */
  readonly find: (record: DocumentRecord, corpus: CorpusPeople) => readonly Finding[];
}

/** One check: one file, one line in `check/index.ts`, one case in `fixtures/check/`. */
export type Check = TextCheck | PeopleCheck;

/** A name that may be a slip, with the one that is usual. */
export interface Slip {
  readonly usual: CorpusPerson;
  /** The path of the first document that names the one who is usual. */
  readonly path: string;
  /** Its place among all of the corpus. */
  readonly place: number;
}

/** The people of documents that were read together, and what the user says of them. */
export interface CorpusPeople extends People {
  readonly rules: PeopleRules;
  /** The people by id. */
  readonly known: ReadonlyMap<string, CorpusPerson>;
  /** Names that may be slips, by the id of the person who bears each. */
  readonly slips: ReadonlyMap<string, readonly Slip[]>;
}
