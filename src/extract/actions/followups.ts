// Follow-ups: a thing is to come back to the body, and nobody is named who brings it.
import type { Body } from './body.ts';

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
/** A meeting that lies ahead. */
const AHEAD = `(?:(?:next|future|following|subsequent|forthcoming|upcoming|later|further|${MONTH}|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter)(?:['’]s)?(?: (?:19|20)\\d\\d)?(?:,? (?:or \\w+ )?[\\w&'’()-]+){0,6}? (?:meetings?|agenda|agendas|AGM)\\b|next (?:AGM|SPC|[Cc]ommittee|[Bb]oard|[Pp]artnership|[Pp]anel|[Cc]ouncil|[Ff]orum|[Cc]abinet|time)\\b|\\bmeetings? (?:in|on|of) (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:${MONTH}|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter|[Nn]ew [Yy]ear)\\b)`;
const LATER =
  '(?:in due course|at a later (?:date|stage)|at an appropriate (?:time|point)|going forwards?|once (?:complete|completed|finalised|available|known|received)|when (?:complete|available|known)|in (?:the )?(?:\\d+|two|three|four|six|nine|ten|twelve) (?:weeks|months)|next (?:month|quarter|year)|in the (?:[Nn]ew [Yy]ear|[Ss]pring|[Ss]ummer|[Aa]utumn|near future)|annually|quarterly|every (?:six|three|two) months)';
const THING =
  '(?:reports?|updates?|papers?|presentations?|briefings?|feedback|findings|results|proposals?|plans?|polic(?:y|ies)|strateg(?:y|ies)|drafts?|items?|matters?|figures|data|details|information|options|recommendations?|documents?|outcomes?|analysis|review|business case|terms of reference|action plan|budget|returns?|accounts|costings?|quotes?|quotations?|estimates?|programme|decision|issue|question|topic|minutes|response|agreement|version|it|this|these|they)';
const BROUGHT =
  '(?:present(?:ed)?|submitted|provided|brought|reported|considered|reconsidered|discussed|reviewed|revisited|given|tabled|taken|returned|made|raised|decided|approved|agreed|added|placed|put|included|listed|deferred|carried (?:forward|over)|shared|updated|delivered|circulated|available|on|ready|heard|received|addressed|looked at|set|determined|finalised|signed)';
const SHALL = '(?:would|will|shall|should|to|is to|are to|could|can|must|may)';

/** A sentence without one of these is no follow-up. */
const HINT =
  /\b(?:meetings?|agendas?|AGM|back|due course|later|again|updated|informed|kept|circulated|shared|review\w*|revisit\w*|update|report|appropriate|going forward|next|progress)\b/i;
/** What is told of other bodies, of the past, or of the calendar. */
const NOT =
  /\b(?:had been|has been|have been|was|were) (?:\w+ )?(?:presented|submitted|reported|circulated|deferred|discussed|considered|provided)\b(?![^.]*\b(?:would|will|to be|should)\b)|^(?:the )?(?:date|time|venue) of (?:the )?next\b|\bnext (?:\w+ ){0,3}meeting (?:of [^.]{0,60} )?(?:is|was|will be|would be|to be|would take|will take|takes|is to be) (?:held|on|scheduled|arranged|place|at|planned|[A-Z0-9])/i;

/** A pattern that shows a follow-up, with the name of its rule. */
interface Rule {
  readonly id: string;
  readonly pattern: RegExp;
}

const cache = new WeakMap<Body, readonly Rule[]>();

