// Sentences and clauses whose subject is "he" or "she", and whom such a pronoun can mean.

import { matches } from '../../model/matches.ts';
import { hint } from '../../names/hints.ts';
import { hintsOf } from '../../names/wording.ts';
import { type Predicate, predicateAt } from './predicate.ts';
import type { Voice } from './units.ts';

export type Pronoun = 'he' | 'she';

/** A predicate whose subject is a pronoun. */
export interface Referred {
  readonly pronoun: Pronoun;
  readonly predicate: Predicate;
}

const OPENING =
  /^(?:[“"‘(•*-]\s*)?(?:(?:however|but|and|also|finally|in\s+addition|additionally|furthermore|further|then|later|in\s+conclusion|lastly|secondly|firstly|in\s+particular|in\s+this\s+regard|on\s+behalf\s+of\s+[^,.;]{1,40}?|(?:in|with)\s+(?:relation|regard|response|respect|reply|answer|closing|summary)\b[^.;]{0,120}?,)(?:(?:(?<!\s)\s+)?,)?(?<!\s)\s+)?(he|she)\s+/i;
const INSIDE =
  /(?:[,;–—-]\s+(?:(?:and|but|then|however|so)\s+(?:,\s*)?)?|\s(?:and|but|then|however,?)\s+)(he|she)\s+/gi;

const PRONOUNS = hint(/^s?he$/i);

/** The pronoun predicates of the sentence `[start, end)` of `text`. */
export function referredIn(text: string, start: number, end: number): Referred[] {
  const found: Referred[] = [];
  if (!hintsOf(text).has(PRONOUNS)) return found;
  const sentence = text.slice(start, end);
  if (!/\bs?he\s/i.test(sentence)) return found;
  const opening = OPENING.exec(sentence);
  if (opening) add(found, text, opening[1], start + opening[0].length, end);
  for (const inside of matches(sentence, INSIDE)) {
    add(found, text, inside[1], start + inside.index + inside[0].length, end);
  }
  return found;
}

function add(found: Referred[], text: string, word: string | undefined, at: number, end: number): void {
  const predicate = predicateAt(text, at, end);
  if (predicate && predicate.start !== found.at(-1)?.predicate.start)
    found.push({ pronoun: word?.toLowerCase() === 'she' ? 'she' : 'he', predicate });
}

/** Whether the pronoun can stand for the voice, by the honorific where one is printed. */
export function canMean(pronoun: Pronoun, voice: Voice): boolean {
  const name = voice.person?.person?.name ?? voice.person?.name ?? '';
  const printed = `${voice.person?.name ?? ''} ${name}`;
  if (/\b(?:Mr|Sir|Lord)\b/.test(printed)) return pronoun === 'he';
  if (/\b(?:Mrs|Ms|Miss|Dame|Lady|Baroness)\b/.test(printed)) return pronoun === 'she';
  return true;
}
