// "It was agreed that …": decisions without a subject. "It was noted that …" tells a fact and is none.
import { matches } from '../../model/matches.ts';
import { isEarlier, isGoverned, isMereView } from './decoys.ts';
import type { Finding } from './finding.ts';
import { outcomeOfComplement, outcomeOfDeciding, PUT_OFF_TO } from './outcome.ts';
import { isByAnother, type Rule } from './rule.ts';
import { ADVERBS } from './verbs.ts';

const IT_WAS = new RegExp(`\\bit (?:was|is)\\s+${ADVERBS}([a-z-]+)\\b`, 'gi');
const DECIDES = /^(?:agreed|decided|determined|approved|accepted|endorsed|adopted|voted|carried|ratified)$/i;
const LEADS_UP = /^(?:noted|proposed|moved|suggested|considered|discussed|seconded|recommended|felt|confirmed)$/i;
const THEN_DECIDES = new RegExp(
  `^[^.;]{0,200}?(?:,|\\band\\b)\\s+(?:it was\\s+)?${ADVERBS}(agreed|decided|carried|approved|adopted|accepted|endorsed)\\b(?=\\s*(?:that|to|by|with|unanimously|[:;.,(]|$))`,
  'i',
);
const NOMINAL = new RegExp(
  `\\b(?:(?:an?|the|unanimous|general|formal|full)\\s+){0,4}(approval|agreement|consent|(?:delegated )?authority|(?:delegated )?powers?|dispensations?|the go-ahead|authorisation|support|permission|a resolution|the resolution|consensus)(?:\\s+in principle)?\\s+(?:was|were)\\s+${ADVERBS}(?:given|granted|reached|passed|adopted|carried)\\b`,
  'gi',
);

/** "It was (proposed by A, seconded by B and) agreed that …". */
export const impersonal: Rule = (sentence, { body, title }) => {
  if (!/\bit (?:was|is)\b/i.test(sentence)) return null;
  for (const match of matches(sentence, IT_WAS)) {
    const word = match[1] ?? '';
    const end = match.index + match[0].length;
    const before = sentence.slice(0, match.index);
    const after = sentence.slice(end);
    if (isGoverned(before) || isEarlier(before, after)) continue;
    if (
      DECIDES.test(word) ||
      (/^left$/i.test(word) && (LEFT_THAT.test(after) || PUT_OFF_TO.test(after))) ||
      (/^recommended$/i.test(word) && isRecommending(word, after))
    ) {
      if (isByAnother(after, body) || (isMereView(after) && MERE.test(after))) continue;
      return {
        ...FOUND,
        at: match.index,
        end,
        outcome:
          /^left$/i.test(word) && !PUT_OFF_TO.test(after)
            ? outcomeOfComplement(after)
            : outcomeOfDeciding(word, 'it', after, title),
        bare: /^\W*$/u.test(after),
      };
    }
    const then = LEADS_UP.test(word) ? THEN_DECIDES.exec(after) : null;
    if (!then) continue;
    const reached = end + then[0].length;
    if (isMereView(sentence.slice(reached)) && MERE.test(sentence.slice(reached))) continue;
    const noted = /^noted$/i.test(word) && then[0].length < 30;
    const outcome = noted ? 'noted' : outcomeOfDeciding(then[1] ?? '', `it ${then[0]}`, sentence.slice(reached), title);
    return { ...FOUND, at: match.index, end: reached, outcome };
  }
  return null;
};

/** Of "it was agreed that" with a fact, what is agreed may still be the body's finding; these are no more than a view. */
const MERE =
  /^\s+(?:with|on|about)\b|\b(?:importan\w+|good|better|worse|excellent|useful|helpful|valuable|great|improvement|success\w*|interesting|informative|worthwhile|difficult|problem|concern\w*|serious|shame|pity|disappoint\w+|regrettable|unfortunate|unacceptable)\b/i;

/** "left that she would get a price" gives somebody a task, and decides nothing. */
const LEFT_THAT =
  /^\s+that\b(?!\s+(?:(?:he|she|they|i)|the \p{L}+|\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}’'-]*)*)\s+(?:would|will|should)\b)/u;

/** A recommendation to another body, or in capitals; "it was recommended that" alone may be anybody's advice. */
function isRecommending(word: string, after: string): boolean {
  return (
    (word === 'RECOMMENDED' && /^\s+(?:that|to)\b/u.test(after)) ||
    /^\s+to\s+(?:the\s+)?(?:[\p{L}&’'-]+\s+){0,5}?(?:council|cabinet|committee|board|executive|minister|governing body)\b/iu.test(
      after,
    )
  );
}

/** "The Clerk was given authority to …": the same the other way round. */
const EMPOWERED =
  /\b(?:was|were)\s+(?:also\s+|then\s+)?(?:given|granted)\s+(?:the |full |an? )?(?:delegated )?(?:authority|powers|go-ahead|green light|authorisation|dispensations?)\b/i;

/** "There was general agreement that it should stay", "The consensus was to wait". */
const CONSENSUS =
  /\b(?:there was (?:a |an )?(?:(?:general|unanimous|broad|full|clear|strong) )?(?:agreement|consensus)|(?:general )?consensus (?:of (?:the )?\w+ )?was)(?= (?:that\b(?! there\b)[^.;]{0,100}\b(?:should|would|be)\b|to\b))/i;

const GIVEN = /\b(?:was|were) (?:\w+ ){0,12}?(?:given|granted|reached|passed|adopted|carried)\b/i;

/** "Approval was given for …", "A resolution was passed to …". */
export const nominal: Rule = (sentence, { body }) => {
  const consensus = CONSENSUS.exec(sentence);
  if (consensus && !isGoverned(sentence.slice(0, consensus.index))) {
    const end = consensus.index + consensus[0].length;
    const after = sentence.slice(end);
    if (!isMereView(after) || !MERE.test(after))
      return { ...FOUND, at: consensus.index, end, outcome: outcomeOfComplement(after), by: 'resolutions/nominal' };
  }
  if (!GIVEN.test(sentence)) return null;
  const empowered = EMPOWERED.exec(sentence);
  if (
    empowered &&
    !isGoverned(sentence.slice(0, empowered.index)) &&
    !/\b(?:had|has|been)\b/u.test(sentence.slice(0, empowered.index))
  ) {
    const end = empowered.index + empowered[0].length;
    if (!isEarlier('', sentence.slice(end)) && !isByAnother(sentence.slice(end), body))
      return { ...FOUND, at: 0, end, outcome: 'agreed', by: 'resolutions/nominal' };
  }
  for (const match of matches(sentence, NOMINAL)) {
    const end = match.index + match[0].length;
    const before = sentence.slice(0, match.index);
    const after = sentence.slice(end);
    if (isGoverned(before) || isEarlier(before, after) || isByAnother(after, body)) continue;
    if (/\b(?:planning|listed building|outline)\s+$/i.test(before)) continue;
    const outcome = /^approval$/i.test(match[1] ?? '')
      ? 'approved'
      : /^support$/i.test(match[1] ?? '')
        ? 'endorsed'
        : outcomeOfComplement(after);
    return { ...FOUND, at: match.index, end, outcome, by: 'resolutions/nominal' };
  }
  return null;
};

const FOUND: Omit<Finding, 'at' | 'end' | 'outcome'> = {
  open: true,
  formal: false,
  bare: false,
  by: 'resolutions/impersonal',
};
