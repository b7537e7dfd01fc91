// Who spoke in a passive: "introduced by X", "a presentation was given by X", "In response to a question from X".
import type { Agency } from './act.ts';
import { credited } from './floor.ts';
import { isSaidOf } from './predicate.ts';

const BY =
  /(?<![\w’'])([A-Za-z]+)(?:\s+(?:out|aloud|forward|[a-z]+ly|in\s+turn|to\s+(?:the\s+)?[\w’'-]+|to\s+the\s+[\w’'-]+\s+[\w’'-]+|on\s+[^.;:()]{1,70}?|as\s+[\w\s]{1,24}?|in\s+(?:this|that|(?:his|her)\s+\w+)|at\s+(?:the|this)\s+meeting))?,?(?<!\s)\s+by\s+(?:(?:both|the|our|mr|mrs)\s+)*$/i;
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
  if (lead === 'by')
    return passive(before, at, text.slice(start, start + 40)) ?? asked(before, at) ?? heard(before, at);
  if (/^(?:from|of|to|answering|for|allow|let|enable)$/.test(lead))
    return asked(before, at) ?? heard(before, at) ?? credited(before, at);
  return isSpoken(lead) ? inverted(before, at) : null;
}

const LEAD = /(?<![A-Za-z])([A-Za-z]+)\s+(?:(?:both|the|our|mr|mrs)\s+){0,4}$/i;
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

function passive(before: string, at: number, sentence: string): Agency | null {
  const found = BY.exec(before);
  const word = found?.[1]?.toLowerCase();
  if (!found || word === undefined) return null;
  const head = before.slice(0, found.index);
  // "RESOLVED that the comments made by Mr A be noted": a decision speaks of what was said
  if (/^\W*(?:\(?\w{1,3}[).]\s*)?(?:it\s+was\s+)?(?:RESOLVED|Resolved)\b/.test(sentence)) return null;
  const from = at - before.length + found.index;
  const agency = { verb: word, start: from, end: from + word.length };
  const clause = head.slice(Math.max(head.lastIndexOf(';'), head.lastIndexOf('. ')) + 1);
  if (word === 'read') return /\b(?:was|were|then|also)\s+$/i.test(head) ? agency : null;
  if (ELSEWHERE.test(word === 'presented' ? clause.replace(/petition/i, '') : clause)) return null;
  if (/^(?:felt|thought|believed|said|considered)$/.test(word))
    return /\bit\s+was\s+(?:also\s+)?$/i.test(head) ? agency : null;
  if (/^(?:presentation|talk|address|speech|introduction|briefing|update|overview|contribution)s?$/.test(word)) {
    return { ...agency, verb: word };
  }
  if (!isSaidOf(word) && word !== 'posed') return null;
  if (NOT_SAID.has(word) && word !== 'invited') {
    const open =
      /^(?:suggested|requested|welcomed|shared|described|proposed|recommended|opposed|invited|read|tabled|challenged|supported|seconded)$/.test(
        word,
      );
    // "a view shared by Mr A"
    if (
      word === 'shared' &&
      /\b(?:views?|concerns?|opinions?|sentiments?|feelings?)\s+(?:(?:which|that)\s+(?:was|were)\s+)?$/i.test(head)
    )
      return agency;
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
  /\b(?:in\s+(?:response|reply|answer)\s+to|responding\s+to|replying\s+to|answering|following|after|further\s+to|to|on)\s+(?:(?:an?|the|two|three|some|several|further|various|another|these|this|his|her)\s+){0,6}((?:(?:further|supplementary|specific|number\s+of)\s+){0,3}(?:questions?|quer(?:y|ies)|enquir(?:y|ies)|points?|comments?|suggestions?|proposals?|remarks?|observations?|interventions?|contributions?|statements?))\s+(?:[a-z]+ed\s+)?(?:[^.;,]{0,50}\s)?(?:from|of|by)\s+(?:the\s+)?$/i;

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
  /\b(?:received|heard|enjoyed|given|had|listened\s+to|welcomed|watched|saw)\s+(?:an?\s+|the\s+|some\s+)?(?:[\w’'-]+\s+){0,3}?(presentation|talk|address|verbal\s+(?:report|update)|oral\s+(?:report|update)|briefing|speech|statement|update|overview|demonstration)s?\s+(?:[^.;]{0,90}?\s)?(?:from|by)\s+(?:both\s+|the\s+|our\s+)*$/i;
/** "A presentation was received from Mr A". */
const WAS_HEARD =
  /\b(presentation|talk|verbal\s+(?:report|update)|oral\s+(?:report|update)|briefing|update|overview|demonstration)s?\s+(?:(?:on|about|of)\s+[^.;]{0,80}?\s)?(?:was|were)\s+(?:then\s+|also\s+)?(?:received|heard)\s+from\s+(?:both\s+|the\s+|our\s+)*$/i;

function heard(before: string, at: number): Agency | null {
  const found = HEARD.exec(before) ?? WAS_HEARD.exec(before);
  if (
    !found?.[1] ||
    /\b(?:written|e-?mail(?:ed)?)\b/i.test(before) ||
    /\b(?:ha[ds]|have)\s+(?:received|heard|had)\b/i.test(found[0])
  )
    return null;
  const start = at - before.length + found.index + found[0].indexOf(found[1]);
  return { verb: found[1].toLowerCase(), start, end: start + found[1].length };
}
