// Where sentences begin and end in a paragraph of minutes, whose stops are mostly not full stops.
import type { Sentence } from '../model/index.ts';

/** Words after which a full stop does not end a sentence. */
const ABBREVIATED: ReadonlySet<string> = new Set(
  (
    'Mr Mrs Ms Miss Mx Dr Prof Rev Revd Hon Cllr Clr Cllrs Clir Messrs St Sr Jr Supt Insp Sgt Ald Lt Col Capt Gen Maj no ' +
    'No nos Nos Min chq Chq Coun Cmhlr Cyng para paras Para p pp vol Vol ch Ch cl Cl ref Ref re Re approx Approx incl Incl ' +
    'etc e.g i.e eg ie viz cf c vs v Ltd Co Inc plc Plc Dept dept Tel tel Ext ext Fig fig Rd Ave Prop prop Sec sec Nr nr ' +
    'Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec a.m p.m'
  ).split(' '),
);
const INITIALS = /^(?:[A-Z]\.){0,4}[A-Z]$/;
/** … unless the next word can hardly be a continuation. */
const SOFT =
  /(?:^|[\s(])(?:etc|a\.m|p\.m|Ltd|Co|Inc|plc|Plc|no|No|Rd|Ave|v|c|re|Re|[A-Z]|[A-Z]\.[A-Z]|[A-Z]\.[A-Z]\.[A-Z])$/;
const OPENER =
  /^(?:The|It|He|She|They|This|That|These|Those|There|In|On|At|As|An?|All|Any|No|Members?|Councillors?|Cllrs?|Mr|Mrs|Ms|Miss|Dr|Proposed|Prop|Resolved|RESOLVED|Agreed|AGREED|Action|ACTION|Following|For|If|When|Clerk|We)\b/;

/**
 * Splits a paragraph's text into sentences.
 * @param text folded text of a paragraph, without its label
 * @returns half-open ranges that cover all but the white space between sentences, in order
 */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const stop =
    /(?<![.!?…])[.!?…]+["”’')\]]*(?=\s|$)|[.!?](?=["“]?(?:The|It|He|She|They|This|A)\s)|[:;](?=\s+(?:It was |RESOLVED|Resolved))/g;
  for (let match = stop.exec(text); match; match = stop.exec(text)) {
    const end = stop.lastIndex;
    if (end < text.length && !endsHere(text, match.index, end, match[0])) continue;
    if (match[0] === ':' || match[0] === ';') continue;
    push(sentences, text, start, end);
    start = end;
  }
  push(sentences, text, start, text.length);
  return sentences;
}

function push(sentences: Sentence[], text: string, from: number, to: number): void {
  let start = from;
  while (start < to && text.charCodeAt(start) <= 32) start++;
  let end = to;
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  if (end > start) sentences.push({ start, end });
}

/** Whether the stop at `[at, end)` ends a sentence, from the word before it and the word after. */
function endsHere(text: string, at: number, end: number, stop: string): boolean {
  const after = text.slice(end, end + 40).trimStart();
  const before = text.slice(Math.max(0, at - 24), at);
  if (stop.startsWith('.') && stop.length === 1) {
    if (isAbbreviated(lastWord(before)))
      return SOFT.test(before) && OPENER.test(after) && !/(?:^|[\s(])[A-Z]$/.test(before);
    // "4. Title": a number alone before the stop is a label, not an end
    if (/(?:^|\s)\(?\d{1,2}$/.test(before) && /^[A-Z“"]/.test(after) && at < 4) return false;
  }
  if (stop.startsWith('...') || stop.startsWith('…')) return /^[A-Z“"]/.test(after);
  // a sentence begins with a capital, a figure, a quotation mark, a bracket, a bullet, or initials
  return /^(?:[A-Z0-9À-Þ“"‘'(£€[•·*|-]|[a-z]\) [A-Z])/.test(after);
}

const isAbbreviated = (word: string): boolean => ABBREVIATED.has(word) || (word.length < 10 && INITIALS.test(word));

/** What stands behind the last space, bracket, quotation mark or slash. */
function lastWord(text: string): string {
  let start = text.length;
  while (start > 0 && !isBetweenWords(text.charAt(start - 1))) start--;
  return text.slice(start);
}

const isBetweenWords = (character: string): boolean => '(“"‘\'/'.includes(character) || character.trim() === '';
