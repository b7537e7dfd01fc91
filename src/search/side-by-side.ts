// In which passages the words of a pattern stand side by side, and how often: by the places that the index has of each word.
import { kernelFor } from '../kernel/kernel.ts';
import { type PlacedWord, sideBySide } from '../kernel/phrase.ts';
import { PatternCount } from './find/pattern-count.ts';
import type { PlaceReader } from './find/places.ts';
import type { Segment } from './find/segment.ts';
import type { Pattern } from './patterns.ts';
import { joined, NONE, NOWHERE, type Occurs, type Postings } from './postings.ts';
import { FIELDS } from './ranking.ts';
import type { SearchIndex } from './search-index.ts';
import { intersection, union } from './sets.ts';

/** The postings of a pattern. */
export function postingsOfPattern(index: SearchIndex, pattern: Pattern): Postings {
  const [only, more] = pattern;
  if (only === undefined) return NOWHERE;
  const [term, other] = only;
  if (more === undefined) return other === undefined ? index.postingsOf(term ?? '') : index.postingsOfAny([...only]);
  return FIELDS.map((_, field) =>
    joined(index.segments.map((segment) => segment.numbered(occursIn(segment, pattern, field, null)))),
  );
}

/** Of some passages that go up, those that have a pattern in a field. */
export function havingPattern(index: SearchIndex, pattern: Pattern, field: number, passages: Uint32Array): Occurs {
  return joined(
    index.segments.map((segment) => {
      const own = passages.filter((passage) => passage >= segment.base && passage < segment.base + segment.passages);
      if (own.length === 0) return NONE;
      const local = own.map((passage) => passage - segment.base);
      return segment.numbered(occursIn(segment, pattern, field, local));
    }),
  );
}

/** A word of a pattern in a field of a segment: the passages that have any of its forms, and the places of each form. */
interface Word {
  readonly passages: Uint32Array;
  /** Null where places are not kept of one of the forms. */
  readonly forms: readonly PlaceReader[] | null;
}

/** @param among the passages of the segment to look at; null for all */
function occursIn(segment: Segment, pattern: Pattern, field: number, among: Uint32Array | null): Occurs {
  const words: Word[] = [];
  for (const forms of pattern) {
    const word = wordIn(segment, forms, field);
    if (word.passages.length === 0) return NONE;
    words.push(word);
  }
  // The rarest first, so that no more is looked at than need be.
  const sets = words.map((word) => word.passages).sort((left, right) => left.length - right.length);
  let both = among;
  for (const set of sets) both = both === null ? set : intersection(both, set);
  if (both === null || both.length === 0) return NONE;
  const live = segment.live();
  const found = counted(words, live === null ? both : both.filter((passage) => live[passage] === 1));
  return words.every(({ forms }) => forms !== null) ? found : looked(found.passages, pattern, segment);
}

function wordIn(segment: Segment, forms: ReadonlySet<string>, field: number): Word {
  let passages: Uint32Array = NONE.passages;
  const readers: (PlaceReader | null)[] = [];
  for (const form of forms) {
    const lists = segment.lists(form);
    const occurs = lists?.occurs(field);
    if (!occurs || occurs.passages.length === 0) continue;
    passages = union(passages, occurs.passages);
    readers.push(lists?.places(field) ?? null);
  }
  const known = readers.flatMap((reader) => reader ?? []);
  return { passages, forms: known.length === readers.length ? known : null };
}

/** Passages in whose text a pattern stands, as their texts say. */
function looked(passages: Uint32Array, pattern: Pattern, segment: Segment): Occurs {
  const counter = new PatternCount(pattern);
  const times = passages.map((passage) => counter.in(segment.view.textOf(passage)));
  return { passages: passages.filter((_, at) => times[at] !== 0), times: times.filter((often) => often > 0) };
}

/**
 * How often the words stand side by side in each of some passages that have all of them; only those in which they do. Words without
 * places may stand anywhere: they leave room for one word each.
 */
function counted(words: readonly Word[], among: Uint32Array): Occurs {
  const kernel = kernelFor(among.length);
  const placed = kernel === null ? null : placedWords(words);
  if (kernel !== null && placed !== null) return sideBySide(kernel, placed, among);
  const passages = new Uint32Array(among.length);
  const times = new Uint32Array(among.length);
  let count = 0;
  let ends: number[] = [];
  let next: number[] = [];
  const own: number[] = [];
  for (const passage of among) {
    let many = -1;
    let gap = 1;
    for (const word of words) {
      if (word.forms === null) gap++;
      else {
        const here = placesIn(word.forms, passage, many < 0 ? ends : own);
        if (many < 0) many = here;
        else {
          many = following(ends, many, gap, own, here, next);
          [ends, next] = [next, ends];
        }
        gap = 1;
        if (many === 0) break;
      }
    }
    if (many === 0) continue;
    passages[count] = passage;
    times[count++] = many;
  }
  return { passages: passages.subarray(0, count), times: times.subarray(0, count) };
}

/** The words that have places, with all of them; null where none has, or one has several forms. */
function placedWords(words: readonly Word[]): readonly PlacedWord[] | null {
  const placed: PlacedWord[] = [];
  let gap = 1;
  for (const { forms } of words) {
    const [only, more] = forms ?? [];
    if (more !== undefined) return null;
    if (only === undefined) gap++;
    else {
      placed.push({ ...only.list, places: only.all(), gap });
      gap = 1;
    }
  }
  return placed.length === 0 ? null : placed;
}

/** The places of a word in a passage, going up, each once; gives how many there are. */
function placesIn(forms: readonly PlaceReader[], passage: number, into: number[]): number {
  let count = 0;
  let mixed = false;
  for (const form of forms) {
    const before = count;
    count = form.into(passage, into, count);
    mixed ||= before > 0 && count > before;
  }
  return mixed ? sorted(into, count) : count;
}

/** Sorts the first numbers of an array, a few as a rule, and drops what is there twice. */
function sorted(numbers: number[], count: number): number {
  for (let at = 1; at < count; at++) {
    const number = numbers[at] ?? 0;
    let to = at;
    for (; to > 0 && (numbers[to - 1] ?? 0) > number; to--) numbers[to] = numbers[to - 1] ?? 0;
    numbers[to] = number;
  }
  let kept = 0;
  for (let at = 0; at < count; at++) {
    if (at === 0 || numbers[at] !== numbers[kept - 1]) numbers[kept++] = numbers[at] ?? 0;
  }
  return kept;
}

/** The places that come so many words after one of those before. */
function following(
  before: readonly number[],
  many: number,
  gap: number,
  own: readonly number[],
  count: number,
  into: number[],
): number {
  let found = 0;
  let at = 0;
  for (let place = 0; place < count; place++) {
    const wanted = (own[place] ?? 0) - gap;
    while (at < many && (before[at] ?? 0) < wanted) at++;
    if (at < many && before[at] === wanted) into[found++] = wanted + gap;
  }
  return found;
}
