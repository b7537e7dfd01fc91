// One who may speak: a person, an office, or both where the text sets them side by side ("The Chairman, Mr C,").
import type { Mention } from '../../names/mentions.ts';

export interface Voice {
  readonly person: Mention | null;
  readonly office: Mention | null;
  /** The text in which the mentions stand. */
  readonly text: string;
}

/** A voice and its place in the text, with its bracket and the comma that closes an apposition. */
export interface Unit {
  readonly voice: Voice;
  readonly start: number;
  readonly end: number;
}

/** A word that governs the name after it. */
export const PREPOSITION =
  /(?<![\w’'-])(?:of|from|by|to|with|for|about|at|in|on|between|against|under|via|behind|towards?|regarding|concerning|including|include[ds]?|than|like|per|c\/o|re|representing|alongside|besides|without|if|unless|until|whether|such\s+as|through|into|upon|over|cc|attn|let|met|meet|saw|is|be|became|being|took|takes|taking|take|assumed|vacated|occupied)\s+$/i;
const UNNAMED = /(?<![\w’'])(?:an?|any|every|each|no|another|as|some|previous|next|elect(?:ed)?|of)\s+$/i;
const OF_BODY =
  /^\s+(?:of|for|in)\s+(?:the\s+)?[A-Z][\w&’'-]*(?:\s+(?:(?:of|for|and|the|&)\s+)*(?!Cllr|Councillor|Mr|Ms|Mrs|Dr)[A-Z][\w&’'-]*)*/;
/** A body's name after "the" can look like an office; alone it is the body. */
const BODIES =
  /^(?:executive|head office|officer|officers|member|inspectorate|(?:home|foreign|health|transport|education|environment|defence|justice|housing) secretary|secretary of state\b.*|(?:(?:prime|first|junior|housing|transport|health) )?minister(?: (?:of|for)\b.*)?|taoiseach|t[áa]naiste|president of\b.*)$/i;

/** The persons and offices of `mentions` that can speak, office and name side by side taken as one. */
export function unitsOf(text: string, mentions: readonly Mention[]): Unit[] {
  const able = mentions.filter((mention) => speaks(text, mention));
  const units: Unit[] = [];
  for (let index = 0; index < able.length; index++) {
    const one = able[index];
    if (!one) continue;
    const two = able[index + 1];
    const whole = two ? together(text, one, two) : null;
    if (whole) {
      units.push(whole);
      index++;
    } else units.push(alone(text, one, units.at(-1)));
  }
  return units;
}

/** Whether somebody so named can speak: an unnamed "a clerk" cannot, nor can the owner of a thing ("Mr A’s report"). */
function speaks(text: string, mention: Mention): boolean {
  if (mention.possessive) return false;
  if (mention.kind === 'person') return true;
  if (mention.kind !== 'office' || (!mention.person && BODIES.test(mention.name))) return false;
  return !UNNAMED.test(text.slice(Math.max(0, mention.start - 12), mention.start));
}

function alone(text: string, mention: Mention, previous: Unit | undefined): Unit {
  const voice =
    mention.kind === 'person' ? { person: mention, office: null, text } : { person: null, office: mention, text };
  const end = endOf(text, mention);
  // "The Head of Parks, Mrs A, said": the office may be of a kind that the names do not know.
  const before = text.slice(Math.max(0, mention.start - 3), mention.start);
  const apposed = /[\w)],\s$/.test(before) && (previous === undefined || previous.end < mention.start - before.length);
  const closes = mention.name.includes(',') || apposed;
  return { voice, start: mention.start, end: closes ? end + closing(text, end) : end };
}

function together(text: string, one: Mention, two: Mention): Unit | null {
  if (one.kind === two.kind) return null;
  const gap = text.slice(endOf(text, one), two.start);
  const end = endOf(text, two);
  const comma = closing(text, end);
  const [person, office] = one.kind === 'person' ? [one, two] : [two, one];
  const unit = { voice: { person, office, text }, start: one.start, end: end + comma };
  if (one.kind === 'office' && /^\s*(?:[-–—]\s*)?$/.test(gap)) return unit;
  if (!/^\s*,\s*(?:(?:the|our|a)\s+)?$/i.test(gap) || comma === 0) return null;
  return PREPOSITION.test(text.slice(Math.max(0, one.start - 20), one.start).replace(/the\s+$/i, '')) ? null : unit;
}

/** Where a mention ends with its bracket, and an office with the body whose it is. */
function endOf(text: string, mention: Mention): number {
  const end = mention.kind === 'office' ? mention.end + ofBody(text, mention).length : mention.end;
  return Math.max(end, mention.bracket?.end ?? 0);
}

/** " of the Bluebell Campaign Group" after an office; empty where nothing of the kind follows. */
export function ofBody(text: string, office: Mention): string {
  return OF_BODY.exec(text.slice(office.end, office.end + 120))?.[0] ?? '';
}

function closing(text: string, end: number): number {
  return /^\s*,(?=\s)/.exec(text.slice(end, end + 4))?.[0].length ?? 0;
}
