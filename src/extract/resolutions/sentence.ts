// One sentence against all rules: the first deciding words make the finding.
import { allOf, type Hint, hint } from '../../names/hints.ts';
import { hintsOf } from '../../names/wording.ts';
import { BARE_WORD, bareVerb, byAll, comeBack, label, noObjection, subjunctive, tail } from './bare.ts';
import { BODY_DECIDES, bodyDecides } from './body-decides.ts';
import type { Finding } from './finding.ts';
import { formalIn } from './formal.ts';
import { impersonal, nominal } from './impersonal.ts';
import { motionFate } from './motions.ts';
import { PASSIVE_VERB, passive } from './passive.ts';
import type { About, Rule } from './rule.ts';
import { terseVote, VERBLESS_VERB, verbless } from './verbless.ts';
import { PAST_WORD } from './verbs.ts';

/** Each rule with the kinds of words without which it can say nothing. */
export const RULES: readonly (readonly [words: readonly Hint[], rule: Rule])[] = [
  [[hint(/resolved/i)], (sentence, { body }) => formalIn(sentence, body.subject)],
  [[hint(/^it$/i), hint(/^(?:was|is)$/i)], impersonal],
  [[hint(/^(?:was|were)$/i), hint(/^(?:given|granted|reached|passed|adopted|carried|agreement|consensus)$/i)], nominal],
  [[BODY_DECIDES], bodyDecides],
  [[hint(/motion|amendment|propos|resolution|recommendation|second|addend|casting|declared/i)], motionFate],
  [[hint(/^(?:was|were|stood|stands)$/i), PASSIVE_VERB], passive],
  [[hint(/^[\d_]*(?:decisions?|outcome|agreed|agreement|resolution|decided)$/i)], label],
  [[BARE_WORD], bareVerb],
  [[BARE_WORD], tail],
  [[hint(/^(?:agreed|approved|accepted|adopted|noted)$/i), hint(/^by$/i)], byAll],
  [[hint(/^(?:objections?|comments?)$/i)], noObjection],
  [[hint(/back$|^stands$/i)], comeBack],
  [[hint(/^be$/), hint(PAST_WORD)], subjunctive],
  [[VERBLESS_VERB], verbless],
  [[hint(/^(?:votes?|ballot|show|result)$/i)], terseVote],
];
const NEEDED = RULES.map(([words, rule]) => ({ needed: allOf(words), rule }));
/** Behind so many characters no sentence says anything new; a table flattened to prose has no end. */
const LONGEST = 5000;
/** Words without which no rule can say anything: most sentences stop here. */
const WORDS = hint(
  /resolv|agree|approv|endors|adopt|note[ds]$|accept|support|decid|decision|outcome|defer|elect|appoint|nominat|opted|carried|defeat|^lost$|passed|withdr|favour|recommend|request|confirm|ratif|authori|reject|refus|declin|^moved$|voted|signed|received|postpone|second|objection|^gave$|^be$|resolution|concur|adjourned|asked$|chosen|casting|motion|cleared|determined|ballot|^votes?$|chose|selected|favoured|preferred|comments?$|content$|happy|willing|minded|supportive|concluded|^left$|continued|permission|delegated|awarded|unopposed|authority|powers|dispensation|backing|blessing|over$|consensus|^set$/i,
);
const PHRASES =
  /taken as read|held over|was given|signed off|show of hands|took the view|go-ahead|green light|\bas read\b|come ?back|turned down|put (?:off|back)\b/i;
/** One word at least of every one of {@link PHRASES}. */
const OF_PHRASES = hint(/taken|over|given|signed|hands|took|ahead|light|^read$|back|turned|^put|put$/i);

/**
 * What a sentence decides.
 * @returns the earliest finding; formal where any finding is; null for a sentence that decides nothing
 */
export function findingIn(whole: string, about: About): Finding | null {
  const sentence = whole.length > LONGEST ? whole.slice(0, LONGEST) : whole;
  const words = hintsOf(sentence);
  if (!words.has(WORDS) && !(words.has(OF_PHRASES) && PHRASES.test(sentence))) return null;
  const findings: Finding[] = [];
  for (const { needed, rule } of NEEDED) {
    const found = words.hasAll(needed) ? rule(sentence, about) : null;
    if (found) findings.push(found);
  }
  findings.sort((a, b) => a.at - b.at);
  const first = findings[0];
  if (!first) return null;
  const formal = findings.find((finding) => finding.formal);
  // "the motion was lost" is a passive too, but belongs to what was moved before
  if (!formal) return findings.find(({ by }) => by === 'resolutions/motion') ?? first;
  if (first.formal) return first;
  return { ...first, formal: true, by: formal.by, open: formal.open, end: formal.end };
}
