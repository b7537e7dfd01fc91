// Who speaks in a passage and who owns its action, as keys among the terms: so a filter by name need not read the passages.
import type { Passage } from '../types.ts';

/** Somebody as a passage names them. */
export interface Label {
  readonly personId: string | null;
  readonly name: string;
  readonly role: string | null;
}

export type LabelKind = 'speaker' | 'owner';

/** No word has it, and it stands before all letters. */
const MARK = '\u0001';

/** Whether a key is a label and no word. */
export const isLabel = (key: string): boolean => key.startsWith(MARK);

/** The beginning of all keys of a kind, or of those of one person. */
export function startOfLabels(kind: LabelKind, personId?: string): string {
  return `${MARK}${kind}${MARK}${personId === undefined ? '' : `${personId}${MARK}`}`;
}

function keyOf(kind: LabelKind, { personId, name, role }: Label): string {
  return `${startOfLabels(kind, personId ?? '')}${name}${MARK}${role ?? ''}`;
}

/** The label of a key. */
export function labelOf(key: string): Label {
  const [, , personId = '', name = '', role = ''] = key.split(MARK);
  return { personId: personId === '' ? null : personId, name, role: role === '' ? null : role };
}

/** The labels of a passage as keys, each once. */
export function labelKeys({ speakers, owners, ownerIds }: Passage): ReadonlySet<string> {
  return new Set([
    ...speakers.map((speaker) => keyOf('speaker', speaker)),
    ...owners.map((name, at) => keyOf('owner', { personId: ownerIds[at] ?? null, name, role: null })),
  ]);
}
