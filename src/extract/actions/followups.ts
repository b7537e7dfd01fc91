// Follow-ups: a thing is to come back to the body, and nobody is named who brings it.
import { type Hint, type Hints, hint } from '../../names/hints.ts';
import { hintsOf } from '../../names/wording.ts';
import { AHEAD_WORD, LATER, MEETING_AHEAD, MONTH, TIME, TIME_WORD } from './ahead.ts';
import { BODY, type Body } from './body.ts';

const THING =
  '(?:reports?|updates?|papers?|presentations?|briefings?|feedback|findings|results|proposals?|plans?|polic(?:y|ies)|strateg(?:y|ies)|drafts?|items?|matters?|figures|data|details|information|options|recommendations?|documents?|outcomes?|analysis|review|business case|terms of reference|budget|returns?|accounts|costings?|quotes?|quotations?|estimates?|programme|decision|issue|question|topic|progress|membership|response|agreement|version|certificate|answer|it|this|these|they)';
/** What is done with a thing that comes back to a meeting. */
const BROUGHT =
  '(?:(?:also|then|again|now|all|therefore|formally) )*(?:present(?:ed)?|submitted|provided|brought|reported|considered|reconsidered|discussed|reviewed|revisited|given|tabled|taken|returned|made|raised|decided|approved|agreed|added|placed|put|included|listed|deferred|carried (?:forward|over)|shared|updated|delivered|circulated|available|on|ready|heard|received|addressed|looked at|set|determined|finalised|signed|sought|resubmitted|ratified)';
const HANDED =
  '(?:(?:also|then|again) )*(?:present(?:ed)?|submitted|provided|brought|reported|given|returned|shared|circulated|tabled|taken|made available|delivered|reviewed|reconsidered|revisited|considered again|looked at again)';
const SHALL = "(?:would|will|shall|should|(?:is|are|was|were) to|to|could|can|must|may|['’]ll)";

/** A sentence without one of these is no follow-up. */
const WORDS = hint(
  /^(?:meetings?|agendas?|AGM|back|comeback|later|again|updated|informed|kept|circulated|shared|review\w*|revisit\w*|reports?|reported|updates?|appropriate|next|progress|presented|brought|receive|decision|adoption|briefing|deferred|come|before|provided|sent)$/i,
);
const PHRASES = /\b(?:due course|going forward)\b/i;
/** One word at least of every one of {@link PHRASES}. */
const OF_PHRASES = hint(/^(?:course|forward)$/i);
/** A longer run of words is a flattened table or list, no sentence. */
const LONGEST = 4000;
/** What is told of the past or of the calendar. */
const NOT =
  /\b(?:had been|has been|have been|was|were) (?:\w+ )?(?:presented|submitted|reported|circulated|deferred|discussed|considered|provided)\b(?![^.]{0,300}\b(?:would|will|be|should)\b)|^(?:the )?(?:date|time|venue)s? of (?:the )?next\b|\b[Nn]ext (?:\w+ ){0,3}[Mm]eeting (?:of [^.]{0,60} )?(?:is|was|will be|would be|to be|would take|will take|takes|is to be) (?:held|on|scheduled|arranged|place|at|planned|[A-Z0-9])|^(?:suggestions|items?|dates?|apologies|agenda|topics|themes|matters|business) (?:\w+ )?for (?:the )?next\b|^To (?:consider|receive|note|agree|approve|confirm|discuss|review|resolve)\b/i;
