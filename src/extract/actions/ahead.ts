// How minutes name what lies ahead: later meetings and agendas, and times to which a thing is put off. Sources of patterns.

export const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const SEASON = '(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter|[Nn]ew [Yy]ear)';
const NUMBER = '(?:\\d+|an?|one|two|three|four|five|six|nine|ten|twelve|eighteen)';
const YEAR = '(?: (?:19|20)\\d\\d)?';

/** A meeting or agenda that lies ahead: `the March 2015 meeting`, `a future KCSP meeting`, `next time`, `the agenda for April`. */
export const MEETING_AHEAD =
  `(?:\\b(?:next|future|following|subsequent|forthcoming|upcoming|later|further|${MONTH}|${SEASON})(?:['’]s)?${YEAR}(?:,? (?:or \\w+ )?[\\w&'’()‹›-]+){0,6}? (?:[Mm]eetings?|agendas?|AGM)\\b` +
  `|\\b${MONTH}(?:['’]s)?${YEAR} (?:[A-Z][\\w&]* ){0,2}?(?:AGM|FGB|SPC|JPC|Board|Committee|Panel|Forum|Partnership|Cabinet|Governors|Executive)\\b` +
  `|\\b[Nn]ext (?:AGM|SPC|[Cc]ommittee|[Bb]oard|[Pp]artnership|[Pp]anel|[Cc]ouncil|[Ff]orum|[Cc]abinet|time|term)\\b` +
  `|\\b[Mm]eetings? (?:in|on|of|after) (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:${MONTH}|${SEASON})\\b` +
  `|\\bagenda (?:for|of|in) (?:the )?(?:${MONTH}|next|${SEASON})\\b)`;

/** A time put off to, in words that no calendar holds. */
export const LATER =
  '(?:in due course|at a later (?:date|stage)|at an appropriate (?:time|point)|going forwards?|once (?:complete|completed|finalised|available|known|received|agreed)|when (?:complete|available|known|finalised)|next (?:month|quarter|year)|in the near future|annually|quarterly|monthly|regularly|as (?:it|they|things) (?:progress|develop)\\w*)';

/** Any time ahead. It counts only with verbs of coming back. */
export const TIME =
  `(?:${LATER}|\\b(?:in|by|during|on|before|after|until|from|at) (?:the )?(?:(?:early|late|mid|the end of|first meeting (?:in|after)) ?-?)?(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:${MONTH}|${SEASON})\\b${YEAR}` +
  `|\\b(?:after|within|in|every) (?:${NUMBER} and (?:after )?)?${NUMBER} (?:weeks?|months?|years?)(?:['’] time)?|\\beach (?:month|quarter|year|meeting))`;

/** One word at least of every {@link MEETING_AHEAD}. */
export const AHEAD_WORD =
  /^(?:[Mm]eetings?|agendas?|AGM|FGB|SPC|JPC|Board|Committee|Panel|Forum|Partnership|Cabinet|Governors|Executive|[Nn]ext)$/;

/** A piece of one word at least of every {@link TIME}. */
export const TIME_WORD = new RegExp(
  `course|later|appropriate|forward|complete|finalised|available|known|received|agreed|next|near|annually|quarterly|monthly|regularly|progress|develop|^each$|week|month|year|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter|Year|${MONTH}`,
);
