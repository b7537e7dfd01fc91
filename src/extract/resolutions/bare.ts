// Decisions without a finite subject: "Agreed.", "Deferred to May", "Outcome: …", "… – noted", "The bids be noted."
import { hint } from '../../names/hints.ts';
import { DECIDED_ELSEWHERE, isEarlier, isGoverned, isMereView } from './decoys.ts';
import type { Finding } from './finding.ts';
import { outcomeOfComplement, outcomeOfDeciding, PUT_OFF_TO } from './outcome.ts';
import { isByAnother, LEAD, type Rule } from './rule.ts';
import { ADVERBS, anyVerb } from './verbs.ts';

const WORD =
  '(agreed|approved|noted|accepted|adopted|endorsed|defer(?:red)?|h[eo]ld over|turned down|carried|defeated|lost|refused|rejected|withdrawn|decided|ratified|recommended|taken as read|signed(?= as\\b)|postponed|(?:left|continued)(?= (?:over|to|until|till|for)\\b)|not (?:agreed|approved|carried|supported))';
/** One word at least of every {@link WORD}. */
export const BARE_WORD = hint(
  /^[\d_]*(?:agreed|approved|noted|accepted|adopted|endorsed|defer|deferred|h[eo]ld|turned|carried|defeated|lost|refused|rejected|withdrawn|decided|ratified|recommended|taken|signed|postponed|left|continued|not)$/i,
);
const START = new RegExp(
  `^${LEAD}(?:(?:otherwise|motion|amendment|all|both|received|reviewed|considered|discussed|proposed|seconded),?\\s+(?:and\\s+)?){0,6}${ADVERBS}${WORD}\\b(?=\\s*(?:[.!;:,(–—-]|$)|\\s+(?:that|to|by|unanimously|nem|as|in principle|with|and|for|until|subject|not|or|without|on|at|from the agenda)\\b)`,
  'i',
);
const TAIL = new RegExp(
  `(?:[:–—]|\\s-)\\s*(?:all\\s+|both\\s+|half\\s+|part(?:ly)?\\s+|duly\\s+|unanimously\\s+|received and\\s+)?${WORD}(?:\\s+\\([^)]{1,60}\\)|\\s+(?:(?:with|subject to|apart from|on condition|provided|pending|in (?:principle|full))\\b[^.;]{0,100}|as amended|for information|and (?:signed|discussed|noted|agreed|approved|passed|copy)\\b[^.]{0,300}|unanimously|by all|as (?:an? )?(?:true|correct|accurate)[^.]{0,300}|for payment|with thanks|(?:for|until|to) [^.;]{1,60})|,[^.;]{0,80})?(?:(?<!\\s)\\s+)?(?:[.;](?=\\s|$)|$)`,
  'i',
);
/** "Mr Nye proposed that we paint it, Ms Hart seconded, carried." */
const MOVED_TAIL =
  /,\s*(?:and\s+)?(?:all\s+|duly\s+|unanimously\s+)?(agreed|approved|carried|defeated|lost|accepted|adopted)(?:\s+(?:unanimously|by all|nem\.? con|\d[^.;]{0,20}))?\s*(?:[.;]\s*)?$/i;
const MOVER = /\b(?:proposed|prop|moved|seconded|sec|2nd)\b/i;
const LABEL = new RegExp(
  `^${LEAD}(?:decisions?|outcome|agreed|agreement|resolution|decided|decision taken|decision of the (?:committee|council|board))(?:\\s+(?:no\\.?\\s*)?[\\d/]+)?\\s*(?::|[–—]|\\s-\\s)-?\\s*(?=\\S|$)`,
  'i',
);
const SUBJUNCTIVE = new RegExp(
  `^${LEAD}(?:that\\s+)?((?:the|an?|all|this|these|any|£)\\b[^.;]{2,260}?|[A-Z][^.;]{2,160}?)\\s+be\\s+${ADVERBS}(?:re-?)?(${anyVerb('past')})\\b`,
  'i',
);
const PAST_FIRST = new RegExp(`^${ADVERBS}(${anyVerb('past')})\\b`, 'i');
const FINITE =
  /\b(?:was|were|is|are|has|had|have|said|stated|asked|requested|suggested|proposed|moved|would|should|will|could|may|must|might|can|shall|to|not|if|whether|hoped|wished|agreed that|recommend(?:s|ed)? that|need(?:s|ed)?|let)\b/i;
const NOT_WITHOUT_OBJECT = /^(?:recommended|decided|lost|accepted|carried|on|at)$/i;

