// Commitments: sentences by which a named doer is bound to a thing after the meeting.

import type { OwnerMention } from '../../model/index.ts';
import { matches } from '../../model/matches.ts';
import { allOf, type Hints, hint } from '../../names/hints.ts';
import { type Mention, mentionsIn } from '../../names/mentions.ts';
import type { Roster } from '../../names/roster.ts';
import { hintsOf } from '../../names/wording.ts';
import type { Body } from './body.ts';
import type { Groups } from './clauses.ts';
import { ownersOf, type Signed, sign } from './doers.ts';
import { distinct, ownerOf } from './owners.ts';
import { REQUESTS } from './requests.ts';
import { TAKEN_ON } from './taken-on.ts';
import { type Rule, UNDERTAKINGS } from './undertakings.ts';

/** A commitment in a sentence: offsets in the sentence. */
export interface Commitment {
  readonly start: number;
  readonly end: number;
  readonly owners: readonly OwnerMention[];
  /** The rule's name. */
  readonly rule: string;
}

const RULES = [...REQUESTS, ...UNDERTAKINGS, ...TAKEN_ON].map((rule) => ({ needed: allOf(rule.words), rule }));

/** No rule matches a sentence without one of these words. */
const WORDS = hint(
  /^(?:will|would|shall|agree|undert|offer|promis|pledge|volunteer|asked|asks|request|urge|invite|instruct|directed|outstanding|resolved|decided|moved|left|told|took|gave|gives|given|committed|remitted|delegated|charged|tasked|entrusted)/i,
);
const OTHERS =
  /^(?:\(?[a-z\d]{1,3}[.)] )?(?:and )?that |\b(?:calls? on|to be|going to|(?:is|was|are) to)|['’](?:ll|d)\b|› to [a-z]/i;
const INFINITIVE = /(?:^|[.;:!?)–—,-] |\band )(?:[Tt]he )?[\p{Lu}‘“][^.;:]{0,80}? to \p{Ll}|\bthe \p{Ll}+ to \p{Ll}/u;
const mayCommit = (sentence: string, words: Hints): boolean =>
  words.has(WORDS) || OTHERS.test(sentence) || (sentence.includes(' to ') && INFINITIVE.test(sentence));
/** A longer run of words is a flattened table or list, no sentence. */
const LONGEST = 4000;
/** The wording of an agenda, not of what was done. */
const BLURB =
  /^(?:To (?:consider|receive|note|agree|approve|confirm|discuss|review|elect|appoint|resolve|adopt|sign)\b|The (?:Committee|Panel|Board|Council|Partnership) is (?:asked|invited|recommended) to\b)/;

/**
 * The commitments of one sentence.
 * @param earlier the sentences before it, the nearest last: where a pronoun's person is looked for
 */
export function commitmentsIn(sentence: string, earlier: readonly string[], roster: Roster, body: Body): Commitment[] {
  if (sentence.length > LONGEST) return [];
  const words = hintsOf(sentence);
  if (!mayCommit(sentence, words) || BLURB.test(sentence)) return [];
  const rules: Rule[] = [];
  for (const { needed, rule } of RULES) if (words.hasAll(needed)) rules.push(rule);
  const found: Commitment[] = [];
  if (rules.length > 0) {
    const signed = sign(sentence, roster, body);
    for (const rule of rules) {
      if (rule.sign !== undefined && !signed.text.includes(rule.sign)) continue;
      if (rule.hint && !rule.hint.test(sentence)) continue;
      rule.pattern.lastIndex = 0;
      for (let match = rule.pattern.exec(signed.text); match; match = rule.pattern.exec(signed.text)) {
        const read = readMatch(rule, match, signed, earlier, roster);
        if (read && read.owners.length > 0 && !found.some((one) => isSame(one, read))) found.push(read);
      }
    }
  }
  if (found.length === 0) {
    const granted = grantedIn(sentence, earlier, roster, body);
    if (granted) found.push(granted);
  }
  return found.sort((one, other) => one.start - other.start);
}

/** Whether two readings of a sentence are one commitment: of the same doers, or over the same words. */
const isSame = (one: Commitment, other: Commitment): boolean =>
  (one.start < other.end && other.start < one.end && one.rule !== 'will-too') || sameDoers(one.owners, other.owners);

const sameDoers = (one: readonly OwnerMention[], other: readonly OwnerMention[]): boolean =>
  other.every((owner) => one.some((each) => each.name === owner.name));

