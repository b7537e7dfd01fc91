// A subject's further verbs ("opened the meeting and welcomed …"), and speech that the text itself puts elsewhere.

import { matches } from '../../model/matches.ts';
import { hint } from '../../names/hints.ts';
import { hintsOf } from '../../names/wording.ts';
import { type Predicate, predicateAt } from './predicate.ts';

/** Doings outside the room after which "and asked" tells of that other talk, and auxiliaries that make the rest no report. */
const ELSEWHERE_VERB =
  /^\s*(?:,\s*)?(?:also\s+|then\s+|since\s+)?(?:had(?=\s+(?:[a-z]+ly\s+|also\s+)?(?:been\s+(?:asked|told|informed|advised|contacted|approached)|contacted|written|emailed|e-mailed|phoned|rung|called|spoken|met|sent|liaised|chased|asked|requested|reported|raised|advised|agreed|suggested))|has\s+been|was\s+told|was\s+informed|was\s+advised|will|would|to\b|should|may|can|is|are|(?:has\s+|have\s+)?(?:contacted|wrote|written|e-?mailed|phoned|telephoned|rang|rung|called|spoke|spoken|met|meet|sent|visited|liaised|chased|talked|approached|texted|messaged|replied|responded))\b/i;
const AND = /(?:[,;]\s*|(?<!\s)\s+)(?:and|but|then)\s+/g;
/** Verbs that after another verb may go on with what was done elsewhere. */
const WEAK = new Set(
  'share review correct list circulate table discuss note support question press consult declare demonstrate contest present record flag want hand'.split(
    ' ',
  ),
);

/** The first predicate of saying that comes by "and" after another verb of the same subject. */
export function coordinated(
  text: string,
  offset: number,
  limit: number,
  start: number,
  subject: number,
): Predicate | null {
  // "Mr A, the local Member, was present and spoke": past the apposition
  const aside = /^\s*,\s+(?!(?:and|but|who|which|that)\b)[^,;.]{2,70},(?=\s+[a-z])/.exec(
    text.slice(offset, offset + 80),
  );
  const from = offset + (aside?.[0].length ?? 0);
  const rest = text.slice(from, Math.min(limit, from + 170));
  if (!/^\s*(?:,\s*)?[a-z]/.test(rest) || ELSEWHERE_VERB.test(rest) || elsewhere(text, start, subject)) return null;
  // The first word after the subject has to be a verb: past tense, or "was", "has".
  if (
    !/^\s*(?:,\s*)?(?:[a-z]+ly\s+|also\s+|then\s+|thereupon\s+|now\s+|again\s+)?(?:[a-z]+ed|was|were|has|had|took|came|left|opened|rose|stood|held|handed|put|began|brought|read|showed|made|gave|did|found|got|chose|sat|arrived|knew|heard|saw|went|kept|paid|led|ran|set|put|grew|drew|thought|felt|joined)\b/.test(
      rest,
    )
  )
    return null;
  for (const found of matches(rest, AND)) {
    const between = rest.slice(0, found.index);
    if (/[;:]|\b(?:who|which|that|whom|if|whether)\b/.test(between)) return null;
    const predicate = predicateAt(text, from + found.index + found[0].length, limit);
    // "had visited the ward and was impressed": what somebody felt there
    if (predicate?.base === 'be' && /^\s*had\b/.test(rest)) return null;
    if (predicate && !WEAK.has(predicate.base)) return predicate;
  }
  return null;
}

/** The predicates that "and" adds to one that was found: "introduced the update and advised that". */
export function further(text: string, offset: number, limit: number): Predicate[] {
  const rest = text.slice(offset, limit);
  const found: Predicate[] = [];
  for (const and of matches(rest, AND)) {
    if (/\b(?:that|who|which|whom|if|whether|how|why|what|by)\b|;/.test(rest.slice(0, and.index))) break;
    const predicate = predicateAt(text, offset + and.index + and[0].length, limit);
    if (predicate && !WEAK.has(predicate.base)) found.push(predicate);
  }
  return found;
}

