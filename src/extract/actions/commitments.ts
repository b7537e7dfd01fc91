// Commitments: sentences by which a named doer is bound to a thing after the meeting.
import type { OwnerMention } from '../../model/index.ts';
import { mentionsIn } from '../../names/mentions.ts';
import type { Roster } from '../../names/roster.ts';
import type { Body } from './body.ts';
import { ownersOf, type Signed, sign } from './doers.ts';
import { distinct, ownerOf } from './owners.ts';
import { REQUESTS } from './requests.ts';
import { type Groups, type Rule, UNDERTAKINGS } from './undertakings.ts';

/** A commitment in a sentence: offsets in the sentence. */
export interface Commitment {
  readonly start: number;
  readonly end: number;
  readonly owners: readonly OwnerMention[];
  /** The rule's name. */
  readonly rule: string;
}

const RULES: readonly Rule[] = [...REQUESTS, ...UNDERTAKINGS];
/** No rule matches a sentence without one of these words. */
const HINT =
  /\b(?:will|would|shall|to|agreed|undert|offer|promis|volunteer|asked|request|urge|invite|instruct|outstanding|that)|['’]ll\b/i;

/**
 * The commitments of one sentence.
 * @param earlier the sentences before it, the nearest last: where a pronoun's person is looked for
 */
export function commitmentsIn(sentence: string, earlier: readonly string[], roster: Roster, body: Body): Commitment[] {
  if (!HINT.test(sentence)) return [];
  const signed = sign(sentence, roster, body);
  const found: Commitment[] = [];
  for (const rule of RULES) {
    for (const match of signed.text.matchAll(rule.pattern)) {
      const groups = match.groups ?? {};
      if (!rule.holds(groups, signed.text.slice(0, match.index))) continue;
      const owners = doersOf(groups, match, signed, earlier, roster);
      if (owners.length === 0) continue;
      const start = signed.offset(match.index);
      const end = signed.offset(match.index + match[0].length);
      if (found.some((one) => (one.start < end && start < one.end) || sameDoers(one.owners, owners))) continue;
      found.push({ start, end, owners, rule: rule.id });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

const sameDoers = (one: readonly OwnerMention[], other: readonly OwnerMention[]): boolean =>
  other.every((owner) => one.some((each) => each.name === owner.name));

function doersOf(
  groups: Groups,
  match: RegExpExecArray,
  signed: Signed,
  earlier: readonly string[],
  roster: Roster,
): OwnerMention[] {
  const named = groups.who ?? groups.speaker;
  if (named !== undefined) return distinct(ownersOf(named, signed.mentions));
  const before = signed.text.slice(0, match.index + match[0].indexOf(groups.he ?? ''));
  const plural = groups.he?.toLowerCase() === 'they';
  const signs = [...before.matchAll(plural ? /‹[pro]\d+›/g : /‹[pr]\d+›/g)];
  const last = signs.at(-1);
  if (last) return ownersOf(last[0], signed.mentions);
  for (const sentence of earlier.slice(-4).reverse()) {
    const mention = mentionsIn(sentence, roster).findLast(
      (one) => one.kind === 'person' || one.kind === 'office' || (plural && one.kind === 'organisation'),
    );
    if (mention) return [ownerOf(mention)];
  }
  return [];
}
