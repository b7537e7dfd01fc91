// Decisions of terse clerks, who leave the auxiliary out: "Minutes of 24 April approved.", "27th April agreed.", "Vote: Low 3, Hart 2."
import { hint } from '../../names/hints.ts';
import { DECIDED_ELSEWHERE, isEarlier, isGoverned } from './decoys.ts';
import { outcomeOfDeciding } from './outcome.ts';
import { isByAnother, LEAD, type Rule } from './rule.ts';
import { ADVERBS } from './verbs.ts';

const VERB =
  '(agreed|approved|noted|adopted|accepted|endorsed|ratified|deferred|refused|rejected|carried|supported|passed|confirmed|signed off|taken as read|postponed|held over|authori[sz]ed|withdrawn|turned down|(?:re-?)?appointed|(?:re-?)?elected|co-?opted)';
/** One word at least of every {@link VERB}. */
export const VERBLESS_VERB = hint(
  /^(?:agreed|approved|noted|adopted|accepted|endorsed|ratified|deferred|refused|rejected|carried|supported|passed|confirmed|signed|taken|postponed|held|authori[sz]ed|withdrawn|turned|(?:re)?appointed|(?:re)?elected|(?:co)?opted)$/i,
);
const PATTERN = new RegExp(
  `^${LEAD}(?<matter>(?:[^.;]|\\.(?=\\d)){3,130}?)[,:–-]?(?<!\\s)\\s+${ADVERBS}(?:(?:received|read|considered|discussed|reviewed|circulated|proposed|checked|seconded|presented),?\\s+(?:and\\s+)?${ADVERBS})?${VERB}` +
    '\\b(?=\\s*(?:[.;,(]|$)|\\s+(?:by|on (?:the )?(?:proposal|proposition|motion)|subject|with|without|and|unanimously|as|for|until|till|nem|in (?:principle|full)|at £)\\b)',
  'i',
);
/** What a body disposes of. Without such a word the subject may be somebody who agreed or accepted. */
const MATTER =
  /\b(?:minutes|notes|record|reports?|accounts?|accounting|statements?|summary|reconciliation|returns?|polic(?:y|ies)|procedures?|plans?|strategy|protocol|budget|precept|estimates?|quot(?:e|ation)s?|tenders?|invoices?|payments?|cheques?|expenditure|expenses|costs?|purchase|prices?|fees?|rents?|charges?|donations?|grants?|contributions?|dates?|terms|orders|regulations|rules|constitution|proceedings|recommendations?|proposals?|motions?|amendments?|applications?|requests?|registers?|schedules?|lists?|letters?|updates?|presentation|designs?|wording|drafts?|response|programme|calendar|contracts?|leases?|agreements?|appointments?|nominations?|renewals?|(?:january|february|march|april|may|june|july|august|september|october|november|december))\b|£\s?\d|\b\d{1,2}(?:st|nd|rd|th)\b/i;
/** A verb of its own makes the participle an adjective or a telling. */
const FINITE =
  /\b(?:was|were|is|are|be|been|being|has|had|have|having|said|stated|asked|reported|advised|requested|suggested|explained|confirmed|felt|thought|proposed|moved|would|should|will|could|must|might|can|shall|did|does|do|not|if|whether|when|who|which|that|until|before|after|previously|already|recently|once|as|to|thanked|wrote|sent|given|gave|made|received from)\b/i;
/** Somebody as the subject: "Mr Nye accepted", "the Borough Council approved the plans". */
const SOMEBODY =
  /^\W*(?:(?:the|our)\s+)?(?:mr|mrs|ms|miss|dr|cllrs?|councillors?|sir|chair(?:man|person)?|clerk|treasurer|secretary|[\p{L}&’' -]{0,40}(?:council|committee|board|minister|department|agency|police|trust|company|highways|authority|government|members|residents))\W*$/iu;
const TERSE_VOTE =
  /^\W*(?:votes?|ballot|show of hands|result(?: of (?:the )?(?:vote|ballot))?)\s*[:–-][^.;:\p{L}]*\p{L}[^.;:]{0,80}?\b\d{1,2}\b[^.;:\p{L}]*\p{L}[^.;:]{0,80}?\b\d{1,2}\b/iu;

/** "Quote of £340 accepted.", "Planning Committee: proceedings adopted on the proposal of Cllr Hart." */
export const verbless: Rule = (sentence, { body, title }) => {
  const match = PATTERN.exec(sentence);
  const verb = match?.[2] ?? '';
  const matter = match?.groups?.matter ?? '';
  if (
    !match ||
    /^\W*(?:summary|list) of\b/i.test(sentence) ||
    !MATTER.test(matter) ||
    FINITE.test(matter) ||
    / may /.test(matter) ||
    SOMEBODY.test(matter) ||
    isGoverned(matter)
  )
    return null;
  const after = sentence.slice(match[0].length);
  if (isByAnother(after, body) || isEarlier('', after)) return null;
  if (
    /^(?:approved|refused|rejected|withdrawn|accepted)$/i.test(verb) &&
    body.consultee &&
    DECIDED_ELSEWHERE.test(matter)
  )
    return null;
  if (/^(?:accepted|noted)$/i.test(verb) && /\bapolog/i.test(matter)) return null;
  // "a price agreed with the builder", "the works agreed at the site visit"
  if (/^(?:agreed|approved)$/i.test(verb) && /^\s+(?:with (?:the|mr|mrs|ms|cllr)|for the)\b/i.test(after)) return null;
  return {
    at: 0,
    end: match[0].length,
    outcome: outcomeOfDeciding(verb, matter, after, title),
    open: false,
    formal: false,
    bare: false,
    by: 'resolutions/verbless',
  };
};

/** "Vote: Low 3, Hart 2." decides by its figures. */
export const terseVote: Rule = (sentence) => {
  const match = TERSE_VOTE.exec(sentence);
  return match
    ? { at: 0, end: match[0].length, outcome: 'agreed', open: false, formal: false, bare: true, by: 'resolutions/vote' }
    : null;
};
