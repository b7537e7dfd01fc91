// A person or body as a text names it, with its place.

import { isApostrophe } from './characters.ts';
import type { KnownPerson } from './known.ts';
import { type Bracket, bracketAt } from './readings.ts';

export type MentionKind = 'person' | 'office' | 'organisation' | 'group';

/** A person or body as a text names it. */
export interface Mention {
  /** Offsets of `name` in the text. An article before it, a possessive ending and a bracket after it are left out. */
  readonly start: number;
  readonly end: number;
  readonly kind: MentionKind;
  /** As printed: `Cllr Mrs Shewell`, `Chairman`, `Kent Police`, `Members`. */
  readonly name: string;
  /** `(Head of Community Safety, KCC)` right after the name. */
  readonly bracket: Bracket | null;
  /** Who it is, where the document says so; for an office, who holds that part in the meeting by the list. */
  readonly person: KnownPerson | null;
  /** The office printed before the name: `Chairman` of `Chairman Cllr Shewell`. */
  readonly office: string | null;
  /** False for a bare pair of capitalised words that nothing says is a person. */
  readonly sure: boolean;
  /** Followed by `'s`: what is spoken of is a thing of theirs. */
  readonly possessive: boolean;
}

interface Extras {
  readonly person?: KnownPerson | null;
  readonly office?: string | null;
  readonly sure?: boolean;
}

const isPossessive = (text: string, end: number): boolean =>
  isApostrophe(text.charCodeAt(end)) && /^['’`´]s?(?!\p{L})/u.test(text.slice(end, end + 3));

/** The mention that stands at `[start, end)`, with the bracket after it. */
export function mention(text: string, start: number, end: number, kind: MentionKind, extras: Extras): Mention {
  const possessive = isPossessive(text, end);
  return {
    start,
    end,
    kind,
    name: text.slice(start, end),
    bracket: possessive ? null : bracketAt(text, end),
    person: extras.person ?? null,
    office: extras.office ?? null,
    sure: extras.sure ?? true,
    possessive,
  };
}
