// How minutes say that somebody will do a thing: rules over signed sentences (see doers.ts).
import { DOERS, NAMED } from './doers.ts';
import { isPersonal, isTask, isUndertaking, isVerb, isWork } from './words.ts';

/** One way of committing somebody. */
export interface Rule {
  readonly id: string;
  /** The rule can match no sentence without one of these words. */
  readonly hint: RegExp;
  /**
   * Over a signed sentence. Group `who` holds the doers' signs, `noun` a doer in plain words, `he` a pronoun, `speaker` the
   * signs a pronoun or a left-out subject stands for, `verb` or `ing` the task's verb.
   */
  readonly pattern: RegExp;
  /** Whether a match counts, from its groups and the signed text before it. */
  readonly holds: (groups: Groups, before: string, match: string) => boolean;
}

export type Groups = Readonly<Record<string, string | undefined>>;

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
const SAYS =
  '(?:said|says|stated|states|confirmed|confirms|advised|advises|informed|informs|reported|reports|explained|explains|indicated|indicates|added|adds|noted|notes|replied|announced|assured|told|responded|suggested|proposed|agreed|agrees|promised|promises|undertook|pledged|offered|answered|mentioned|commented|concluded|declared|thought)';
const SUPPOSED = '(?<!\\b(?:if|whether|what|when|where|which|who|how|because|as|once|until|than|hoped|felt) )';
const SINGLE = '‹[pro]\\d+›';
/** The beginning of a clause, behind a heading or a topic if need be: `Website – Cllr Gethin …`. */
const OPENING = '(?:^|[.;:!?)–—-] |, but |, and )';

/** Words after which a clause only supposes, explains or asks. */
const SUBORDINATE =
  /\b(?:if|whether|when|whenever|as|until|once|unless|because|who|whom|where|than|hoped|hoping|hopes|before|after|so|like|of|for|with|by|in|from|at|on|to|expected|anticipated|feared|ensure|ensuring|subject to|what|how|why|while|whilst|although|though|provided|given|assuming|wished|asked|queried|questioned|enquired)(?: that)?,?\s*$/i;
const PAST = /\b(?:had|having)(?: \w+)?\s*$/i;

/** "the last meeting that he would attend" only describes. */
const DESCRIBES =
  /\b(?:(?:last|first|only|final|next) \w+|one|those|thing|anything|everything|something|nothing) that\s*$/i;
const main = (before: string): boolean => !SUBORDINATE.test(before) && !PAST.test(before) && !DESCRIBES.test(before);
const isOrganisation = (who: string | undefined): boolean => who !== undefined && /‹o/.test(who) && !/‹[pr]/.test(who);
const isGroup = (who: string | undefined): boolean => who !== undefined && /‹g/.test(who) && !/‹[pro]/.test(who);

/** Whether what is said to be done later is a task of its doer. */
function isFuture({ who, verb, ing }: Groups): boolean {
  if (isGroup(who)) return false;
  if (ing !== undefined)
    return (
      !isOrganisation(who) &&
      !/^(?:holding|hosting|attending|running|celebrating|visiting|being|having|standing|leaving|retiring|stepping|looking|going|moving|arriving|coming)$/.test(
        ing,
      )
    );
  return isOrganisation(who) ? isWork(verb ?? '') : isTask(verb ?? '');
}

/** Whether the pronoun can stand for its speaker: `they` for no one person, `he` for no body. */
function fits(speaker: string | undefined, pronoun: string | undefined, match: string): boolean {
  if (speaker === undefined) return true;
  const several = /‹o/.test(speaker) || (speaker.match(/‹/g) ?? []).length > 1;
  // `Ian advised that they would check`: he speaks for his firm
  if (pronoun === 'they' && new RegExp(`\\b${SAYS}(?: ‹\\w\\d+›| the meeting)?(?: that)? they `).test(match))
    return true;
  return pronoun === 'they' ? several : !/^[^‹]*‹o\d+›$/.test(speaker);
}

/** Whether the words begin a clause of their own. */
const opensClause = (before: string): boolean =>
  /(?:^|[.;:!?•·(–—-]\s*|\b(?:and|but|then|meantime|meeting|however|therefore),? |\)\s*|, )$/i.test(before) &&
  main(before);

/** Whether `between` tells of something else that may be the subject of what follows: "said that the road was closed and would …". */
const otherSubject = (between: string): boolean =>
  /\bthat (?!(?:he|she|they|his|her|their)\b)|\bwhich\b|\b(?:said|reported|noted) (?:the|it|this|a|an)\b/.test(between);

