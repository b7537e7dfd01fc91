// The documents of an update, wherever they come from: read now, or kept as they are in a segment.
import { byText } from '../../model/index.ts';
import type { PeopleOf } from '../../people/index.ts';
import type { DocumentFacts, StoredDocument } from '../corpus/corpus-file.ts';
import type { Said } from './parts.ts';
import type { Held } from './segments.ts';

export type Member = Fresh | Kept;

interface Fresh {
  readonly kind: 'fresh';
  readonly facts: DocumentFacts;
  readonly said: Said;
}

/** A document of the store, and the segment that holds it. */
export interface Kept {
  readonly kind: 'kept';
  readonly facts: DocumentFacts;
  readonly stored: StoredDocument;
  readonly held: Held;
}

/** The documents in the order of meetings. */
export function inOrderOfMeetings<M extends Member>(members: readonly M[]): readonly M[] {
  return [...members].sort(
    ({ facts: one }, { facts: other }) => byText(one.day, other.day) || byText(one.id, other.id),
  );
}

/** The record of a document as it was read by itself, as JSON. */
export function readingOf(member: Member): string {
  return member.kind === 'fresh' ? member.said.reading() : member.held.open().reading(member.stored.number);
}

/** What it says of its people, read again each time, as its record is: of many documents neither is held. */
export function saidOfPeople(member: Member): PeopleOf {
  const people = member.kind === 'fresh' ? member.said.people() : member.held.open().people(member.stored.number);
  // Its name and path are in memory anyway.
  return { ...people, document: member.facts.id, path: member.facts.path };
}
