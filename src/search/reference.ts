// What a reference means: a citation as people write it, a meeting, a place in a file.
import {
  type DocumentPlace,
  dateKey,
  fileKey,
  type ItemRow,
  idKey,
  isPart,
  type MeetingRow,
  nameKey,
  namesOfItem,
  partKey,
  type RowPlace,
  type Store,
  tidyNumber,
} from '../store/index.ts';

/** A thing that a reference can mean; `id` is that of a paragraph, a decision or an action. */
export type Target =
  | { readonly kind: 'meeting'; readonly meeting: MeetingRow }
  | { readonly kind: 'item'; readonly item: ItemRow }
  | { readonly kind: 'part'; readonly item: ItemRow; readonly id: string }
  | { readonly kind: 'line'; readonly meeting: MeetingRow; readonly line: number };

/** What a reference means. */
export interface Meaning {
  /** The newest of all that it can mean, newest meeting first. */
  readonly targets: readonly Target[];
  /** How many things it can mean. */
  readonly total: number;
  /** Where it means nothing: the newest item that lacks this part, the file that lacks this line. */
  readonly near: Target | null;
}

/**
 * What a reference means. Takes `239`, `239.2(a)`, `kcsp-2014-10-14/76`, `2014-10-14/76`, `…#r1`, `kcsp-2014-10-14`, `notes.txt` and
 * `notes.txt:74`.
 *
 * @param most how many targets are given where there are more
 */
export function meaningOf(reference: string, store: Store, most: number): Meaning {
  const typed = reference.trim().replace(/^(?:minute|item|para(?:graph)?)\s+/i, '');
  const place = /^(.+):(\d+)(?::\d+|-\d+)?$/.exec(typed);
  if (place) {
    const line = Number(place[2]);
    const named = filesOf(place[1] ?? '', store).map((meeting): Target => ({ kind: 'line', meeting, line }));
    const there = named.filter((one) => one.kind === 'line' && line >= 1 && line <= one.meeting.sourceLines);
    if (named.length > 0) return { targets: there.slice(0, most), total: there.length, near: named[0] ?? null };
  }
  const whole = meetingsOf(typed, store).map((meeting): Target => ({ kind: 'meeting', meeting }));
  if (whole.length > 0) return { targets: whole.slice(0, most), total: whole.length, near: null };
  const slash = typed.indexOf('/');
  const documents = slash < 0 ? [] : placesOf(typed.slice(0, slash), store);
  if (documents.length === 0) return inItems(tidyNumber(typed), new Items(store, null), most);
  const meaning = inItems(tidyNumber(typed.slice(slash + 1)), new Items(store, documents), Number.POSITIVE_INFINITY);
  // Where numbers begin again in a meeting, an item's own id may be another's number.
  const own = meaning.targets.filter((target) => isIdOf(typed, target));
  const { targets, near } = own.length === 0 ? meaning : { ...meaning, targets: own };
  return { targets: targets.slice(0, most), total: targets.length, near };
}

/** Whether a reference is the very id of an item or of a part. */
function isIdOf(typed: string, target: Target): boolean {
  const id = target.kind === 'item' ? target.item.id : target.kind === 'part' ? target.id : '';
  return id.toLowerCase() === typed.toLowerCase();
}

/** The items of a store, or of some of its documents. */
class Items {
  readonly #store: Store;
  readonly #documents: readonly DocumentPlace[] | null;

  constructor(store: Store, documents: readonly DocumentPlace[] | null) {
    this.#store = store;
    this.#documents = documents;
  }

  /** Where those are that have one of some keys, newest first. */
  with(keys: readonly string[]): readonly RowPlace[] {
    const { shelves } = this.#store;
    const places =
      this.#documents === null
        ? shelves.rowsWith('items', keys)
        : this.#documents.flatMap((document) => shelves.rowsWithin(document, 'items', keys));
    return [...places].reverse();
  }

  at(places: readonly RowPlace[]): readonly ItemRow[] {
    return this.#store.rowsAt('items', places);
  }
}

function inItems(rest: string, items: Items, most: number): Meaning {
  const exact = items.with([nameKey(rest.toLowerCase())]);
  if (exact.length > 0) {
    const targets = items.at(exact.slice(0, most)).map((item): Target => ({ kind: 'item', item }));
    return { targets, total: exact.length, near: null };
  }
  const parts = items.with([partKey(rest)]);
  if (parts.length > 0) {
    const targets = items.at(parts.slice(0, most)).flatMap((item) => partOf(rest, item) ?? []);
    return { targets, total: parts.length, near: null };
  }
  const names = [...rest.matchAll(/[.(#]/g)].map(({ index }) => nameKey(rest.slice(0, index).toLowerCase()));
  const [near] = items.at(items.with(names).slice(0, 1));
  return { targets: [], total: 0, near: near ? partOf(rest, near) : null };
}

/** A part of an item by its name, whether it is there or not; null for one that is no part of it. */
function partOf(rest: string, item: ItemRow): Target | null {
  const named = (name: string): boolean => rest.toLowerCase().startsWith(name) && isPart(rest.slice(name.length));
  const name = namesOfItem(item).find(named);
  return name === undefined ? null : { kind: 'part', item, id: item.id + rest.slice(name.length) };
}

/** The meetings of an id, of a day, or of a file, newest first. */
function meetingsOf(typed: string, store: Store): readonly MeetingRow[] {
  const rows = store.rowsWith('meetings', [idKey(typed), dateKey(typed), fileKey(typed)]);
  return rows.filter((meeting) => isMeeting(typed, meeting) || isFile(typed, meeting)).reverse();
}

const filesOf = (typed: string, store: Store): readonly MeetingRow[] =>
  store
    .rowsWith('meetings', [fileKey(typed)])
    .filter((meeting) => isFile(typed, meeting))
    .reverse();

/** Where the documents of an id or of a day are, oldest first. */
const placesOf = (typed: string, store: Store): readonly DocumentPlace[] =>
  store.documentsWith('meetings', [idKey(typed), dateKey(typed)]);

const isMeeting = (typed: string, meeting: MeetingRow): boolean =>
  typed.toLowerCase() === meeting.document.toLowerCase() || typed === meeting.date;

/** Whether a path as typed names a meeting's file: the path itself, or the end of it. */
function isFile(typed: string, meeting: MeetingRow): boolean {
  const path = typed.replace(/^\.\//, '');
  return (
    path.includes('.') &&
    (meeting.path === path || meeting.path.endsWith(`/${path}`) || path.endsWith(`/${meeting.path}`))
  );
}
