// Compares a reading with the labels of its document, field by field.
import type { ActionRecord, DocumentRecord, ItemRecord } from '../../src/model/index.ts';
import type { LabelledAction, LabelledItem, Labels } from './labels.ts';
import { keyOf, plainWords, sameName } from './names.ts';

/** Fields in the order of the report. */
export const FIELDS = [
  'date',
  'attendance',
  'items',
  'speakers',
  'resolutions',
  'outcomes',
  'explicit actions',
  'their owners',
  'commitments and follow-ups',
] as const;
export type Field = (typeof FIELDS)[number];

/** Counts of a field: found rightly, found wrongly, missed. */
export interface Count {
  right: number;
  wrong: number;
  missed: number;
}

export type Counts = Record<Field, Count>;

/** Counts that begin at nought. */
export function nought(): Counts {
  return Object.fromEntries(FIELDS.map((field) => [field, { right: 0, wrong: 0, missed: 0 }])) as Counts;
}

/** F1 = 2·right / (2·right + wrong + missed), the harmonic mean of precision and recall; 1 where there is nothing to find and nothing was found. */
export function f1({ right, wrong, missed }: Count): number {
  const all = 2 * right + wrong + missed;
  return all === 0 ? 1 : (2 * right) / all;
}

/** Adds a document's counts to `counts`. */
export function compare(labels: Labels, record: DocumentRecord, counts: Counts): void {
  tally(counts.date, labels.date === record.meeting.date ? 1 : 0, 1, 1);
  attendance(labels, record, counts);
  const pairs = new Map<LabelledItem, ItemRecord>();
  const items = pair(labels.items, record.items, sameItem);
  for (const [labelled, read] of items.pairs) pairs.set(labelled, read);
  tally(counts.items, items.pairs.length, labels.items.length, record.items.length);
  for (const labelled of labels.items) speakers(labelled, pairs.get(labelled), counts);
  for (const extra of items.extra) counts.speakers.wrong += extra.speakers.length;
  decisions(labels, record, counts);
  actions(labels, record, counts);
}

function tally(count: Count, right: number, labelled: number, read: number): void {
  count.right += right;
  count.missed += labelled - right;
  count.wrong += read - right;
}

function attendance(labels: Labels, record: DocumentRecord, counts: Counts): void {
  if (!labels.attendance) return;
  const read = (away: boolean): Set<string> =>
    new Set(
      record.attendance
        .filter((one) => (one.capacity === 'apologies' || one.capacity === 'absent') === away)
        .map((one) => keyOf(one.name)),
    );
  for (const [names, away] of [
    [labels.attendance.present, false],
    [labels.attendance.apologies ?? [], true],
  ] as const) {
    const wanted = new Set(names.map(keyOf));
    const found = read(away);
    tally(counts.attendance, [...wanted].filter((key) => found.has(key)).length, wanted.size, found.size);
  }
}

function sameItem(labelled: LabelledItem, read: ItemRecord): boolean {
  if (plainWords(labelled.number ?? '').join(' ') !== plainWords(read.number ?? '').join(' ')) return false;
  const words = plainWords(labelled.title ?? '');
  const title = new Set(plainWords(read.title ?? ''));
  return words.length === 0 ? title.size === 0 : words.filter((word) => title.has(word)).length >= words.length * 0.6;
}

function speakers(labelled: LabelledItem, read: ItemRecord | undefined, counts: Counts): void {
  const wanted = labelled.speakers ?? [];
  const found = read?.speakers ?? [];
  const { pairs } = pair(
    wanted,
    found,
    (name, speaker) => sameName(name, speaker.name) || (speaker.role !== null && keyOf(speaker.role) === keyOf(name)),
  );
  tally(counts.speakers, pairs.length, wanted.length, found.length);
}

function decisions(labels: Labels, record: DocumentRecord, counts: Counts): void {
  const wanted = labels.items.flatMap((item) => item.resolutions ?? []);
  const found = record.items.flatMap((item) => item.resolutions);
  const { pairs, left } = pair(wanted, found, overlap);
  tally(counts.resolutions, pairs.length, wanted.length - left.filter((one) => one.optional).length, found.length);
  const same = pairs.filter(([labelled, read]) => labelled.outcome === read.outcome).length;
  tally(counts.outcomes, same, pairs.length, pairs.length);
}

function actions(labels: Labels, record: DocumentRecord, counts: Counts): void {
  for (const [field, explicit] of [
    ['explicit actions', true],
    ['commitments and follow-ups', false],
  ] as const) {
    const wanted = labels.items
      .flatMap((item) => item.actions ?? [])
      .filter((one) => (one.kind === 'explicit') === explicit);
    const found = record.items.flatMap((item) => item.actions).filter((one) => (one.kind === 'explicit') === explicit);
    // where one line holds several actions, those whose owners agree belong together
    const first = pair(wanted, found, (a, b) => overlap(a, b) && sameOwners(a, b));
    const second = pair(first.left, first.extra, overlap);
    const right = first.pairs.length + second.pairs.length;
    tally(counts[field], right, wanted.length - second.left.filter((one) => one.optional).length, found.length);
    if (explicit) tally(counts['their owners'], first.pairs.length, right, right);
  }
}

function overlap(
  a: { readonly lines: readonly [number, number] },
  b: { readonly lines: readonly [number, number] },
): boolean {
  return a.lines[0] <= b.lines[1] && b.lines[0] <= a.lines[1];
}

function sameOwners(labelled: LabelledAction, read: ActionRecord): boolean {
  const wanted = labelled.owners ?? [];
  return (
    wanted.length === read.owners.length &&
    pair(wanted, read.owners, (name, owner) => sameName(name, owner.name)).left.length === 0
  );
}

/** Pairs two lists one to one, each labelled entry with the first free one that was read and is `same`. */
function pair<A, B>(
  labelled: readonly A[],
  read: readonly B[],
  same: (a: A, b: B) => boolean,
): { pairs: [A, B][]; left: A[]; extra: B[] } {
  const free = new Set(read);
  const pairs: [A, B][] = [];
  const left: A[] = [];
  for (const a of labelled) {
    const b = [...free].find((candidate) => same(a, candidate));
    if (b === undefined) left.push(a);
    else {
      pairs.push([a, b]);
      free.delete(b);
    }
  }
  return { pairs, left, extra: [...free] };
}
