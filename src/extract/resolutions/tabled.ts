// What is moved and seconded, before anything is said of its fate.

import type { Outcome } from '../../model/index.ts';
import { hint } from '../../names/hints.ts';
import { hintsOf } from '../../names/wording.ts';
import { isUnseconded } from './motions.ts';
import { outcomeOfComplement, outcomeOfDeciding } from './outcome.ts';
import { voteIn } from './votes.ts';

const MOVED =
  /\b(?:proposed|moved)\b(?:\s+(?:by|that|to|as an|an? amendment|the following|the|[:,–-])|,|\s*$)|\bproposed and\b|\b(?:proposed|moved),? (?:and )?(?:\w+ ){0,4}seconded\b|\bin proposing\b/i;
const MOVES = hint(/propos|mov/i);
const SECONDED = /\bsecond(?:ed|er)\b|\b2nd(?:ed)?\b/i;
const NOT_NOW =
  /\b(?:had|has|have|was to be|would be)\s+(?:been\s+)?(?:proposed|moved)\b|\bvote of thanks\b|\bin (?:proposing|seconding)\b|\bproposed (?:changes?|amendments?|works?|development|site|by the)\b|\bamendments? to the (?:[A-Z]\w+ (?:\(\w+\) ){0,2}){1,16}(?:Act|Bill|Order|Regulations?|Code|Directive|Plan)\b|\bamendments? to the (?:law|legislation|plans?|scheme|application)\b/i;

/** Whether a passage moves something that is seconded there or in the next passages. */
export function isTabling(
  text: string,
  following: () => readonly string[],
): { amendment: boolean; seconded: boolean } | null {
  if (!hintsOf(text).has(MOVES) || !MOVED.test(text) || NOT_NOW.test(text) || isUnseconded(text)) return null;
  const seconded =
    SECONDED.test(text) ||
    following().some((one) => SECONDED.test(one) && !isUnseconded(one) && !/\b(?:proposed|moved)\b/i.test(one));
  if (!seconded && !/\bmotion|amendment\b/i.test(text)) return null;
  return { amendment: /\bamendment\b/i.test(text), seconded };
}

/** What becomes of a thing that was moved and found favour, from the words that moved it. */
export function outcomeOfTabled(text: string, title: string): Outcome {
  if (
    /\b(?:minutes|notes of)\b/i.test(text) &&
    /\b(?:propos|accept|approv|correct|true|agreed|signed|adopt)/i.test(text)
  )
    return outcomeOfDeciding('approved', text, '', title);
  if (/\b(?:minutes)\b/i.test(title) && text.length < 120) return 'approved';
  if (
    /\b(?:chair(?:man|person)?|vice[- ]chair\w*|president|treasurer|secretary|clerk|representatives?)\b[^.]{0,30}\.?\s*$/i.test(
      text,
    ) &&
    /\b(?:put (?:him|her|them)sel(?:f|ves) forward|nominat|elect|appoint|stand)/i.test(text)
  )
    return 'elected';
  if (
    /\b(?:election|appointment|appoint|co-?option|elect)\b/i.test(title) &&
    /\b(?:appointed|elected|nominated|chair|continue|forward)\b/i.test(text)
  )
    return 'elected';
  const moved = /\b(?:proposed|moved|suggested|recommended|agreed)\b[^.]{0,300}?\b(that|to)\b(.*)/isu.exec(text);
  return moved ? outcomeOfComplement(`${moved[1]} ${moved[2]}`) : 'agreed';
}

/** What a vote says that is printed apart from what was voted on; decided by its figures where nothing is declared. */
export function outcomeOfVote(vote: string, moved: string, title: string): Outcome {
  const figures = voteIn(vote);
  if (/\b(?:lost|defeated|fell|not carried)\b/i.test(vote)) return 'refused';
  if (figures?.for != null && figures.against != null && !/\bcarried\b|\bcasting vote\b/i.test(vote)) {
    if (figures.for <= figures.against) return 'refused';
  }
  const content = outcomeOfTabled(moved, title);
  if (/\bcarried\b/i.test(vote)) return content === 'approved' || content === 'elected' ? content : 'agreed';
  if (content === 'agreed' && /\bapproved\b/i.test(vote)) return 'approved';
  if (content === 'agreed' && /\badopted\b/i.test(vote)) return 'adopted';
  return content;
}
