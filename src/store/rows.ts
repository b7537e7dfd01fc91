// The rows that questions are asked of: what the records say, one row a meeting, item, action, decision, person, abbreviation.
// These are also the fields of `--json`.
import type {
  ActionKind,
  ActionStatus,
  Capacity,
  DocumentKind,
  Due,
  Lines,
  MeetingRecord,
  Outcome,
  OwnerRecord,
  Vote,
} from '../model/index.ts';

/** What every row says of where it comes from. */
export interface FromMeeting {
  /** Id of the document: `kcsp-2019-10-08`. */
  readonly document: string;
  /** ISO 8601, or null where the document prints none. */
  readonly date: string | null;
  readonly dateBounds: MeetingRecord['dateBounds'];
  readonly body: string | null;
  /** The source file: relative to the store's base in the store, to the current folder in answers. */
  readonly path: string;
}

/**
 * A row with what its meeting says for all its rows. Each is written out: to put two objects together by `...` takes V8 thirty
 * times as long.
 */
export function rowOf<R extends object>(
  { document, date, dateBounds, body, path }: FromMeeting,
  own: R,
): FromMeeting & R {
  const row = { document, date, dateBounds, body, path, ...own };
  // The row of a meeting has a path of its own, as the store has it.
  row.path = path;
  return row;
}

/** A row without what its meeting says for all its rows, as a store keeps it. */
export type Own<R extends FromMeeting> = Omit<R, keyof FromMeeting>;

/** A row that stands on lines of its source. */
export interface Row extends FromMeeting {
  readonly lines: Lines;
}

export interface MeetingRow extends FromMeeting {
  readonly kind: DocumentKind;
  /** What a report is about; null for minutes. */
  readonly title: string | null;
  /** Who wrote a report. */
  readonly authors: readonly string[];
  readonly authority: string | null;
  readonly type: string | null;
  readonly time: string | null;
  readonly venue: string | null;
  readonly status: string | null;
  /** How many of each the record holds. */
  readonly items: number;
  readonly resolutions: number;
  readonly actions: number;
  /** People listed as there: present, in attendance, substitutes. */
  readonly present: number;
  readonly notes: number;
  readonly warnings: number;
  readonly sourceLines: number;
}

/** The item that a fact belongs to. */
export interface ItemRef {
  readonly id: string;
  readonly number: string | null;
  readonly title: string | null;
}

export interface SpeakerRef {
  readonly name: string;
  readonly personId: string | null;
  readonly role: string | null;
}

export interface ItemRow extends Row {
  readonly id: string;
  readonly number: string | null;
  readonly title: string | null;
  readonly session: 'public' | 'private';
  readonly truncated: boolean;
  readonly speakers: readonly SpeakerRef[];
  readonly resolutions: readonly DecisionRef[];
  readonly actions: readonly ActionRef[];
}

export interface DecisionRef {
  readonly id: string;
  readonly citation: string;
  readonly text: string;
  readonly outcome: Outcome;
  readonly formal: boolean;
  readonly lines: Lines;
}

export interface ActionRef {
  readonly id: string;
  readonly citation: string;
  readonly text: string;
  readonly kind: ActionKind;
  readonly owners: readonly string[];
  readonly lines: Lines;
}

export interface ActionRow extends Row {
  readonly id: string;
  /** The paragraph it stands in, as people cite it. */
  readonly citation: string;
  readonly kind: ActionKind;
  readonly text: string;
  readonly owners: readonly OwnerRecord[];
  readonly due: Due | null;
  readonly status: ActionStatus;
  readonly item: ItemRef;
}

export interface ResolutionRow extends Row {
  readonly id: string;
  readonly citation: string;
  readonly outcome: Outcome;
  readonly formal: boolean;
  readonly text: string;
  readonly parts: readonly string[];
  readonly vote: Vote | null;
  readonly item: ItemRef;
}

/** A person by id and names. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly variants: readonly string[];
}

export interface PersonRow extends Named {
  /** Positions and organisations printed beside the name, each once a meeting. */
  readonly positions: readonly PositionRow[];
  readonly attended: readonly AttendedRow[];
  readonly spoke: readonly SpokeRow[];
  /** Reports of which the person is named as an author. */
  readonly wrote: readonly WroteRow[];
  /** Motions proposed or seconded. */
  readonly moved: readonly MovedRow[];
  /** Actions that name the person as owner. */
  readonly owes: readonly { readonly id: string; readonly citation: string; readonly document: string }[];
}

export interface PositionRow extends Row {
  readonly position: string | null;
  readonly organisation: string | null;
}

export interface AttendedRow extends Row {
  readonly capacity: Capacity;
  readonly role: string | null;
}

export interface SpokeRow extends Row {
  readonly item: ItemRef;
  readonly role: string | null;
  readonly verbs: readonly string[];
  /** Introduced, presented or gave the item, rather than only speaking to it. */
  readonly presented: boolean;
}

export interface WroteRow extends Row {
  readonly title: string | null;
}

export interface MovedRow extends Row {
  readonly resolution: string;
  readonly part: 'proposer' | 'seconder';
  readonly text: string;
}

export interface GlossaryRow {
  readonly short: string;
  readonly long: string;
  /** Where the documents explain it, in the order of meetings. */
  readonly places: readonly Row[];
}

/** The tables of the store, by name. */
export interface Tables {
  readonly meetings: readonly MeetingRow[];
  readonly items: readonly ItemRow[];
  readonly actions: readonly ActionRow[];
  readonly resolutions: readonly ResolutionRow[];
  readonly people: readonly PersonRow[];
  readonly glossary: readonly GlossaryRow[];
}
export type TableName = keyof Tables;
export const TABLE_NAMES = [
  'meetings',
  'items',
  'actions',
  'resolutions',
  'people',
  'glossary',
] as const satisfies readonly TableName[];
