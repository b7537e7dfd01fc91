// Who spoke in a passive: "introduced by X", "a presentation was given by X", "In response to a question from X".
import { isSaidOf } from './predicate.ts';

/** What a passive says before "by": how the agent spoke, and where the word for it stands. */
export interface Agency {
  readonly verb: string;
  readonly start: number;
  readonly end: number;
}

const BY =
  /(?<![\w’'])([A-Za-z]+)(?:\s+(?:out|aloud|forward|[a-z]+ly|in\s+turn|to\s+(?:the\s+)?[\w’'-]+|to\s+the\s+[\w’'-]+\s+[\w’'-]+|on\s+[^.;:()]{1,70}?|as\s+[\w\s]{1,24}?|at\s+(?:the|this)\s+meeting))?,?\s+by\s+(?:(?:both|the|our|mr|mrs)\s+)*$/i;
/** Words that need a noun of speech before them: "an update was given by". */
const LIGHT = new Set(['given', 'provided', 'made', 'delivered', 'put', 'extended', 'paid', 'led', 'shown', 'run']);
const SPEECH =
  /\b(?:updates?|overviews?|presentations?|reports?|summary|briefings?|talks?|accounts?|details?|outline|explanations?|feedback|demonstrations?|introductions?|assurances?|statements?|reference|suggestions?|proposals?|comments?|points?|requests?|announcements?|information|background|advice|clarification|speech|address|thanks|questions?|tribute|attention|discussion|notice|item|motion|observations?|enquir(?:y|ies)|appeal|example|slides?|films?|videos?|photographs|sessions?)\b/i;
