// Recognises, at one place of a text, a predicate that says somebody spoke: "then gave an update", "was keen to stress".
import { regular } from './inflect.ts';
import { BEGINNINGS, MODALS, OPENERS, STATES } from './states.ts';
import { SAYINGS, type Saying } from './verbs.ts';
import { BOUND_BY, UNSPOKEN } from './vocabulary.ts';

/** A predicate of saying. */
export interface Predicate {
  /** The verb as printed, lower case. */
  readonly verb: string;
  /** Its infinitive: `say`; `be` for a state of mind. */
  readonly base: string;
  readonly start: number;
  /** Right after the verb. */
  readonly end: number;
}

/** Verbs that need words after them say nothing in a passive: "laid by the contractor". */
const BOUND = new Set(BOUND_BY.map(([base]) => base));

const finite = new Map<string, Saying>();
const infinitives = new Map<string, Saying>();
const gerunds = new Map<string, Saying>();
const participles = new Map<string, Saying>();
for (const saying of SAYINGS) {
  finite.set(saying.forms.past, saying);
  finite.set(saying.forms.present, saying);
  infinitives.set(saying.forms.base, saying);
  gerunds.set(saying.forms.gerund, saying);
  if (!BOUND.has(saying.forms.base)) participles.set(saying.forms.participle, saying);
}

// Only after "wished to" or "did not": what one wants to know one asks, and what one cannot see one says.
const WANTS = new Set(['know', 'learn', 'hear', 'understand', 'see', 'prefer', 'resist', 'like']);
for (const base of WANTS) infinitives.set(base, { forms: regular(base) });
// A slip that is common where the verb follows "The Chairman": "The Chairman thank them for coming".
finite.set('thank', { forms: regular('thank') });

/** Verbs of saying whose object is a person: the name after them does not begin a clause. */
const TO_PERSONS = new Set(
  `thank welcome ask inform tell advise remind invite introduce congratulate assure reassure urge encourage brief update propose
   second nominate support praise commend mention request alert warn compliment press apprise notify present question name greet accuse blame admonish chide rebuke reproach reprimand scold upbraid exhort implore console criticise condemn credit`.split(
    /\s+/,
  ),
);

/** Whether the word is a verb of saying that takes a person as its object: `thanked`, `asking`. */
export function takesPerson(word: string): boolean {
  const saying = finite.get(word.toLowerCase()) ?? gerunds.get(word.toLowerCase());
  return saying !== undefined && TO_PERSONS.has(saying.forms.base);
}

/** Whether the word is the past participle of a verb of saying: `introduced`, `given`. */
export function isSaidOf(word: string): boolean {
  return participles.has(word.toLowerCase());
}

const ADVERBS =
  /(?:(?:\s*,)?\s+(?:also|then|again|further|later|now|both|all|each|first|next|therefore|once(?:\s+more)?|too|in\s+turn|in\s+response|in\s+reply|however|himself|herself|themselves|always|still|just|together|thereupon|afterwards|instead|thus|indeed|meanwhile|never(?:theless)?|(?!re|app|fam)[a-z]+ly)\b,?(?=\s))*\s*/y;

/**
 * The predicate of saying that begins at `offset` of `text`, after any adverbs; null where there is none.
 * `limit` is where the sentence ends.
 */
export function predicateAt(text: string, offset: number, limit: number): Predicate | null {
  ADVERBS.lastIndex = offset;
  const start = offset + (ADVERBS.exec(text)?.[0].length ?? 0);
  if (start >= limit) return null;
  const word = wordAt(text, start);
  if (word === '') return null;
  const opened = OPENERS.has(word)
    ? (through(MODALS, infinitives, text, start, limit) ??
      through(BEGINNINGS, gerunds, text, start, limit) ??
      state(text, start))
    : null;
  return opened ?? known(finite, text, start, limit) ?? (word.endsWith('ed') ? reported(text, start) : null);
}

/** "Mr A having asked about it, Ms B said …". */
const HAVING = /\s+having\s+(?:also\s+|already\s+)?([a-z]+)\b/y;
const GERUND = /\s*(?:,\s+)?([a-z]+ing)(\s+(?:that|whether|against|for|in\s+favour)\b|\s*(?=[,.;)]|and\b|$))/y;

/** The gerund of an absolute clause: "Mr A maintaining that …", "Mr A proposing and Mr B seconding". */
export function absoluteAt(text: string, offset: number): Predicate | null {
  HAVING.lastIndex = offset;
  const had = HAVING.exec(text);
  const done = had?.[1] === undefined ? undefined : participles.get(had[1]);
  if (had?.[1] && done) {
    const at = offset + had[0].length - had[1].length;
    return { verb: had[1], base: done.forms.base, start: at, end: at + had[1].length };
  }
  GERUND.lastIndex = offset;
  const found = GERUND.exec(text);
  const saying = found?.[1] === undefined ? undefined : gerunds.get(found[1]);
  if (!found?.[1] || !saying) return null;
  const start = offset + found[0].indexOf(found[1]);
  return { verb: found[1], base: saying.forms.base, start, end: start + found[1].length };
}

const CLAUSE = /([A-Za-z]{3,}ed)\s+(?:that|whether)\s/y;

/** "posited that", "queried whether": a verb that no list has, by the clause after it. */
function reported(text: string, start: number): Predicate | null {
  CLAUSE.lastIndex = start;
  const verb = CLAUSE.exec(text)?.[1]?.toLowerCase();
  if (verb === undefined || UNSPOKEN.has(verb) || finite.has(verb)) return null;
  return { verb, base: verb, start, end: start + verb.length };
}

function through(
  lead: RegExp,
  forms: ReadonlyMap<string, Saying>,
  text: string,
  start: number,
  limit: number,
): Predicate | null {
  lead.lastIndex = start;
  const found = lead.exec(text);
  const after = found ? known(forms, text, start + found[0].length, limit) : null;
  // "wanted to know", "would like to see": the second word alone would say something else.
  return after && WANTS.has(after.base)
    ? { ...after, start, verb: text.slice(start, after.end).toLowerCase().replace(/\s+/g, ' ') }
    : after;
}

function state(text: string, start: number): Predicate | null {
  STATES.lastIndex = start;
  const found = STATES.exec(text);
  return found
    ? { verb: found[0].toLowerCase().replace(/\s+/g, ' '), base: 'be', start, end: start + found[0].length }
    : null;
}

/** The run of plain letters that begins at `start`; empty where none does. */
function wordAt(text: string, start: number): string {
  let end = start;
  while (isPlain(text.charCodeAt(end))) end++;
  return text.slice(start, end);
}

const isPlain = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

function known(forms: ReadonlyMap<string, Saying>, text: string, start: number, limit: number): Predicate | null {
  const word = wordAt(text, start);
  if (word === '') return null;
  const saying = forms.get(word.toLowerCase());
  if (!saying) return null;
  const end = start + word.length;
  const rest = text.slice(end, Math.min(limit, end + 240));
  if (saying.never?.test(rest) || (saying.needs && !saying.needs.test(rest))) return null;
  return { verb: word.toLowerCase(), base: saying.forms.base, start, end };
}
