// Work taken on in other words than undertaking and being asked: charged with it, volunteering for it, named with "to" by a first name.
import { hint } from '../../names/hints.ts';
import { unlikelyInName } from '../../names/words.ts';
import { DOERS, NAMED } from './doers.ts';
import { ADVERBS, type Rule, VERB } from './undertakings.ts';
import { isPersonal, isTask, isUndertaking } from './words.ts';

const OFFICE = /^(?:role|post|position|office|chair\w*|vice|clerk|treasurer|secretary|job|task of)\b/;
/** A text, price or visit that somebody promises. */
const PROMISED =
  '(?:an? |the |some |further |more |written |full |early )+(?:paper|report|update|note|list|copy|draft|plan|breakdown|response|reply|answer|price|quote|quotation|figures|details|information|visit|demonstration|presentation|look|explanation|statement|summary)';
const SINGULAR = '(?<speaker>(?:The |the )?‹[pr]\\d+›|\\b[Hh]e\\b|\\b[Ss]he\\b)';
const LEFT_OUT = '[^.;]{0,200}?(?:,? and|,? but|,) (?:also |then |kindly |therefore |readily )*';

const TO = hint(/^to$/);

/** Rules in the form of {@link Rule}. */
export const TAKEN_ON: readonly Rule[] = [
  {
    id: 'charged-with',
    words: [hint(/^(?:charged|tasked|entrusted|task|job)$/)],
    sign: '‹',
    pattern: new RegExp(
      `(?<who>${DOERS})${ADVERBS} (?:was|were|is|are|be|has been|have been) (?:charged|tasked|entrusted|(?:given|set) the (?:task|job)) (?:with|of) (?<ing>[a-z]+ing)\\b`,
      'g',
    ),
    holds: (_, before) => !/\b(?:had|who|which|if)\s*$/.test(before),
  },
  {
    id: 'committed-to',
    words: [hint(/^committed$/)],
    sign: '‹',
    pattern: new RegExp(`(?<who>${DOERS})${ADVERBS} (?:has |have )?committed to (?<ing>[a-z]+ing)\\b`, 'g'),
    holds: (_, before) => !/\b(?:had|who|which|if|that)\s*$/.test(before),
  },
  {
    id: 'gives-word',
    words: [hint(/assurance|undertaking|commitment|promise/), hint(/^(?:gave|gives|given)$/)],
    pattern: new RegExp(
      `(?:(?<who>${DOERS})|\\b(?<he>[Hh]e|[Ss]he|[Tt]hey))${ADVERBS} (?:gave|gives|has given) (?:[^.,;]{0,40} )?(?:assurance|undertaking|commitment|promise)s? (?:that (?:he|she|they) (?:would|will)|to) ${VERB}`,
      'g',
    ),
    holds: ({ verb = '' }) => isUndertaking(verb),
  },
  {
    id: 'promises-too',
    words: [hint(/offered|promised/)],
    pattern: new RegExp(`${SINGULAR}${LEFT_OUT}(?:promised|offered) ${PROMISED}\\b`, 'g'),
    holds: () => true,
  },
  {
    id: 'goes-to-do',
    words: [hint(/^(?:is|was)$/), TO],
    hint: /\b(?:is|was) (?:going )?to\b/,
    pattern: new RegExp(`${SINGULAR}${LEFT_OUT}(?:is|was|are) (?:going )?to ${VERB}`, 'g'),
    holds: ({ verb = '' }) => isPersonal(verb),
  },
  {
    id: 'volunteers-for',
    words: [hint(/^(?:volunteered|offered|agreed)$/)],
    pattern: new RegExp(
      `(?:(?<who>${DOERS})|(?:^|[.;] )(?<noun>\\p{Lu}\\p{Ll}+))(?: (?:kindly|both|all|also))* (?:volunteered|put (?:himself|herself) forward|offered (?:his|her|their) services) (?:for|with) (?:the |this |that )?(?<verb>[a-z]+)`,
      'gu',
    ),
    holds: ({ verb = '' }, before) => !OFFICE.test(verb) && !/\bhad\s*$/.test(before),
  },
  {
    id: 'takes-away',
    words: [hint(/^took$/)],
    sign: '‹',
    pattern: new RegExp(
      `(?<who>${DOERS}) (?:took away (?:an action|the|this|that|these|a) ?|took (?:this|that|it|the \\w+) away\\b|took (?:an|the) action (?:to|away)\\b)`,
      'g',
    ),
    holds: () => true,
  },
  {
    id: 'first-name-to-do',
    words: [hint(/^(?:to|will)$/)],
    pattern: new RegExp(
      `(?:^|[.;] |[–-] |\\. and |, )(?<noun>\\p{Lu}\\p{Ll}{2,12}(?: \\p{Lu}\\b\\.?)?(?: (?:and|&) \\p{Lu}\\p{Ll}{2,12})?) (?:to|will) ${VERB}`,
      'gu',
    ),
    holds: ({ noun = '', verb = '' }) =>
      isPersonal(verb) &&
      noun.split(/ (?:and|&) | /).every((word) => !unlikelyInName(word.toLowerCase()) && !NO_NAME.has(word)),
  },
  {
    id: 'to-be-there',
    words: [TO],
    sign: '› to be ',
    pattern: new RegExp(
      `(?:^|[.;] |, )(?<who>${NAMED}) to be (?:here|there|at the|on site|present|in charge|responsible|the contact|our contact)\\b`,
      'g',
    ),
    holds: () => true,
  },
  {
    id: 'asks-them',
    words: [hint(/^ask|request|urge|invit|instruct/), hint(/^(?:him|her|them)$/), TO],
    sign: '‹',
    pattern: new RegExp(
      `(?<who>${NAMED}) (?:also |then |therefore )?(?:asked|requested|urged|instructed|asks) (?<he>him|her|them) to (?<verb>[a-z][a-z-]+)`,
      'g',
    ),
    holds: ({ verb = '' }, before) => isTask(verb) && isUndertaking(verb) && !/\bhad\s*$/.test(before),
  },
];

/** Capitalised words before "to" that open a sentence and name nobody. */
const NO_NAME: ReadonlySet<string> = new Set(
  (
    'Decided Voted Opted Hoped Expected Intended Continued Wanted Wished Seemed Tried Started Failed Managed Used Preferred Going Looking Trying ' +
    'Due Prior Subject Thanks Need Reference Referring Relating According Happy Able Ready Welcome Listen Proposed Proposal Decision Request Offer ' +
    'Permission Invitation Opportunity Plans Work Nothing Anything Something Access Agreement Consent Licence Delegated Asked Unable Likely ' +
    'Contribution Donation Donations Objection Objections Amendments Changes Response Reply Replies Thanked Instructed Requested Left Back Close'
  ).split(' '),
);
