// What becomes of a matter, read from the words in which it is decided.

import type { Outcome } from '../../model/index.ts';
import { matches } from '../../model/matches.ts';
import { ADVERBS, anyVerb, outcomeOfVerb } from './verbs.ts';

/** A record confirmed as correct, in any wording. */
const CORRECT_RECORD =
  /\b(?:true|correct|accurate|fair)(?:ly)?\b.{0,25}\b(?:records?|recorded|account|reflection|copy|representation)\b|\b(?:correctly|accurately|truly) recorded\b|\bas (?:being )?(?:a )?(?:correct|true|accurate)\b|\b(?:taken )?as read\b/i;
const MINUTES =
  /\b(?:minutes|minute of (?:the|a|our|last|previous|meetings?|\d)|(?:previous|last|draft) minute|notes of (?:the|a) |notes)\b/i;
const MINUTES_NEXT = /^\s*(?:(?:the|these|those|draft|previous|last)\s+)*(?:\w+\s+)?(?:minutes|notes)\b/i;
/** A thing named by a noun of deciding: "the adoption of the policy was agreed". */
const NOMINAL: readonly (readonly [RegExp, Outcome])[] = [
  [/\badoption of\b/i, 'adopted'],
  [/\b(?:re-?)?(?:appointment|election|co-?option|nomination)s? of\b/i, 'elected'],
  [/\b(?:deferral|postponement|adjournment) of\b/i, 'deferred'],
  [/\b(?:approval) of\b/i, 'approved'],
];
/** Behind "left" or "continued": the later time that makes it a putting off. */
export const PUT_OFF_TO =
  /^\s+(?:over\b|(?:on the table|in abeyance|on hold)\b|(?:open |as (?:it|they|things) (?:is|are|was|were) )?(?:to|until|till|for|pending)\s+(?:(?:the|a|an|our|its|another|consideration at|discussion at)\s+)*(?:next|later|future|following|subsequent|time being|present|moment|now|month|year|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)\b)/i;
/** Putting a matter off, wherever it stands in what was agreed. */
const PUT_OFF = new RegExp(
  [
    '\\b(?:consider|discuss|revisit|reconsider|review|decide|determine|look at|return to|debate)(?:e?d)?\\b[^.;]{0,70}?\\b(?:again\\b|(?:at|to|until|till|on the agenda (?:for|of)|during) (?:an?|the|its|our|their)?\\s*(?:future|next|later|subsequent|following|(?:\\w+ )?meeting in|(?:january|february|march|april|may|june|july|august|september|october|november|december))\\b)',
    '\\b(?:leave|left|remain|stay|rest|wait)\\b(?: (?:this|it|that|them|things|matters|the (?:matter|item|decision)))?(?: as (?:it|they|things) (?:is|are|was|were))?,? (?:for now|for the moment|at present|for the present|for the time being|for another (?:year|month)|in abeyance|on the table|on hold|until)\\b',
    '\\b(?:to|should|would|will|ll) come ?back to (?:this|it|the (?:matter|issue|subject|item|question))\\b|\\bbrought? forward to (?:a|the|an?other) (?:future|next|later)\\b|\\bput (?:this|it|the matter|off|back)\\b[^.;]{0,20}?\\b(?:off|back|on hold|to the next)\\b|\\bput on hold\\b|\\b(?:leave|let)\\b[^.;]{0,40}?\\blie\\b|\\b(?:lie|lay|remain) on the table\\b',
    '\\b(?:held|hold|carr(?:y|ied)|stood|stand|lie|lay|laid) over\\b|\\bcarr(?:y|ied) forward\\b|\\b(?:defer|postpone|adjourn)(?:r?ed|ment|ral)?\\b|\\bno (?:decision|action) (?:be|would be|was|should be)? ?(?:made|taken) (?:until|at this|yet|at present|for now)',
    '\\bawait(?:ed)? (?:the )?(?:outcome|further|more|until)\\b',
  ].join('|'),
  'i',
);
const AGAINST =
  /^[\s:–-]*(?:that\s+)?(?:to\s+not|not\s+to|against)\b|^[\s:–-]*(?:that\s+)?[^.;,:]{0,90}?\b(?:would|will|should|shall|could|can|do|does)\s+not\b(?!\s+only)|^[\s:–-]*(?:that\s+)?[^.;,:]{0,90}?\bnot\s+(?:be\s+)?(?:supported|approved|granted|adopted|accepted|agreed|pursued|proceeded|renewed|taken|support|approve|proceed|pursue|renew|make|pay|join|take|sign|give|donate|contribute)\b|^[\s:–-]*(?:that\s+)?(?:there (?:be|is|was) )?no (?:further )?(?:action|donation|grant|contribution)\b/i;
