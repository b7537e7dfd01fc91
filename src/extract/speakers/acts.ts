// All that the voices of one paragraph do in speaking: as subjects, as agents of a passive, as movers, by a label.
import { addAll, type Item, type Paragraph, type Sentence } from '../../model/index.ts';
import { type Mention, mentionsIn } from '../../names/mentions.ts';
import type { Roster } from '../../names/roster.ts';
import type { Act } from './act.ts';
import { agencyBefore } from './agents.ts';
import { coordinated, further, outside } from './chain.ts';
import { allowedToSpeak, ownedSpeech, spokeInList } from './floor.ts';
import { predicateAfter, relativeAfter } from './gap.ts';
import { asksAsLabel, asksInBrackets, attributedTo, headsSpeech, labelsSpeech } from './labels.ts';
import { motionBefore } from './movers.ts';
import { absoluteAt, type Predicate, takesPerson } from './predicate.ts';
import { canMean, referredIn } from './pronouns.ts';
import { type Party, partiesIn } from './subjects.ts';
import { handedTo, meant, type Topic, topicAfter, writerKey, writersAfter } from './topic.ts';
import type { Voice } from './units.ts';

/** What every paragraph has in which somebody speaks: the end of a past tense, a mover's form, a label. */
const QUICK =
  /(?:ed|id|ks|ts|es|ve|ght|old|elt|poke|ade|ent|an|ook|rew|wn|ut|ew|as|ere|ad|ys|ds|sh|ke|ame|ose|und|ood|ang|lt|let|is|[’']t|ing)\b|\b(?:prop|sec|2nd|mover)|[•·:–]/i;
/** A paragraph shorter than this can be a name alone, under which bullets follow. */
const SHORT = 60;
/** In these it is a letter that speaks, or somebody outside the room. */
const WRITTEN =
  /\b(?:letters?|e-?mails?|correspondence|message|residents?|calls?|complaints?|application|petition|report)\b/i;

/** "met with Mr A, who said": that was elsewhere. */
const MEETING =
  /\b(?:met|meeting|spoke|spoken|speaking|talked|talking|contact|contacted|visited|liais\w+|phoned|rang|wrote|written|conversations?|discussions?|discussed|emailed|chat)\s+(?:briefly\s+|again\s+)?(?:with|to|by)\s+(?:the\s+|both\s+)?$/i;

/** "raised by Mr A at the last meeting". */
const EARLIER =
  /^\s*(?:,\s*)?(?:at\s+(?:the|our|a)\s+(?:last|previous|earlier)|last\s+(?:month|week|year)|earlier|previously|in\s+(?:his|her|an?)\s+(?:e-?mail|letter)|by\s+(?:e-?mail|letter))\b/i;

/** The acts of a paragraph in order, and the topic it leaves behind. `next` is the paragraph after it, `lead` the line that opened the list
 * of which it is a part ("The following points were made:"). */
export function actsOf(
  item: Item,
  paragraph: Paragraph,
  next: Paragraph | undefined,
  roster: Roster,
  topic: Topic,
  lead = '',
): { acts: Act[]; topic: Topic } {
  const { text } = paragraph.view;
  const acts: Act[] = [];
  if (text.length > SHORT && !QUICK.test(text)) return { acts, topic };
  const mentions = mentionsIn(text, roster);
  const [first] = mentions;
  if (first && headsSpeech(item, paragraph, first, next)) acts.push(labelled(text, first));
  let current = topic;
  let from = 0;
  for (const sentence of paragraph.sentences) {
    const inside: Mention[] = [];
    while ((mentions[from]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) {
      const mention = mentions[from++];
      if (mention && mention.start >= sentence.start) inside.push(mention);
    }
    const read = readSentence(item, paragraph, sentence, inside, current, lead);
    addAll(acts, read.acts);
    current = read.topic;
  }
  return { acts, topic: current };
}

function readSentence(
  item: Item,
  paragraph: Paragraph,
  { start, end }: Sentence,
  mentions: readonly Mention[],
  topic: Topic,
  lead: string,
) {
  const { text } = paragraph.view;
  const acts: Act[] = [];
  for (const mention of mentions) {
    if (labelsSpeech(item, paragraph, mention, start)) {
      const asks = /question/i.test(text.slice(start, mention.start));
      acts.push({ ...labelled(text, mention), verb: asks ? 'asked' : 'reported' });
    }
    if (asksInBrackets(text, mention) || attributedTo(text, start, mention, lead) || asksAsLabel(text, start, mention))
      acts.push({ ...labelled(text, mention), verb: 'asked' });
    const owned =
      mention.possessive && (mention.kind === 'person' || mention.kind === 'office')
        ? ownedSpeech(text, start, mention.start, mention.end)
        : null;
    if (owned) {
      const voice = mention.kind === 'person' ? voiceOf(text, mention) : { person: null, office: mention, text };
      acts.push({ voice, ...owned, by: 'passive' });
    }
  }
  const writers = writersAfter(text, start, mentions, topic.writers);
  const parties = mentions.length === 0 ? [] : partiesIn(text, start, end, mentions);
  const limits = nextSubjects(parties, end);
  let before: readonly Act[] = [];
  for (const [place, party] of parties.entries()) {
    const own = actsOfParty(
      text,
      start,
      end,
      limits[place] ?? end,
      party,
      parties[place - 1],
      before.at(-1)?.by === 'mover',
    );
    const shared = own.length === 0 ? sharedVerb(text, party, before) : null;
    const found = shared ? party.voices.map((voice): Act => ({ ...shared, voice })) : own;
    before = found;
    addAll(
      acts,
      found.filter((act) => !act.voice.person || credible(act, act.voice.person, writers)),
    );
  }
  const [owner] = mentions;
  const owns = owner?.possessive && owner.start - start < 12 && (owner.kind === 'person' || owner.kind === 'office');
  const possessor: Voice | null = !owns
    ? null
    : owner.kind === 'person'
      ? voiceOf(text, owner)
      : { person: null, office: owner, text };
  let after = topicAfter(text, start, mentions, parties, acts, writers, topic);
  for (const { pronoun, predicate } of referredIn(text, start, end)) {
    const here = handedTo(
      text,
      end,
      mentions,
      acts.filter((act) => act.start < predicate.start),
      predicate.start,
    );
    const own = possessor && parties.every((party) => party.start > predicate.start) && canMean(pronoun, possessor);
    const voice =
      here && canMean(pronoun, here)
        ? here
        : own
          ? possessor
          : meant(pronoun, predicate.start, start, text, parties, topic);
    if (!voice || (voice.person && writers.has(writerKey(voice.person)))) continue;
    acts.push({ voice, verb: predicate.verb, start: predicate.start, end: predicate.end, by: 'pronoun' });
    after = { ...after, voice, spoke: true, age: 1 };
  }
  return { acts, topic: after };
}

/** What firms "say" in minutes as often as people do. */
const CORPORATE =
  /^(?:advis|confirm|report|request|ask|sa(?:id|y)|stat|inform|agree|offer|repl|respond|quot|propos|announc|provid|ma(?:d|k)e|indicat|suppl|invit|suggest|estimat|recommend)/;

/**
 * Whether the person can have done the act in the room: no letter writer, and not two capitalised words that nothing says
 * are a person ("Anyshire Homes advised"), unless what they did only people do.
 */
function credible(act: Act, person: Mention, writers: ReadonlySet<string>): boolean {
  if (writers.has(writerKey(person))) return false;
  if (person.sure) return true;
  const words = person.name.split(/\s+/).length;
  // a first name that no list gives
  if (words === 1) return act.by === 'verb' || act.by === 'passive';
  return act.by === 'verb' && words === 2 && !CORPORATE.test(act.verb);
}

/** The gerund by which a party at the end of a sentence speaks: "it was approved, Mr A proposing and Mr B seconding". */
function absolute(text: string, start: number, party: Party): Predicate | null {
  const lead = text.slice(Math.max(start, party.start - 12), party.start);
  if (party.governed !== null) return null;
  if (party.start - start < 6 && /^\s+having\b/.test(text.slice(party.end, party.end + 8)))
    return absoluteAt(text, party.end);
  if (!/(?:,|\band|\bwith)\s+(?:the\s+)?$/i.test(lead)) return null;
  return absoluteAt(text, party.end);
}

/** "Mr A spoke on the estate and Mr B on the fleet": the verb of the party before, where only its complement follows. */
function sharedVerb(text: string, party: Party, before: readonly Act[]): Act | null {
  const last = before.at(-1);
  if (last?.by !== 'verb' || party.governed !== null || takesPerson(last.verb)) return null;
  const between = text.slice(last.end, party.start);
  if (/\b(?:as|so)\s+(?:did|does|do|was|were|had)\s+(?:the\s+)?$/i.test(between)) return last;
  if (!/(?:[,;]|\band|\bbut|\bwhile|\bwhilst)\s+(?:the\s+)?$/i.test(between)) return null;
  if (
    /^,?\s+(?:likewise|similarly|too|also|otherwise|the\s+same)\s*(?:[.;,]|$)/.test(
      text.slice(party.end, party.end + 16),
    )
  )
    return last;
  return /^,?\s+(?:that|on|upon|about|against|for|in\s+favour)\s/.test(text.slice(party.end, party.end + 14))
    ? last
    : null;
}

/** Where the next subject after each party begins. */
function nextSubjects(parties: readonly Party[], end: number): number[] {
  let next = end;
  return parties
    .toReversed()
    .map((party) => {
      const limit = next;
      if (party.governed === null) next = party.start;
      return limit;
    })
    .reverse();
}

const voiceOf = (text: string, person: Mention): Voice => ({ person, office: null, text });

function labelled(text: string, mention: Mention): Act {
  return { voice: voiceOf(text, mention), verb: 'reported', start: mention.start, end: mention.end, by: 'label' };
}

/** What one party of the sentence `[start, end)` says; the next subject begins at `limit`; `moved`: the one before is a mover. */
function actsOfParty(
  text: string,
  start: number,
  end: number,
  limit: number,
  party: Party,
  previous: Party | undefined,
  moved: boolean,
): Act[] {
  const all = (found: { verb: string; start: number; end: number }, by: Act['by'], voices = party.voices): Act[] =>
    voices.map((voice) => ({ voice, verb: found.verb, start: found.start, end: found.end, by }));
  const motion = motionBefore(text, start, party.start, previous !== undefined, moved ? null : (previous?.end ?? null));
  if (motion) return all(motion, 'mover');
  const agency = agencyBefore(text, start, party.start);
  if (agency) return EARLIER.test(text.slice(party.end, party.end + 60)) ? [] : all(agency, 'passive');
  const last = party.voices.slice(-1);
  const listed = spokeInList(text, start, party.start);
  if (listed) return all(listed, 'passive');
  const allowed = allowedToSpeak(text, start, party.start, party.end);
  if (allowed) return all(allowed, 'passive');
  if (party.governed === 'preposition') {
    const told =
      WRITTEN.test(text.slice(Math.max(start, party.start - 200), party.start)) ||
      MEETING.test(text.slice(Math.max(start, party.start - 60), party.start))
        ? null
        : relativeAfter(text, party.end, end);
    return told ? all(told, 'verb', last) : [];
  }
  const predicate = predicateAfter(text, party.end, end, party.governed === 'verb') ?? absolute(text, start, party);
  if (!predicate) {
    // "recalled that the Leader had decided it and outlined the timetable": the outlining is not the Leader’s
    const embedded = /\bthat\s+(?:the\s+)?$/i.test(text.slice(Math.max(start, party.start - 10), party.start));
    const later = party.governed === null && !embedded ? coordinated(text, party.end, limit, start, party.start) : null;
    return later ? all(later, 'verb') : [];
  }
  if (outside(text, start, party.start, predicate, end)) return [];
  const voices = party.governed === 'verb' ? last : party.voices;
  return [predicate, ...further(text, predicate.end, limit)].flatMap((found) => all(found, 'verb', voices));
}
