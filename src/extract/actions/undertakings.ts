// How minutes say that somebody will do a thing: rules over signed sentences (see doers.ts).
import { DOERS, NAMED } from './doers.ts';
import { isTask, isVerb, isWork } from './words.ts';

/** One way of committing somebody. */
export interface Rule {
  readonly id: string;
  /**
   * Over a signed sentence. Group `who` holds the doers' signs, `he` a pronoun, `speaker` the sign a pronoun stands for,
   * `verb` or `ing` the task's verb.
   */
  readonly pattern: RegExp;
  /** Whether a match counts, from its groups and the signed text before it. */
  readonly holds: (groups: Groups, before: string) => boolean;
}

export type Groups = Readonly<Record<string, string | undefined>>;

export const ADVERBS =
  '(?:,? (?:also|then|therefore|thus|now|again|kindly|subsequently|further|initially|formally|verbally|personally|in turn|in principle|however|duly|both|all|jointly|first|next|soon|shortly|herself|himself|themselves|in the meantime|afterwards|accordingly|be asked to|continue to|have to|need to|either),?)*';
const PRONOUN = '\\b(?<he>[Hh]e|[Ss]he|[Tt]hey)';
export const VERB = '(?<verb>[a-z][a-z-]+)';
const UNDERTAKES =
  '(?:undertook|undertakes?|undertaken|agreed|agrees|offered|offers|promised|promises|pledged|pledges|volunteered|volunteers|committed (?:himself |herself |themselves )?|confirmed (?:his|her|their) willingness)';
const FUTURE =
  "(?:will|would|shall|['’]ll|is to|are to|was to|were to|is going to|are going to|was going to|were going to)";
const SAYS =
  '(?:said|says|stated|states|confirmed|confirms|advised|advises|informed|informs|reported|reports|explained|explains|indicated|indicates|added|adds|noted|notes|replied|announced|assured|told|responded|suggested|proposed|agreed|agrees|promised|promises|undertook|pledged|offered|answered|mentioned|commented|concluded|declared)';
const SINGLE = '‹[pro]\\d+›';

/** Words after which a clause only supposes, explains or asks. */
const SUBORDINATE =
  /\b(?:if|whether|when|whenever|as|until|once|unless|because|which|who|whom|where|than|hoped|hoping|hopes|before|after|so|like|of|for|with|by|in|from|at|on|to|expected|anticipated|thought|feared|believed|ensure|ensuring|subject to|and if|what|how|why|while|whilst|although|though|provided|given|assuming|wished|asked|queried|questioned|enquired|that if)(?: that)?,?\s*$/i;
const PAST = /\b(?:had|having)(?: \w+)?\s*$/i;

const main = (before: string): boolean => !SUBORDINATE.test(before) && !PAST.test(before);
const isOrganisation = (who: string | undefined): boolean => who !== undefined && /‹o/.test(who) && !/‹[pr]/.test(who);
const isGroup = (who: string | undefined): boolean => who !== undefined && /‹g/.test(who) && !/‹[pro]/.test(who);

/** Whether what is said to be done later is a task of its doer. */
function isFuture({ who, verb, ing }: Groups): boolean {
  if (isGroup(who)) return false;
  const base = verb ?? '';
  if (ing !== undefined)
    return (
      !isOrganisation(who) &&
      !/^(?:being|having|standing|leaving|retiring|stepping|looking forward|going|moving)$/.test(ing)
    );
  return isOrganisation(who) ? isWork(base) : isTask(base);
}

/** Whether the words begin a clause of their own. */
const opensClause = (before: string): boolean =>
  /(?:^|[.;:!?•·(–—-]\s*|\b(?:and|but|then|meantime|meeting|however|therefore),? |\)\s*|, )$/i.test(before) &&
  main(before);

const WHO = `(?:(?<who>${DOERS})|${PRONOUN})`;

