// Words of deciding that are no decision of this meeting: told of, taken earlier or elsewhere, taken by one person, mere facts.
import { anyVerb } from './verbs.ts';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** A word right before a clause that makes it hang on another one. */
const SUBORDINATE =
  /\b(?:that|which|who|whom|whose|where|when|whenever|if|whether|before|once|until|till|unless|as|because|since|although|though|while|whilst|what|how|why|than|had|has|have|having|been)\s*(?:(?:also|then|previously|already|and|it)\s*)*$/i;
/** A clause that somebody tells: "he said that …". */
const TOLD =
  /\b(?:said|stated|reported|advised|explained|informed|confirmed|told|mentioned|announced|understood|recalled|reminded|added|replied|responded|commented|claimed|thought|believed|felt|outlined|updated|heard|read|pointed out|noted|highlighted|clarified|queried|asked)\b(?:(?!\bit was (?:also |then |therefore )?(?:agreed|resolved|decided)\b)[^.]){0,300}\b(?:that|whether|if|how)\b[^.]{0,400}$/i;
const TOLD_DIRECTLY =
  /\b(?:said|stated|reported|advised|explained|confirmed|understood|thought|believed|felt|hoped)\s+(?:the\s+)?$/i;
/** A fresh main clause after a told one: "…, and it was agreed", "…; the Council". */
const FRESH =
  /(?:[;,–—:]|\.)\s*(?:(?:and|but|so|therefore|then|however|after (?:a |some |further )?(?:\w+ )?(?:discussion|debate|consideration),?)\s+){0,6}$|\b(?:and|but|so)\s+$/i;

/** A time or a meeting that is not this one, at the head of the sentence: "At its January meeting the Council …". */
const OTHER_TIME_BEFORE = new RegExp(
  `^\\W*(?:(?:at|during|in|following|since)\\s+(?:(?:the|its|our|their|a|an)\\s+)?(?:last|previous|earlier|preceding|prior|special|extraordinary|annual|${MONTH})\\b(?:[^,]{0,30}?\\bmeeting\\b(?!\\s+(?:of|held) (?:this|today))|\\s+(?:19|20)\\d\\d|\\s+(?:month|year))|(?:last|in the previous|earlier (?:this|in the)) (?:year|month|week|meeting)\\b|(?:in|on)\\s+(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?${MONTH}\\b|previously\\b)`,
  'i',
);
/** The same right after the verb: "agreed last year that". */
const OTHER_TIME_AFTER = new RegExp(
  `^\\W*(?:\\w+ly\\s+)?(?:(?:at|in|on|during)\\s+(?:(?:the|its|our|their|a|an)\\s+)?(?:last|previous|earlier|preceding|prior|${MONTH}|(?:19|20)\\d\\d|\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH}|\\w+(?: \\w+)? (?:meeting )(?:on|in|held on|last)\\b)|(?:last|earlier this|the previous) (?:year|month|week|time|meeting|\\w+day)|previously|earlier\\b|some time ago|\\w+ (?:weeks|months|years) ago)\\b`,
  'i',
);

/** Whether the words before a clause make it a told or a dependent one. `before` is the sentence up to the clause. */
export function isGoverned(before: string): boolean {
  if (SUBORDINATE.test(before) || TOLD_DIRECTLY.test(before)) return true;
  if (/[•▪·]/u.test(before) && TELLS_LIST.test(before)) return true;
  return TOLD.test(before) && !FRESH.test(before);
}

/** Whether the decision was taken at another time. `before` runs up to the subject, `after` starts behind the verb. */
export function isEarlier(before: string, after: string): boolean {
  return OTHER_TIME_BEFORE.test(before) || OTHER_TIME_AFTER.test(after);
}

const MODAL =
  /\b(?:should|would|will|shall|may|might|can|could|must|ought|be|need(?:s|ed)? to|needs|seek|make|go|take|put|write|continue|proceed)\b|’ll\b|'ll\b/i;
const INDICATIVE = /\b(?:is|are|was|were|has|have|had|did|does|do not|remains?|remained|seemed|felt)\b/i;
const DONE = new RegExp(`\\b(?:was|were|is|are)\\s+(?:\\w+ly\\s+)?${anyVerb('past')}\\b`, 'i');

/** "Agreed that it was a good idea": the body shares a view, nothing is decided. `complement` starts behind the verb. */
export function isMereView(complement: string): boolean {
  const text = complement.trimStart();
  if (
    /^(?:with|on)\s+(?:the\s+)?(?:(?:need|importance|view|opinion|comment|sentiment|concern|point|assessment|principle of)s?\b|(?:what|how|[A-Z]))/u.test(
      text,
    )
  )
    return true;
  if (/^(?:about|as to)\b/i.test(text)) return true;
  const clause = /^that\b\s*(.*)/isu.exec(text)?.[1];
  if (clause === undefined) return false;
  const modal = MODAL.exec(clause)?.index ?? Number.POSITIVE_INFINITY;
  const indicative = INDICATIVE.exec(clause)?.index ?? Number.POSITIVE_INFINITY;
  return indicative < modal && !DONE.test(clause);
}

/** Things that are taken note of without any decision: an error, an absence, a difficulty. */
export const NOT_FOR_NOTING =
  /\b(?:apolog(?:y|ies)|absences?|errors?|mistakes?|typos?|concerns?|difficult(?:y|ies)|importance|need|fact|lack|success|improvements?|increase|decrease|reduction|interests?|arrival|departure|declarations?)\b/i;

/** What introduces a list of things told: "The following points were highlighted:". */
export const TELLS_LIST =
  /\b(?:following (?:points|matters|items|comments|updates?|issues)|highlight(?:s|ed)|updates?|reported|summarised|advised)\b[^.]{0,400}:/i;

/** A register of decisions taken elsewhere on planning applications and the like. */
export const DECIDED_ELSEWHERE =
  /\b(?:planning (?:application|permission|consent)s?|applications?|appeals?|permission|consent|licen[cs]es?|condition)\b|\b\d{2,4}\/\d{3,5}(?:\/\w+)?\b|\b[A-Z]{1,3}\/?\d{2,4}\/\d{3,6}\b/i;

/** Headings under which decisions are only listed again. */
export const REPEATING_TITLE =
  /^\W*(?:(?:summary|list|schedule|record|register) of (?:the )?(?:decisions|resolutions|agreements)|decisions? (?:list|summary|taken|made|reached|notice|log)|(?:key )?decisions|resolutions (?:passed|taken))\b/i;
