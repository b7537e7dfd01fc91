// How minutes say that somebody is asked, or bound by a decision, to do a thing: rules over signed sentences.
import { hint } from '../../names/hints.ts';
import type { Groups } from './clauses.ts';
import { DOERS } from './doers.ts';
import { ADVERBS, type Rule, VERB } from './undertakings.ts';
import { isAskable, isTask, isWork } from './words.ts';

const ASKED = '(?:asked|told|requested|urged|invited|instructed|tasked|directed|called upon|called on)';
const ASKS =
  '(?<asks>asked|requested|urged|invited|instructed|tasked|directed|asks|requests|urges|invites|urge|request|ask|requesting|(?<=\\bby )asking|called upon|called on)';
const IS = '(?:was|were|is|are|be|being|been|to be|would be|will be|should be|must be)';
const PAST = /\b(?:had|having|has|have)(?: \w+)?\s*$/i;
const QUESTION = /\b(?:if|whether|when|once|unless|where)(?: \w+){0,2}\s*$/i;
const ASKING = hint(/^ask|^told$|request|urge|invit|instruct|task|direct|call/);
const BEING = hint(/^(?:was|were|is|are|be|being|been)$/);
const THAT = hint(/^that$/);
const TO = hint(/^to$/);
const DECIDED = /agreed|resolved|decided|moved/i;
const DECIDING = hint(DECIDED);
/** A doer in plain words: `the applicant`, `The third trust`, `North Wealdshire CCG`. */
const NOUN =
  "(?<noun>(?:[Tt]he |[Aa]ll |[Bb]oth |[Ee]ach )[\\p{Ll}-]{3,20}(?: [\\p{Ll}-]{3,20}){0,2}|(?:the )?[A-Z][\\p{L}’'-]+(?: (?:and |of |the |& ){0,4}[A-Z][\\p{L}’'-]+){0,12})";
const NO_DOER =
  /\b(?:had|has|have|it|this|that|which|who|what|report|item|matter|meeting|committee|board|panel|council|partnership|question|not|and|or|be|is|was)\b/i;

/** Present forms count only where the body speaks in them: "RESOLVED to ask …", "(b) asks …". */
const speaks = (groups: Groups, before: string): boolean =>
  !/^(?:ask|request|urge)$/.test(groups.asks ?? '') ||
  /\b(?:and|to|that|also|would|RESOLVED|resolved)\s*$/.test(before);

