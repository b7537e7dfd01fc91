// The public JSON of `kcsp parse`: one record a document. Fields and meanings are fixed by schemaVersion 1.
import type { Diagnostic } from './diagnostic.ts';
import type { DialectName } from './dialect.ts';
import type { ActionKind, ActionStatus, Capacity, Due, Outcome, OwnerType, ReferenceType, Vote } from './fact.ts';
import type { Lines } from './span.ts';
import type { DocumentKind, MeetingSession, Paper } from './tree.ts';

export const SCHEMA_VERSION = 1;

export interface DocumentRecord {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly id: string;
  readonly source: SourceRecord;
  readonly kind: DocumentKind;
  /** What a report is about, from its subject line or heading; null for minutes. */
  readonly title: string | null;
  /** Who wrote a report, as its head says; empty for minutes. */
  readonly authors: readonly AuthorRecord[];
  readonly meeting: MeetingRecord;
  readonly attendance: readonly AttendanceRecord[];
  readonly items: readonly ItemRecord[];
  readonly people: readonly PersonRecord[];
  readonly abbreviations: readonly AbbreviationRecord[];
  readonly furniture: readonly FurnitureRecord[];
  readonly coverage: CoverageRecord;
  readonly diagnostics: readonly Diagnostic[];
}

export interface SourceRecord {
  readonly path: string;
  readonly sha256: string;
  readonly lines: number;
  readonly dialect: DialectName;
  /** Other layouts that fit equally well; left out where one fits best. */
  readonly alternatives?: readonly DialectName[];
}

export interface MeetingRecord {
  readonly authority: string | null;
  readonly body: string | null;
  readonly type: string | null;
  readonly date: string | null;
  readonly dateBounds: { readonly after: string | null; readonly before: string | null; readonly basis: string } | null;
  readonly time: string | null;
  readonly venue: string | null;
  readonly contact: {
    readonly name: string | null;
    readonly phone: string | null;
    readonly email: string | null;
  } | null;
  readonly status: string | null;
}

export interface AuthorRecord {
  /** As printed; one of the `variants` of a person of the document. */
  readonly name: string;
  readonly position: string | null;
  readonly organisation: string | null;
  readonly lines: Lines;
}

export interface AttendanceRecord {
  readonly name: string;
  readonly personId: string | null;
  readonly capacity: Capacity;
  readonly role: string | null;
  readonly position: string | null;
  readonly organisation: string | null;
  readonly lines: Lines;
}

export interface ItemRecord {
  readonly id: string;
  readonly number: string | null;
  readonly reference: string | null;
  readonly title: string | null;
  readonly section: string | null;
  readonly session: MeetingSession;
  readonly papers: readonly Paper[];
  readonly truncated: boolean;
  readonly paragraphs: readonly ParagraphRecord[];
  readonly speakers: readonly SpeakerRecord[];
  readonly resolutions: readonly ResolutionRecord[];
  readonly actions: readonly ActionRecord[];
  readonly references: readonly ReferenceRecord[];
  readonly lines: Lines;
}

export interface ParagraphRecord {
  readonly id: string;
  readonly label: string | null;
  readonly text: string;
  readonly lines: Lines;
  readonly children: readonly ParagraphRecord[];
}

export interface SpeakerRecord {
  readonly name: string;
  readonly personId: string | null;
  /** How `personId` was worked out where the text prints only an office or a part of the name; null where it is printed. */
  readonly resolvedBy: string | null;
  readonly role: string | null;
  readonly position: string | null;
  readonly organisation: string | null;
  readonly acts: readonly ActRecord[];
}

export interface ActRecord {
  readonly verb: string;
  readonly paragraph: string;
  readonly lines: Lines;
}

export interface ResolutionRecord {
  readonly id: string;
  readonly text: string;
  readonly outcome: Outcome;
  readonly formal: boolean;
  readonly parts: readonly string[];
  readonly vote: Vote | null;
  readonly paragraph: string;
  readonly lines: Lines;
}

export interface OwnerRecord {
  readonly name: string;
  readonly personId: string | null;
  readonly type: OwnerType;
}

export interface ActionRecord {
  readonly id: string;
  readonly kind: ActionKind;
  readonly text: string;
  readonly owners: readonly OwnerRecord[];
  readonly due: Due | null;
  readonly status: ActionStatus;
  readonly paragraph: string;
  readonly lines: Lines;
}

export interface ReferenceRecord {
  readonly type: ReferenceType;
  readonly target: string;
  readonly lines: Lines;
}

export interface AbbreviationRecord {
  readonly short: string;
  readonly long: string;
  readonly lines: Lines;
}

export interface PersonRecord {
  readonly id: string;
  readonly name: string;
  readonly variants: readonly string[];
}

export interface FurnitureRecord {
  readonly lines: Lines;
  readonly reason: string;
}

export interface CoverageRecord {
  readonly lines: number;
  readonly blank: number;
  readonly furniture: number;
  readonly parsed: number;
  readonly unparsed: number;
}