const BEFORE =
  /(?:(?:^|[.;:]\s*)at\s+(?:the|our|its|an?)\s+(?:last|previous|earlier|(?:january|february|march|april|may|june|july|august|september|october|november|december))\s+(?:[\w’'-]+\s+){0,3}(?:meeting|agm|session)|(?:^|[.;:]\s*)(?:last|previous)\s+(?:month|year|week)|(?:^|[.;:]\s*)prior\s+to\s+(?:the|this)\s+meeting|(?:^|[.;:]\s*)before\s+the\s+meeting|in\s+(?:an?|her|his|their)\s+(?:e-?mail|letter)[^,.;]{0,40}|by\s+(?:e-?mail|letter|telephone|phone))\s*(?:,\s*)?(?:the\s+|our\s+)?$/i;
/** What was said at a meeting that a speaker tells of. */
const AT_WHICH =
  /\b(?:meeting|agm|forum|event|session|evening|conference|seminar|workshop|hearing|training|visit|call)\b[^.;]{0,60},?\s+(?:at|in|during)\s+which\s+(?:the\s+)?$|\b(?:meeting|agm|event|conference)\b[^.;]{0,50},\s+where\s+(?:the\s+)?$/i;
const AFTER =
  /^\s*(?:[^.;,]{0,60}?\s)?(?:by\s+(?:e-?mail|letter|telephone|phone)|in\s+(?:an?|her|his)\s+(?:e-?mail|letter)|via\s+e-?mail|in\s+writing)\b/i;

/** One word at least of what {@link elsewhere} looks for. */
const EARLIER = hint(/^(?:last|previous|earlier|prior|before|meeting|agm|session)$/i);
const WRITTEN = hint(/^(?:e?mail|letter|message|correspondence|telephone|phone)/i);
const WHICH = hint(/^(?:which|where)$/i);

function elsewhere(text: string, start: number, subject: number): boolean {
  const words = hintsOf(text);
  if (!words.has(EARLIER) && !words.has(WRITTEN) && !words.has(WHICH)) return false;
  const before = subject - start > 160 ? `-${text.slice(subject - 160, subject)}` : text.slice(start, subject);
  return (
    BEFORE.test(before) ||
    AT_WHICH.test(before) ||
    /\b(?:letter|e-?mail|message|correspondence)s?\s+(?:was\s+|were\s+)?(?:received\s+)?from\s+(?:the\s+)?$/i.test(
      before,
    )
  );
}

/** The thanks with which the chair closes the meeting: closing is no speech. */
const CLOSING =
  /^\s*(?:everyone|everybody|all|those|members|councillors|attendees|the\s+(?:members|committee|councillors|public|attendees))\b[^.]{0,90}\b(?:closed|meeting\s+(?:was\s+)?(?:closed|ended|over)|close)\b/i;

/** "said that his brother worked there. He left the room": an interest declared, which is no speech. */
const KINDRED =
  /^[^.;]{0,60}\bthat\s+(?:he|she|his|her)\b[^.]{0,120}?\b(?:interest|employed|member\s+of|wife|husband|partner|brother|sister|son|daughter|father|mother|cousin|friend|relat(?:ive|ed)|neighbour|shareholder|brother-in-law|sister-in-law|acquainted|knew)\b[^.]{0,120}\.?\s*(?:(?:and|he|she|therefore)\s+)*(?:left|withdrew|took\s+no\s+(?:further\s+)?part|did\s+not\s+(?:vote|take\s+part)|would\s+(?:leave|withdraw|not\s+(?:vote|take\s+part)))\b/i;

/** Whether the text says that this was said at another time or in writing, or only to close the meeting. */
export function outside(text: string, start: number, subject: number, predicate: Predicate, end: number): boolean {
  if (elsewhere(text, start, subject)) return true;
  const after = text.slice(predicate.end, Math.min(end, predicate.end + 140));
  if (
    /^(?:inform|advise|say|state|report|tell|explain|announce|mention)$/.test(predicate.base) &&
    KINDRED.test(text.slice(predicate.end, predicate.end + 340))
  )
    return true;
  if (
    /^(?:reply|respond|answer|acknowledge|thank)$/.test(predicate.base) &&
    /^[^.;]{0,60}\b(?:last\s+(?:week|month|year)|yesterday|earlier\s+(?:this|in\s+the)\s+(?:week|month))\b/i.test(after)
  )
    return true;
  if (predicate.base === 'thank' && CLOSING.test(after)) return true;
  return AFTER.test(after) && !/\bthat\b/.test(after.slice(0, after.search(AFTER) + 1));
}