export const REQUESTS: readonly Rule[] = [
  {
    id: 'is-asked',
    words: [ASKING, BEING, TO],
    pattern: new RegExp(
      `(?:(?<who>${DOERS})|\\b(?<he>[Hh]e|[Ss]he|[Tt]hey)),?${ADVERBS} ${IS}${ADVERBS} ${ASKED}(?: by (?:${DOERS}|both|all|(?:the )?[a-z]+))? to (?!attend (?:the|this) )${VERB}(?![^.]{0,80}\\bbut (?:has|had|have) not\\b)`,
      'g',
    ),
    holds: (groups, before) => isAskable(groups.verb ?? '') && !QUESTION.test(before),
  },
  {
    id: 'is-asked',
    words: [ASKING, BEING, TO],
    pattern: new RegExp(
      `(?:^|[.;:)] |\\bthat |\\band )${NOUN}${ADVERBS} ${IS}${ADVERBS} ${ASKED}(?: by [\\p{Ll}]+)? to ${VERB}`,
      'gu',
    ),
    holds: (groups, before) =>
      isAskable(groups.verb ?? '') && !NO_DOER.test(groups.noun ?? '') && !QUESTION.test(before),
  },
  {
    id: 'is-asked',
    words: [ASKING, TO],
    sign: '›',
    pattern: new RegExp(`(?:^|[.;] )(?<who>(?:The )?‹[rg]\\d+›) ${ASKED} to ${VERB}`, 'g'),
    holds: (groups) => isAskable(groups.verb ?? ''),
  },
  {
    id: 'is-asked-too',
    words: [ASKING, BEING, TO],
    sign: '›',
    pattern: new RegExp(
      `(?:^|[.;:] )(?<speaker>(?:The )?‹[pro]\\d+›)[^.;]{0,160}?(?:,? and|,? but|,) (?:was|were) ${ASKED} to ${VERB}`,
      'g',
    ),
    holds: (groups) => isAskable(groups.verb ?? ''),
  },
  {
    id: 'asks',
    words: [ASKING, TO],
    sign: '‹',
    pattern: new RegExp(
      `\\b${ASKS} (?<who>${DOERS}|(?:the |this )?‹b\\d+›)(?:,[^,.;]{1,80},| \\([^)]{0,120}\\))? to ${VERB}`,
      'g',
    ),
    holds: (groups, before) =>
      isAskable(groups.verb ?? '') &&
      !PAST.test(before) &&
      speaks(groups, before) &&
      !(/‹b/.test(groups.who ?? '') && (groups.verb === 'consider' || /invite/.test(groups.asks ?? ''))),
  },
  {
    id: 'asks',
    words: [ASKING, TO],
    pattern: new RegExp(
      `\\b${ASKS} (?:that )?(?:(?:the|all|each|both|our) (?<noun>[^.;,:‹›]{3,50}?)|(?<noun2>[A-Z][\\p{L}’'-]+(?: (?:and |of |the |& ){0,4}[A-Z][\\p{L}’'-]+){0,12})) to ${VERB}`,
      'gu',
    ),
    holds: (groups, before) =>
      isAskable(groups.verb ?? '') &&
      !NO_DOER.test(groups.noun ?? groups.noun2 ?? '') &&
      !PAST.test(before) &&
      speaks(groups, before),
  },
  {
    id: 'asks-for',
    words: [hint(/^ask/), hint(/^for$/)],
    pattern: new RegExp(
      `(?:\\b(?:asked|asks) (?:(?<who>${DOERS})|the (?<noun>[A-Z][a-z]+(?: [A-Z][a-z]+){0,12}))|(?<who2>${DOERS}) be asked) for (?<thing>an?|the|further|more|details|copies|figures|costs|prices|quotes|his|her|its|their)\\b(?! (?:clarification|permission|views?|comments?|opinion|confirmation|reasons?|time|update|explanation|assurance))`,
      'g',
    ),
    holds: (_, before) => !PAST.test(before),
  },
  {
    id: 'asks-that',
    words: [hint(/^(?:asked|requested|requests|asks|urged|instructed)$/), hint(/^(?:that|for)$/)],
    pattern: new RegExp(
      `\\b(?:asked|requested|requests|asks|urged|instructed) (?:that|for) (?:(?<who>${DOERS})|(?<he>he|she|they)) (?:to |should |would |will |could )?${VERB}`,
      'g',
    ),
    holds: (groups, before) => isWork(groups.verb ?? '') && !PAST.test(before),
  },
  {
    id: 'agreed-that',
    words: [DECIDING, hint(/^(?:would|should|will|shall|must|to)$/)],
    sign: '‹',
    pattern: new RegExp(
      `\\b(?:agreed|AGREED|resolved|RESOLVED|Resolved|Agreed|decided|DECIDED)\\b(?<gap>[^.;]{0,60}?)(?<who>${DOERS}),?${ADVERBS} (?:would|should|will|shall|must|to|is to|are to)${ADVERBS} ${VERB}`,
      'g',
    ),
    holds: (groups, before) =>
      isTask(groups.verb ?? '') &&
      /(?:^|\bthat|\band|,|\bfor|:)\s*$/.test(groups.gap ?? '') &&
      !/^ to /.test(groups.gap ?? '') &&
      !/\b(?:had|been|last (?:year|meeting))\s*$/i.test(before) &&
      !/^[^‹]*‹g\d+›$/.test(groups.who ?? ''),
  },
  {
    id: 'agreed-that',
    words: [DECIDING],
    sign: '‹',
    pattern: new RegExp(
      `\\b(?:agreed|AGREED|resolved|RESOLVED|Resolved|Agreed|decided|moved)(?:, [^.;]{3,140},)? (?:that )?(?<who>${DOERS})${ADVERBS} ${VERB}`,
      'g',
    ),
    holds: (groups, before) => isWork(groups.verb ?? '') && !/\b(?:had|been)\s*$/i.test(before),
  },
  {
    id: 'agreed-that',
    words: [DECIDING, THAT],
    sign: '‹',
    pattern: new RegExp(
      `(?:; |, |\\band )(?:and )?that (?<who>${DOERS})${ADVERBS} (?!to\\b|would\\b|will\\b)${VERB}`,
      'g',
    ),
    holds: (groups, before) => isWork(groups.verb ?? '') && DECIDED.test(before),
  },
  {
    // a limb of a decision that stands by itself: "(b) that the Chairman write to the Commissioner"
    id: 'agreed-that',
    words: [hint(/^that$/i)],
    sign: '‹',
    hint: /^(?:\(?[a-z\d]{1,3}[.)] )?(?:and )?[Tt]hat /,
    pattern: new RegExp(`^(?:\\(?[a-z\\d]{1,3}[.)] )?(?:and )?(?:[Tt]hat )?(?<who>${DOERS})${ADVERBS} ${VERB}`, 'g'),
    holds: (groups) => isWork(groups.verb ?? ''),
  },
  {
    id: 'outstanding',
    words: [hint(/^outstanding$/)],
    sign: '‹',
    pattern: new RegExp(
      `\\b[Aa]ctions?\\b[^.;]{0,30}\\boutstanding (?:for|on|with|from|against) (?<who>${DOERS})`,
      'g',
    ),
    holds: () => true,
  },
];
