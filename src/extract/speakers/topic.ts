// Of whom the text is speaking, so that "He added" is laid to the right door.
import { hint } from '../../names/hints.ts';
import type { Mention } from '../../names/mentions.ts';
import { hintsOf } from '../../names/wording.ts';
import type { Act } from './act.ts';
import { canMean, type Pronoun } from './pronouns.ts';
import type { Party } from './subjects.ts';
import type { Voice } from './units.ts';

/** What is remembered from sentence to sentence, and from paragraph to paragraph of an item. */
export interface Topic {
  /** Who spoke last, or of whom the last sentence was. */
  readonly voice: Voice | null;
  /** The voice has spoken; else it is only the subject of the last sentence. */
  readonly spoke: boolean;
  /** To whom that voice gave the word: "invited Miss B to speak", "asked Mr C about it". */
  readonly handed: Voice | null;
  /** Sentences since then. */
  readonly age: number;
  /** Persons named in the last sentence, the last of them first. */
  readonly named: readonly Voice[];
  /** Those whose letters the item tells of: what they "asked" they wrote. */
  readonly writers: ReadonlySet<string>;
}

export const NO_TOPIC: Topic = { voice: null, handed: null, spoke: false, age: 0, named: [], writers: new Set() };

const LEAD =
  /^\W*(?:[A-Z][^.;:]{0,40}\s[–—-]\s+|[A-Z][^.;:]{0,40}:\s+)?(?:(?:the|our|both|then|also|however|finally|next|meanwhile)\b,?\s*)*$/i;
const REPORT = /^['’]s?\s+(?:[a-z]+\s+){0,2}(?:report|update|paper|presentation)\b/;

/** Whether nothing but an opening word or a side heading stands between `start` and `at`. */
function leads(text: string, start: number, at: number): boolean {
  return at - start < 90 && LEAD.test(text.slice(start, at));
}

/** Who "he" or "she" is at `offset` of a sentence; null where nobody fits. */
export function meant(
  pronoun: Pronoun,
  offset: number,
  start: number,
  text: string,
  parties: readonly Party[],
  topic: Topic,
): Voice | null {
  const here = parties
    .filter((party) => party.end <= offset && party.governed === null && party.voices.length === 1)
    .at(-1);
  const [nearest] = here?.voices ?? [];
  if (here && nearest && canMean(pronoun, nearest) && leads(text, start, here.start)) return nearest;
  const { voice, spoke, age } = topic;
  if (topic.handed && age <= 1 && canMean(pronoun, topic.handed)) return topic.handed;
  const fits = voice !== null && canMean(pronoun, voice);
  if (fits && age <= 1) return voice;
  const named = topic.named.find(
    (one) => canMean(pronoun, one) && /\b(?:M(?:r|s|rs|iss)|Sir|Dame)\b/.test(one.person?.name ?? ''),
  );
  if (named) return named;
  if (fits && spoke && age <= 4) return voice;
  // nobody else is named: "Governors challenged the Head and he pointed to the results"
  const before = parties.filter((party) => party.end <= offset);
  const [only] = before[0]?.voices ?? [];
  return before.length === 1 && before[0]?.voices.length === 1 && only && canMean(pronoun, only) ? only : null;
}

const HANDING =
  /^(?:invited?|welcomed?|introduced?|asked?|called|asks|invites|welcomes|introduces|allowed|permitted|pressed|questioned|challenged|accused|suggested|nominated|proposed)$/;

/** The one person named after the last act before `limit`, where that act gives the word to somebody; else null. */
export function handedTo(
  text: string,
  end: number,
  mentions: readonly Mention[],
  acts: readonly Act[],
  limit: number,
): Voice | null {
  const last = acts.at(-1);
  if (last?.by !== 'verb' || !HANDING.test(last.verb)) return null;
  const named = mentions.filter(
    ({ start, kind }) => kind === 'person' && start > last.end && start < Math.min(end, limit, last.end + 40),
  );
  const [person] = named;
  return person && named.length === 1 && !person.possessive ? { person, office: null, text } : null;
}

/** The topic after a sentence that has been read; `writers` are those of whose letters the text has told by then. */
export function topicAfter(
  text: string,
  start: number,
  mentions: readonly Mention[],
  parties: readonly Party[],
  acts: readonly Act[],
  writers: ReadonlySet<string>,
  topic: Topic,
): Topic {
  const age = topic.age + 1;
  const { voice: before, spoke } = topic;
  if (mentions.length === 0) return { voice: before, spoke, handed: null, age, named: [], writers };
  const persons = mentions.filter((mention) => mention.kind === 'person' && mention.sure);
  const named = persons.map((person) => ({ person, office: null, text })).reverse();
  const handed = handedTo(text, Number.POSITIVE_INFINITY, mentions, acts, Number.POSITIVE_INFINITY);
  const rest: Topic = { voice: before, spoke, handed, age, named, writers };
  const spoken = acts.filter((act) => act.by !== 'mover').at(-1);
  // "The Clerk was asked by Mr A": the word is hers now
  const [asked] = parties[0]?.voices ?? [];
  if (
    spoken?.by === 'passive' &&
    asked &&
    HANDING.test(spoken.verb) &&
    parties[0] &&
    parties[0].end <= spoken.start &&
    parties[0].governed === null
  )
    return { ...rest, voice: asked, spoke: false, age: 1 };
  if (spoken) return { ...rest, voice: spoken.voice, spoke: true, age: 1 };
  const [owner] = mentions;
  if ((owner?.kind === 'person' || owner?.kind === 'office') && owner.possessive && leads(text, start, owner.start)) {
    const reports = REPORT.test(text.slice(owner.end, owner.end + 40));
    const voice =
      owner.kind === 'person' ? { person: owner, office: null, text } : { person: null, office: owner, text };
    if (reports) return { ...rest, voice, spoke: false, age: 1 };
  }
  const [opening] = parties;
  const [voice] = opening?.voices ?? [];
  const opens = opening && voice && opening.governed === null && opening.voices.length === 1;
  return opens && leads(text, start, opening.start) ? { ...rest, voice, spoke: false, age: 1 } : rest;
}

const LETTER =
  /\b(?:letters?|e-?mails?|correspondence|message|phone\s+call|telephone\s+call|complaints?|card|petition)\s+(?:(?:has|had|was|were|have)\s+(?:also\s+)?(?:been\s+)?received\s+|received\s+)?from\s+(?:(?:the|both|[A-Z]\w+\s+and|mr\s+and)\s+){0,4}(?:[A-Z][\w\s]{2,50},\s+)?$/i;

/** One word at least of every {@link LETTER}. */
const LETTERS = hint(/^(?:letters?|e?mails?|correspondence|message|call|complaints?|card|petition)$/i);

/** Those whose letters the item tells of, by {@link writerKey}, with any that this sentence adds. */
export function writersAfter(
  text: string,
  start: number,
  mentions: readonly Mention[],
  writers: ReadonlySet<string>,
): ReadonlySet<string> {
  if (mentions.length === 0 || !hintsOf(text).has(LETTERS)) return writers;
  const found = mentions.filter(
    (mention) =>
      mention.kind === 'person' &&
      !mention.person?.attendance.length &&
      LETTER.test(text.slice(Math.max(start, mention.start - 90), mention.start)),
  );
  return found.length === 0 ? writers : new Set([...writers, ...found.map(writerKey)]);
}

/** A person's surname, by which the writer of a letter is known again. */
export function writerKey(mention: Mention): string {
  return mention.person?.parsed.surname ?? mention.name.split(/\s+/).at(-1) ?? mention.name;
}
