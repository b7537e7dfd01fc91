// Groups the persons and offices named together in a sentence: "Mr A (KCC) and Ms B", "The Chairman, Mr C,".
import type { Mention } from '../../names/mentions.ts';
import { takesPerson } from './predicate.ts';
import { PREPOSITION, type Unit, unitsOf, type Voice } from './units.ts';

/** Persons and offices joined by "and": together the subject of one verb, or its agents after "by". */
export interface Party {
  readonly voices: readonly Voice[];
  readonly start: number;
  /** Right after the last name, its bracket, and the comma that closes an apposition. */
  readonly end: number;
  /** What stands before it makes it the object of something: a preposition, or a verb of saying. */
  readonly governed: 'preposition' | 'verb' | null;
}

const LEADS =
  /(?:(?<![\w’'])(?:the|our|both|neither|then|former|outgoing|retiring|incoming|new|newly\s+elected|acting|present|local|also|messrs\.?|fellow|meanwhile|while|when|as|that|and|but|whilst|finally|additionally)\s+|[“"‘*_([]\s*){1,8}$/i;
/** "It was agreed that the Clerk …": what should be done, not what was said. */
const MANDATE =
  /\b(?:agreed|resolved|requested|suggested|proposed|recommended|asked|directed|instructed|moved)\s+that\s+(?:the\s+|our\s+)?$/i;
/** The title of several people belongs to the first of them. */
const PLURAL = /\b(?:messrs|mesdames|cllrs|clrs|councillors|drs|aldermen)\.?\s+$/i;
const LAST_WORD = /((?<![A-Za-z])[A-Za-z]+)\s+$/;
const JOIN =
  /^\s*(?:,?(?:(?<!\s)\s+)?(?:and|nor|&|\/|\+)(?:\s+also)?|,|(?:,\s*)?(?:along\s+with|together\s+with|as\s+well\s+as|(?:ably\s+)?(?:assisted|supported|joined|backed)\s+by|both))\s*(?:(?:the|our|by|both)\s+)?$/i;
const AND = /and|nor|&|\/|\+|with|as\s+well|by/i;
/** "from the Trust", "of Anytown Council": where somebody comes from, between the name and the "and". */
const ORIGIN =
  /^(?:,?\s+(?:from|of|representing|for|at)\s+(?:the\s+)?[A-Z0-9][\w&.'’-]*(?:\s+(?:of|and|the|for|&|[A-Z0-9][\w&.'’-]*)){0,6})(?=(?:\s*,)?\s+(?:and|&)\s)/;

/** ", a local resident, and": who somebody is, between the name and the "and". */
const APPOSED =
  /^,\s+(?:an?|the|our|of|from|for|local|chair\w*|owner|resident|director|head|member)\s(?:(?!\b(?:was|were|had|has|said|and)\b)[^,;.]){2,50}(?=,\s+(?:and|&)\s)/i;

/** The parties of `text` between `start` and `end`, in order. `mentions` are those of the whole text. */
export function partiesIn(text: string, start: number, end: number, mentions: readonly Mention[]): Party[] {
  const units = unitsOf(
    text,
    mentions.filter((mention) => mention.start >= start && mention.end <= end),
  );
  const parties: Party[] = [];
  for (let first = 0; first < units.length; ) {
    let joined = first;
    // A comma alone joins nothing: "In reply to Mr A, Mr B said". Only an "and" further on makes a list of it.
    for (let next = first + 1; next < units.length; next++) {
      const gap = gapBetween(text, units[next - 1], units[next]);
      if (gap === null || !JOIN.test(gap)) break;
      if (AND.test(gap)) joined = next;
    }
    const members = units.slice(first, joined + 1);
    parties.push(...partyOf(text, start, members));
    first = joined + 1;
  }
  return parties;
}

/** Splits off a first member that a preposition governs: "To Mr A, Mr B and Ms C said" has B and C as its subject. */
function partyOf(text: string, sentence: number, members: readonly Unit[]): Party[] {
  const first = members[0];
  const last = members.at(-1);
  if (!first || !last) return [];
  const governed = governor(text, sentence, first.start);
  const second = members[1];
  if (governed && second && members.length > 1 && /^\s*,\s*(?:the\s+)?$/i.test(text.slice(first.end, second.start))) {
    const rest = members.slice(1);
    return [
      { voices: [first.voice], start: first.start, end: first.end, governed },
      { voices: rest.map((unit) => unit.voice), start: second.start, end: last.end, governed: null },
    ];
  }
  // "Mr A, supported by Mr B, said": the comma that opens the addition is closed after it.
  const before = members.at(-2);
  const opened = before !== undefined && /^\s*,\s*[a-z]/.test(text.slice(before.end, last.start));
  const end = opened && text[last.end] === ',' ? last.end + 1 : last.end;
  const start =
    first.start - (PLURAL.exec(text.slice(Math.max(sentence, first.start - 14), first.start))?.[0].length ?? 0);
  return [{ voices: members.map((unit) => unit.voice), start, end, governed }];
}

function governor(text: string, sentence: number, at: number): Party['governed'] {
  const before = text.slice(Math.max(sentence, at - 60), at).replace(PLURAL, '');
  if (MANDATE.test(before)) return 'preposition';
  if (PREPOSITION.test(before.replace(/(?:(?:the|our|both|former|new|local|then|his|her|their)\s+){1,6}$/i, '')))
    return 'preposition';
  const plain = before.replace(LEADS, '');
  if (plain !== before && /(?:\b(?:and|but|that|while|whilst|when)\s+)/i.test(before.slice(plain.length))) return null;
  const word = LAST_WORD.exec(plain)?.[1];
  return word !== undefined && takesPerson(word) ? 'verb' : null;
}

function gapBetween(text: string, one: Unit | undefined, two: Unit | undefined): string | null {
  if (!one || !two) return null;
  const gap = text.slice(one.end, two.start);
  if (gap.length > 90) return null;
  return gap.replace(ORIGIN, '').replace(APPOSED, '');
}
