// What `kcsp explain` says of a document: its lines, each once, with what became of it.
import type { Code, DialectName, DocumentKind, FactKind, Lines, Severity } from '../../model/index.ts';

/** The part of a document in which a line stands. */
export const ZONES = ['head', 'heading', 'paragraph', 'tail', 'furniture', 'blank', 'unparsed'] as const;
export type Zone = (typeof ZONES)[number];

/** A fact that begins on a line. */
export interface FactReading {
  readonly kind: FactKind;
  /** In a few words: `Ms Brinson introduced`. */
  readonly says: string;
  /** The rule that found it: `speakers/subject`. */
  readonly by: string;
  /** The paragraph in which it stands, as citations print it; null outside items. */
  readonly paragraph: string | null;
  readonly lines: Lines;
}

/** A finding of the checks that begins on a line. */
export interface FindingReading {
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
}

/** One line of the source. */
export interface LineReading {
  readonly number: number;
  /** As it stands in the file, without its end. */
  readonly text: string;
  readonly zone: Zone;
  /** Why it is furniture; null otherwise. */
  readonly reason: string | null;
  /** The items to which it belongs, as citations print them: one, but for documents with much on few lines. */
  readonly items: readonly string[];
  /** The paragraphs of which it holds a part: `239.2(a)`. */
  readonly paragraphs: readonly string[];
  readonly facts: readonly FactReading[];
  readonly findings: readonly FindingReading[];
}

/** A document with the reading of its lines. */
export interface Explained {
  readonly path: string;
  /** Absolute, for links; null for standard input. */
  readonly file: string | null;
  readonly document: string;
  readonly kind: DocumentKind;
  readonly dialect: DialectName;
  readonly alternatives: readonly DialectName[];
  /** The lines asked for. */
  readonly lines: readonly LineReading[];
  /** How many lines the whole document has. */
  readonly of: number;
}
