// One sentence against all rules: the first deciding words make the finding.
import { bareVerb, byAll, comeBack, label, noObjection, subjunctive, tail } from './bare.ts';
import { bodyDecides } from './body-decides.ts';
import type { Finding } from './finding.ts';
import { formalIn } from './formal.ts';
import { impersonal, nominal } from './impersonal.ts';
import { motionFate } from './motions.ts';
import { passive } from './passive.ts';
import type { About, Rule } from './rule.ts';
import { terseVote, verbless } from './verbless.ts';

const RULES: readonly Rule[] = [
  (sentence, { body }) => formalIn(sentence, body.subject),
  impersonal,
  nominal,
  bodyDecides,
  motionFate,
  passive,
  label,
  bareVerb,
  tail,
  byAll,
  noObjection,
  comeBack,
  subjunctive,
  verbless,
  terseVote,
];
/** Behind so many characters no sentence says anything new; a table flattened to prose has no end. */
const LONGEST = 5000;
/** Words without which no rule can say anything: most sentences stop here. */
const HINT =
  /resolv|agree|approv|endors|adopt|note[ds]\b|accept|support|decid|decision|outcome|defer|elect|appoint|nominat|opted|carried|defeat|\blost\b|passed|withdr|favour|recommend|request|confirm|ratif|authori|reject|refus|declin|\bmoved\b|voted|taken as read|signed|received|postpone|held over|second|objection|\bgave\b|was given|\bbe\b|resolution|concur|adjourned|asked\b|chosen|casting|motion|signed off|cleared|determined|ballot|\bvotes?\b|show of hands|chose|selected|favoured|preferred|comments?\b|took the view|content\b|happy|willing|minded|supportive|concluded|\bleft\b|continued|permission|delegated|awarded|unopposed|authority|powers|dispensation|go-ahead|green light|backing|blessing|\bas read\b|come ?back|over\b|turned down|put (?:off|back)\b/i;

/**
 * What a sentence decides.
 * @returns the earliest finding; formal where any finding is; null for a sentence that decides nothing
 */
export function findingIn(whole: string, about: About): Finding | null {
  const sentence = whole.length > LONGEST ? whole.slice(0, LONGEST) : whole;
  if (!HINT.test(sentence)) return null;
  const findings = RULES.flatMap((rule) => rule(sentence, about) ?? []).sort((a, b) => a.at - b.at);
  const first = findings[0];
  if (!first) return null;
  const formal = findings.find((finding) => finding.formal);
  // "the motion was lost" is a passive too, but belongs to what was moved before
  if (!formal) return findings.find(({ by }) => by === 'resolutions/motion') ?? first;
  if (first.formal) return first;
  return { ...first, formal: true, by: formal.by, open: formal.open, end: formal.end };
}
