// What a document says of each of its people, a row a person, without what its meeting says for all rows.
import { byText, type DocumentRecord, type ItemRecord, type PersonRecord } from '../../model/index.ts';
import type { AttendedRow, MovedRow, Own, PersonRow, PositionRow, SpokeRow, WroteRow } from '../rows.ts';
import { itemRef } from './facts.ts';

/** What one document says of a person: a {@link PersonRow} without what the meeting says for all. */
export interface PartRow extends Pick<PersonRow, 'id' | 'name' | 'variants' | 'owes'> {
  readonly positions: readonly Own<PositionRow>[];
  readonly attended: readonly Own<AttendedRow>[];
  readonly spoke: readonly Own<SpokeRow>[];
  readonly wrote: readonly Own<WroteRow>[];
  readonly moved: readonly Own<MovedRow>[];
}

/** Verbs of bringing an item to the meeting, rather than speaking to it. */
const PRESENTING = /^(?:introduc|present|gave|giv|provid|outlin|deliver|updat|report)/;

/** A row in the making. */
interface Draft extends PartRow {
  readonly positions: Own<PositionRow>[];
  readonly attended: Own<AttendedRow>[];
  readonly spoke: Own<SpokeRow>[];
  readonly wrote: Own<WroteRow>[];
  readonly moved: Own<MovedRow>[];
  readonly owes: PersonRow['owes'][number][];
}

/** The rows of a record's people, in the order of their ids. */
export function partRows(record: DocumentRecord): PartRow[] {
  const drafts = new Map<string, Draft>();
  const byName = new Map<string, Draft>();
  for (const person of record.people) {
    const draft = emptyDraft(person);
    drafts.set(person.id, draft);
    for (const name of [person.name, ...person.variants]) byName.set(name, draft);
  }
  addAttendance(record, drafts);
  addAuthors(record, byName);
  for (const item of record.items) {
    addSpeakers(item, drafts);
    addDuties(record, item, drafts, byName);
  }
  return [...drafts.values()].sort((one, other) => byText(one.id, other.id));
}

function emptyDraft({ id, name, variants }: PersonRecord): Draft {
  const others = otherForms(name, variants);
  return { id, name, variants: others, positions: [], attended: [], spoke: [], wrote: [], moved: [], owes: [] };
}

function addAttendance(record: DocumentRecord, drafts: ReadonlyMap<string, Draft>): void {
  for (const entry of record.attendance) {
    const draft = drafts.get(entry.personId ?? '');
    if (!draft) continue;
    const { lines, capacity, role, position, organisation } = entry;
    draft.attended.push({ lines, capacity, role });
    addPosition(draft, { lines, position, organisation });
  }
}

/** Authors are named in print alone, as movers are. */
function addAuthors(record: DocumentRecord, byName: ReadonlyMap<string, Draft>): void {
  for (const { name, position, organisation, lines } of record.authors) {
    const draft = byName.get(name);
    if (!draft) continue;
    draft.wrote.push({ lines, title: record.title });
    addPosition(draft, { lines, position, organisation });
  }
}

function addSpeakers(item: ItemRecord, drafts: ReadonlyMap<string, Draft>): void {
  for (const speaker of item.speakers) {
    const draft = drafts.get(speaker.personId ?? '');
    if (!draft) continue;
    const verbs = [...new Set(speaker.acts.map((act) => act.verb))];
    const lines = speaker.acts[0]?.lines ?? item.lines;
    const presented = verbs.some((verb) => PRESENTING.test(verb));
    draft.spoke.push({ lines, item: itemRef(item), role: speaker.role, verbs, presented });
    addPosition(draft, { lines, position: speaker.position, organisation: speaker.organisation });
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
      const { id, text, lines } = resolution;
      draft?.moved.push({ lines, resolution: id, part, text });
    }
  }
}

/** Keeps a position or organisation once. */
function addPosition({ positions }: Draft, row: Own<PositionRow>): void {
  const { position, organisation } = row;
  if (position === null && organisation === null) return;
  if (positions.some((other) => other.position === position && other.organisation === organisation)) return;
  positions.push(row);
}

/** The forms of a name beside the one that a person is listed under, each once, in their order. */
export function otherForms(name: string, forms: readonly string[]): readonly string[] {
  return [...new Set(forms)].filter((form) => form !== name).sort(byText);
}