const WHO = `(?:(?<who>${DOERS})|${PRONOUN})`;
const NAMES = "(?<noun>[A-Z][\\p{L}’'-]+(?: (?:and |of |the |& )*[A-Z][\\p{L}’'-]+)*)";

export const UNDERTAKINGS: readonly Rule[] = [
  {
    id: 'undertakes',
    hint: /undert|agree|offer|promise|pledge|volunteer|committed/,
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
    hint: /undert|offer|promise|pledge|volunteer/,
    pattern: new RegExp(
      `(?:^|[.;] |› (?:and|&) )${NAMES}(?: both| has| have)* (?:undertook|undertaken|offered|promised|pledged|volunteered) to ${VERB}`,
      'gu',
    ),
    holds: (groups) => isUndertaking(groups.verb ?? ''),
  },
  {
    id: 'undertakes-too',
    hint: /undertook|agreed|offered|promised|volunteered|pledged/,
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
    hint: /\b(?:he|she|they)(?: (?:will|would|shall|is|are|was|were|also|then)|['’])/,
    pattern: new RegExp(
      `(?<speaker>${SINGLE}(?:(?:,| and| &) (?:the )?${SINGLE}){0,30})(?:(?!‹[pr])[^.;]){0,160}?(?<!had )\\b${SAYS}\\b[^.;]{0,140}?${SUPPOSED}\\b(?<pro>he|she|they)${TOLD_FUTURE}${ADVERBS} ${TASK}`,
      'g',
    ),
    holds: (groups, _, match) =>
      isFuture({ who: groups.speaker, verb: groups.verb, ing: groups.ing }) && fits(groups.speaker, groups.pro, match),
  },
  {
    id: 'says-would',
    hint: /\b(?:he|she|they)(?: (?:will|would|shall|is|are|was|were|also|then)|['’])/,
    pattern: new RegExp(
      `(?:^|[.;] |and |but )${PRONOUN}(?: \\w+)? ?(?<!had )${SAYS}\\b[^.;]{0,80}?${SUPPOSED}\\b(?:he|she|they)${TOLD_FUTURE}${ADVERBS} ${TASK}`,
      'g',
    ),
    holds: (groups) => isFuture(groups),
  },
  {
    id: 'will',
    hint: /\b(?:will|would|shall|to)\b|['’]ll\b/,
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
    hint: /\b(?:[Hh]e|[Ss]he|[Tt]hey)\b/,
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
    hint: /\bto\b/,
    pattern: new RegExp(`(?<who>${DOERS}) to ${VERB}`, 'g'),
    holds: (groups, before) =>
      isVerb(groups.verb ?? '') &&
      !/^(?:be|move|propose|second)$/.test(groups.verb ?? '') &&
      opensClause(before) &&
      !/›(?:,| and| &)\s*$/.test(before),
  },
  {
    id: 'left-with',
    hint: /\b(?:left|remitted|delegated)\b/,
    pattern: new RegExp(
      `\\b(?:left|remitted|delegated) (?:it )?(?:with|to|for) (?:(?<who>${DOERS})|(?<he>him|her|them)) to ${VERB}`,
      'g',
    ),
    holds: (groups) => isVerb(groups.verb ?? ''),
  },
  {
    id: 'by-agent',
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
    hint: /undertook that|promised that|\baction to\b/,
    pattern: new RegExp(
      `(?<who>${DOERS})[^.;‹]{0,40}? (?:(?:undertook|promised) that (?:the|it|they|this|a) |(?:took|accepted|has|was given) (?:an|the) action to [a-z]+)`,
      'g',
    ),
    holds: (groups) => !isGroup(groups.who),
  },
  {
    id: 'offers-help',
    hint: /offered|volunteered|promised/,
    pattern: new RegExp(
      `${WHO}${ADVERBS} (?:has |have )?(?:offered|volunteered|promised) (?:his |her |their |its |some |further |any )?(?:(?<verb>support|help|assistance|services|advice)|(?:an? |the |further |more |written )+(?:paper|report|update|note|list|copy|draft|plan|breakdown|response|reply|answer|price|quote|quotation|figures|details|information|visit|demonstration|presentation))\\b`,
      'g',
    ),
    holds: (_, before) => !PAST.test(before),
  },
];