/** Another body, to which a thing goes; its name is longer than this body's. */
const ELSEWHERE =
  /\b(?:to|by|before|at) (?:the |a )?(?:[A-Z][\w&’'-]+ ){1,8}(?:Cabinet|Council|Committee|Board|Government|Parliament|Ministers?|Group|Executive|Panel|Office|Department)\b|\bto (?:Cabinet|Parliament|Government|Ministers|Council|Scrutiny)\b/;

/** A pattern that shows a follow-up, with the name of its rule. */
interface Rule {
  readonly id: string;
  readonly pattern: RegExp;
  /** What the sentence must speak of for the pattern to match: a later meeting, any time ahead, the body itself. */
  readonly needs: Need;
  /** A word of this kind must stand in it too. */
  readonly word: Hint;
  /** Doesn't hold for what goes to another body. */
  readonly here: boolean;
}

type Need = 'meeting' | 'time' | 'body' | 'nothing';

const BE = hint(/^be$/);
const MODAL = hint(/^(?:would|will|shall|should|to|could|can|must|may|ll)$/);
const GOES = hint(/^(?:come|go|return)$/);
const COMES_BEFORE = hint(/^(?:come|go|return|report|be|put)$/);
const AGENDA = hint(/^agenda$/);

const SOURCES: readonly (readonly [id: string, needs: Need, word: Hint, source: string, here?: boolean])[] = [
  ['to-meeting', 'meeting', BE, `\\bbe (?:\\w+ly )?${BROUGHT}\\b[^.;]{0,140}?${MEETING_AHEAD}`],
  [
    'to-body',
    'body',
    BE,
    `\\b${SHALL}(?: (?:also|then|again|now|therefore))? be (?:\\w+ly )?${HANDED}\\b(?! (?:by|from) )[^.;]{0,60}?\\b(?:to|before|with|for) (?:all )?${BODY}`,
  ],
  ['to-body', 'body', BE, `\\bthat [^.;]{0,80}\\bbe ${HANDED}\\b(?! (?:by|from) )[^.;]{0,40}?\\b(?:to|before) ${BODY}`],
  [
    'later',
    'time',
    BE,
    `\\b${THING}\\b[^.;]{0,60}? be (?!reviewed (?:annually|quarterly|monthly|regularly|each|every))${HANDED}\\b[^.;]{0,80}?${TIME}`,
    true,
  ],
  [
    'later',
    'nothing',
    hint(/^again$/),
    `\\bbe (?:considered|discussed|reviewed|reconsidered|looked at|revisited) again\\b`,
  ],
  [
    'body-updated',
    'body',
    BE,
    `${BODY} (?:would|will|shall|should|to)(?: (?:also|then|again))? be (?:kept )?(?:regularly |fully )?(?:updated|informed|advised|notified|appraised|apprised|briefed|given|provided|presented|sent|asked again)\\b`,
  ],
  [
    'body-receives',
    'body',
    MODAL,
    `${BODY} (?:would|will|shall|should)(?: (?:also|then|again))? (?:receive|have|get|see|consider|discuss|review|return to|revisit|hear)\\b[^.;]{0,80}?(?:${MEETING_AHEAD}|${TIME}|\\b(?:update|report|paper)\\b)`,
  ],
  [
    'to-receive',
    'time',
    hint(/^receives?$/),
    `(?:\\b(?:to|and)|^|[;:)]) receives? (?:an? |the |further |regular )*[^.;]{0,40}\\b(?:${MEETING_AHEAD}|${TIME})`,
  ],
  [
    'to-receive',
    'time',
    hint(/^receives?$/),
    `(?:\\b(?:to|and) |^)receives? (?:an? |the |further |regular )*[^.;]{0,60}?\\b(?:reports?|updates?|certificate|paper|results|findings|figures)\\b[^.;]{0,60}?(?:${MEETING_AHEAD}|${TIME})`,
  ],
  [
    'asked-for',
    'body',
    hint(/^(?:requested|asked)$/),
    `^\\W*${BODY} (?:also |then )?(?:requested|asked for) (?:an? |the |further |more |written )*(?:reports?|updates?|briefings?|briefing notes?|papers?|presentations?|breakdown)\\b`,
  ],
  [
    'asked-for',
    'time',
    hint(/^(?:welcomed|requested|asked|supported|agreed|sought|requests|proposed|suggested|looked|look|invited)$/),
    `\\b(?:welcomed|requested|asked for|supported|agreed|sought|requests|proposed|suggested|looked forward to|look forward to|invited)\\b[^.;]{0,60}?\\b${THING}\\b[^.;]{0,80}?${MEETING_AHEAD}`,
  ],
  [
    'asked-for',
    'time',
    hint(/^(?:requested|asked|sought|requests|asks?|calls|called)$/),
    `\\b(?:requested|asked for|sought|requests|asks? for|call(?:s|ed) for) (?:an? |the |further |regular |interim )*(?:reports?|updates?|papers?|briefings?|presentations?)\\b[^.;]{0,80}?${TIME}`,
  ],
  [
    'come-back',
    'nothing',
    hint(/^back$/),
    `\\b(?:would|will|shall|should|to|intention|intended|requested?|agreed|be|asked?|['’]ll)\\b[^.;]{0,80}?\\b(?:bring|brought|come|go|taken?|report(?:ed)?|return(?:ed)?|refer(?:red)?|feed|fed)\\b[^.;]{0,60}?\\bback\\b[^.;]{0,20}?(?:${BODY}|\\bthis (?:issue|matter|item|subject|point|question)|[^.;]{0,40}?${MEETING_AHEAD}|${LATER})`,
  ],
  [
    'asked-for',
    'nothing',
    hint(/^(?:requested|asked|sought)$/),
    '\\b(?:updates?|reports?|papers?|briefings?|presentation)\\b[^.;]{0,40}? (?:was|were) (?:also )?(?:requested|asked for|sought)\\b(?! (?:by|from))',
  ],
  ['come-back', 'nothing', hint(/^[Aa]greed$/), '^(?:It was )?[Aa]greed to (?:come ?back|return|revert) to\\b'],
  [
    'comes',
    'meeting',
    GOES,
    `\\b${SHALL} (?:then |also |now )?(?:come|go|return)(?: back)? (?:to|before|on|onto) (?:the |a |an |our |its )?(?:${MEETING_AHEAD}|[^.;]{0,25}${MEETING_AHEAD})`,
  ],
  [
    'comes',
    'time',
    COMES_BEFORE,
    `\\b(?:${SHALL} (?:then |also |now )?(?:(?:come|go|return)(?: back)?(?: (?:to|before))?|report(?: back)? to(?= (?:${BODY}|(?:the )?${MEETING_AHEAD})))|(?:be|put) before)(?: ${BODY}| members| in| on| this)*[^.;]{0,30}?(?:${TIME}|${MEETING_AHEAD})`,
    true,
  ],
  [
    'look-again',
    'nothing',
    hint(/^(?:look|return|revisit|come|discuss|consider|review|reconsider)$/),
    `(?:\\b[Ww]e|${BODY})(?:['’]ll| will| would| shall)(?: then| also)? (?:look at|return to|revisit|come back to|discuss|consider|review|reconsider) (?:it|this|that|them|the matter)\\b[^.;]{0,20}?\\b(?:again|when|once|after|in|at|next)\\b`,
  ],
  ['comes', 'nothing', GOES, `\\b${SHALL} (?:come|go|return)(?: back)? to (?:the )?${MONTH}\\b`],
  ['comes', 'nothing', AGENDA, `\\b(?:stay|stays|remain|remains|be kept|be left|left) on the agenda\\b`],
  [
    'review-again',
    'nothing',
    hint(/^(?:agreed|decided|resolved|AGREED|RESOLVED)$/),
    `\\b(?:agreed|decided|resolved|AGREED|RESOLVED)\\b[^.;]{0,80}?\\b(?:review(?:ed)?|revisit(?:ed)?|reconsider(?:ed)?|discuss(?:ed)?|consider(?:ed)?|re-?examined?|look(?:ed)? (?:again )?at|return(?:ed)? to)\\b[^.;]{0,100}?(?:\\bagain\\b|${TIME}|${MEETING_AHEAD})`,
  ],
  [
    'meeting-would',
    'meeting',
    MODAL,
    `${MEETING_AHEAD} (?:should|will|would|to|shall) (?:also )?(?:discuss|consider|receive|review|look|have|decide|hear|include|focus)\\b`,
  ],
  [
    'there-would-be',
    'meeting',
    hint(/^(?:[Tt]here|expects?|expected|anticipated|awaited?)$/),
    `\\b(?:[Tt]here (?:would|will) be|expects?|expected|anticipated|awaited?) (?:an? |the )?(?:further |full |progress |written |verbal |final |interim )*(?:report|update|paper|presentation|item|discussion|briefing|session)\\b[^.;]{0,80}?${MEETING_AHEAD}`,
  ],
  [
    'on-agenda',
    'nothing',
    hint(/agenda/),
    `\\b${SHALL} (?:go|be (?:put|placed|added|included|an item|on|carried))\\b[^.;]{0,30}?\\b(?:on|to|onto|as) (?:the |an )?(?:agenda (?:for|of) [^.;]{0,20}${MEETING_AHEAD}|(?:next|future|${MONTH}(?:['’]s)?) (?:[\\w ]{0,30})?agenda)`,
  ],
  [
    'deferred',
    'meeting',
    hint(/^(?:deferred|adjourned|held|carried|postponed)$/),
    `\\b(?:deferred|adjourned|held over|carried (?:over|forward)|postponed)\\b[^.;]{0,40}?\\b(?:to|until|till|for) (?:the |a |our |its )?${MEETING_AHEAD}`,
  ],
  [
    'verbless',
    'time',
    hint(/^(?:at|to|for|on)$/),
    `^(?:[\\w’'-]+ ){1,6}(?:at|to|for|on) (?:the )?${MEETING_AHEAD}[.\\s]*$`,
  ],
  [
    'verbless',
    'time',
    hint(/^(?:at|in|by|for)$/),
    `^(?:Decision|Adoption|Review|Report|Update|Discussion|Further report|Final version|Answer|Revised draft) (?:at|in|by|for) (?:the )?${MONTH}[.\\s]*$`,
  ],
];

const RULES: readonly Rule[] = SOURCES.map(([id, needs, word, source, here]) => ({
  id,
  needs,
  word,
  pattern: new RegExp(source),
  here: here ?? false,
}));
const AHEAD = new RegExp(MEETING_AHEAD);
const AHEAD_WORDS = hint(AHEAD_WORD);
const AT_A_TIME = new RegExp(TIME);
const TIME_WORDS = hint(TIME_WORD);

/** The rule by which a sentence is a follow-up, or null. */
export function followupIn(sentence: string, body: Body): string | null {
  if (sentence.length > LONGEST) return null;
  const words = hintsOf(sentence);
  if (!words.has(WORDS) && !(words.has(OF_PHRASES) && PHRASES.test(sentence))) return null;
  const text = body.mark(sentence, words);
  let met: Record<Need, boolean> | null = null;
  for (const rule of RULES) {
    if (!words.has(rule.word)) continue;
    met ??= needsMet(text, words);
    if (!met[rule.needs] || !rule.pattern.test(text) || (rule.here && ELSEWHERE.test(sentence))) continue;
    return NOT.test(sentence) ? null : rule.id;
  }
  return null;
}

function needsMet(text: string, words: Hints): Record<Need, boolean> {
  const meeting = words.has(AHEAD_WORDS) && AHEAD.test(text);
  return {
    meeting,
    time: meeting || (words.has(TIME_WORDS) && AT_A_TIME.test(text)),
    body: text.includes(BODY),
    nothing: true,
  };
}