/** "Agreed to come back to this.", "Approved and signed.", "Deferred." */
export const bareVerb: Rule = (sentence, { body, title }) => {
  const match = START.exec(sentence);
  const verb = match?.[1] ?? '';
  if (!match || LABEL.test(sentence)) return null;
  const after = sentence.slice(match[0].length);
  const nothing =
    /^\W*(?:(?:with (?:no|one|\w+) (?:dissent|abstentions?)|without (?:a |any )?(?:vote|dissent|division|discussion|debate)|as amended|unanimously|nem\.? con|by all(?: present)?|for information|and signed.{0,60})\W*)?$|^\W*\(\d+ ?(?:to|[-–]) ?\d+/i.test(
      after,
    );
  if (/^(?:left|continued)$/i.test(verb) && !PUT_OFF_TO.test(after)) return null;
  if (/^\s+actions?\b/i.test(after) || isByAnother(after, body) || isMereView(after) || isEarlier('', after))
    return null;
  if (/^noted$/i.test(verb) && !nothing && !/^\s*(?:and|with thanks|by)\b|^\s*:\s*(?!that\b)/i.test(after)) return null;
  if (NOT_WITHOUT_OBJECT.test(verb) && !nothing && !/^\s*(?:that|to|by|as|unanimously|not|[:(])/i.test(after))
    return null;
  return {
    ...FOUND,
    at: match[0].length - verb.length,
    end: match[0].length,
    outcome: outcomeOfBare(verb, after, title),
    bare: nothing,
    by: 'resolutions/bare',
  };
};

/** "Accounts for payment: … – all approved", "Minutes of the Sports Council: noted". */
export const tail: Rule = (sentence, { title }) => {
  const match = TAIL.exec(sentence) ?? (MOVER.test(sentence) ? MOVED_TAIL.exec(sentence) : null);
  const verb = match?.[1] ?? '';
  if (
    !match ||
    (/^(?:approved|refused|withdrawn|lost|carried|decided)$/i.test(verb) &&
      DECIDED_ELSEWHERE.test(sentence) &&
      !sentence.includes('£'))
  )
    return null;
  const subject = sentence.slice(0, match.index);
  if (isGoverned(subject) || /\b(?:said|reported|asked)\b/i.test(subject)) return null;
  return {
    ...FOUND,
    at: match.index,
    end: match.index + match[0].length,
    outcome: outcomeOfBare(verb, subject, title),
    bare: subject.trim().length < 3,
    by: 'resolutions/tail',
  };
};

/** "DECISION: 1) … 2) …", "Outcome: …", "AGREED: …". */
export const label: Rule = (sentence, { body }) => {
  const match = LABEL.exec(sentence);
  if (!match) return null;
  const after = sentence.slice(match[0].length);
  const elsewhere = body.consultee
    ? /\b(?:approved|refused|granted|permitted|withdrawn)\b/i
    : /\b(?:approved|refused|granted) by\b/i;
  if (DECIDED_ELSEWHERE.test(after) && elsewhere.test(after)) return null;
  if (/^actions?\b/i.test(after)) return null;
  const word = PAST_FIRST.exec(after)?.[1];
  const outcome = word ? outcomeOfDeciding(word, '', after, '') : outcomeOfComplement(after);
  return { ...FOUND, at: 0, end: match[0].length, outcome, open: true, by: 'resolutions/label' };
};

/** "The Statement was gone through line by line, approved by all and signed." */
export const byAll: Rule = (sentence, { title }) => {
  const match =
    /(?:,|\band)\s+(?:and\s+)?(agreed|approved|accepted|adopted|noted)\s+by\s+(?:all\b|everyone|the meeting|those present|the whole)/i.exec(
      sentence,
    );
  if (!match || isGoverned(sentence.slice(0, match.index))) return null;
  const end = match.index + match[0].length;
  return {
    ...FOUND,
    at: match.index,
    end,
    outcome: outcomeOfDeciding(match[1] ?? '', sentence.slice(0, match.index), '', title),
    by: 'resolutions/passive',
  };
};

/** "18/0417 – porch at Rowan Bank: no objection": how a parish council answers on a planning application. */
export const noObjection: Rule = (sentence, { body, title }) => {
  const match =
    /(?:^|[:;,.–—-]\s*)no (?:objections?|comments?)(?:\s+(?:was|were|to be)\s+(?:made|raised|offered|lodged|submitted))?(?:\s+(?:on|to) (?:either|both|this|these|it|any|all|the (?:application|proposal|plan)s?)(?: of (?:these|them))?)?\s*[.;]?$/i.exec(
      sentence,
    );
  if (!match || !body.consultee || !(DECIDED_ELSEWHERE.test(sentence) || /\bplanning\b/i.test(title))) return null;
  return { ...FOUND, at: match.index, end: sentence.length, outcome: 'agreed', by: 'resolutions/no-objection' };
};

/** "We'll come back to this." */
export const comeBack: Rule = (sentence) => {
  const match =
    /\b(?:we(?:['’]ll| will| shall)|to) come ?back to (?:this|it)\b|\b(?:matter|item|decision|question|it) stands (?:adjourned|deferred|over)\b/i.exec(
      sentence,
    );
  return match && !isGoverned(sentence.slice(0, match.index))
    ? { ...FOUND, at: match.index, end: match.index + match[0].length, outcome: 'deferred', by: 'resolutions/put-off' }
    : null;
};

/** "The reported bids be noted.": what is left of a resolution whose first words were lost. */
export const subjunctive: Rule = (sentence) => {
  const match = SUBJUNCTIVE.exec(sentence);
  if (!match || FINITE.test(match[1] ?? '')) return null;
  return {
    ...FOUND,
    at: 0,
    end: 0,
    outcome: outcomeOfComplement(sentence),
    open: false,
    by: 'resolutions/subjunctive',
  };
};

function outcomeOfBare(verb: string, matter: string, title: string): Finding['outcome'] {
  if (/^not /i.test(verb)) return 'refused';
  if (/^taken/i.test(verb)) return /\bminutes|\bnotes\b/i.test(`${title} ${matter}`) ? 'approved' : 'noted';
  if (/^(?:defer|left|continued)/i.test(verb)) return 'deferred';
  return outcomeOfDeciding(verb, '', matter, title);
}

const FOUND: Omit<Finding, 'at' | 'end' | 'outcome' | 'by'> = { open: true, formal: false, bare: false };
