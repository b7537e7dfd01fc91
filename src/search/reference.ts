// What a reference means: a citation as people write it, a meeting, a place in a file.
import type { ItemRow, MeetingRow, Store } from '../store/index.ts';

/** A thing that a reference can mean; `id` is that of a meeting, an item, a paragraph, a decision or an action. */
export type Target =
  | { readonly kind: 'meeting'; readonly meeting: MeetingRow }
  | { readonly kind: 'item'; readonly item: ItemRow }
  | { readonly kind: 'part'; readonly item: ItemRow; readonly id: string }
  | { readonly kind: 'line'; readonly meeting: MeetingRow; readonly line: number };

/**
 * All that a reference can mean, newest meeting first. Takes `239`, `239.2(a)`, `kcsp-2014-10-14/76`, `2014-10-14/76`, `…#r1`,
 * `kcsp-2014-10-14`, `notes.txt` and `notes.txt:74`. A part is only looked up by {@link Target.id} in its record, and may not be there.
 */
export function targetsOf(reference: string, store: Store): readonly Target[] {
  const typed = reference.trim().replace(/^(?:minute|item|para(?:graph)?)\s+/i, '');
  const meetings = store.rows('meetings');
  const place = /^(.+):(\d+)(?::\d+|-\d+)?$/.exec(typed);
  if (place) {
    const line = Number(place[2]);
    const named = meetings.filter((meeting) => isFile(place[1] ?? '', meeting));
    if (named.length > 0) return named.map((meeting) => ({ kind: 'line', meeting, line }));
  }
  const whole = meetings.filter((meeting) => isMeeting(typed, meeting) || isFile(typed, meeting));
  if (whole.length > 0) return whole.map((meeting) => ({ kind: 'meeting', meeting }));
  const slash = typed.lastIndexOf('/');
  const of = slash < 0 ? null : typed.slice(0, slash);
  const rest = tidy(typed.slice(slash + 1));
  const documents = new Set(
    meetings.filter((meeting) => of === null || isMeeting(of, meeting)).map((row) => row.document),
  );
  const items = store.rows('items').filter((item) => documents.has(item.document));
  return inItems(rest, items).reverse();
}

function inItems(rest: string, items: readonly ItemRow[]): Target[] {
  const exact = items.filter((item) => namesOf(item).includes(rest.toLowerCase()));
  if (exact.length > 0) return exact.map((item) => ({ kind: 'item', item }));
  return items.flatMap((item): Target[] => {
    const name = namesOf(item).find(
      (known) => rest.toLowerCase().startsWith(known) && /^[.(#]/.test(rest.slice(known.length)),
    );
    if (name === undefined) return [];
    const part = rest.slice(name.length);
    return [{ kind: 'part', item, id: item.id + (part.startsWith('(') ? part : part.replace(/\.$/, '')) }];
  });
}

/** The names of an item in citations: the end of its id, and its number as printed. */
function namesOf(item: ItemRow): readonly string[] {
  const own = item.id.slice(item.id.lastIndexOf('/') + 1).toLowerCase();
  return item.number === null ? [own] : [own, tidy(item.number).toLowerCase()];
}

const tidy = (text: string): string => text.replace(/\s+/g, '').replace(/\.$/, '');

const isMeeting = (typed: string, meeting: MeetingRow): boolean =>
  typed.toLowerCase() === meeting.document.toLowerCase() || (meeting.date !== null && typed === meeting.date);

/** Whether a path as typed names a meeting's file: the path itself, or the end of it. */
function isFile(typed: string, meeting: MeetingRow): boolean {
  const path = typed.replace(/^\.\//, '');
  return (
    path.includes('.') &&
    (meeting.path === path || meeting.path.endsWith(`/${path}`) || path.endsWith(`/${meeting.path}`))
  );
}
