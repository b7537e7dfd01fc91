// "The report was noted", "The minutes were agreed": the matter as the subject, the body understood.

import { matches } from '../../model/matches.ts';
import { hint } from '../../names/hints.ts';
import { DECIDED_ELSEWHERE, isEarlier, isGoverned, isMereView, NOT_FOR_NOTING } from './decoys.ts';
import { outcomeOfDeciding, PUT_OFF_TO } from './outcome.ts';
import { type About, isByAnother, type Rule } from './rule.ts';
import { ADVERBS } from './verbs.ts';

const NOT_DECIDING =
  '(?!(?:agreed|approved|accepted|adopted|noted|endorsed|deferred|refused|rejected|elected|appointed)\\b)';
const PASSIVE = new RegExp(
  `\\b(?:was|were|stood|stands)\\s+${ADVERBS}(?:${NOT_DECIDING}(?:[a-z]+(?:ed|en|nt|ght)|read|put|gone)(?:\\s+(?:out|through|over|round|in full|to (?:the )?(?:meeting|vote|committee|council|board)|line by line|to (?:all )?(?:members|all)))?\\s*(?:,|and)\\s+(?:${NOT_DECIDING}\\w+ (?:and|,) )?${ADVERBS})?` +
    '(?:declared\\s+)?(noted|approved|agreed|(?:re-?)?adopted|endorsed|accepted|ratified|carried|passed|defeated|lost|deferred|postponed|withdrawn|rejected|refused|supported|confirmed|authori[sz]ed|declined|set(?= at £)|signed off|signed|cleared|moved|taken as read|held over|carried forward|(?:re-?)?elected|(?:re-?)?appointed|nominated|co-?opted|turned down|put (?:off|back)|selected|chosen|left|continued|voted|awarded|returned unopposed)\\b',
  'gi',
);
/** One word at least of every verb of {@link PASSIVE}. */
export const PASSIVE_VERB = hint(
  /^(?:noted|set|approved|agreed|(?:re)?adopted|endorsed|accepted|ratified|carried|passed|defeated|lost|deferred|postponed|withdrawn|rejected|refused|supported|confirmed|authori[sz]ed|declined|signed|cleared|moved|taken|held|(?:re)?elected|(?:re)?appointed|nominated|(?:co)?opted|turned|put|selected|chosen|left|continued|voted|awarded|returned)$/i,
);
const BREAK = /(?:[;:–—]\s|[.]\s|,?\s(?:and|but|so)\s(?=(?:this|these|the|it|all|minutes)\b))/gi;
const TELLS =
  /\b(?:said|confirmed|reported|advised|explained|stated|announced|understood|thought|hoped|heard)\s+(?:the|it|this|his|her|their|all|there)\b/i;
const REPORT_WHICH = /\b(?:report|update|paper|presentation|letter|statement|summary)\b[^.;]{0,300},\s*which\s*$/i;
const ASKED_WHICH =
  /\b(?:sought|asked|requested|proposed|suggested|recommended|obtained|offered|submitted|drafted|prepared)\b[^.;]{0,300},\s*which\s*$/i;
const MOTION =
  /\b(?:motions?|amendments?|resolutions?|proposals?|propositions?|recommendations?|votes?|substantive)\b/i;
const PUT_TO_IT =
  /\b(?:motions?|amendments?|resolutions?|proposals?|recommendations?|requests?|tenders?|quot(?:es?|ations?)|offers?|applications?|invitations?|ideas?|suggestions?|options?|this|these|it)\b/i;