/** Holding back is no refusal: no objection, no view yet. */
const NO_REFUSAL =
  /\bno objections?\b|\b(?:would|should|will|do|does) not (?:object|oppose|comment)\b|\bnot\s+to\s+(?:object|oppose|comment|appeal|(?:take|make|adopt|express|offer|raise|come to)\s+(?:up\s+)?(?:an?|any)?(?:(?<!\s)\s+)?(?:position|view|stance|comments?|decision|objections?|observations?))\b/i;
const BE_DONE = new RegExp(
  `(?<!\\b(?:which|who|as|had|has|have)\\s)\\b(?:be|being|is|are|was|were)\\s+(?:\\w+ly\\s+|hereby\\s+|also\\s+){0,4}(?:re-?)?(${anyVerb('past')}|(?:asked|requested|invited)(?=\\s+to\\b))\\b`,
  'gi',
);
const TO_DO = new RegExp(
  `(?:^|[:;,)•–-]\\s*|\\band\\s+|\\bor\\s+|\\bbut\\s+)(?:that\\s+)?to\\s+${ADVERBS}(${anyVerb('base')}|request|(?:ask|invite)(?=\\s+\\S.{0,80}?\\bto\\b)|advise(?=\\s+the\\b))\\b`,
  'gi',
);
/** "to object and to ask …": the first thing to be done is the decision, whatever comes after. */
const FIRST_DEED = new RegExp(
  `^[:–-]?\\s*to\\s+(?!${ADVERBS}(?:${anyVerb('base')}|request|ask|invite|not|advise the)\\b)\\p{L}+`,
  'iu',
);
const LIMB = new RegExp(
  `(?:^|[:;•.]\\s*|(?:^|\\s)\\(?(?:[a-z]|[ivx]{1,4}|\\d{1,2})[.)]\\s*)(?:that\\s+)?(?:and\\s+)?(${anyVerb('base', 'present', 'past')})\\b`,
  'gi',
);
const BODY_DOES = new RegExp(
  `^[\\s:–"“‘-]*(?:[Tt]hat,?\\s+)?(?:having [^,;]{1,80},\\s+)?(?:the\\s+)?(?:[\\p{L}&’'][\\p{L}&’'-]*\\s+){0,6}?(?:[Mm]embers|[Pp]artners|[Cc]ouncillors|[Gg]overnors|[Tt]rustees|[Cc]ommittee|[Cc]ouncil|[Pp]artnership|[Bb]oard|[Pp]anel|[Ff]orum|[Gg]roup|[Mm]eeting|[Cc]abinet|\\([A-Z]{2,8}\\)|[A-Z]{2,8}(?=\\s+\\w+(?:s|ed)\\b))[:,]?\\s+${ADVERBS}(?:considered and\\s+)?(${anyVerb('base', 'present', 'past')}|requests?|requested)\\b`,
  'gu',
);

/**
 * What a body that agreed, resolved or decided `complement` did with the matter.
 * @param complement the words after the verb, with all limbs
 * @returns the first verb of the complement that decides, `agreed` where there is none
 */
export function outcomeOfComplement(complement: string): Outcome {
  const text = complement.replace(/\s+/gu, ' ').trim().replace(HOW_DECIDED, '');
  if (CORRECT_RECORD.test(text) && MINUTES.test(text)) return 'approved';
  if (/^\W*as (?:set out|detailed|recorded|shown|stated|minuted) in\b/i.test(text)) return 'other';
  if (
    MINUTES_NEXT.test(text.replace(/^(?:that|to (?:approve|accept|confirm|agree|sign))\s+/i, '')) &&
    /\b(?:recorded|signed|confirmed|approved?|accepted|agreed)\b/i.test(text.slice(0, 220))
  )
    return 'approved';
  const candidates: { at: number; outcome: Outcome }[] = [];
  if (FIRST_DEED.test(text)) candidates.push({ at: 1, outcome: 'agreed' });
  if (AGAINST.test(text) && !NO_REFUSAL.test(text))
    candidates.push({ at: AGAINST.exec(text)?.index ?? 0, outcome: 'refused' });
  const off = PUT_OFF.exec(text);
  // "to leave this for now": the putting off is itself what is to be done
  if (off)
    candidates.push({
      at: /^[\W]*to\s+(?:\w+\s+)?$/i.test(text.slice(0, off.index)) || off.index === 0 ? 0 : off.index,
      outcome: 'deferred',
    });
  for (const pattern of [BE_DONE, TO_DO, LIMB, BODY_DOES]) {
    for (const match of matches(text, pattern)) {
      // receiving alone decides little: "to receive and adopt" adopts
      const rest = text.slice(match.index + match[0].length);
      const also = /^receive/i.test(match[1] ?? '') ? (AND_DEED.exec(rest)?.[1] ?? null) : null;
      if (also) candidates.push({ at: match.index, outcome: outcomeOfVerb(also) ?? 'agreed' });
      const outcome = outcomeOfDeed(match[1] ?? '', rest);
      const weak = /^receive/i.test(match[1] ?? '') ? text.length : 0;
      if (outcome) candidates.push({ at: match.index + weak, outcome });
    }
  }
  candidates.sort((a, b) => a.at - b.at);
  return candidates[0]?.outcome ?? 'agreed';
}

