// From the entries of a list to attendance facts: who stands in for whom, parts in the meeting, positions, initials.
import type { AttendanceFact, Capacity, View } from '../../model/index.ts';
import { parseName } from '../../names/name.ts';
import { type Details, splitDetails } from '../../names/positions.ts';
import type { Label } from './labels.ts';
import { type Entry, initialsFit, readList, type Setting } from './list.ts';

/** A piece of a list: its readable text, and the offsets at which a wide gap in the source parts it. */
export interface Piece {
  readonly view: View;
  readonly gaps: readonly number[];
}

const FOR_WHOM =
  /\bfor whom\s*$|\b(?:substituted|represented|replaced|deputised)(?: for)? by\s*$|\bsubstitute(?:\s+(?:being|is|was))?:?\s*$|\bwho was (?:substituted|represented|replaced) by\s*$/i;
const INSTEAD_OF =
  /\b(?:substitut\w*|deputi[sz]\w*|standing in|stood in|sitting in|attend\w*|present|in place|instead|on behalf|(?:as )?(?:a )?(?:substitute|sub|replacement|representative|proxy|deputy|alternate))\s*(?:for|of)\s*$|^\s*\(?\s*(?:sub(?:stitute)?\s+)?for\s*$/i;
const IN_PLACE =
  /^\s*(?:\(\s*)?(?:(?:as )?(?:a )?(?:substitut\w*|sub\.?|deputi[sz]ing|standing in|attending|in place|representing)\s+)?for\s+(?=(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|\p{Lu}\p{Ll}+\s+\p{Lu}))/iu;
const BY = /\(\s*(?:substituted|represented|replaced|sub(?:stitute)?)(?:\s+by|\s*[:–-])?\s+([^)]*)\)/i;

/** The facts of one piece of a list under a label. */
export function entriesOf(piece: Piece, label: Label, setting: Setting, by: string): AttendanceFact[] {
  const text = withGaps(piece);
  const entries = readList(text, { ...setting, surnames: setting.surnames || label.surnames });
  const capacities = standIns(entries, label.capacity);
  const facts: AttendanceFact[] = [];
  for (const [index, entry] of entries.entries()) {
    const capacity = capacities[index] ?? label.capacity;
    facts.push(...factsOf(piece.view, text, entry, { ...label, capacity }, by));
  }
  return facts;
}

/** The text of a piece with its wide gaps marked; offsets stay. */
function withGaps(piece: Piece): string {
  let text = piece.view.text;
  for (const gap of piece.gaps) {
    if (gap > 0 && text[gap - 1] === ' ') text = `${text.slice(0, gap - 1)}|${text.slice(gap)}`;
  }
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
        if (!/^\s*(?:,|and|&|,?\s*and)?\s*$/.test(entries[before - 1]?.after ?? 'first')) break;
      }
    } else if (INSTEAD_OF.test(between)) {
      found[index - 1] = 'substitute';
      found[index] = 'apologies';
    }
  }
  return found;
}

function factsOf(view: View, text: string, entry: Entry, label: Label, by: string): AttendanceFact[] {
  const printed = view.text.slice(entry.start, entry.end);
  const name = parseName(printed);
  if (!name) return [];
  const substitutes = BY.exec(entry.after);
  const standsIn = IN_PLACE.test(entry.after);
  const { initials, rest } = initialsOf(entry.after, name.given[0] ?? '', name.surname);
  const details = detailsOf(entry.before, standsIn ? '' : rest.replace(BY, ' '));
  const capacity =
    substitutes && label.capacity !== 'substitute' ? 'apologies' : standsIn ? 'substitute' : label.capacity;
  const fact: AttendanceFact = {
    kind: 'attendance',
    name: printed.replace(/\s+/g, ' '),
    capacity,
    role: details.role ?? label.role,
    position: details.position,
    organisation: details.organisation ?? label.organisation,
    initials,
    span: view.span(entry.start, entry.end),
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

/** The initials with which what follows a name begins, and the rest of it. */
function initialsOf(
  after: string,
  given: string,
  surname: string,
): { readonly initials: string | null; readonly rest: string } {
  const match = /^\s*(?:[([]\s*([\p{Lu}.]{2,6}\p{Ll}?)\s*[)\]]|[–-]?\s*(\p{Lu}{2,4})(?![\p{L}\p{N}.]))/u.exec(after);
  const capitals = match?.[1] ?? match?.[2];
  if (!match || !capitals || !initialsFit(capitals, given, surname)) return { initials: null, rest: after };
  return { initials: capitals.replace(/\./g, ''), rest: after.slice(match[0].length) };
}

/** Part, position and organisation from what stands before a name, in brackets after it, and behind it. */
function detailsOf(before: string, after: string): Details {
  const pieces: string[] = [];
  let rest = after.replace(/\.\s.*$/s, '');
  const end = /[,;]\s*(?:and|also|together with|plus)?\s*$/i;
  rest = rest.replace(end, '');
  for (const match of rest.matchAll(/\(((?:[^()]|\([^()]*\))*)\)/g)) if (match[1]) pieces.push(match[1]);
  const outside = rest
    .replace(/\((?:[^()]|\([^()]*\))*\)/g, ' ')
    .replace(/\band\s*$/, '')
    .replace(/[|]/g, ',')
    .trim();
  if (!/\b(?:was|were|had|has|who|which|whom)\b/.test(outside)) pieces.push(outside);
  pieces.push(before.replace(/^the\s+/i, ''));
  const found = pieces.filter((piece) => /\p{L}{2}/u.test(piece)).map(splitDetails);
  const pick = <K extends keyof Details>(field: K): string | null =>
    found.find((details) => details[field] !== null)?.[field] ?? null;
  return { role: pick('role'), position: pick('position'), organisation: pick('organisation') };
}
