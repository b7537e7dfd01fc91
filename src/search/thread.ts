// A matter followed over meetings: the items and reports whose titles speak of it.
import type { ItemRow, MeetingRow } from '../store/index.ts';
import { byDay } from '../store/tables/meeting.ts';
import { type Glossary, speaksOf } from './words.ts';

/** A step of a thread: an item, or a whole report, which has a title but neither decisions nor actions of its own. */
export interface ThreadRow extends ItemRow {
  readonly kind: 'item' | 'report';
  /** Who wrote it, for a report. */
  readonly authors: readonly string[];
}

/** The items and reports that a matter runs through, and how they were found. */
export interface Thread {
  readonly rows: readonly ThreadRow[];
  /** `title` where titles speak of it, `text` where only decisions and actions do. */
  readonly by: 'title' | 'text';
}

/** What a matter is looked for in, all in the order of meetings. */
export interface ThreadSource {
  readonly items: readonly ItemRow[];
  readonly meetings: readonly MeetingRow[];
}

/** Finds what is about some words: by titles, and only where no title has them by what was decided and undertaken. */
export function threadOf(words: string, { items, meetings }: ThreadSource, glossary: Glossary): Thread {
  const speaks = (text: string | null): boolean => speaksOf(text ?? '', words, glossary);
  const reports = meetings.filter((meeting) => speaks(meeting.title)).map(ofReport);
  // A report that is about it as a whole is one step, not one for each section whose heading says so too.
  const whole = new Set(reports.map((report) => report.document));
  const titled = items.filter((item) => speaks(item.title) && !whole.has(item.document)).map(ofItem);
  const rows = [...titled, ...reports].sort(byDay);
  if (rows.length > 0) return { rows, by: 'title' };
  const said = items.filter((item) => [...item.resolutions, ...item.actions].some((fact) => speaks(fact.text)));
  return { rows: said.map(ofItem), by: 'text' };
}

const ofItem = (item: ItemRow): ThreadRow => ({ ...item, kind: 'item', authors: [] });

function ofReport(meeting: MeetingRow): ThreadRow {
  const { document, date, dateBounds, body, path, title, authors, sourceLines } = meeting;
  return {
    ...{ document, date, dateBounds, body, path },
    ...{ id: document, number: null, title, session: 'public', truncated: false },
    ...{ speakers: [], resolutions: [], actions: [], lines: [1, sourceLines], kind: 'report', authors },
  };
}
