// What `kcsp show` found, as an object: these are the fields of its `--json`.
import type { DocumentRecord, ItemRecord, Lines, ParagraphRecord } from '../model/index.ts';
import type { Target } from '../search/reference.ts';
import { type FromMeeting, fromMeeting, type MeetingRow, type Store } from '../store/index.ts';
import { flatten } from '../store/paragraphs.ts';

interface Found {
  readonly id: string;
  readonly title: string | null;
  readonly meeting: FromMeeting;
  readonly lines: Lines;
}

export type Shown =
  | (Found & { readonly kind: 'meeting'; readonly row: MeetingRow; readonly items: readonly ItemRecord[] })
  | (Found & { readonly kind: 'item'; readonly item: ItemRecord; readonly marked: null })
  | (Found & {
      readonly kind: 'paragraph';
      readonly item: ItemRecord;
      /** The paragraphs to show, in reading order: the one asked for, its limbs, and those around. */
      readonly paragraphs: readonly ParagraphRecord[];
      /** The id of the paragraph asked for. */
      readonly marked: string;
    })
  | (Found & { readonly kind: 'other'; readonly what: string });

/** Looks a target up in its record; null where it isn't there. */
export function shownOf(target: Target, store: Store, context: number): Shown | null {
  const document = target.kind === 'meeting' || target.kind === 'line' ? target.meeting.document : target.item.document;
  const record = store.record(document);
  if (record === null) return null;
  const meeting = fromMeeting(record);
  switch (target.kind) {
    case 'meeting':
      return {
        kind: 'meeting',
        id: record.id,
        title: record.title ?? record.meeting.body,
        meeting,
        row: target.meeting,
        items: record.items,
        lines: [1, record.source.lines],
      };
    case 'item': {
      const item = record.items.find((known) => known.id === target.item.id);
      return item ? shownItem(record, item) : null;
    }
    case 'part': {
      const item = record.items.find((known) => known.id === target.item.id);
      return item ? shownPart(record, item, target.id, context) : null;
    }
    case 'line':
      return shownLine(record, target.line, context);
  }
}

function shownItem(record: DocumentRecord, item: ItemRecord): Shown {
  const { id, title, lines } = item;
  return { kind: 'item', id, title, meeting: fromMeeting(record), item, lines, marked: null };
}

/** A paragraph by its id, or the one in which a decision or an action stands. */
function shownPart(record: DocumentRecord, item: ItemRecord, id: string, context: number): Shown | null {
  const isMeant = (known: { readonly id: string }): boolean => known.id.toLowerCase() === id.toLowerCase();
  const wanted = ([...item.resolutions, ...item.actions].find(isMeant)?.paragraph ?? id).toLowerCase();
  const paragraph = [...flatten(item.paragraphs)].find((known) => known.id.toLowerCase() === wanted);
  return paragraph ? shownParagraph(record, item, paragraph, context) : null;
}

function shownParagraph(record: DocumentRecord, item: ItemRecord, marked: ParagraphRecord, context: number): Shown {
  const holds = (paragraph: ParagraphRecord): boolean => [...flatten([paragraph])].includes(marked);
  const at = item.paragraphs.findIndex(holds);
  const paragraphs = context === 0 ? [marked] : item.paragraphs.slice(Math.max(0, at - context), at + context + 1);
  const { id, lines } = marked;
  return {
    kind: 'paragraph',
    id,
    title: item.title,
    meeting: fromMeeting(record),
    item,
    paragraphs,
    marked: id,
    lines,
  };
}

/** What stands on a line: the innermost paragraph, else the item, else what the record says of it. */
function shownLine(record: DocumentRecord, line: number, context: number): Shown | null {
  const on = ({ lines }: { readonly lines: Lines }): boolean => lines[0] <= line && line <= lines[1];
  const item = record.items.find(on);
  const paragraph = item && [...flatten(item.paragraphs)].filter(on).at(-1);
  if (item && paragraph) return shownParagraph(record, item, paragraph, context);
  if (item) return shownItem(record, item);
  if (line < 1 || line > record.source.lines) return null;
  const furniture = record.furniture.find(on);
  const listed = record.attendance.filter(on).map((entry) => entry.name);
  const what = furniture
    ? furniture.reason
    : listed.length > 0
      ? `attendance: ${listed.join(', ')}`
      : 'no item: the head or the end of the document, or a blank line';
  const lines: Lines = furniture?.lines ?? [line, line];
  return { kind: 'other', id: `${record.source.path}:${line}`, title: null, meeting: fromMeeting(record), what, lines };
}
