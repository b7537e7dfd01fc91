// Motions and amendments: moved, voted on (For and Against lists), carried, lost, withdrawn.

import type { Outcome } from '../../model/index.ts';
import { hint } from '../../names/hints.ts';
import { hintsOf } from '../../names/wording.ts';
import { isGoverned } from './decoys.ts';
import type { Passage } from './passages.ts';
import type { Rule } from './rule.ts';
import { listedFigures } from './votes.ts';

const KIND =
  '(?:motions?|amendments?|proposals?|propositions?|resolutions?|recommendations?|substantive|addend(?:um|a))';
const FALLEN = 'carried|passed|lost|defeated|rejected|fell|failed|withdrawn|not (?:carried|passed|agreed|seconded)';
const DECLARED = new RegExp(
  `\\bdeclared\\s+(?:that\\s+)?(?:(?:the|this|said|original|substantive)\\s+)*(?:[\\w-]+\\s+){0,2}?(?:${KIND}|it)\\s+(?:(?:had been|was|were|to be|to have been|as|duly|therefore)\\s+)*(${FALLEN}|agreed|approved)\\b`,
  'i',
);
const AUXILIARY =
  '(?:(?:was|were|is)\\s+(?:(?:thereupon|therefore|then|duly|declared|accordingly|unanimously|also|put and|put to the vote and|voted upon and)\\s+)*(?:was\\s+)?)';
/** "The motion, on being put, was carried", "the amendment was agreed". */
const FATE = new RegExp(
  `\\b${KIND}\\b[^.;:"“]{0,120}?${AUXILIARY}(${FALLEN})\\b(?!\\s+(?:out|to|that|from|over|forward)\\b)|\\b(?:motion|amendment)\\b[^.;:"“]{0,80}?${AUXILIARY}(?:agreed|approved)\\b`,
  'i',
);
/** "Motion carried", "the amendment fell". */
const FATE_BARE = new RegExp(
  `\\b${KIND}\\s+(?:as amended\\s+)?(?:unanimously\\s+)?(${FALLEN})\\b(?!\\s+(?:out|by government|to|that|from|over|forward)\\b)`,
  'i',
);
const UNSECONDED =
  /\b(?:no|without a|(?:want|lack|absence) of a|not (?:find|found|receive|have|attract) a)\s+second(?:er)?\b|\b(?:nobody|no[- ]one|none|not)\b[^.;]{0,24}?\bsecond(?:ed|s)?\b/i;