function readMatch(
  rule: Rule,
  match: RegExpExecArray,
  signed: Signed,
  earlier: readonly string[],
  roster: Roster,
): Commitment | null {
  let groups: Groups = match.groups ?? {};
  let index = match.index;
  if (!rule.holds(groups, signed.text.slice(0, index), match[0])) {
    // "… with the practice managers and Mr Whitcombe would": the list began in the clause before
    const joint = /^.*(?: and |, )/.exec(groups.who ?? '')?.[0].length ?? 0;
    if (joint === 0 || match[0].indexOf(groups.who ?? '') !== 0) return null;
    index += joint;
    groups = { ...groups, who: groups.who?.slice(joint) };
    if (!rule.holds(groups, signed.text.slice(0, index), match[0].slice(joint))) return null;
  }
  const owners = doersOf(rule, groups, match, signed, earlier, roster);
  return { start: signed.offset(index), end: signed.offset(match.index + match[0].length), owners, rule: rule.id };
}

function doersOf(
  rule: Rule,
  groups: Groups,
  match: RegExpExecArray,
  signed: Signed,
  earlier: readonly string[],
  roster: Roster,
): OwnerMention[] {
  const noun = groups.noun ?? groups.noun2;
  if (noun !== undefined)
    return [
      {
        name: noun.replace(/^(?:the|all|both|each) /i, ''),
        type: /^(?:the |The )?\p{Lu}/u.test(noun) && !/^The \p{Ll}/u.test(noun) ? 'organisation' : 'role',
      },
    ];
  // whoever is asked in "the Chair asked him" was named before the Chair
  if (rule.id === 'asks-them') {
    const earlierHere = [...matches(signed.text.slice(0, match.index), /‹p\d+›/g)].at(-1);
    if (earlierHere) return ownersOf(earlierHere[0], signed.mentions);
    const asked = lastNamed(earlier, roster, groups.he === 'them');
    return asked ? [ownerOf(asked)] : [];
  }
  const named = groups.who ?? groups.who2 ?? (groups.speaker?.includes('‹') ? groups.speaker : undefined);
  if (named !== undefined) return distinct(ownersOf(named, signed.mentions));
  const pronoun = groups.he ?? groups.speaker ?? '';
  const before = signed.text.slice(0, match.index + match[0].indexOf(pronoun));
  const plural = /^they|^them/i.test(pronoun);
  // in "X asked that she look into …" she is not X
  const last = rule.id === 'asks-that' ? undefined : [...matches(before, plural ? /‹[pro]\d+›/g : /‹[pr]\d+›/g)].at(-1);
  if (last) return ownersOf(last[0], signed.mentions);
  const mention = lastNamed(earlier, roster, plural);
  return mention ? [ownerOf(mention)] : [];
}

/** Before the name of somebody who is answered by another. */
const ADDRESSED = /\b(?:answer|answering|reply|replying|response|responding) to (?:the )?(?:\w+ )?$/i;

/** The person (or, for a plural, the body) whom the sentences before name last. */
function lastNamed(earlier: readonly string[], roster: Roster, plural: boolean): Mention | null {
  for (const sentence of earlier.slice(-4).reverse()) {
    const named = mentionsIn(sentence, roster).filter(
      (one) => one.kind === 'person' || one.kind === 'office' || (plural && one.kind === 'organisation'),
    );
    // "Cllr Orr's report had been circulated. She …", "In answer to Cllr Orr he explained …"
    const mention =
      named.findLast((one) => !one.possessive && !ADDRESSED.test(sentence.slice(0, one.start))) ?? named.at(-1);
    if (mention && named.length === 1 && ADDRESSED.test(sentence.slice(0, mention.start))) continue;
    if (mention) return mention;
  }
  return null;
}

const GRANTED =
  /^(?:The |the )?(?<who>‹[prbg]\d+›|This|He|She|Members) (?:was |were )?(?:both )?(?:agreed|consented|said (?:he|she|they) would)(?: to (?:this|that|do (?:so|this|that)))?[.,]?$/;
const WISH =
  /^(?:\S+ ){0,6}?.*\b(?:expressed|stated|repeated) (?:his|her|their) (?:wish|intention|desire|readiness) to [a-z]/;
const ASKED_IF = /\b(?:asked|requested|suggested|urged|wondered|proposed)\b/;

/** `Mr Jarman agreed.` after a request, and `The Chairman agreed to this.` after a wish: whose wish it was does it. */
function grantedIn(sentence: string, earlier: readonly string[], roster: Roster, body: Body): Commitment | null {
  const before = earlier.at(-1);
  if (sentence.length > 60 || before === undefined || !/\bagreed\b|\bconsented\b|\bwould[.,]?$/.test(sentence))
    return null;
  const signed = sign(sentence, roster, body);
  const who = GRANTED.exec(signed.text)?.groups?.who;
  if (who === undefined) return null;
  const end = sentence.length;
  const wisher = mentionsIn(before, roster).find((one) => one.kind === 'person');
  if (WISH.test(before)) return wisher ? { start: 0, end, owners: [ownerOf(wisher)], rule: 'wish-granted' } : null;
  const owners = /^‹[pr]/.test(who) ? ownersOf(who, signed.mentions) : [];
  return owners.length > 0 && ASKED_IF.test(before) ? { start: 0, end, owners, rule: 'agrees-to-request' } : null;
}