/** "unanimously", "by five votes to two," between the verb and what is decided. */
const HOW_DECIDED =
  /^[\s,]*(?:(?:unanimously|overwhelmingly|in principle|without (?:dissent|a vote)|nem\.? con\.?|by (?:a (?:large )?majority|consensus|[\w ]{1,20} votes? to \w+)),?\s+){1,4}(?=that\b|to\b)/i;
const AND_DEED = new RegExp(`^(?:,|\\s+and)\\s+(?:be\\s+)?(${anyVerb('base', 'past')})\\b`, 'i');

function outcomeOfDeed(word: string, after: string): Outcome | null {
  if (/^(?:ask|request|invite)/i.test(word)) return 'requested';
  if (/^advise/i.test(word)) return 'recommended';
  const outcome = outcomeOfVerb(word);
  if (outcome !== 'agreed' && outcome !== 'approved') return outcome;
  if (/^agree/i.test(word) && /^\s+(?:to|that)\b/i.test(after))
    return outcomeOfComplement(after.split(/;|\s\(?(?:\d|[b-f])[.)]\s/u)[0] ?? '');
  return nominal(after.slice(0, 60)) ?? outcome;
}

/**
 * What becomes of a matter by a verb of deciding with its object or subject.
 * @param verb the participle, as printed: `approved`
 * @param matter the sentence around it: subject and object
 * @param title the item's title, which names the matter where the sentence doesn't ("These were agreed")
 */
export function outcomeOfDeciding(verb: string, subject: string, complement: string, title: string): Outcome {
  const matter = `${subject} ${complement}`;
  const pronoun = /^\W*(?:(?:it|this|these|they|that|those|all|which)\W*)?$/i.test(subject);
  const minutes =
    MINUTES.test(subject) ||
    MINUTES_NEXT.test(complement) ||
    (pronoun &&
      MINUTES.test(title) &&
      /^\W*(?:$|(?:as|and|subject|with|without|by|unanimously|prop|all|signed)\b)/i.test(complement));
  if (CORRECT_RECORD.test(matter) && (minutes || MINUTES.test(`${title} ${matter}`))) return 'approved';
  if (minutes && /^(?:agreed|accepted|confirmed|approved|passed|signed|cleared|carried)$/i.test(verb))
    return 'approved';
  return plain(verb, subject, complement);
}

function plain(verb: string, subject: string, complement: string): Outcome {
  const word = verb.toLowerCase();
  if (word === 'passed' && /^\s+for payment\b/i.test(complement)) return 'approved';
  if (/^(?:carried|passed|voted|awarded)$/u.test(word)) return 'agreed';
  if (word === 'returned unopposed') return 'elected';
  if (/^(?:lost|defeated|fell|failed|turned down)$/u.test(word)) return 'refused';
  if (/^(?:requested|asked|invited)$/u.test(word)) return 'requested';
  if (/^(?:left|continued|h[eo]ld over|carried over|carried forward|put back|put off)$/u.test(word)) return 'deferred';
  if (word === 'accepted' && /\b(?:accounts?|statements?|minutes)\b/i.test(subject)) return 'approved';
  if (/^(?:agreed|approved|accepted|confirmed|ratified|authori[sz]ed|granted)$/u.test(word)) {
    const named = nominal(subject.slice(0, 60)) ?? nominal(complement.slice(0, 60));
    if (named && named !== 'approved') return named;
  }
  if (/^(?:agreed|decided|resolved|voted|determined|accepted|concurred|authori[sz]ed|gave)$/u.test(word))
    return outcomeOfComplement(complement);
  return outcomeOfVerb(word) ?? 'agreed';
}

function nominal(text: string): Outcome | null {
  return NOMINAL.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
