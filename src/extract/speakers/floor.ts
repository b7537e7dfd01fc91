// Who has the floor by other means than a verb or a passive: "according to Mr A", "in Mr A’s view", "adjourned for Mr A to speak".
import { hint } from '../../names/hints.ts';
import { hintsOf } from '../../names/wording.ts';
import type { Agency } from './act.ts';

const LISTED =
  /\b(?:members|people|persons|residents|councillors|speakers|following|objectors|supporters|questions|representations)\b[^.:;]{0,70}?\b(spoke|addressed|asked|commented|objected|contributed|heard|made\s+representations|raised)\b[^.:;]{0,70}:\s*(?:the\s+)?$/i;

/** "Three residents spoke against it: Mr A, Mrs B and Mr C." */
export function spokeInList(text: string, sentence: number, at: number): Agency | null {
  if (!text.includes(':')) return null;
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

/** One word at least of every {@link ALLOWED}. */
const ALLOWING = hint(/adjourned$|suspended$|paused$|opened$|^standing$|allowed$|permitted$|enabled$/i);

/** "The meeting was adjourned to allow Mr A to speak". `end` is where his name ends. */
export function allowedToSpeak(text: string, sentence: number, start: number, end: number): Agency | null {
  if (!hintsOf(text).has(ALLOWING)) return null;
  const speaks = TO_SPEAK.exec(text.slice(end, end + 90));
  if (!speaks?.[1] || !ALLOWED.test(text.slice(Math.max(sentence, start - 60), start))) return null;
  const at = end + speaks[0].indexOf(speaks[1]);
  return { verb: speaks[1].toLowerCase(), start: at, end: at + speaks[1].length };
}

const CREDITED =
  /\b(according\s+to|(?:on|following|after|in\s+the\s+light\s+of)\s+(?:the\s+|further\s+|legal\s+)*advice\s+(?:of|from|given\s+by)|(?:in|by)\s+the\s+(?:view|opinion|judge?ment)\s+of|at\s+the\s+(?:suggestion|instigation|invitation|prompting)\s+of)\s+(?:(?:the|both|our)\s+)?(?:[A-Z][\w’' ]{3,60},\s+)?$/i;
const BODY_HEARD =
  /(?:^|[.;:]\s*)(?:(?:the\s+)?(?:panel|committee|council|board|group|forum|partnership|meeting|members|governors|trustees|councillors)|we)\s+(?:then\s+|also\s+|next\s+)?(heard|received\s+(?:oral\s+|verbal\s+)?evidence)\s+(?:first\s+|next\s+|also\s+)?from\s+(?:(?:both|the|our)\s+)*$/i;

/** "According to Mr A", "on the advice of Mr B", "Members heard from Ms C". */
export function credited(before: string, at: number): Agency | null {
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
  /^(?:['’]s?\s+)(?:(?:own|strong|firm|considered|main|first|only|second)\s+)*(views?|opinion|belief|contention|advice|argument|feeling|suggestion|request|proposal|understanding|experience|motion|judge?ment|answer|reply|response|question|complaint|concern|fear|hope)\b(?:\s+(?:was|were|is)\s+(?:that|to|how|why|whether)\b|\s+that\b)?/i;
const HOLDING = /(?:\b(?:in|it\s+was|it\s+is|to|at|on|following|after|by)\s+(?:the\s+|our\s+)?)$/i;

/** "Mr A’s question was answered by Ms B". */
const TAKEN =
  /^['’]s?\s+(?:[a-z]+\s+)?(?:questions?|quer(?:y|ies)|points?)\s+(?:was|were)\s+(?:answered|taken|echoed|put|dealt)\b/;

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
  if (
    !said?.[1] ||
    (said !== owned && !/\s(?:was|were|is)\b/i.test(said[0]) && !TAKEN.test(after) && !HOLDING.test(before))
  )
    return null;
  const at = end + said[0].indexOf(said[1]);
  return { verb: /quest|quer|enq/i.test(said[1]) ? 'asked' : 'said', start: at, end: at + said[1].length };
}
