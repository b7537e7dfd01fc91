// Passages found, the same words and the same title only once. Passages stand in the order of their numbers, so that those of a
// document, of an item, of a paragraph stand side by side.
import * as byKernel from '../kernel/collapse.ts';
import { kernelFor } from '../kernel/kernel.ts';
import { SHARED } from './find/flags.ts';
import { holderWithin, placeWithin } from './find/within.ts';
import { FIELDS } from './ranking.ts';

/** What is known of the passages found, an entry a passage in each. */
export interface Columns {
  readonly passages: Uint32Array;
  readonly scores: Float64Array;
  /** The numbers of their documents, and of their items in those. */
  readonly documents: Uint32Array;
  readonly items: Uint32Array;
  readonly flags: Uint32Array;
  /** The fields by which each was found, a bit each. */
  readonly fields: Uint8Array;
}

/** By what a passage was found: words of its own, only its item's title, or only the name and day of the meeting. */
const [OWN, TITLE, MEETING] = [0, 1, 2] as const;
const OWN_FIELDS = (1 << FIELDS.indexOf('text')) | (1 << FIELDS.indexOf('speakers'));
const TITLE_FIELD = 1 << FIELDS.indexOf('title');

/** A passage found without words was found by itself. */
function groundOf(fields: number): typeof OWN | typeof TITLE | typeof MEETING {
  if (fields === 0 || (fields & OWN_FIELDS) !== 0) return OWN;
  return (fields & TITLE_FIELD) !== 0 ? TITLE : MEETING;
}

/** How passages stand to the others of their paragraphs, as `find/within.ts` has it. */
export interface Within {
  /** Of one passage, and of all of the index by their numbers. */
  withinAt(passage: number): number;
  within(): Uint8Array;
}

export interface Collapsed {
  /** By passage found: 1 where it is shown, 0 where another says what it says. */
  readonly shown: Uint8Array;
  readonly total: number;
  /** How many documents those that are shown are of. */
  readonly meetings: number;
}

/**
 * Leaves out the passages that say again what another says:
 * - those found only by their item's title stand for the item together, and not at all where others of it were found by their own words;
 * - those found only by their meeting's name and day stand for the meeting together;
 * - of a decision or an action and the paragraph that holds the same words, the better one is shown.
 */
export function collapsed(columns: Columns, index: Within): Collapsed {
  const { documents, items, flags, fields, scores } = columns;
  const count = documents.length;
  const kernel = kernelFor(count);
  if (kernel !== null) {
    const within = byKernel.hasBit(kernel, flags, SHARED) ? index.within() : null;
    return byKernel.collapsed(kernel, columns, { own: OWN_FIELDS, title: TITLE_FIELD, shared: SHARED }, within);
  }
  const shown = new Uint8Array(count);
  let [total, meetings] = [0, 0];
  for (let from = 0; from < count; ) {
    const document = documents[from];
    const before = total;
    let meeting = -1;
    let to = from;
    while (to < count && documents[to] === document) {
      const item = items[to];
      const begin = to;
      let [title, own, shared] = [-1, 0, 0];
      for (; to < count && items[to] === item && documents[to] === document; to++) {
        const ground = groundOf(fields[to] ?? 0);
        if (ground === OWN) {
          shown[to] = 1;
          own++;
          shared |= (flags[to] ?? 0) & SHARED;
        } else if (ground === TITLE) {
          if (title < 0 || (scores[to] ?? 0) > (scores[title] ?? 0)) title = to;
        } else if (meeting < 0 || (scores[to] ?? 0) > (scores[meeting] ?? 0)) meeting = to;
      }
      if (shared !== 0) own -= hideHeld(columns, begin, to, shown, index);
      if (own === 0 && title >= 0) {
        shown[title] = 1;
        own = 1;
      }
      total += own;
    }
    if (meeting >= 0) {
      shown[meeting] = 1;
      total++;
    }
    if (total > before) meetings++;
    from = to;
  }
  return { shown, total, meetings };
}

/** Of passages of an item that hold each other's text, shows the best; gives how many are not shown. */
function hideHeld({ passages, scores, flags }: Columns, from: number, to: number, shown: Uint8Array, index: Within) {
  let hidden = 0;
  const startOf = (passage: number): number => passage - placeWithin(index.withinAt(passage));
  /** Whether a passage's text is in another's: in that of its holder, or the holder's holder. */
  const isHeld = (passage: number, other: number): boolean => {
    const start = startOf(passage);
    for (let holder = passage; ; ) {
      const next = holderWithin(index.withinAt(holder));
      if (next < 0) return false;
      holder = start + next;
      if (holder === other) return true;
    }
  };
  for (let at = from; at < to; ) {
    const start = startOf(passages[at] ?? 0);
    const members: number[] = [];
    for (; at < to && startOf(passages[at] ?? 0) === start; at++) {
      if (shown[at] === 1 && ((flags[at] ?? 0) & SHARED) !== 0) members.push(at);
    }
    members.sort((left, right) => (scores[right] ?? 0) - (scores[left] ?? 0) || left - right);
    const kept: number[] = [];
    for (const member of members) {
      const own = passages[member] ?? 0;
      if (!kept.some((other) => isHeld(own, other) || isHeld(other, own))) kept.push(own);
      else {
        shown[member] = 0;
        hidden++;
      }
    }
  }
  return hidden;
}

/** The passages that one which is shown stands for, best first. */
export function standsFor(at: number, columns: Columns, { shown }: Collapsed): readonly number[] {
  const { passages, scores, documents, items, fields } = columns;
  const own = groundOf(fields[at] ?? 0);
  const isOfSame = (other: number): boolean =>
    documents[other] === documents[at] && (own === MEETING || items[other] === items[at]);
  let from = at;
  while (from > 0 && isOfSame(from - 1)) from--;
  let to = at + 1;
  while (to < passages.length && isOfSame(to)) to++;
  const others: number[] = [];
  for (let other = from; other < to; other++) {
    const ground = groundOf(fields[other] ?? 0);
    // Those found by the title stand under the best of their item.
    if (own === OWN && ground === OWN && shown[other] === 1 && isBetter(other, at, scores)) return [];
    if (other !== at && ground === (own === MEETING ? MEETING : TITLE)) others.push(other);
  }
  others.sort((left, right) => (scores[right] ?? 0) - (scores[left] ?? 0) || left - right);
  return others.map((other) => passages[other] ?? 0);
}

function isBetter(one: number, other: number, scores: Float64Array): boolean {
  const [left, right] = [scores[one] ?? 0, scores[other] ?? 0];
  return left > right || (left === right && one < other);
}