const SECOND = hint(/^second(?:er|ed|s)?$/i);
/** Whether a motion found no seconder: it is never put, and nothing is decided. */
export const isUnseconded = (text: string): boolean => hintsOf(text).has(SECOND) && UNSECONDED.test(text);
const DECLARED_ELECTED =
  /\bdeclared\s+(?:that\s+)?(?:[\p{L}.'’-]+\s+){1,6}?(?:(?:was|were|to be|to have been|duly|be)\s+)*(?:re-?)?elected\b/iu;
const CASTING = /\bcasting vote\b[^.;]{0,300}?\b(in favour|for|against)\b/i;
const WITHDREW = new RegExp(
  `\\b(?:withdrew|agreed to withdraw)\\s+(?:(?:his|her|the|their|this|said)\\s+)*(?:[\\w-]+\\s+)?${KIND}\\b`,
  'i',
);

/** "The motion was carried", "declared the Amendment defeated", "withdrew her motion". */
export const motionFate: Rule = (sentence) => {
  if (isUnseconded(sentence)) return null;
  for (const pattern of [DECLARED, DECLARED_ELECTED, FATE, FATE_BARE, WITHDREW, CASTING]) {
    const match = pattern.exec(sentence);
    if (!match || isGoverned(sentence.slice(0, match.index))) continue;
    if (/\b(?:had|has|have)\s+(?:been|previously)\b|\b(?:which|that) (?:was|were)\b/i.test(match[0])) continue;
    return {
      at: match.index,
      end: match.index + match[0].length,
      outcome:
        pattern === WITHDREW
          ? 'withdrawn'
          : pattern === DECLARED_ELECTED
            ? 'elected'
            : outcomeOfResult(match[1] ?? 'agreed'),
      open: false,
      formal: false,
      bare: true,
      by: 'resolutions/motion',
    };
  }
  return null;
};

function outcomeOfResult(result: string): Outcome {
  const word = result.toLowerCase();
  if (/^(?:in favour|for)$/u.test(word)) return 'agreed';
  if (word === 'withdrawn') return 'withdrawn';
  if (word === 'approved') return 'approved';
  return /^(?:carried|passed|agreed)$/u.test(word) ? 'agreed' : 'refused';
}

/** A vote that is printed as lists of names below For and Against. Indices into the passages, both inclusive. */
export interface Division {
  readonly from: number;
  readonly to: number;
  readonly outcome: Outcome;
  readonly figures: ReturnType<typeof listedFigures>;
}

const FOR =
  /^\W*(?:voting )?(?:for|in favour)(?: the (?:motion|amendment))?\b\W*(?:\(?\d{1,3}\)?\W*)?(?:$|(?=[A-Z(]))/u;
const FOR_HEAD = new RegExp(FOR.source, 'i');
const AGAINST_HEAD = /^\W*(?:voting )?against\b/i;
const ABSTAINED_HEAD = /^\W*(?:abst\w*|there were (?:no|\w+) abstentions?|(?:did )?not voting)\b/i;
const CAPTION = /\b(?:proposed|moved|seconded) by\b|\bvote\b|\bthe (?:motion|amendment)\b|\bmoved\b/i;
const NAME_OR_TITLE = /^(?:cllrs?|councillors?|cmhlr|mr|mrs|ms|miss|dr|and|sir|dame|de|van|obe|mbe)$/i;

/** The divisions among the passages of an item, in order. */
export function divisionsIn(passages: readonly Passage[]): Division[] {
  const divisions: Division[] = [];
  let floor = 0;
  for (let at = 0; at < passages.length; at++) {
    if (!FOR_HEAD.test(passages[at]?.text ?? '')) continue;
    const end = listEnd(passages, at);
    const texts = passages.slice(at, end).map(({ text }) => text);
    if (!texts.some((text) => AGAINST_HEAD.test(text))) continue;
    const figures = listedFigures(texts);
    let to = end - 1;
    let outcome: Outcome | null = null;
    for (let next = end; next < Math.min(end + 2, passages.length); next++) {
      const text = passages[next]?.text ?? '';
      const result =
        DECLARED.exec(text)?.[1] ??
        FATE.exec(text)?.[1] ??
        FATE_BARE.exec(text)?.[1] ??
        /^\W*(carried|lost|defeated)\b/i.exec(text)?.[1];
      if (result === undefined) continue;
      to = next;
      outcome = outcomeOfResult(result);
      break;
    }
    outcome ??=
      figures.for !== null && figures.against !== null
        ? figures.for > figures.against
          ? 'agreed'
          : 'refused'
        : 'other';
    divisions.push({ from: captionOf(passages, at, floor), to, outcome, figures });
    floor = to + 1;
    at = to;
  }
  return divisions;
}

function isNames(text: string): boolean {
  const words = text.split(/[^\p{L}'’-]+/u).filter((word) => word !== '');
  return words.every((word) => /^\p{Lu}/u.test(word) || NAME_OR_TITLE.test(word));
}

/** Right behind the last list of names. */
function listEnd(passages: readonly Passage[], from: number): number {
  let end = from + 1;
  while (end < passages.length) {
    const text = passages[end]?.text ?? '';
    if (!AGAINST_HEAD.test(text) && !ABSTAINED_HEAD.test(text) && !isNames(text)) break;
    if (FOR_HEAD.test(text) || /^\W*(?:(?:motion|amendment)\s*)?(?:carried|lost|defeated)\b/i.test(text)) break;
    end++;
  }
  return end;
}

function captionOf(passages: readonly Passage[], at: number, floor: number): number {
  for (let before = at - 1; before >= Math.max(floor, at - 4); before--) {
    const text = passages[before]?.text ?? '';
    if (CAPTION.test(text) && !/^\W*(?:seconded|and)\b/i.test(text) && !/^\p{Ll}/u.test(text)) return before;
  }
  return at;
}
