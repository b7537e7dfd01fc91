// The documents of an update, wherever they come from: read now, or kept as they are in a segment.
import { byText } from '../../model/index.ts';
import type { PeopleOf } from '../../people/index.ts';
import type { StoredDocument } from '../corpus/corpus-file.ts';
import type { FreshDocument } from './parts.ts';
import type { Held } from './segments.ts';

export type Member =
  | { readonly kind: 'fresh'; readonly document: FreshDocument }
  | { readonly kind: 'kept'; readonly document: StoredDocument; readonly held: Held };

/** The documents in the order of meetings. */
export function inOrderOfMeetings(members: readonly Member[]): readonly Member[] {
  return [...members].sort(
    (one, other) => byText(one.document.day, other.document.day) || byText(one.document.id, other.document.id),
  );
}

/** The record of a document as it was read by itself, as JSON. */
export function readingOf(member: Member): string {
  return member.kind === 'fresh' ? member.document.reading() : member.held.open().reading(member.document.number);
}

/** What it says of its people, read again each time, as its record is: of many documents neither is held. */
export function saidOfPeople(member: Member): PeopleOf {
  return member.kind === 'fresh' ? member.document.people() : member.held.open().people(member.document.number);
}

/** What the list of documents says of it, but for where it is. */
export function factsOf({ document }: Member): Omit<StoredDocument, 'joined' | 'segment' | 'number'> {
  const { id, ownId, path, size, mtimeMs, sha256, lines, unparsed, config, day, items, resolutions, actions } =
    document;
  return { id, ownId, path, size, mtimeMs, sha256, lines, unparsed, config, day, items, resolutions, actions };
}
