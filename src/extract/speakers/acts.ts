// All that the voices of one paragraph do in speaking: as subjects, as agents of a passive, as movers, by a label.
import type { Item, Paragraph } from '../../model/index.ts';
import { type Mention, mentionsIn } from '../../names/mentions.ts';
import type { Roster } from '../../names/roster.ts';
import { agencyBefore, ownedSpeech } from './agents.ts';
import { coordinated, outside } from './chain.ts';
import { predicateAfter, relativeAfter } from './gap.ts';
import { asksInBrackets, headsSpeech, labelsSpeech } from './labels.ts';
import { motionBefore } from './movers.ts';
import { canMean, referredIn } from './pronouns.ts';
import { type Party, partiesIn } from './subjects.ts';
import type { Voice } from './units.ts';

/** In these it is a letter that speaks, or somebody outside the room. */
const WRITTEN =
  /\b(?:letters?|e-?mails?|correspondence|message|residents?|calls?|complaints?|application|petition|report)\b/i;

/** One act: who, how, and where in the paragraph's text. */
export interface Act {
  readonly voice: Voice;
  readonly verb: string;
  readonly start: number;
  readonly end: number;
  readonly by: 'verb' | 'passive' | 'mover' | 'label' | 'pronoun';
}

/** Of whom the text last spoke; carried from sentence to sentence and from paragraph to paragraph of an item. */
export interface Topic {
  readonly voice: Voice;
  /** The voice has spoken; else it is only the subject of the sentence before. */
  readonly spoke: boolean;
}

/** Any word by which somebody can be said to speak: paragraphs without one are passed over unread. */
const QUICK =
  /(?:ed|id|ks|ts|es|ve|ght|old|elt|poke|ade|ent|an|ook|rew|wn|ut|ew|as|ere|ad|ys|ds|sh|ke)\b|\b(?:prop|sec|2nd)\b|[•·:–]/i;

/** The acts of a paragraph in order, and the topic it leaves behind. */
export function actsOf(
  item: Item,
  paragraph: Paragraph,
  next: Paragraph | undefined,
  roster: Roster,
  topic: Topic | null,
): { acts: Act[]; topic: Topic | null } {
  const { text } = paragraph.view;
  const acts: Act[] = [];
  if (!QUICK.test(text)) return { acts, topic };
  const mentions = mentionsIn(text, roster);
  const first = mentions[0];
  if (first && headsSpeech(item, paragraph, first, next)) acts.push(labelled(text, first));
  let current = topic;
  let from = 0;
  for (const sentence of paragraph.sentences) {
    const inside: Mention[] = [];
    while ((mentions[from]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) {
      const mention = mentions[from++];
      if (mention && mention.start >= sentence.start) inside.push(mention);
    }
    current = readSentence(item, paragraph, sentence, inside, current, acts);
  }
  return { acts, topic: current };
}

function labelled(text: string, mention: Mention): Act {
  return {
    voice: { person: mention, office: null, text },
    verb: 'reported',
    start: mention.start,
    end: mention.end,
    by: 'label',
  };
}

function readSentence(
  item: Item,
  paragraph: Paragraph,
  { start, end }: { readonly start: number; readonly end: number },
  mentions: readonly Mention[],
  topic: Topic | null,
  acts: Act[],
): Topic | null {
  const { text } = paragraph.view;
  const before = acts.length;
  for (const mention of mentions) {
    if (labelsSpeech(item, paragraph, mention, start)) acts.push(labelled(text, mention));
    if (asksInBrackets(text, mention)) acts.push({ ...labelled(text, mention), verb: 'asked' });
    const owned =
      mention.possessive && mention.kind === 'person' ? ownedSpeech(text, start, mention.start, mention.end) : null;
    if (owned) acts.push({ voice: { person: mention, office: null, text }, ...owned, by: 'passive' });
  }
  const parties = partiesIn(text, start, end, mentions);
  for (const [place, party] of parties.entries()) {
    const limit = parties[place + 1]?.start ?? end;
    acts.push(...actsOfParty(text, start, end, limit, party, parties[place - 1]));
  }
  let subject = topicOf(text, start, mentions, parties, acts.slice(before)) ?? topic;
  for (const { pronoun, predicate } of referredIn(text, start, end)) {
    if (!subject || !canMean(pronoun, subject.voice)) continue;
    acts.push({
      voice: subject.voice,
      verb: predicate.verb,
      start: predicate.start,
      end: predicate.end,
      by: 'pronoun',
    });
    subject = { ...subject, spoke: true };
  }
  return subject;
}

function actsOfParty(
  text: string,
  start: number,
  end: number,
  limit: number,
  party: Party,
  previous: Party | undefined,
): Act[] {
  const all = (verb: string, from: number, to: number, by: Act['by']): Act[] =>
    party.voices.map((voice) => ({ voice, verb, start: from, end: to, by }));
  const motion = motionBefore(text, start, party.start, previous !== undefined);
  if (motion) return all(motion.verb, motion.start, motion.end, 'mover');
  const agency = agencyBefore(text, start, party.start);
  if (agency) return all(agency.verb, agency.start, agency.end, 'passive');
  if (party.governed === 'preposition') {
    const told = relativeAfter(text, party.end, end);
    const last = party.voices.at(-1);
    return told && last && !WRITTEN.test(text.slice(start, party.start))
      ? [{ voice: last, verb: told.verb, start: told.start, end: told.end, by: 'verb' }]
      : [];
  }
  const predicate = predicateAfter(text, party.end, end, party.governed === 'verb');
  const last = party.voices.at(-1);
  if (!predicate) {
    const later = party.governed === null ? coordinated(text, party.end, limit, start, party.start) : [];
    return last
      ? later.map((found) => ({
          voice: last,
          verb: found.verb,
          start: found.start,
          end: found.end,
          by: 'verb' as const,
        }))
      : [];
  }
  if (outside(text, start, party.start, predicate, end)) return [];
  const voices = party.governed === 'verb' && last ? [last] : party.voices;
  const acts = voices.map((voice) => ({
    voice,
    verb: predicate.verb,
    start: predicate.start,
    end: predicate.end,
    by: 'verb' as const,
  }));
  return acts;
}

const LEAD = /^\W*(?:(?:the|our|both|then|also|however|finally|next|meanwhile)\b,?\s*)*$/i;

/** The person of whom a sentence speaks: its last single speaker, else the one with whom it opens. */
function topicOf(
  text: string,
  start: number,
  mentions: readonly Mention[],
  parties: readonly Party[],
  acts: readonly Act[],
): Topic | null {
  const spoken = acts.filter((act) => act.by !== 'mover').at(-1);
  if (spoken) return { voice: spoken.voice, spoke: true };
  const [opening] = parties;
  const [voice] = opening?.voices ?? [];
  const owner = mentions[0];
  if (owner?.kind === 'person' && owner.possessive && LEAD.test(text.slice(start, owner.start))) {
    const report = /^['’]s?\s+(?:[a-z]+\s+)?(?:report|update|paper|presentation)\b/.test(
      text.slice(owner.end, owner.end + 40),
    );
    if (report) return { voice: { person: owner, office: null, text }, spoke: false };
  }
  const opens = opening && opening.governed === null && opening.voices.length === 1;
  return opens && voice && LEAD.test(text.slice(start, opening.start)) ? { voice, spoke: false } : null;
}