const PRONOUN = /^\W*(?:(?:these|they|this|it|all)\W*)?$/i;
const RECORD = /\b(?:minutes|notes|record|accounts|appointments?|terms of reference)\b/i;
/** An office somewhere else or at another time: "elected to the District Council in May". */
const ELSEWHEN =
  /\blast (?:week|month|year)\b|\bago\b|\bin (?:january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d)\b|^\s+to (?!represent|serve|attend|sit|act)(?:the )?(?:[\w'’-]+ ){0,3}(?:council|parliament|assembly|senedd|dáil)\b/i;
const OFFICE =
  /^\W*(?:unopposed\s*(?:,\s*)?)?(?:(?:as|to (?:be|act as|serve as|the (?:position|post|office|role) of|serve on|represent|the (?:[\w-]+ ){0,4}(?:committee|board|group|panel|party|body|trust|forum|partnership|council))|onto|on to)\b|(?:the |an? )?(?:\w+[ -])?(?:chair|vice|president|treasurer|secretary|clerk|representative|member|delegate|trustee|auditor|mayor|leader|conven|deputy))/i;
const ALLOWED_WITH =
  /^\s+with\s+(?:(?:the|an?|some|one|two|three|these|those|this|that|its|minor|no|\d+)\s+)*(?:\w+\s+)?(?:corrections?|amendments?|additions?|exceptions?|changes?|provisos?|conditions?|abstentions?|votes?|alterations?|thanks|regrets?|pleasure|gratitude|effect|deletions?|one)\b/i;

/** The matter is the subject of a passive. */
export const passive: Rule = (sentence, about) => {
  for (const match of matches(sentence, PASSIVE)) {
    const end = match.index + match[0].length;
    const upTo = sentence.slice(0, match.index);
    const breaks = [...matches(upTo, BREAK)].at(-1);
    const start = breaks ? breaks.index + breaks[0].length : 0;
    const before = sentence.slice(0, start);
    const subject = upTo.slice(start).trim();
    const after = sentence.slice(end);
    if (
      !isOwnClause(before, subject, upTo, /^\W*$|^\s+(?:by all|unanimously)/i.test(after)) ||
      isEarlier(upTo, after) ||
      isByAnother(after, about.body)
    )
      continue;
    const verb = (match[1] ?? '').replace(/^re-?(?=adopted)/i, '');
    if (!decides(verb.toLowerCase(), subject, after, about)) continue;
    const bare = /^\W*(?:and\s+|but\s+)?(?:this|these|it|that|all)\b[\w\s]{0,12}$/i.test(subject);
    const ownRecord = RECORD.test(subject) || (RECORD.test(about.title) && PRONOUN.test(subject));
    const outcome = /^(?:signed|moved|cleared)$/i.test(verb)
      ? 'approved'
      : /^taken as read$/i.test(verb)
        ? ownRecord
          ? 'approved'
          : 'noted'
        : outcomeOfDeciding(verb, subject, after, about.title);
    return { at: start, end, outcome, open: false, formal: false, bare, by: 'resolutions/passive' };
  }
  return null;
};

function isOwnClause(before: string, subject: string, upTo: string, isLast: boolean): boolean {
  if (subject === '' || /^\W*it\W*$/i.test(subject) || /\b(?:who|that|what|there|it)\s*$/i.test(subject)) return false;
  // "the solicitor confirmed the lease was approved"
  if (TELLS.test(subject)) return false;
  // "she asked for approval, which was agreed"
  if (/\bwhich\s*$/i.test(subject)) return ASKED_WHICH.test(upTo) || (REPORT_WHICH.test(upTo) && isLast);
  if (
    /^(?:if|when|once|until|as(?! last year| before| usual| in previous)|although|though|whilst|while|because|since|after(?! (?:(?:a|an|some|much|further|full|due|long|brief|lengthy|considerable|short|careful) )*(?:discussion|debate|consideration|deliberation)s?\b)|before|where|whether)\b(?![^,]{0,300}\b(?:was|were|is|are|had)\b[^,]{0,300}\b(?:this|the|it|these)\b)[^,]*$/i.test(
      subject,
    )
  )
    return false;
  if (isGoverned(`${upTo} `))
    return /^(?:this|these)\b/i.test(subject) && /[;,.]?\s(?:and|but|so)\s$|[;.]\s$/u.test(before);
  return true;
}

function decides(verb: string, subject: string, after: string, { body, title }: About): boolean {
  if (
    body.consultee &&
    /^(?:approved|refused|rejected|withdrawn|accepted|confirmed)$/u.test(verb) &&
    DECIDED_ELSEWHERE.test(subject) &&
    !/\b(?:discussion|debate|consideration|deliberation)\b/i.test(subject)
  )
    return false;
  switch (verb) {
    case 'noted':
      return !NOT_FOR_NOTING.test(subject) && !/^\s+(?:that|to|as|in the|on the|how)\b/i.test(after);
    case 'agreed':
    case 'accepted':
      if (/^\s+with\b/i.test(after) && !ALLOWED_WITH.test(after)) return false;
      return !/^\s+(?:upon|between|onto|into|for)\b/i.test(after) && !isMereView(after);
    case 'carried':
      return (
        !/^\s+(?:out|forward|over|by (?:the|a) )/i.test(after) &&
        (MOTION.test(subject) || /^\W*(?:this|it)\W*$/i.test(subject))
      );
    case 'passed':
      return (
        RECORD.test(subject) ||
        MOTION.test(subject) ||
        /^\s+for payment\b/i.test(after) ||
        (/\baccounts?\b/i.test(subject) && !/^\s+(?:to|on)\b/i.test(after))
      );
    case 'lost':
    case 'defeated':
    case 'withdrawn':
      return MOTION.test(subject);
    case 'moved':
      return /^\s+as\s+(?:an?\s+)?(?:correct|true|accurate)/i.test(after);
    case 'signed':
      return RECORD.test(subject) && /^\W|^\s+(?:by the chair|as)/i.test(after);
    case 'taken as read':
      return true;
    case 'cleared':
      return RECORD.test(subject) && /^\W*$|^\s+(?:for publication|as)\b/i.test(after);
    case 'confirmed':
      return RECORD.test(subject) || (/\bminutes\b/i.test(title) && /^\s+as\b/i.test(after));
    case 'supported':
    case 'rejected':
    case 'refused':
    case 'declined':
    case 'turned down':
      return PUT_TO_IT.test(subject);
    case 'deferred':
    case 'postponed':
    case 'carried forward':
    case 'put off':
    case 'put back':
    case 'held over':
      return !/^\s+from\b/i.test(after);
    case 'voted':
    case 'awarded':
      return (
        (/£|\b(?:grants?|contracts?|donations?|sums?|work|tender)\b/i.test(subject) ||
          /^\s+(?:an?\s|the\s)?(?:\w+\s){0,2}(?:£|grant\b|funding\b|contract\b)/i.test(after)) &&
        !/^\s+(?:on|for|against|in)\b/i.test(after)
      );
    case 'left':
    case 'continued':
      return PUT_OFF_TO.test(after);
    case 'selected':
    case 'chosen':
      return /\b(?:discussion|debate|consideration|vote|ballot)\b/i.test(subject);
    case 'authorised':
    case 'authorized':
      return !/^\s+(?:under|persons?|users?)\b/i.test(after);
    default:
      if (/elected|appointed|nominated|co-?opted/u.test(verb)) {
        if (/^(?:\W*(?:an?|one|two|another)\b)/i.test(subject) || ELSEWHEN.test(after)) return false;
        return (
          verb === 'elected' ||
          /^\s+(?:the\s+)?\p{Lu}/u.test(after) ||
          OFFICE.test(after) ||
          /^\s*:/u.test(after) ||
          /\belect|\bappoint|\bnominat|\bco-?opt|\bvacanc/i.test(title) ||
          /\b(?:offered|volunteered|willing|nominated|stood)\b/i.test(subject)
        );
      }
      return true;
  }
}
