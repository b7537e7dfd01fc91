// What extractors find: facts that stand off from the tree, each with its span and the rule that found it.
import type { Span } from './span.ts';
import type { Item, Paragraph } from './tree.ts';

/** Where a fact was found and by which rule (`actions/label`). */
interface Found {
  readonly span: Span;
  readonly by: string;
}

/** A fact that was found in a paragraph of an item. */
interface FoundInItem extends Found {
  readonly item: Item;
  /** The paragraph in which the fact begins. */
  readonly paragraph: Paragraph;
}

export const CAPACITIES = ['present', 'in-attendance', 'apologies', 'absent', 'substitute'] as const;
export type Capacity = (typeof CAPACITIES)[number];

/** One person of an attendance list. */
export interface AttendanceFact extends Found {
  readonly kind: 'attendance';
  /** As printed, honorific and honours included: `Mr M Hill, OBE`. */
  readonly name: string;
  readonly capacity: Capacity;
  /** Part in the meeting (Chairman, Vice-Chairman, Clerk, Secretary), as printed. */
  readonly role: string | null;
  readonly position: string | null;
  readonly organisation: string | null;
  /** Initials by which the list says the person goes: `Anna Reed (AR)`. */
  readonly initials: string | null;
}

/** One act of speaking. */
export interface SpeakerFact extends FoundInItem {
  readonly kind: 'speaker';
  /** Name as printed there, honorific included; null where only the office is printed. */
  readonly name: string | null;
  /** Chairman, Vice-Chairman, Clerk, … where the speaker is named by the office. */
  readonly role: string | null;
  readonly position: string | null;
  readonly organisation: string | null;
  /** The verb as printed, lower case: `introduced`. */
  readonly verb: string;
}

export const OUTCOMES = [
  'noted',
  'agreed',
  'approved',
  'adopted',
  'endorsed',
  'elected',
  'recommended',
  'requested',
  'deferred',
  'refused',
  'withdrawn',
  'other',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface Vote {
  readonly proposer: string | null;
  readonly seconder: string | null;
  readonly for: number | null;
  readonly against: number | null;
  readonly abstained: number | null;
  readonly unanimous: boolean | null;
}

/** A decision of the body itself. */
export interface ResolutionFact extends FoundInItem {
  readonly kind: 'resolution';
  readonly text: string;
  readonly outcome: Outcome;
  readonly formal: boolean;
  readonly parts: readonly string[];
  readonly vote: Vote | null;
}

export const ACTION_KINDS = ['explicit', 'commitment', 'follow-up'] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];
export const ACTION_STATUSES = ['needs-action', 'in-process', 'completed', 'cancelled'] as const;
export type ActionStatus = (typeof ACTION_STATUSES)[number];
export const OWNER_TYPES = ['person', 'role', 'organisation', 'unknown'] as const;
export type OwnerType = (typeof OWNER_TYPES)[number];

/** Who is to do a thing, as printed; resolved to a person later. */
export interface OwnerMention {
  readonly name: string;
  readonly type: OwnerType;
}

export interface Due {
  readonly text: string;
  /** ISO 8601 date, only where it is certain. */
  readonly date: string | null;
}

export interface ActionFact extends FoundInItem {
  readonly kind: 'action';
  readonly action: ActionKind;
  readonly text: string;
  readonly owners: readonly OwnerMention[];
  readonly due: Due | null;
  readonly status: ActionStatus;
}

export const REFERENCE_TYPES = ['minute', 'item', 'meeting'] as const;
export type ReferenceType = (typeof REFERENCE_TYPES)[number];

/** A mention of another minute: `minute 233.1`. */
export interface ReferenceFact extends FoundInItem {
  readonly kind: 'reference';
  readonly type: ReferenceType;
  readonly target: string;
}

/** An abbreviation that the text explains: "Multi-Agency Risk Assessment Conference (MARAC)". */
export interface AbbreviationFact extends Found {
  readonly kind: 'abbreviation';
  readonly short: string;
  readonly long: string;
}

/** What the head of the document says about the meeting. */
export interface MeetingFact extends Found {
  readonly kind: 'meeting';
  readonly field:
    | 'authority'
    | 'body'
    | 'type'
    | 'date'
    | 'time'
    | 'venue'
    | 'status'
    | 'contact-name'
    | 'contact-phone'
    | 'contact-email';
  /** As the record prints it; a date in ISO 8601, a time as `HH:MM`. */
  readonly value: string;
}

export type Fact =
  | AttendanceFact
  | SpeakerFact
  | ResolutionFact
  | ActionFact
  | ReferenceFact
  | AbbreviationFact
  | MeetingFact;
export type FactKind = Fact['kind'];
