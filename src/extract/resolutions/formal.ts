// RESOLVED in all its forms, and what is no such thing (an issue that has been resolved).
import { matches } from '../../model/matches.ts';
import { isEarlier, isGoverned } from './decoys.ts';
import type { Finding } from './finding.ts';
import { outcomeOfComplement } from './outcome.ts';
import { LEAD, lowerCased, subjectPattern } from './rule.ts';
import { ADVERBS } from './verbs.ts';

const FOLLOWED =
  '(?=\\s*(?:[:;,.–—-]|$)|\\s+(?:that|to|not|by|unanimously|nem|in|as|accordingly|the|a|an|on|we|it|and|[A-Z£(\\d]))';
const CAPITALS = /\bRESOLVED\b/gu;
const AT_START = new RegExp(
  `^${LEAD}(?:and\\s+)?(?:it is\\s+|was\\s+)?${ADVERBS}resolved\\b(?!\\s+(?:issues?|matters?|complaints?|queries|cases|problems?)\\b)${FOLLOWED}`,
  'i',
);
const IT_WAS = new RegExp(
  `\\bit (?:was|is)\\s+${ADVERBS}(?:[^.;]{0,160}?\\b(?:and|,)\\s+(?:it was\\s+)?${ADVERBS})?resolved\\b${FOLLOWED}`,
  'gi',
);
const AND_RESOLVED = new RegExp(
  `\\b(?:agreed|approved|proposed|seconded|moved|carried|noted|considered|discussed|discussion)\\b[^;]{0,160}?\\b(?:and|,)\\s+(?:it was\\s+)?${ADVERBS}resolved\\b${FOLLOWED}`,
  'gi',
);
const bodyResolved = subjectPattern(
  '\\b',
  `(?:,[^,.;]{1,120},)?\\s+${ADVERBS}resolved\\b(?=\\s*[:,]|\\s+(?:that|to|not|unanimously|by)\\b)`,
  'g',
);
const ISSUE =
  /\b(?:issues?|problems?|matters?|disputes?|complaints?|quer(?:y|ies)|faults?|defects?|cases?)\b[^.]{0,60}$/i;
const DONE_WITH = /\b(?:had|has|have|having|be|been|being|not|yet|until|when|once|if|fully|now)\s+$/i;

/**
 * The first formal resolution in a sentence.
 * @param sentence one sentence, or a few that belong together
 * @param subject pattern of the body's names as a subject
 */
export function formalIn(sentence: string, subject: string): Finding | null {
  const start = AT_START.exec(sentence);
  if (start) return finding(sentence, start.index, start[0].length);
  for (const match of matches(sentence, CAPITALS)) {
    const before = sentence.slice(0, match.index);
    if (!/\b(?:had|has|have|was previously)\s+(?:\w+\s+)?(?:been\s+)?$/i.test(before))
      return finding(sentence, match.index, match.index + match[0].length);
  }
  for (const pattern of [IT_WAS, AND_RESOLVED, bodyResolved(subject)]) {
    for (const match of matches(pattern.ignoreCase ? sentence : lowerCased(sentence), pattern)) {
      const before = sentence.slice(0, match.index);
      const end = match.index + match[0].length;
      const upTo = sentence.slice(0, end - 'resolved'.length);
      if (isGoverned(before) || isEarlier(before, sentence.slice(end)) || DONE_WITH.test(upTo)) continue;
      if (pattern !== IT_WAS && ISSUE.test(before) && !/^\s+(?:that|to)\b/u.test(sentence.slice(end))) continue;
      return finding(sentence, match.index, end);
    }
  }
  return null;
}

function finding(sentence: string, at: number, end: number): Finding {
  return {
    at,
    end,
    outcome: outcomeOfComplement(sentence.slice(end)),
    open: true,
    formal: true,
    bare: false,
    by: 'resolutions/formal',
  };
}
