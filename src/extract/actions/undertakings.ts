// How minutes say that somebody will do a thing: rules over signed sentences (see doers.ts).
import { type Hint, hint } from '../../names/hints.ts';
import {
  fits,
  type Groups,
  isFuture,
  isGroup,
  isOrganisation,
  main,
  opensClause,
  otherSubject,
  PAST,
  SAYS,
} from './clauses.ts';
import { DOERS, NAMED } from './doers.ts';
import { isPersonal, isTask, isUndertaking, isVerb, isWork } from './words.ts';

/** One way of committing somebody. */
export interface Rule {
  readonly id: string;
  /** The rule can match no sentence without a word of each of these kinds. */
  readonly words: readonly Hint[];
  /** Nor a signed sentence without this. */
  readonly sign?: string;
  /** It counts only in sentences with this. */
  readonly hint?: RegExp;
  /**
   * Over a signed sentence. Group `who` holds the doers' signs, `noun` a doer in plain words, `he` a pronoun, `speaker` the
   * signs a pronoun or a left-out subject stands for, `verb` or `ing` the task's verb.
   */
  readonly pattern: RegExp;
  /** Whether a match counts, from its groups and the signed text before it. */
  readonly holds: (groups: Groups, before: string, match: string) => boolean;
}

export const ADVERBS =
  '(?:,? (?:also|then|therefore|thus|now|again|kindly|subsequently|further|initially|formally|verbally|personally|in turn|in principle|however|duly|both|all|each|jointly|first|next|soon|shortly|herself|himself|themselves|in the meantime|afterwards|accordingly|be asked to|continue to|either)){0,8},?';
const PRONOUN = '\\b(?<he>[Hh]e|[Ss]he|[Tt]hey)';
const THINGS = '(?:them|it|him|her|this|that|these|(?:the|a|an|his|her|its|their) [^.,;]{2,50}?)';
/** Of having, only what is work: having a word, having it mended, having the figures. */
const HAVING =
  `have(?= (?:a|another|some|further) (?:\\w+ ){0,2}?(?:word|look|chat|conversation|meeting|discussion|talk|go|think)\\b` +
  `| ${THINGS} (?:[a-z]+(?:ed|en|wn|hung|nt|pt|ght)|put|done|made|cut|drawn up|seen to|looked at)\\b` +
  '| (?:the |some |more |further )?(?:figures|details|answers?|numbers|information|results|costs|quotes?|prices)\\b)';
export const VERB = `(?<verb>${HAVING}|(?!have\\b|take (?:place|over|up (?:the |his |her )?(?:post|office|role|position|appointment))\\b)[a-z][a-z-]+)`;
const TASK = `(?:be (?<ing>(?!willing\\b)[a-z]+ing)|(?:be (?:glad|happy|pleased|content|willing|delighted|prepared) to )?${VERB})`;
const UNDERTAKES =
  '(?:undertook|undertakes?|undertaken|agreed|agrees|offered|offers|promised|promises|pledged|pledges|volunteered|volunteers|committed (?:himself |herself |themselves ))';
const FUTURE =
  "(?: (?:will|would|shall|(?:is|are|was|were)(?: still)? to|(?:is|are|was|were) going to)|['’]ll|['’](?:s|re) going to)";
/** In what somebody says, "he'd" is "he would" where no participle follows. */
const TOLD_FUTURE = `(?:${FUTURE}|['’]d(?= (?!been\\b|had\\b|\\w+(?:ed|en|ne|wn)\\b)))`;
const SUPPOSED = '(?<!\\b(?:if|whether|what|when|where|which|who|how|because|as|once|until|than|hoped|felt) )';
const SINGLE = '‹[pro]\\d+›';
/** The beginning of a clause, behind a heading or a topic if need be: `Website – Cllr Gethin …`. */
const OPENING = '(?:^|[.;:!?)–—-] |, but |, and )';

const WHO = `(?:(?<who>${DOERS})|${PRONOUN})`;
const NAMES = "(?<noun>[A-Z][\\p{L}’'-]+(?: (?:and |of |the |& )*[A-Z][\\p{L}’'-]+)*)";

const TO = hint(/^to$/);
const THIRD = hint(/^(?:he|she|they)$/);
const WILL = hint(/^(?:will|would|shall|to|ll)$/);

