// From the entries of a list to attendance facts: who stands in for whom, parts in the meeting, positions, initials.
import { type AttendanceFact, addAll, type Capacity, type View } from '../../model/index.ts';
import { matches } from '../../model/matches.ts';
import { parseName } from '../../names/name.ts';
import { type Details, splitDetails } from '../../names/positions.ts';
import { BREAK, GAP, initialsFit } from './boundaries.ts';
import type { Label } from './labels.ts';
import { type Entry, readList, type Setting } from './list.ts';

/** A piece of a list: its readable text, and the offsets at which a wide gap in the source parts it. */
export interface Piece {
  readonly view: View;
  readonly gaps: readonly number[];
  /** The offsets at which a new line begins a new entry. */
  readonly breaks: readonly number[];
}

const FOR_WHOM =
  /\bfor whom\s*$|\b(?:substituted|represented|replaced|deputised)(?: for)? by\s*$|\bsubstitute(?:\s+(?:being|is|was))?:?\s*$|\bwho was (?:substituted|represented|replaced) by\s*$/i;
const INSTEAD_OF =
  /\b(?:substitut\w*|deputi[sz]\w*|standing in|stood in|sitting in|attend\w*|present|in place|instead|on behalf|(?:as )?(?:a )?(?:substitute|sub|replacement|representative|proxy|deputy|alternate))\s*(?:for|of)\s*$|^\s*(?:\(\s*)?(?:sub(?:stitute)?\s+)?for\s*$/i;
const IN_PLACE =
  /^\s*(?:\(\s*)?(?:(?:[Aa]s )?(?:[Aa] )?(?:[Ss]ubstitut\w*|[Ss]ub\.?|[Dd]eputi[sz]ing|[Ss]tanding in|[Aa]ttending|[Ii]n place|[Rr]epresenting)\s+)?[Ff]or\s+(?=(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor)\b|\p{Lu}\p{Ll}+\s+\p{Lu})/u;
const BY =
  /\(\s*(?:(?:substituted|represented|replaced)(?:\s+by|\s*[:–-])|sub(?:stitute)?(?:\s*[:–-]|(?=\s(?!for))))\s*((?:[^)\s][^)]{0,200})?)\)/i;

/** The facts of one piece of a list under a label. */
export function entriesOf(piece: Piece, label: Label, setting: Setting, by: string): AttendanceFact[] {
  const text = withGaps(piece);
  const entries = readList(text, { ...setting, surnames: setting.surnames || label.surnames });
  const capacities = standIns(entries, label.capacity);
  const facts: AttendanceFact[] = [];
  for (const [index, entry] of entries.entries()) {
    const capacity = capacities[index] ?? label.capacity;
    addAll(facts, factsOf(piece.view, text, entry, { ...label, capacity }, by));
  }
  return facts;
}

/** The text of a piece with its wide gaps marked; offsets stay. */
function withGaps(piece: Piece): string {
  let text = piece.view.text.replace(/[|•]/g, ' ');
  const mark = (offset: number, sign: string) => {
    if (offset > 0 && text[offset - 1] === ' ') text = text.slice(0, offset - 1) + sign + text.slice(offset);
  };
  for (const gap of piece.gaps) mark(gap, GAP);
  for (const at of piece.breaks) mark(at, BREAK);
  return text;
}

/** The capacity of each entry: `A and B for whom C was present`, `A, substituted by B`, `B (substitute for A)`. */
function standIns(entries: readonly Entry[], capacity: Capacity): Capacity[] {
  const found: Capacity[] = entries.map(() => capacity);
  for (let index = 1; index < entries.length; index++) {
    const between = `${entries[index - 1]?.after ?? ''} ${entries[index]?.before ?? ''}`.trim();
    if (FOR_WHOM.test(between)) {
      found[index] = 'substitute';
      for (let before = index - 1; before >= 0; before--) {
        found[before] = 'apologies';
        if (!/^\s*(?:(?:,|and|&|,?(?:(?<!\s)\s+)?and)\s*)?$/.test(entries[before - 1]?.after ?? 'first')) break;
      }
    } else if (INSTEAD_OF.test(between)) {
      found[index - 1] = 'substitute';
      found[index] = 'apologies';
    }
  }
  return found;
}

