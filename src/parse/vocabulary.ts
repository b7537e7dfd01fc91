// Words of agendas: what items are called everywhere, what heads a section, what closes a meeting.

/** Titles that items bear in minutes of every kind. */
export const AGENDA_TITLE =
  /^(?:\d+[.)]?\s*)?(?:to (?:receive|approve|consider|confirm|note|agree|discuss|review|elect|appoint|sign|adopt|accept|ratify|resolve)\b|apolog(?:ies|y)\b|absen(?:ce|t)s?\b|welcome\b|introductions?\b|attendance\b|substitut|declarations?\b|declared interests|disclos|register of interests|membership\b|minutes?\b|notes? of\b|approval of\b|confirmation of\b|matters? arising|actions? (?:arising|from|log)|chair(?:man|person|woman)?(?:['’]s)?\b|vice[- ]chair|mayor['’]?s|clerk['’]?s|treasurer['’]?s|secretary['’]?s|correspondence|financ|accounts?\b|payments?\b|budget|precept|bank|audit|planning|highways|footpaths|reports?\b|updates?\b|public (?:forum|participation|question|open|session)|open forum|police\b|county council|district council|borough council|any other|a\.?o\.?b|a\.?o\.?c\.?b|other business|urgent|date[s]? (?:of|and|for)|next meeting|future (?:meeting|agenda)|forward|work programme|exclusion|exempt|confidential|closure|close of|election of|appointment|terms of reference|constitution|annual|petitions?|motions?|questions?\b|presentation|review of|risk|policies|policy|standing orders|grounds|cemetery|allotments|playing field|play (?:area|park)|website|training|neighbourhood plan|remembrance|street ?light|speed|community|councillors?['’]? (?:reports?|concerns)|items? for)/i;

/** A heading over several items, which is no item. */
export const SECTION =
  /^(?:\(?[A-Z]\)?\.?\s+)?(?:UN)?RESTRICTED(?:\s+ITEMS?)?$|^(?:OPEN|PUBLIC|PRIVATE|CLOSED|CONFIDENTIAL|EXEMPT)\s+(?:ITEMS?|SESSION|BUSINESS|REPORTS?|SECTION|PART)\b.{0,60}$|^(?:EXEMPT|RESTRICTED|CONFIDENTIAL)\b.{0,80}\b(?:ITEMS?|PUBLIC|PRESS)\b.{0,60}$|^PART\s+(?:[A-Z]|[IVX]+|\d|ONE|TWO|THREE)\b[^.]{0,80}$|^SECTION\s+[A-Z\d]\b[^.]{0,80}$|^(?:KEY|NON-KEY|MONITORING|ITEMS FOR|MATTERS FOR|MATTERS TO BE|MATTERS WHICH|OTHER ITEMS|COMMITTEE BUSINESS|ROUTINE BUSINESS)\b[A-Z\s/&',()-]{0,80}$/;

/** Under such a heading the session is private … */
export const PRIVATE = /\b(?:PRIVATE|EXEMPT|CONFIDENTIAL|CLOSED)\b|(?<!UN)\bRESTRICTED\b/i;
/** … and under such a one it is public again. */
export const PUBLIC = /\b(?:UNRESTRICTED|PUBLIC|OPEN)\b/i;

/** Labels of attendance lists; headings of this kind before the business are no items. */
export const ATTENDANCE =
  /^(?:(?:also |those |members? |councillors? |officers? |officials? |others? |staff |others? also )?(?:present|in attendance|attendance|attending|attendees)(?: in the chair)?|in the chair|sederunt|here|apolog(?:y|ies)(?: for absence)?|absent|absences?|substitutes?|substitutions?|members|officers|officials|panel|board members|partners|secretariat|observers?|guests?|visitors?|public|press|minute[- ]taker|minutes (?:taken )?by|clerk|chair(?:man|person|woman)?|vice[- ]chair(?:man|person)?|invited|representing|other attendees|others|sectoral interests|distribution|circulation|not present|oireachtas members|garda nominations)\b[^.]{0,40}$/i;

/** A line that closes the meeting. */
export const CLOSING =
  /^(?:(?:there being|as there was|with) no (?:further|other|more)\b.{0,160}|with nothing (?:more|further)\b.{0,120}|(?:the )?(?:meeting|chair(?:man)?|council)\b.{0,80}\b(?:closed|concluded|ended|finished|terminated|to a close|came to an end)\b.{0,80}|meeting (?:closed|ended|concluded|finished)\b.{0,60}|closed at\b.{0,40}|this concluded\b.{0,80}|(?:the )?(?:chair|mayor)\w*\b.{0,60}\bclosed the (?:meeting|session)\b.{0,60})$/i;

/** A one-line notice of the next meeting that stands after the business. */
export const NEXT_MEETING =
  /^(?:the )?(?:date (?:and time )?of )?(?:the )?next (?:ordinary |full |parish council |committee |board |council )?meetings?\b/i;

/** Line that opens a next agenda, a list of decisions or an attachment behind the minutes. */
export const APPENDIX =
  /^(?:(?:next )?agenda(?: for (?:the )?next meeting)?|appendix(?:\s+[A-Z\d]+)?(?:\s*[:–-].{0,80})?|annex(?:\s+[A-Z\d]+)?(?:\s*[:–-].{0,80})?|(?:summary|list|schedule) of (?:decisions|resolutions|actions|payments)\b.{0,60}|decisions? (?:taken|made|list|summary)\b.{0,60})$/i;

/** Captions of votes and labels that stand in bold or capitals but head no item. */
export const CAPTION =
  /^(?:\(?\d{0,2}\)?\s*)?(?:for|against|abst(?:ain|en)\w*|in favour|resolved|it was resolved|agreed|decision|decisions|outcome|recommend\w*|action|actions|note|noted|motion|amendment|the motion|first|second|third|fourth|proposed|proposer|seconded|seconder|vote|recorded vote|signed|dated?(?=\s*(?:[:_.]|$))|chair\w*|carried|defeated|minutes|total|receipts|expenditure|income|payments?|yes|no|councillors?|cllrs?|update|discussion|background|by whom|by when|owner|status|due|key points?|points raised|present|apologies|cathaoirleach|mayor|clerk|secretary|minutes? taker)\b/i;

/** A line that holds only a date, perhaps with a time: one of a list of dates, never a title. */
export const DATE_LINE =
  /^(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?,?\s+)?\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\b[\s,]*(?:(?:\d{4})[\s,(]*)?(?:(?:at|from)\s+)?(?:(?<![\d.:])[\d.:]+\s*(?:am|pm|noon)?\)?(?:(?<![\s–to-])[\s–to-]+)?){0,3}$/i;