export const UNDERTAKINGS: readonly Rule[] = [
  {
    id: 'undertakes',
    pattern: new RegExp(
      `${WHO}(?: kindly)?,?${ADVERBS}(?: (?:has|have)${ADVERBS})? ${UNDERTAKES} ?to ${VERB}(?<rest> the chair)?`,
      'g',
    ),
    holds: (groups, before) =>
      !isGroup(groups.who) && isTask(groups.verb ?? '') && !groups.rest && !/\b(?:if|whether|unless)\s*$/i.test(before),
  },
  {
    id: 'undertakes-too',
    pattern: new RegExp(
      `^(?<speaker>${DOERS})[^.;]*?(?:,? and|,? but|,) (?:also |then |kindly |therefore )*(?:undertook|agreed|offered|promised|volunteered) to ${VERB}`,
      'g',
    ),
    holds: (groups) => !isGroup(groups.speaker) && isTask(groups.verb ?? ''),
  },
  {
    id: 'says-would',
    pattern: new RegExp(
      `(?<speaker>${SINGLE})[^.;‹]{0,60}? ?(?<!had )${SAYS}\\b[^.;]{0,120}?(?<!\\b(?:if|whether|what|when|where|which|who|how|because|as|once|until|than|thought|hoped|felt) )\\b(?:he|she|they) ${FUTURE}${ADVERBS} (?:be (?<ing>[a-z]+ing)|${VERB})`,
      'g',
    ),
    holds: (groups) => isFuture({ who: groups.speaker, verb: groups.verb, ing: groups.ing }),
  },
  {
    id: 'says-would',
    pattern: new RegExp(
      `(?:^|[.;] |and |but )${PRONOUN}(?: \\w+)? ?(?<!had )${SAYS}\\b[^.;]{0,80}?(?<!\\b(?:if|whether|what|when|where|which|who|how|because|as|once|until|than|thought|hoped|felt) )\\b(?:he|she|they) ${FUTURE}${ADVERBS} (?:be (?<ing>[a-z]+ing)|${VERB})`,
      'g',
    ),
    holds: (groups) => isFuture(groups),
  },
  {
    id: 'will',
    pattern: new RegExp(`(?<who>${DOERS}),?${ADVERBS} ${FUTURE}${ADVERBS} (?:be (?<ing>[a-z]+ing)|${VERB})`, 'g'),
    holds: (groups, before) => isFuture(groups) && main(before) && (!isOrganisation(groups.who) || opensClause(before)),
  },
  {
    id: 'he-will',
    pattern: new RegExp(
      `(?:^|[.;:)] |, |\\band |\\bbut )${PRONOUN}${ADVERBS} ${FUTURE}${ADVERBS} (?:be (?<ing>[a-z]+ing)|${VERB})`,
      'g',
    ),
    holds: (groups, before) =>
      (groups.he?.toLowerCase() === 'they' ? isWork(groups.verb ?? '') && /^They/.test(groups.he) : isFuture(groups)) &&
      !/\b(?:if|whether|when|because|hoped|felt|thought)\b[^.;]*$/i.test(before),
  },
  {
    id: 'to-do',
    pattern: new RegExp(`(?<who>${DOERS}) to ${VERB}`, 'g'),
    holds: (groups, before) =>
      isVerb(groups.verb ?? '') && groups.verb !== 'be' && opensClause(before) && !/›(?:,| and| &)\s*$/.test(before),
  },
  {
    id: 'by-agent',
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
    id: 'offers-help',
    pattern: new RegExp(
      `${WHO}${ADVERBS} (?:has |have )?(?:offered|volunteered|promised) (?:his |her |their |its |some |further |any )?(?<verb>support|help|assistance|services|advice)\\b`,
      'g',
    ),
    holds: (_, before) => !PAST.test(before),
  },
  {
    id: 'wish-granted',
    pattern: new RegExp(
      `(?<who>${SINGLE})[^.;‹]{0,30} (?:expressed|stated|repeated) (?:his|her|their) (?:wish|intention|desire|readiness) to ${VERB}.*?\\. [^.]{0,40}\\bagreed(?: to this| with this|\\.|$)`,
      'g',
    ),
    holds: (groups) => isTask(groups.verb ?? ''),
  },
];