function factsOf(view: View, text: string, entry: Entry, label: Label, by: string): AttendanceFact[] {
  const plural = /^(?:Messrs|Councillors|Cllrs|Clirs|Clrs|Aldermen|Cmhlrs|Senators)\b\.?\s*/.exec(
    text.slice(entry.start, entry.end),
  );
  const from = entry.start + (plural?.[0].length ?? 0);
  const { honours, end } = withoutSeat(text, from, entry.end);
  const printed = view.text.slice(from, end);
  const name = parseName(printed);
  if (!name) return [];
  const substitutes = BY.exec(entry.after);
  const standsIn = IN_PLACE.test(entry.after);
  const { initials, rest } = initialsOf(entry.after, name.given[0] ?? '', name.surname);
  const details = detailsOf(entry, standsIn ? '' : rest.replace(BY, ' '));
  const capacity =
    substitutes && label.capacity !== 'substitute' ? 'apologies' : standsIn ? 'substitute' : label.capacity;
  const fact: AttendanceFact = {
    kind: 'attendance',
    name: printed.replace(/\s+/g, ' '),
    capacity,
    role: details.role ?? label.role,
    position: details.position ?? honours,
    organisation: details.organisation ?? label.organisation,
    initials,
    span: view.span(from, end),
    by,
  };
  const facts = [fact];
  if (entry.alsoTitled) facts.unshift({ ...fact, name: `${entry.alsoTitled} ${name.surname}` });
  if (substitutes?.[1]) {
    const at = entry.end + (substitutes.index + substitutes[0].indexOf(substitutes[1]));
    const inner = readList(substitutes[1], { oneEach: true, surnames: true })[0];
    if (inner) {
      const [start, end] = [at + inner.start, at + inner.end];
      const { role: _role, ...plain } = fact;
      facts.push({
        ...plain,
        role: null,
        name: text.slice(start, end),
        capacity: 'substitute',
        position: null,
        organisation: null,
        initials: null,
        span: view.span(start, end),
      });
    }
  }
  return facts;
}

/** A seat in a parliament printed after a name is a position: `Humza Khan MSP`. */
function withoutSeat(
  text: string,
  start: number,
  end: number,
): { readonly honours: string | null; readonly end: number } {
  const seat = /,?(?<!\s)\s+(MSP|MP|MEP|MS|AM|MLA|M\.?P\.?|T\.?D\.?)$/.exec(text.slice(start, end));
  return seat?.[1] ? { honours: seat[1], end: start + seat.index } : { honours: null, end };
}

/** The initials with which what follows a name begins, and the rest of it. */
function initialsOf(
  after: string,
  given: string,
  surname: string,
): { readonly initials: string | null; readonly rest: string } {
  const match = /^\s*(?:[([]\s*([\p{Lu}.]{2,6}\p{Ll}?)\s*[)\]]|(?:[–-]\s*)?(\p{Lu}{2,4})(?![\p{L}\p{N}.]))/u.exec(
    after,
  );
  const capitals = match?.[1] ?? match?.[2];
  if (!match || !capitals || !initialsFit(capitals, given, surname)) return { initials: null, rest: after };
  return { initials: capitals.replace(/\./g, ''), rest: after.slice(match[0].length) };
}

/** Part, position and organisation from what stands before a name, in brackets after it, and behind it. */
function detailsOf(entry: Entry, after: string): Details {
  const before = FOR_WHOM.test(entry.before) ? '' : entry.before;
  const pieces: string[] = [];
  let rest = after.replace(/\.\s.*$/s, '');
  const end = /[,;]\s*(?:(?:and|also|together with|plus)\s*)?$/i;
  rest = rest.replace(end, '');
  for (const match of matches(rest, /\(((?:[^()]|\([^()]*\))*)\)/g)) if (match[1]) pieces.push(match[1]);
  const outside = rest
    .replace(/\((?:[^()]|\([^()]*\))*\)/g, ' ')
    .replace(/\band\s*$/, '')
    .replace(/[|•]/g, ',')
    .trim();
  if (!/\b(?:was|were|had|has|who|which|whom)\b/.test(outside)) pieces.push(outside);
  pieces.push(before.replace(/^the\s+/i, ''));
  if (entry.bracketed && !splitDetails(before).role) {
    return { role: null, position: before.replace(/^the\s+/i, ''), organisation: null };
  }
  const found = pieces.filter((piece) => /\p{L}{2}/u.test(piece)).map(splitDetails);
  const pick = <K extends keyof Details>(field: K): string | null =>
    found.find((details) => details[field] !== null)?.[field] ?? null;
  // `Parish Clerk (Minutes)`: the office says more than the task
  const role = found.find((details) => details.role !== null && !/^(?:minute|note|taking)/i.test(details.role))?.role;
  return { role: role ?? pick('role'), position: pick('position'), organisation: pick('organisation') };
}
