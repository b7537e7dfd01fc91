// What the words around a future say of it: whether it is a main clause, whose it is, and whether it is work.
import { isTask, isWork } from './words.ts';

/** The named groups of a match of a rule. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** Verbs by which somebody tells a thing. */
export const SAYS =
  '(?:said|says|stated|states|confirmed|confirms|advised|advises|informed|informs|reported|reports|explained|explains|indicated|indicates|added|adds|noted|notes|replied|announced|assured|told|responded|suggested|proposed|agreed|agrees|promised|promises|undertook|pledged|offered|answered|mentioned|commented|concluded|declared|thought)';

/** Words after which a clause only supposes, explains or asks. */
const SUBORDINATE =
  /\b(?:if|whether|when|whenever|as|until|once|unless|because|who|whom|where|than|hoped|hoping|hopes|before|after|so|like|of|for|with|by|in|from|at|on|to|expected|anticipated|feared|ensure|ensuring|subject to|what|how|why|while|whilst|although|though|provided|given|assuming|wished|asked|queried|questioned|enquired)(?: that)?,?\s*$/i;
export const PAST = /\b(?:had|having)(?: \w+)?\s*$/i;

/** "the last meeting that he would attend" only describes. */
const DESCRIBES =
  /\b(?:(?:last|first|only|final|next) \w+|one|those|thing|anything|everything|something|nothing) that\s*$/i;
export const main = (before: string): boolean =>
  !SUBORDINATE.test(before) && !PAST.test(before) && !DESCRIBES.test(before);
export const isOrganisation = (who: string | undefined): boolean =>
  who !== undefined && /‹o/.test(who) && !/‹[pr]/.test(who);
export const isGroup = (who: string | undefined): boolean => who !== undefined && /‹g/.test(who) && !/‹[pro]/.test(who);

/** Whether what is said to be done later is a task of its doer. */
export function isFuture({ who, verb, ing }: Groups): boolean {
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

const THEY_TOLD = new RegExp(`\\b${SAYS}(?: ‹\\w\\d+›| the meeting)?(?: that)? they `);

/** Whether the pronoun can stand for its speaker: `they` for no one person, `he` for no body. */
export function fits(speaker: string | undefined, pronoun: string | undefined, match: string): boolean {
  if (speaker === undefined) return true;
  const several = /‹o/.test(speaker) || (speaker.match(/‹/g) ?? []).length > 1;
  // `Ian advised that they would check`: he speaks for his firm
  if (pronoun === 'they' && THEY_TOLD.test(match)) return true;
  return pronoun === 'they' ? several : !/^[^‹]*‹o\d+›$/.test(speaker);
}

/** Whether the words begin a clause of their own. */
export const opensClause = (before: string): boolean =>
  /(?:^|[.;:!?•·(–—-]\s*|\b(?:and|but|then|meantime|meeting|however|therefore),? |\)\s*|, )$/i.test(before) &&
  main(before);

/** Whether `between` tells of something else that may be the subject of what follows: "said that the road was closed and would …". */
export const otherSubject = (between: string): boolean =>
  /\bthat (?!(?:he|she|they|his|her|their)\b)|\bwhich\b|\b(?:said|reported|noted) (?:the|it|this|a|an)\b/.test(between);
