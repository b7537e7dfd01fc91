// What search takes and gives: passages in, hits out.
import type { ActionStatus, Lines, Outcome } from '../model/index.ts';
import type { FromMeeting, ItemRef, SpeakerRef } from '../store/index.ts';

/**
 * `item` is a heading without any text under it, `attendance` a list of who was there (or sent apologies), `report` what a report
 * as a whole is about and who wrote it.
 */
export const PASSAGE_KINDS = ['paragraph', 'resolution', 'action', 'item', 'attendance', 'report'] as const;
export type PassageKind = (typeof PASSAGE_KINDS)[number];

/** The smallest thing that a search finds: a paragraph, a decision or an action, with all that a hit shows of it. */
export interface Passage extends FromMeeting {
  /** A paragraph's citation, a decision's or an action's own id. */
  readonly id: string;
  /** The paragraph as people cite it. */
  readonly citation: string;
  readonly kind: PassageKind;
  /** All that these words are: a paragraph that is nothing but a decision is a `resolution` and a `paragraph`. */
  readonly kinds: readonly PassageKind[];
  readonly text: string;
  readonly item: ItemRef;
  /** Whether it is the first text of its item. */
  readonly opening: boolean;
  /** Who speaks in this passage; for a passage in which nobody does, nobody. */
  readonly speakers: readonly SpeakerRef[];
  /** Who owns the action, as printed. */
  readonly owners: readonly string[];
  /** The person that each of the owners is; null for offices and bodies, and where it can't be told. */
  readonly ownerIds: readonly (string | null)[];
  readonly outcome: Outcome | null;
  readonly status: ActionStatus | null;
  readonly lines: Lines;
}

/** A passage without what it shares with all of its document. */
export type StoredPassage = Omit<Passage, keyof FromMeeting>;

/** What is asked beside the words of the query. */
export interface SearchOptions {
  readonly speaker: string | null;
  /** First day, inclusive; ISO 8601. */
  readonly since: string | null;
  /** The day before which, exclusive; ISO 8601. */
  readonly before: string | null;
  readonly kinds: readonly PassageKind[];
  readonly body: string | null;
  /** How many hits to give; null for all. */
  readonly limit: number | null;
  readonly sort: 'relevance' | 'date';
  /** Whether abbreviations also find what they stand for, and the reverse. */
  readonly expand: boolean;
}

/** A piece of a snippet. */
export interface SnippetPart {
  readonly text: string;
  /** Whether the query asked for these very words. */
  readonly match: boolean;
}

export interface Hit extends Passage {
  readonly score: number;
  /** The best sentences of the passage. */
  readonly snippet: readonly SnippetPart[];
  /** The words of the query in the passage's text: half-open ranges of offsets into `text`, in order. */
  readonly matches: readonly (readonly [number, number])[];
  /** The same in the item's title. */
  readonly titleMatches: readonly (readonly [number, number])[];
  /** Citations of passages that say no more than this one does: the same words again, or the item's title alone. */
  readonly also: readonly string[];
  /** How the score came about, one line a part; for `--explain`. */
  readonly reasons: readonly string[];
}

/** What a search found, and how the query was understood. */
export interface Answer {
  /** The hits asked for, best or newest first. */
  readonly hits: readonly Hit[];
  /** All passages that fit, those in `also` left out. */
  readonly total: number;
  /** The meetings they stand in. */
  readonly meetings: number;
  /** All that fit, for counts. */
  readonly all: readonly Passage[];
  /** Sentences for the user: expansions, other spellings, words left out. */
  readonly notes: readonly string[];
  /** The query as it was understood, in the query language. */
  readonly understood: string;
  /** Words of the documents near those of a query that found nothing. */
  readonly near: readonly string[];
  /** For a query that found nothing: what was looked through, and what its filters hid. Null otherwise. */
  readonly missed: Missed | null;
}

/** A filter of a question: a field of the query as typed, or an option beside it. */
export type Narrowing =
  | { readonly filter: string }
  | { readonly option: 'speaker' | 'since' | 'before' | 'body' | 'kinds' };

/** Why nothing was found. */
export interface Missed {
  /** The query without its filters, in the query language; empty where it is nothing but filters. */
  readonly words: string;
  /** Its filters, each as it is written there. */
  readonly filters: readonly string[];
  /** How many passages there are at all. */
  readonly stored: number;
  /** How many passages and documents the filters leave to look through. */
  readonly passages: number;
  readonly documents: number;
  /** What is found without one of the filters; where no single one hides it, without all of them. */
  readonly freed: readonly {
    readonly narrowings: readonly Narrowing[];
    /** The query without them. */
    readonly query: string;
    readonly total: number;
    readonly meetings: readonly FromMeeting[];
  }[];
}
