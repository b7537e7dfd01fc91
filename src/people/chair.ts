// Who was in the chair at each point of a meeting: by the attendance list, and by what the text says of taking it.

import { type Minutes, paragraphsOf, type View } from '../model/index.ts';
import { hint } from '../names/hints.ts';
import { type Mention, mentionsIn } from '../names/mentions.ts';
import { type KnownPerson, partKey, type Roster } from '../names/roster.ts';
import { hintsOf } from '../names/wording.ts';

/** Who is in the chair from an offset of the source on. */
interface Turn {
  readonly from: number;
  /** Null where the text says that it changed hands, but not whose they were. */
  readonly person: KnownPerson | null;
  readonly basis: string;
}

/** Who was in the chair, and how that is known. */
export interface InChair {
  readonly person: KnownPerson;
  /** `in the chair by the attendance list`. */
  readonly basis: string;
}

/** Tells who was in the chair at an offset of the source; null where the text doesn't say. */
export type ChairAt = (offset: number) => InChair | null;

const CHAIR = String.raw`the\s+(?:[Cc]hair\b(?:manship)?|CHAIR\b)`;
const TOOK = new RegExp(
  String.raw`\b(?:(?:thereupon|then|now|again|duly)\s+)?(?:took|takes|assumed|resumed|occupied|was in|returned to|taking|resuming)\s+${CHAIR}|\b(?:chaired|presided (?:over|at))\s+(?:the|this) meeting`,
  'u',
);
const IN_CHAIR = /^\s*(?:\([^)]*\)\s*)?(?:in|took)\s+the\s+[Cc]hair\b/u;
/** The chair of the meeting, and of nothing else. */
const PLAIN = /^(?:chair(?:man|person|woman)?|cathaoirleach|conven[eo]r|mayor|provost|president)$/i;
const ELECTED =
  /\b(?:be|was|is|were|been)\s+(?:duly\s+|unanimously\s+|declared\s+)*(?:re-?)?(?:elected|appointed)\s+(?:as\s+)?(?:the\s+)?(?:[Cc]hair(?:man|person|woman)?|CHAIRMAN|Cathaoirleach|Convenor|Convener|(?:Town\s+)?Mayor)\b(?!\s+of\s+the\s+(?!(?:parish\s+)?(?:council|committee|board|panel|partnership)))/iu;

/** Nothing is said of the chair without one of these. */
const WORDS = hint(/chair|presided|elected|appointed|cathaoirleach|conven[eo]r|mayor|provost|president/i);

/** Follows the chair through a meeting. */
export function chairOf(minutes: Minutes, roster: Roster): ChairAt {
  const turns: Turn[] = [];
  const first = roster.byRole('chair');
  if (first) turns.push({ from: 0, person: first, basis: 'in the chair by the attendance list' });
  for (const item of minutes.items) {
    const place = item.number === null ? 'the text' : `item ${item.number}`;
    const views = [...(item.title ? [item.title] : []), ...[...paragraphsOf(item)].map((paragraph) => paragraph.view)];
    for (const view of views) {
      const turn = turnIn(view, roster, place, first);
      if (turn) turns.push(turn);
    }
  }
  // the first naming tells of the whole meeting, later ones of what follows them
  turns.sort((one, other) => one.from - other.from);
  return (offset) => {
    const turn = turns.findLast(({ from }) => from <= offset);
    return turn?.person ? { person: turn.person, basis: turn.basis } : null;
  };
}

function turnIn(view: View, roster: Roster, place: string, first: KnownPerson | null): Turn | null {
  const { text } = view;
  if (!hintsOf(text).has(WORDS)) return null;
  const took = TOOK.exec(text);
  const elected = ELECTED.exec(text);
  const at = took ?? elected;
  const mentions = mentionsIn(text, roster).filter((mention) => mention.kind === 'person' || mention.kind === 'office');
  if (!at) {
    const named = namedAsChair(text, mentions);
    if (named && first === null) return { from: 0, person: named, basis: `named as the chair in ${place}` };
    const standing = mentions.find((mention) => IN_CHAIR.test(text.slice(mention.end)));
    return standing ? { from: view.sourceAt(0), person: standing.person, basis: `in the chair in ${place}` } : null;
  }
  const sentence = Math.max(text.lastIndexOf('. ', at.index), text.lastIndexOf('; ', at.index)) + 1;
  const taker = mentions.findLast((mention) => mention.end <= at.index && mention.start >= sentence);
  if (!taker) return null;
  const office = taker.kind === 'office' ? partKey(taker.name) : null;
  const person = office === 'chair' ? (first ?? taker.person) : taker.person;
  const basis = took ? `took the chair in ${place}` : `elected to the chair in ${place}`;
  return { from: view.sourceAt(took ? sentence : at.index), person, basis };
}

/** `The Chair, Ms A Reed, welcomed …`, `the Chairman (Mr B Webb)`: the person whom the text names beside the office. */
function namedAsChair(text: string, mentions: readonly Mention[]): KnownPerson | null {
  for (const [place, mention] of mentions.entries()) {
    const office = mention.kind === 'office' ? mention.name : mention.office;
    if (office === null || partKey(office) !== 'chair' || !PLAIN.test(office)) continue;
    const lead = text.slice(Math.max(0, mention.start - 24), mention.start);
    if (/\b(?:former|outgoing|previous|new|incoming|elect(?:ed)?|as|retiring)\s+$/i.test(lead)) continue;
    if (mention.kind === 'person') return mention.person;
    const next = mentions[place + 1];
    if (
      next?.kind === 'person' &&
      /^,\s*$/.test(text.slice(mention.end, next.start)) &&
      /^(?:\s*\([^)]*\))?,/.test(text.slice(next.end))
    )
      return next.person;
  }
  return null;
}