/** Verbs by which a thing is done to a paper or by a body, rather than said in the room. */
const NOT_SAID = new Set([
  'noted',
  'accepted',
  'agreed',
  'supported',
  'recommended',
  'recognised',
  'recognized',
  'considered',
  'shared',
  'offered',
  'recorded',
  'invited',
  'undertaken',
  'committed',
  'flagged',
  'described',
  'anticipated',
  'said',
  'thought',
  'believed',
  'promised',
  'opposed',
  'welcomed',
  'requested',
  'moved',
  'proposed',
  'seconded',
  'nominated',
  'sought',
  'called',
  'taken',
  'brought',
  'set',
  'read',
  'passed',
  'gone',
  'drawn',
  'circulated',
  'tabled',
  'reviewed',
  'seen',
  'endorsed',
  'corrected',
  'challenged',
  'addressed',
]);
/** Passives that are nearly always what a person does in the room, even as a bare "points raised by". */
const SPOKEN = new Set([
  'introduced',
  'presented',
  'given',
  'raised',
  'asked',
  'outlined',
  'made',
  'delivered',
  'posed',
  'voiced',
  'expressed',
  'provided',
  'put',
  'led',
  'summarised',
  'summarized',
  'explained',
]);
const FINITE_BEFORE =
  /(?:^|[.,;:–—(-]\s*|\b(?:was|were|is|are|being|as|then|and|also|when|been)\s+(?:[a-z]+ly\s+|also\s+|then\s+|first\s+|further\s+)?)$/i;
/** What was said elsewhere, earlier or in writing. */
const ELSEWHERE =
  /\b(?:ha[ds]|have)\s+(?:also\s+|already\s+|previously\s+)?been\b|\b(?:letters?|e-?mails?|emailed|previously|earlier|correspondence|last\s+(?:meeting|month|year|week)|previous\s+meeting|prepared|written|drafted|petition)\b/i;

/** How the party that begins at `at` spoke, where a passive makes it the agent; null where it does not. `start` is the sentence's. */
export function agencyBefore(text: string, start: number, at: number): Agency | null {
  const before = text.slice(Math.max(start, at - 220), at);
  // The word right before the name says which of the forms can be there: most names have none.
  const lead = LEAD.exec(before.slice(-36))?.[1]?.toLowerCase();
  if (lead === undefined) return null;
  if (lead === 'by') return passive(before, at) ?? asked(before, at) ?? heard(before, at);
  if (/^(?:from|of|to|answering|for|allow|let|enable)$/.test(lead))
    return asked(before, at) ?? heard(before, at) ?? credited(before, at);
  return isSpoken(lead) ? inverted(before, at) : null;
}

const LEAD = /([A-Za-z]+)\s+(?:(?:both|the|our|mr|mrs)\s+)*$/i;
const isSpoken = (word: string): boolean =>
  /^(?:said|added|replied|explained|remarked|observed|commented|concluded|continued|asked|stated|suggested|reported|warned)$/.test(
    word,
  );
const INVERTED =
  /(?:,\s*|[”"’'?!]\s*)(said|added|replied|explained|remarked|observed|commented|concluded|continued)\s+(?:the\s+|our\s+)?$|[”"’'?!]\s*(asked|stated|suggested|reported|warned)\s+(?:the\s+|our\s+)?$/i;

/** "We shall see," said Mr A. */
function inverted(before: string, at: number): Agency | null {
  const found = INVERTED.exec(before);
  const word = found?.[1] ?? found?.[2];
  if (!found || word === undefined) return null;
  const start = at - before.length + found.index + found[0].indexOf(word);
  return { verb: word.toLowerCase(), start, end: start + word.length };
}

function passive(before: string, at: number): Agency | null {
  const found = BY.exec(before);
  const word = found?.[1]?.toLowerCase();
  if (!found || word === undefined) return null;
  const head = before.slice(0, found.index);
  const from = at - before.length + found.index;
  const agency = { verb: word, start: from, end: from + word.length };
  const clause = head.slice(Math.max(head.lastIndexOf(';'), head.lastIndexOf('. ')) + 1);
  if (word === 'read') return /\b(?:was|were|then|also)\s+$/i.test(head) ? agency : null;
  if (ELSEWHERE.test(clause)) return null;
  if (/^(?:presentation|talk|address|speech|introduction|briefing|update|overview|contribution)s?$/.test(word)) {
    return { ...agency, verb: word };
  }
  if (!isSaidOf(word) && word !== 'posed') return null;
  if (NOT_SAID.has(word) && word !== 'invited') {
    const open =
      /^(?:suggested|requested|welcomed|shared|described|proposed|recommended|opposed|invited|read|tabled|challenged|read)$/.test(
        word,
      );
    return open && /(?:\b(?:was|were|it\s+was)\s+(?:also\s+|then\s+|further\s+)?)$/i.test(head) ? agency : null;
  }
  if (/\bput\s+forward\b/i.test(found[0])) return agency;
  if (LIGHT.has(word)) return SPEECH.test(clause) ? agency : null;
  if (!SPOKEN.has(word) && !FINITE_BEFORE.test(head)) return null;
  // "The Clerk was advised by Mr A" tells of a talk elsewhere; "Members were advised by the Clerk" does not.
  if (
    /^(?:advised|informed|told|assured|contacted|approached|alerted|invited|encouraged|reminded|updated|briefed)$/.test(
      word,
    )
  ) {
    return /\b(?:members|councillors|committee|council|meeting|partners|partnership|panel|board|group|residents|he|she|they|public|everyone|attendees|trustees|governors|forum|it\s+was)\s+(?:was|were)\s+(?:also\s+|then\s+)?$/i.test(
      head,
    )
      ? agency
      : null;
  }
  return agency;
}

const QUESTION =
  /\b(?:in\s+(?:response|reply|answer)\s+to|responding\s+to|replying\s+to|answering|following|after|further\s+to|to|on)\s+(?:(?:an?|the|two|three|some|several|further|various|another|these|this|his|her)\s+)*((?:(?:further|supplementary|specific|number\s+of)\s+)*(?:questions?|quer(?:y|ies)|enquir(?:y|ies)|points?|comments?))\s+(?:[a-z]+ed\s+)?(?:[^.;,]{0,50}\s)?(?:from|of)\s+(?:the\s+)?$/i;

const SUBMITTED =
  /\b(questions?)\s+(?:[\w’'-]+\s+){0,3}?(?:submitted|tabled|put|asked|posed)\s+(?:in\s+writing\s+|in\s+advance\s+|on\s+notice\s+)?by\s+(?:the\s+)?$/i;
const ANSWERED =
  /\b((?:in\s+(?:reply|answer)|responding|replying|in\s+response)\s+to|answering|at\s+the\s+request\s+of)\s+(?:(?:the|both|our)\s+)?$/i;

function asked(before: string, at: number): Agency | null {
  const answered = ANSWERED.exec(before);
  if (answered?.[1]) {
    const from = at - before.length + answered.index;
    return {
      verb: /request/i.test(answered[1]) ? 'requested' : 'asked',
      start: from,
      end: from + answered[1].length,
    };
  }
  const written = SUBMITTED.exec(before);
  if (written?.[1]) {
    const from = at - before.length + written.index;
    return { verb: 'asked', start: from, end: from + written[1].length };
  }
  const found = QUESTION.exec(before);
  if (!found?.[1] || ELSEWHERE.test(before.slice(found.index))) return null;
  const start = at - before.length + found.index + found[0].indexOf(found[1]);
  return { verb: 'asked', start, end: start + found[1].length };
}

const HEARD =
  /\b(?:received|heard|enjoyed|given|had|listened\s+to|welcomed|watched|saw)\s+(?:an?\s+|the\s+|some\s+)?(?:[\w’'-]+\s+){0,3}?(presentation|talk|address|verbal\s+(?:report|update)|oral\s+(?:report|update)|briefing|speech|statement)s?\s+(?:[^.;]{0,90}?\s)?(?:from|by)\s+(?:both\s+|the\s+|our\s+)*$/i;

function heard(before: string, at: number): Agency | null {
  const found = HEARD.exec(before);
  if (!found?.[1] || /\b(?:ha[ds]|have)\s+(?:received|heard|had)\b/i.test(found[0])) return null;
  const start = at - before.length + found.index + found[0].indexOf(found[1]);
  return { verb: found[1].toLowerCase(), start, end: start + found[1].length };
}

const LISTED =
  /\b(?:members|people|persons|residents|councillors|speakers|following|objectors|supporters|questions|representations)\b[^.:;]{0,70}?\b(spoke|addressed|asked|commented|objected|contributed|heard|made\s+representations|raised)\b[^.:;]{0,70}:\s*(?:the\s+)?$/i;

/** "Three residents spoke against it: Mr A, Mrs B and Mr C." */
export function spokeInList(text: string, sentence: number, at: number): Agency | null {
  const before = text.slice(Math.max(sentence, at - 180), at);
  if (!/:\s*(?:the\s+)?$/i.test(before)) return null;
  const found = LISTED.exec(before);
  if (!found?.[1]) return null;
  const start = at - before.length + found.index + found[0].lastIndexOf(found[1]);
  return { verb: found[1].toLowerCase(), start, end: start + found[1].length };
}

const ALLOWED =
  /\b(?:(?:adjourned|suspended|paused|opened)\s+(?:the\s+meeting\s+|proceedings\s+)?(?:for|to\s+(?:allow|let|enable))|standing\s+orders\s+(?:were\s+)?suspended\s+(?:for|to\s+(?:allow|let|enable))|\b(?:allowed|permitted|enabled))\s+(?:(?:the|both|our)\s+)?$/i;
const TO_SPEAK =
  /^\s*(?:\([^)]*\)\s*)?(?:to\s+)?(speak|address|make\s+(?:a|his|her)\s+(?:statement|representation|presentation)|give|put|present|explain|comment)\b/;

/** "The meeting was adjourned to allow Mr A to speak". `end` is where his name ends. */
export function allowedToSpeak(text: string, sentence: number, start: number, end: number): Agency | null {
  const speaks = TO_SPEAK.exec(text.slice(end, end + 90));
  if (!speaks?.[1] || !ALLOWED.test(text.slice(Math.max(sentence, start - 60), start))) return null;
  const at = end + speaks[0].indexOf(speaks[1]);
  return { verb: speaks[1].toLowerCase(), start: at, end: at + speaks[1].length };
}

const CREDITED =
  /\b(according\s+to|(?:on|following|after|in\s+the\s+light\s+of)\s+(?:the\s+|further\s+|legal\s+)*advice\s+(?:of|from|given\s+by)|(?:in|by)\s+the\s+(?:view|opinion|judge?ment)\s+of|at\s+the\s+(?:suggestion|instigation|invitation|prompting)\s+of)\s+(?:(?:the|both|our)\s+)?$/i;
const BODY_HEARD =
  /(?:^|[.;:]\s*)(?:(?:the\s+)?(?:panel|committee|council|board|group|forum|partnership|meeting|members|governors|trustees|councillors)|we)\s+(?:then\s+|also\s+|next\s+)?(heard|received\s+(?:oral\s+|verbal\s+)?evidence)\s+(?:first\s+|next\s+|also\s+)?from\s+(?:(?:both|the|our)\s+)*$/i;

/** "According to Mr A", "on the advice of Mr B", "Members heard from Ms C". */
function credited(before: string, at: number): Agency | null {
  const found = CREDITED.exec(before) ?? BODY_HEARD.exec(before);
  if (!found?.[1]) return null;
  const start = at - before.length + found.index + found[0].indexOf(found[1]);
  return { verb: /advice/i.test(found[1]) ? 'advised' : 'said', start, end: start + found[1].length };
}

const OWNED =
  /^(?:['’]s?\s+)((?:[a-z]+\s+)?(?:questions?|quer(?:y|ies)|points?|comments?|suggestions?|remarks?|concerns?|enquir(?:y|ies)|request|observations?|presentation|introduction|proposal))\b/i;
const REPLYING =
  /\b(?:in\s+(?:response|reply|answer)\s+to|responding\s+to|replying\s+to|answering|following|subsequent\s+to|further\s+to|with\s+regard\s+to|echoing)\s+(?:the\s+)?$/i;

/** "In Mr A’s view", "it was Mr A’s opinion that", "Mr A’s advice was that". */
const OPINION =
  /^(?:['’]s?\s+)(?:(?:own|strong|firm|considered|main|first|only|second)\s+)*(views?|opinion|belief|contention|advice|argument|feeling|suggestion|request|proposal|understanding|judge?ment|answer|reply|response|question|complaint|concern|fear|hope)\b(?:\s+(?:was|were|is)\s+(?:that|to|how|why|whether)\b|\s+that\b)?/i;
const HOLDING = /(?:\b(?:in|it\s+was|it\s+is|to|at|on|following|after|by)\s+(?:the\s+|our\s+)?)$/i;

/** "In response to Mr A’s question": he asked, though he is no subject. `end` is where his name ends. */
export function ownedSpeech(text: string, sentence: number, start: number, end: number): Agency | null {
  const after = text.slice(end, end + 70);
  const before = text.slice(Math.max(sentence, start - 50), start);
  const owned = OWNED.exec(after);
  const said = owned?.[1] && REPLYING.test(before) ? owned : OPINION.exec(after);
  if (
    said !== owned &&
    /complaint|concern|fear|hope/i.test(said?.[1] ?? '') &&
    !/\s(?:was|were|is)\b/i.test(said?.[0] ?? '')
  )
    return null;
  if (!said?.[1] || (said !== owned && !/\s(?:was|were|is)\b/i.test(said[0]) && !HOLDING.test(before))) return null;
  const at = end + said[0].indexOf(said[1]);
  return { verb: /quest|quer|enq/i.test(said[1]) ? 'asked' : 'said', start: at, end: at + said[1].length };
}
