// What an owner-only line means: the sentence above it that states the thing to be done.
import type { OwnerMention, Sentence } from '../../model/index.ts';
import type { Roster } from '../../names/roster.ts';
import type { Body } from './body.ts';
import { type Commitment, commitmentsIn } from './commitments.ts';
import { followupIn } from './followups.ts';
import { type Passage, sameOwner } from './passages.ts';

const TO_DO =
  /\b(?:agreed|requested|request|asked|would|will|should|shall|must|to be|needs? to|undertook|invited|propos\w+|suggest\w+|required?|resolved)\b/i;
const VOTE =
  /^(?:Prop(?:osed)?\b|Sec(?:onded)?\b|All (?:in favour|agreed)|Carried|Unanimous|Agreed\.?$|RESOLVED accordingly)/i;

/** A sentence and the passage in which it stands. */
export interface Ground {
  readonly passage: Passage;
  readonly sentence: Sentence;
}

/** The passage whose narrative an owner-only line at `index` refers to: its own words before the owners, else the one above. */
export function passageAbove(passages: readonly Passage[], index: number): Passage | null {
  for (let at = index; at >= Math.max(0, index - 6); at--) {
    const passage = passages[at];
    if (passage && !passage.spent && passage.narrative.length > 0) return passage;
  }
  return null;
}

/** The sentence of `passage` that best states what `owners` are to do. */
export function groundIn(passage: Passage, owners: readonly OwnerMention[], roster: Roster, body: Body): Ground | null {
  const sentences = passage.narrative.filter((one) => !VOTE.test(passage.text.slice(one.start, one.end)));
  let best: Ground | null = null;
  let score = -1;
  for (const sentence of sentences) {
    const words = passage.text.slice(sentence.start, sentence.end);
    const commitments = commitmentsIn(words, [], roster, body);
    const theirs = commitments.some((one) =>
      one.owners.some((doer) => owners.some((owner) => sameOwner(doer, owner, roster))),
    );
    const weight = theirs ? 4 : commitments.length > 0 ? 3 : followupIn(words, body) ? 2 : TO_DO.test(words) ? 1 : 0;
    if (weight >= score) {
      best = { passage, sentence };
      score = weight;
    }
  }
  return best ?? (passage.narrative[0] ? { passage, sentence: passage.narrative[0] } : null);
}

/** All commitments of a passage's narrative, with their sentences. */
export function commitmentsOf(
  passage: Passage,
  roster: Roster,
  body: Body,
): { readonly sentence: Sentence; readonly commitment: Commitment }[] {
  return passage.narrative.flatMap((sentence) =>
    commitmentsIn(passage.text.slice(sentence.start, sentence.end), [], roster, body).map((commitment) => ({
      sentence,
      commitment,
    })),
  );
}
