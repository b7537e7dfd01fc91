// How minutes say that somebody is asked, or bound by a decision, to do a thing: rules over signed sentences.
import { DOERS } from './doers.ts';
import { ADVERBS, type Rule, VERB } from './undertakings.ts';
import { isAskable, isTask, isWork } from './words.ts';

const ASKED = '(?:asked|requested|urged|invited|instructed|tasked|directed|called upon|called on)';
const PAST = /\b(?:had|having|has|have)(?: \w+)?\s*$/i;
const QUESTION = /\b(?:if|whether|when|once|unless|where)(?: \w+){0,2}\s*$/i;

export const REQUESTS: readonly Rule[] = [
  {
    id: 'is-asked',
    pattern: new RegExp(
      `(?<who>${DOERS}),?${ADVERBS} (?:was|were|is|are|be|being|been|to be|would be|will be|should be|must be)${ADVERBS} ${ASKED}(?: by [^.;]{1,60}?)? to ${VERB}(?![^.]{0,80}\\bbut (?:has|had|have) not\\b)`,
      'g',
    ),
    holds: (groups, before) => isAskable(groups.verb ?? '') && !QUESTION.test(before),
  },
  {
    id: 'is-asked',
    pattern: new RegExp(`(?:^|[.;] )(?<who>(?:The )?‹r\\d+›) ${ASKED} to ${VERB}`, 'g'),
    holds: (groups) => isAskable(groups.verb ?? ''),
  },
  {
    id: 'asks',
    pattern: new RegExp(
      `\\b(?<asks>asked|requested|urged|invited|instructed|tasked|directed|asks|requests|urges|invites|urge|request|ask|requesting|urging|called upon|called on|calls on) (?<who>${DOERS})(?:,[^,.;]{1,80},| \\([^)]*\\))? to ${VERB}`,
      'g',
    ),
    holds: (groups, before) =>
      isAskable(groups.verb ?? '') &&
      !PAST.test(before) &&
      (!/^(?:ask|request|urge)$/.test(groups.asks ?? '') ||
        /\b(?:and|to|that|also|would|agreed to|RESOLVED to|resolved to)\s*$/.test(before)),
  },
  {
    id: 'asks-that',
    pattern: new RegExp(
      `\\b(?:asked|requested|requests|asks|urged|instructed) (?:that|for) (?:(?<who>${DOERS})|(?<he>he|she|they)) (?:to |should |would |will |could )?${VERB}`,
      'g',
    ),
    holds: (groups, before) =>
      (isWork(groups.verb ?? '') || (groups.who !== undefined && /‹[pr]/.test(groups.who) && /\bto $/.test(before))) &&
      !PAST.test(before),
  },
  {
    id: 'agreed-that',
    pattern: new RegExp(
      `\\b(?:agreed|AGREED|resolved|RESOLVED|Resolved|Agreed|decided|DECIDED)\\b[^.;]{0,60}?(?<who>${DOERS}),?${ADVERBS} (?:would|should|will|shall|must|to|is to|are to)${ADVERBS} ${VERB}`,
      'g',
    ),
    holds: (groups, before) =>
      isTask(groups.verb ?? '') &&
      !/\b(?:had|been|last (?:year|meeting))\s*$/i.test(before) &&
      !/‹g\d+›$/.test(groups.who ?? ''),
  },
  {
    id: 'agreed-that',
    pattern: new RegExp(
      `\\b(?:agreed|AGREED|resolved|RESOLVED|Resolved|Agreed|decided) (?:that )?(?<who>${DOERS})${ADVERBS} ${VERB}`,
      'g',
    ),
    holds: (groups, before) => isWork(groups.verb ?? '') && !/\b(?:had|been)\s*$/i.test(before),
  },
  {
    id: 'outstanding',
    pattern: new RegExp(
      `\\b[Aa]ctions?\\b[^.;]{0,30}\\boutstanding (?:for|on|with|from|against) (?<who>${DOERS})`,
      'g',
    ),
    holds: () => true,
  },
];
