// What the record needs to know of people: who is meant where a name or an office is printed.
import type { ActionFact, AttendanceFact, OwnerMention, SpeakerFact } from './fact.ts';
import type { PersonRecord } from './record.ts';

/** Who a printed name is. */
export interface PersonLink {
  readonly personId: string;
  /** The fullest name that the document gives: `Shirley Brinson`. */
  readonly name: string;
  /** How it was worked out, where the text prints only an office or a part of the name; null where the name is printed. */
  readonly resolvedBy: string | null;
}

/** The people of one document. */
export interface DocumentPeople {
  /** Everybody to whom a fact of the document is linked. */
  readonly people: readonly PersonRecord[];
  /** Who a person of a list or a speaker is; null where that can't be told. */
  linkOf(fact: AttendanceFact | SpeakerFact): PersonLink | null;
  /** Who an owner of an action is; null for organisations, and where it can't be told. */
  ownerOf(fact: ActionFact, owner: OwnerMention): PersonLink | null;
}