function rulesFor(body: Body): readonly Rule[] {
  const known = cache.get(body);
  if (known) return known;
  const own = body.pattern;
  const rules: Rule[] = [
    {
      id: 'to-meeting',
      pattern: new RegExp(
        `\\b${SHALL}(?: (?:also|then|again|now|therefore|next|all))? be (?:\\w+ly )?${BROUGHT}\\b[^.;]{0,140}?(?:${AHEAD})`,
      ),
    },
    {
      id: 'to-body',
      pattern: new RegExp(
        `\\b${SHALL}(?: (?:also|then|again|now|therefore))? be (?:\\w+ly )?(?:present(?:ed)?|submitted|provided|brought|reported|given|returned|shared|circulated|tabled|taken|made available|delivered)\\b(?! (?:by|from) )[^.;]{0,60}?\\b(?:to|before|with|for) (?:all )?${own}`,
      ),
    },
    {
      id: 'later',
      pattern: new RegExp(
        `\\b${THING}\\b[^.;]{0,60}? ${SHALL}(?: (?:also|then|again))? be (?:present(?:ed)?|submitted|provided|brought|reported|given|tabled|circulated|reviewed|reconsidered|revisited|shared)\\b[^.;]{0,80}?\\b${LATER}`,
      ),
    },
    {
      id: 'body-updated',
      pattern: new RegExp(
        `${own} (?:would|will|shall|should|to)(?: (?:also|then|again))? be (?:kept )?(?:regularly |fully )?(?:updated|informed|advised|notified|appraised|apprised|briefed|given|provided|presented|sent|asked again)\\b`,
      ),
    },
    {
      id: 'body-receives',
      pattern: new RegExp(
        `${own} (?:would|will|shall|should)(?: (?:also|then|again))? (?:receive|have|get|see|consider|discuss|review|return to|revisit|hear)\\b[^.;]{0,80}?(?:${AHEAD}|${LATER}|\\b(?:update|report|paper)\\b)`,
      ),
    },
    {
      id: 'asked-for',
      pattern: new RegExp(
        `\\b(?:welcomed|requested|asked for|supported|agreed|sought|requests|proposed|suggested|looked forward to|look forward to|invited)\\b[^.;]{0,60}?\\b${THING}\\b[^.;]{0,80}?(?:${AHEAD})`,
      ),
    },
    {
      id: 'come-back',
      pattern: new RegExp(
        `\\b(?:would|will|shall|should|to|intention|intended|requested?|agreed|be|asked?)\\b[^.;]{0,80}?\\b(?:bring|brought|come|go|taken?|report(?:ed)?|return(?:ed)?|refer(?:red)?|feed|fed)\\b[^.;]{0,60}?\\bback\\b[^.;]{0,20}?(?:${own}|\\bthis (?:issue|matter|item|subject|point|question)|[^.;]{0,40}?${AHEAD}|${LATER})`,
      ),
    },
    { id: 'come-back', pattern: /^(?:It was )?[Aa]greed to (?:come ?back|return|revert) to\b/ },
    {
      id: 'review-again',
      pattern: new RegExp(
        `\\b(?:agreed|decided|resolved|AGREED|RESOLVED)\\b[^.;]{0,80}?\\b(?:review(?:ed)?|revisit(?:ed)?|reconsider(?:ed)?|discuss(?:ed)?|consider(?:ed)?|re-?examined?|look(?:ed)? (?:again )?at|return(?:ed)? to)\\b[^.;]{0,100}?(?:\\bagain\\b|\\b${LATER}|${AHEAD})`,
      ),
    },
    {
      id: 'meeting-would',
      pattern: new RegExp(
        `(?:${AHEAD}) (?:should|will|would|to|shall) (?:also )?(?:discuss|consider|receive|review|look|have|decide|hear|include|focus)\\b`,
      ),
    },
    {
      id: 'there-would-be',
      pattern: new RegExp(
        `\\b(?:there (?:would|will) be|expects?|expected|anticipated|awaited?) (?:a |an |the )?(?:further |full |progress |written |verbal |final |interim )*(?:report|update|paper|presentation)\\b[^.;]{0,80}?(?:${AHEAD})`,
      ),
    },
    {
      id: 'on-agenda',
      pattern: new RegExp(
        `\\b${SHALL} (?:go|be (?:put|placed|added|included|an item|on|carried))\\b[^.;]{0,30}?\\b(?:(?:on|to|onto|as) (?:the |an )?(?:agenda (?:for|of) [^.;]{0,20}${AHEAD}|(?:next|future|${MONTH}(?:['’]s)?) (?:[\\w ]{0,30})?agenda))`,
      ),
    },
    {
      id: 'deferred',
      pattern: new RegExp(
        `\\b(?:be )?(?:deferred|adjourned|held over|carried (?:over|forward)|postponed|left)\\b[^.;]{0,40}?\\b(?:to|until|till|for) (?:the |a |our |its )?(?:${AHEAD})`,
      ),
    },
  ];
  cache.set(body, rules);
  return rules;
}

/** The rule by which a sentence is a follow-up, or null. */
export function followupIn(sentence: string, body: Body): string | null {
  if (!HINT.test(sentence) || NOT.test(sentence)) return null;
  for (const rule of rulesFor(body)) if (rule.pattern.test(sentence)) return rule.id;
  return null;
}
