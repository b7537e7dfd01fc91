// Records to people: each person of the corpus once, with names, positions, attendance, and what they presented, said and owe.
import { byText, type DocumentRecord, type ItemRecord } from '../../model/index.ts';
import type { AttendedRow, MovedRow, PersonRow, PositionRow, SpokeRow, WroteRow } from '../rows.ts';
import { itemRef } from './facts.ts';
import { fromMeeting } from './meeting.ts';

/** Verbs of bringing an item to the meeting, rather than speaking to it. */
const PRESENTING = /^(?:introduc|present|gave|giv|provid|outlin|deliver|updat|report)/;

interface Draft {
  readonly names: Map<string, number>;
  readonly variants: Set<string>;
  readonly positions: PositionRow[];
  readonly attended: AttendedRow[];
  readonly spoke: SpokeRow[];
  readonly wrote: WroteRow[];
  readonly moved: MovedRow[];
  readonly owes: { readonly id: string; readonly citation: string; readonly document: string }[];
}

/** One row a person, in the order of their ids; the records stand in the order of their meetings. */
export function peopleRows(records: readonly DocumentRecord[]): PersonRow[] {
  const drafts = new Map<string, Draft>();
  for (const record of records) {
    const byName = new Map<string, Draft>();
    for (const person of record.people) {
      const draft = drafts.get(person.id) ?? emptyDraft();
      drafts.set(person.id, draft);
      draft.names.set(person.name, (draft.names.get(person.name) ?? 0) + 1);
      for (const variant of person.variants) draft.variants.add(variant);
      for (const name of [person.name, ...person.variants]) byName.set(name, draft);
    }
    addAttendance(record, drafts);
    addAuthors(record, byName);
    for (const item of record.items) {
      addSpeakers(record, item, drafts);
      addDuties(record, item, drafts, byName);
    }
  }
  return [...drafts].map(([id, draft]) => finish(id, draft)).sort((left, right) => byText(left.id, right.id));
}

function emptyDraft(): Draft {
  return {
    names: new Map(),
    variants: new Set(),
    positions: [],
    attended: [],
    spoke: [],
    wrote: [],
    moved: [],
    owes: [],
  };
}

function addAttendance(record: DocumentRecord, drafts: ReadonlyMap<string, Draft>): void {
  for (const entry of record.attendance) {
    const draft = drafts.get(entry.personId ?? '');
    if (!draft) continue;
    const row = { ...fromMeeting(record), lines: entry.lines };
    draft.attended.push({ ...row, capacity: entry.capacity, role: entry.role });
    addPosition(draft, { ...row, position: entry.position, organisation: entry.organisation });
  }
}

/** Authors are named in print alone, as movers are. */
function addAuthors(record: DocumentRecord, byName: ReadonlyMap<string, Draft>): void {
  for (const { name, position, organisation, lines } of record.authors) {
    const draft = byName.get(name);
    if (!draft) continue;
    const row = { ...fromMeeting(record), lines };
    draft.wrote.push({ ...row, title: record.title });
    addPosition(draft, { ...row, position, organisation });
  }
}

function addSpeakers(record: DocumentRecord, item: ItemRecord, drafts: ReadonlyMap<string, Draft>): void {
  for (const speaker of item.speakers) {
    const draft = drafts.get(speaker.personId ?? '');
    if (!draft) continue;
    const verbs = [...new Set(speaker.acts.map((act) => act.verb))];
    const lines = speaker.acts[0]?.lines ?? item.lines;
    const row = { ...fromMeeting(record), lines };
    const presented = verbs.some((verb) => PRESENTING.test(verb));
    draft.spoke.push({ ...row, item: itemRef(item), role: speaker.role, verbs, presented });
    addPosition(draft, { ...row, position: speaker.position, organisation: speaker.organisation });
  }
}

/** Actions owned, and motions proposed or seconded. */
function addDuties(
  record: DocumentRecord,
  item: ItemRecord,
  drafts: ReadonlyMap<string, Draft>,
  byName: ReadonlyMap<string, Draft>,
): void {
  for (const action of item.actions) {
    const owners = new Set(action.owners.map((owner) => drafts.get(owner.personId ?? '')));
    for (const draft of owners) {
      draft?.owes.push({ id: action.id, citation: action.paragraph, document: record.id });
    }
  }
  for (const resolution of item.resolutions) {
    for (const part of ['proposer', 'seconder'] as const) {
      const draft = byName.get(resolution.vote?.[part] ?? '');
      const row = { ...fromMeeting(record), lines: resolution.lines };
      draft?.moved.push({ ...row, resolution: resolution.id, part, text: resolution.text });
    }
  }
}

/** Keeps a position or organisation once a meeting. */
function addPosition(draft: Draft, row: PositionRow): void {
  if (row.position === null && row.organisation === null) return;
  const known = draft.positions.some(
    (other) =>
      other.document === row.document && other.position === row.position && other.organisation === row.organisation,
  );
  if (!known) draft.positions.push(row);
}

function finish(id: string, draft: Draft): PersonRow {
  const [name = id] = [...draft.names].sort((left, right) => right[1] - left[1] || byText(left[0], right[0]))[0] ?? [];
  const { positions, attended, spoke, wrote, moved, owes } = draft;
  const variants = [...draft.variants].filter((variant) => variant !== name).sort(byText);
  return { id, name, variants, positions, attended, spoke, wrote, moved, owes };
}
