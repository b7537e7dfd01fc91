// Where a term stands: by field, the passages that have it and how often.
import { kernelFor } from '../kernel/kernel.ts';
import { FIELDS } from './ranking.ts';
import { union } from './sets.ts';

/** The passages that have a term in a field, going up, and how often each. */
export interface Occurs {
  readonly passages: Uint32Array;
  readonly times: Uint32Array;
}

/** By the number of a field in {@link FIELDS}. */
export type Postings = readonly Occurs[];

export const NONE: Occurs = { passages: new Uint32Array(0), times: new Uint32Array(0) };

/** The postings of a term that stands nowhere. */
export const NOWHERE: Postings = FIELDS.map(() => NONE);

/** The postings of several writings of one thing, which can stand for the same words of a text: the most of each. */
export function mostOf(all: readonly Postings[]): Postings {
  if (all.length === 1 && all[0]) return all[0];
  return FIELDS.map((_, field) =>
    together(
      all.map((postings) => postings[field] ?? NONE),
      true,
    ),
  );
}

/**
 * Lists of passages as one.
 *
 * @param most whether to take the most that a passage has of one of them, rather than what it has of all
 */
export function together(all: readonly Occurs[], most: boolean): Occurs {
  const lists = all.filter(({ passages }) => passages.length > 0);
  const [first = NONE, second] = lists;
  if (second === undefined) return first;
  const kernel = kernelFor(lists.reduce((sum, { passages }) => sum + passages.length, 0));
  const known = kernel?.together(lists, most) ?? null;
  if (known !== null) return known;
  // Neighbours pair by pair, as few or many lists as there are: each number is moved as often as the lists can be halved.
  while (lists.length > 1) {
    for (let at = 0; at < lists.length; at++) {
      const [left, right] = lists.slice(at, at + 2);
      if (left && right) lists.splice(at, 2, pair(left, right, most));
    }
  }
  return lists[0] ?? NONE;
}

function pair(left: Occurs, right: Occurs, most: boolean): Occurs {
  const { passages: one, times: oneTimes } = left;
  const { passages: two, times: twoTimes } = right;
  const passages = new Uint32Array(one.length + two.length);
  const times = new Uint32Array(one.length + two.length);
  let [at, i, j] = [0, 0, 0];
  while (i < one.length && j < two.length) {
    const a = one[i] ?? 0;
    const b = two[j] ?? 0;
    passages[at] = a < b ? a : b;
    if (a < b) times[at] = oneTimes[i++] ?? 0;
    else if (b < a) times[at] = twoTimes[j++] ?? 0;
    else {
      const x = oneTimes[i++] ?? 0;
      const y = twoTimes[j++] ?? 0;
      times[at] = most ? (x > y ? x : y) : x + y;
    }
    at++;
  }
  const [rest, restTimes, from] = i < one.length ? [one, oneTimes, i] : [two, twoTimes, j];
  passages.set(rest.subarray(from), at);
  times.set(restTimes.subarray(from), at);
  at += rest.length - from;
  return { passages: passages.subarray(0, at), times: times.subarray(0, at) };
}

/** Only the postings in one field. */
export function inField(postings: Postings, wanted: number): Postings {
  return postings.map((occurs, field) => (field === wanted ? occurs : NONE));
}

/** The passages that have the term in any field, going up. */
export function passagesIn(postings: Postings): Uint32Array {
  return postings.reduce((all, { passages }) => union(all, passages), NONE.passages);
}

/** Lists one behind the other, each of passages above those of the lists before. */
export function joined(lists: readonly Occurs[]): Occurs {
  const [only, more] = lists;
  if (only === undefined) return NONE;
  if (more === undefined) return only;
  const count = lists.reduce((sum, { passages }) => sum + passages.length, 0);
  const passages = new Uint32Array(count);
  const times = new Uint32Array(count);
  let at = 0;
  for (const list of lists) {
    passages.set(list.passages, at);
    times.set(list.times, at);
    at += list.passages.length;
  }
  return { passages, times };
}