export const UNDERTAKINGS: readonly Rule[] = [
  {
    id: 'undertakes',
    words: [hint(/undert|agree|offer|promise|pledge|volunteer|committed/), hint(/to$/)],
    pattern: new RegExp(
      `${WHO},?${ADVERBS}(?: (?:has|have)${ADVERBS})? ${UNDERTAKES} ?(?:, [^,.;]{1,60}, ?)?to ${VERB}(?<rest> the chair| this\\b)?`,
      'g',
    ),
    holds: (groups, before, match) =>
      !isGroup(groups.who) &&
      isUndertaking(groups.verb ?? '') &&
      groups.rest !== ' the chair' &&
      !(isOrganisation(groups.who) && /\b(?:has|have)\b/.test(match)) &&
      !(isOrganisation(groups.who) && /^(?:help|assist|provide|allow)$/.test(groups.verb ?? '')) &&
      !/\b(?:if|whether|unless)\s*$/i.test(before),
  },
  {
    id: 'undertakes',
    words: [hint(/undert|offer|promise|pledge|volunteer/), TO],
    pattern: new RegExp(
      `(?:^|[.;] |› (?:and|&) )${NAMES}(?: both| has| have)* (?:undertook|undertaken|offered|promised|pledged|volunteered) to ${VERB}`,
      'gu',
    ),
    holds: (groups) => isUndertaking(groups.verb ?? ''),
  },
  {
    id: 'undertakes-too',
    words: [hint(/undertook|agreed|offered|promised|volunteered|pledged/), TO],
    pattern: new RegExp(
      `(?<!\\bby )(?<speaker>${DOERS}|\\b(?:[Hh]e|[Ss]he|[Tt]hey)\\b)(?<between>[^.;]{0,240}?)(?:,? and|,? but|,) (?:also |then |kindly |therefore )*(?:undertook|agreed|offered|promised|volunteered|pledged) to ${VERB}`,
      'g',
    ),
    holds: (groups) =>
      !isGroup(groups.speaker) &&
      isUndertaking(groups.verb ?? '') &&
      !/\b(?:proposed|seconded|moved)\b/.test(groups.between ?? ''),
  },
  {
    id: 'says-would',
    words: [THIRD],
    sign: '‹',
    pattern: new RegExp(
      `(?<speaker>${SINGLE}(?:(?:,| and| &) (?:the )?${SINGLE}){0,30})(?:(?!‹[pr])[^.;]){0,160}?(?<!had )\\b${SAYS}\\b[^.;]{0,140}?${SUPPOSED}\\b(?<pro>he|she|they)${TOLD_FUTURE}${ADVERBS} ${TASK}`,
      'g',
    ),
    holds: (groups, _, match) =>
      isFuture({ who: groups.speaker, verb: groups.verb, ing: groups.ing }) && fits(groups.speaker, groups.pro, match),
  },
  {
    id: 'says-would',
    words: [THIRD],
    pattern: new RegExp(
      `(?:^|[.;] |and |but )${PRONOUN}(?: \\w+)? ?(?<!had )${SAYS}\\b[^.;]{0,80}?${SUPPOSED}\\b(?:he|she|they)${TOLD_FUTURE}${ADVERBS} ${TASK}`,
      'g',
    ),
    holds: (groups) => isFuture(groups),
  },
  {
    id: 'will',
    words: [WILL],
    sign: '‹',
    pattern: new RegExp(
      `(?<who>${DOERS})(?:, (?:who|as) (?:(?!‹[pr])[^,.;]){3,70},)?,?${ADVERBS}${FUTURE}${ADVERBS} ${TASK}`,
      'g',
    ),
    holds: (groups, before) =>
      isFuture(groups) &&
      main(before) &&
      (!isOrganisation(groups.who) || (opensClause(before) && !/\bwhich\b/.test(before))),
  },
  {
    id: 'he-will',
    words: [hint(/^(?:[Hh]e|[Ss]he|[Tt]hey)$/), WILL],
    pattern: new RegExp(
      `(?:^|[.;:)] |, |; |\\band |\\bbut |\\bleft that )${PRONOUN}${ADVERBS}${FUTURE}${ADVERBS} ${TASK}`,
      'g',
    ),
    holds: (groups, before) =>
      (groups.he?.toLowerCase() === 'they' ? isWork(groups.verb ?? '') && /^They/.test(groups.he) : isFuture(groups)) &&
      !/\b(?:if|whether|when|because|hoped|felt)\b[^.;]{0,400}$/i.test(before),
  },
  {
    id: 'will-too',
    words: [hint(/^(?:would|will)$/)],
    hint: /\b(?:and|but|so|,) (?:also |then )?(?:would|will)\b|, (?:would|will)\b/,
    pattern: new RegExp(
      `${OPENING}(?:The |the )?(?<speaker>‹[pr]\\d+›|[Hh]e\\b|[Ss]he\\b)(?<between>[^;]{0,200}?)(?:,? and|,? but|,? so|,) (?:also |then |therefore )*(?:would|will)${ADVERBS} ${TASK}`,
      'g',
    ),
    holds: (groups) => {
      const between = groups.between ?? '';
      const verb = groups.verb ?? '';
      if (
        groups.ing !== undefined ||
        /\. [A-Z]/.test(between) ||
        /\b(?:which|who|if|whether) [^,]{0,240}$/.test(between)
      )
        return false;
      return otherSubject(between) || /\b(?:he|she|they|‹[prog]\d+›) \w*$/.test(between)
        ? isPersonal(verb)
        : isTask(verb);
    },
  },
  {
    id: 'to-do',
    words: [TO],
    sign: '› to ',
    pattern: new RegExp(`(?<who>${DOERS}) to ${VERB}`, 'g'),
    holds: (groups, before) =>
      isVerb(groups.verb ?? '') &&
      !/^(?:be|move|propose|second)$/.test(groups.verb ?? '') &&
      opensClause(before) &&
      !/›(?:,| and| &)\s*$/.test(before),
  },
  {
    id: 'left-with',
    words: [hint(/^(?:left|remitted|delegated)$/), TO],
    pattern: new RegExp(
      `\\b(?:left|remitted|delegated) (?:it )?(?:with|to|for) (?:(?<who>${DOERS})|(?<he>him|her|them)) to ${VERB}`,
      'g',
    ),
    holds: (groups) => isVerb(groups.verb ?? ''),
  },
  {
    id: 'by-agent',
    words: [hint(/^be$/), hint(/^by$/)],
    sign: '‹',
    hint: /\bbe\b.{0,300}\bby\b/,
    pattern: new RegExp(
      `(?:will|would|to|shall) be (?:[a-z]+ly )?(?<verb>[a-z]+)(?: [a-z]+){0,3}? by (?<who>${NAMED})(?= |[.,;)]|$)`,
      'g',
    ),
    holds: (groups, before) =>
      !/\b(?:chaired|led|attended|supported|funded|covered|represented|replaced|run|owned|held|signed|hosted|served)$/.test(
        groups.verb ?? '',
      ) && !/\b(?:if|whether|which|that it|due|had)\s*$/.test(before),
  },
  {
    id: 'undertakes-that',
    words: [hint(/undertook|promised|^action$|^undertaking$|^commitment$|^promise$/)],
    sign: '‹',
    pattern: new RegExp(
      `(?<who>${DOERS})[^.;‹]{0,40}? (?:(?:undertook|promised|(?:gave|gives|given) (?:an?|his|her|their|the) (?:[a-z]+ )?(?:undertaking|commitment|promise)) that (?!(?:he|she)\\b)|(?:took|accepted|has|was given) (?:an|the) action to [a-z]+)`,
      'g',
    ),
    holds: (groups) => !isGroup(groups.who),
  },
  {
    id: 'offers-help',
    words: [hint(/offered|volunteered|promised/)],
    pattern: new RegExp(
      `${WHO}${ADVERBS} (?:has |have )?(?:offered|volunteered|promised) (?:his |her |their |its |some |further |any )?(?:(?<verb>support|help|assistance|services|advice)|(?:an? |the |further |more |written )+(?:paper|report|update|note|list|copy|draft|plan|breakdown|response|reply|answer|price|quote|quotation|figures|details|information|visit|demonstration|presentation))\\b`,
      'g',
    ),
    holds: (_, before) => !PAST.test(before),
  },
];
