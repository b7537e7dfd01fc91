// Passages that print a vote and nothing else, and belong to the decision beside them.
import { hint } from '../../names/hints.ts';
import { hintsOf } from '../../names/wording.ts';
import { withoutNamed } from './movers.ts';
import { FIGURES, SCORE, UNANIMOUS, voteIn } from './votes.ts';

const HOW = new RegExp(
  [SCORE, UNANIMOUS, ...FIGURES.flatMap(([, patterns]) => patterns)].map((pattern) => pattern.source).join('|') +
    '|\\b(?:prop(?:osed|oser)?|moved|second(?:ed|er)?|2nd|sec|and|was|were|the|motion|duly|carried|votes?|voting|voted|all|present|agreed|approved|adopted|accepted|abstaining|abstained|did not vote|no abstentions|there|by|so|on|a|being|put|show of hands|members?|councillors?)\\b',
  'gi',
);

const WORDS = hint(
  /^(?:prop|proposed|proposer|moved|seconded|seconder|2nd|favour|against|carried|unanimous|abst\w+|nem)$/i,
);
const OPENS =
  /^\W*(?:prop|moved|second|2nd|sec\b|all\b.{0,30}\bin favour|for\b|vot|carried|unanim|nem|(?:up)?on (?:a|the|being) (?:show|vote|put)|the motion was put|(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|cllr|councillor)\b)/i;
const WHOLE_VOTE =
  /^\W*prop(?:osed)?\b.{2,50}?\b(?:2nd|second(?:ed)?|sec)\b.{2,40}?\b(?:all in favour|carried|unanimous|\d+ (?:in favour|for|votes?))\b/i;
const BESIDE = /\bdue to [^,.;)]*|\b(?:\w+ )?(?:members? )?having (?:left|declared)[^,.;)]*/gi;

/** Whether a passage prints a vote and nothing else: "Prop. GK, 2nd PN, All in favour", "CARRIED (8 to 0)". */
export function isVoteOnly(text: string): boolean {
  if (!hintsOf(text).has(WORDS)) return false;
  if (WHOLE_VOTE.test(text)) return true;
  if (text.length > 300) return false;
  if (
    !/\b(?:prop|proposed|proposer|moved|seconded|seconder|2nd|in favour|against|carried|unanimous|abst\w+|nem)\b/i.test(
      text,
    )
  )
    return false;
  const rest = text.replace(SCORE, ' ').replace(BESIDE, ' ');
  if (/\b(?:resolved|that|should|would|will|to)\b/i.test(rest.replace(/\bto (?:the|a) vote\b/i, ''))) return false;
  return leftover(rest) < (OPENS.test(text) ? 10 : 4);
}

function leftover(text: string): number {
  return withoutNamed(text)
    .replace(HOW, ' ')
    .replace(/[^\p{L}]+/gu, '').length;
}

/** Whether a passage prints how many were for and how many against. */
export function isCounted(text: string): boolean {
  const vote = voteIn(text);
  return vote !== null && vote.for !== null && vote.against !== null;
}
