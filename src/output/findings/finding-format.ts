// What the formats of `kcsp check` are given, and what they give.
import type { Diagnostic } from '../../model/index.ts';
import type { Terminal } from '../terminal.ts';

/** A document with its findings. */
export interface FileFindings {
  /** As the user writes it. */
  readonly path: string;
  /** Absolute, for links; null for standard input. */
  readonly file: string | null;
  /** The id of the document. */
  readonly document: string;
  readonly diagnostics: readonly Diagnostic[];
  /** The text of a line of its source, 1-based; empty where the source is no longer there. */
  readonly line: (number: number) => string;
}

/** What was looked at, and from which severity on findings count. */
export interface FindingsReport {
  /** In the order of their paths; those without findings too. */
  readonly files: readonly FileFindings[];
  /** How many findings are below the level asked for, and so not among those of the files. */
  readonly below: number;
}

/** One way of printing findings: one file, one line in `findings/index.ts`. */
export interface FindingFormat {
  /** Whether it is for programs, which take it byte by byte; else for people. */
  readonly isData: boolean;
  readonly print: (report: FindingsReport, terminal: Terminal) => Iterable<string>;
}
