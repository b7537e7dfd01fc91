// The head of a document as one text: title block and first lines, before the lists of who was there.
import { type Minutes, type Span, type View, ViewBuilder } from '../../model/index.ts';

/** A line of the head, with its place in {@link Head.text}. */
export interface HeadLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Lines joined by single spaces, so that a sentence broken over lines can be read. */
export interface Head {
  readonly view: View;
  readonly text: string;
  readonly lines: readonly HeadLine[];
  /** Offset in `text` at which the attendance lists begin; the length of `text` where there are none. */
  readonly lists: number;
}

/** Labels that open an attendance list. */
const LIST =
  /^(?:(?:members|officers|officials|councillors|others|trustees|governors|partners|also)\s+)?(?:present|attendance|in\s+attendance|attendees|attending|apologies|sederunt|in\s+the\s+chair|members|councillors|i\s+l[áa]thair|panel|sectoral\s+interests)\b\s*(?:[:;.–—-]|$)|^(?:also\s+)?(?:present|in\s+attendance)\s*(?::|\s[A-Z])/i;

/** Lines looked at: where no item was found, the whole of a long document may count as its head. */
const MOST_LINES = 300;

/** The line by which the page of a single item names its meeting: `Meeting of Cabinet, Monday, 25th June, 2018 (Item 31.)`. */
const ITEM_PAGE = /^Meeting\s+of\s+\p{Lu}.{2,120}\b\d{4}\b|^Meeting\s*:\s*\d{1,2}\/\d{1,2}\/\d{4}\s*[-–]/u;

/** The head of a document, and the line of an item's page that says of which meeting the item was. */
export function headOf(minutes: Minutes): Head {
  const [item] = minutes.items;
  const first = item ? [item.title, ...item.paragraphs.slice(0, 2).map((paragraph) => paragraph.view)] : [];
  const page = first.filter((view) => view !== null).filter((view) => ITEM_PAGE.test(view.text));
  return joined([...minutes.head.slice(0, MOST_LINES).map((line) => line.view), ...page]);
}

function joined(views: readonly View[]): Head {
  const builder = new ViewBuilder();
  const places: HeadLine[] = [];
  for (const view of views) {
    if (view.text.length === 0) continue;
    builder.space(view.sourceAt(0));
    const start = builder.length;
    builder.append(view);
    places.push({ text: view.text, start, end: builder.length });
  }
  const view = builder.build();
  const list = places.find((line, index) => index > 0 && LIST.test(line.text));
  return { view, text: view.text, lines: places, lists: list ? list.start : view.text.length };
}

/** The lines before the attendance lists. */
export function titleLines(head: Head): readonly HeadLine[] {
  return head.lines.filter((line) => line.start < head.lists);
}

/** The line on which the character at `offset` stands. */
export function lineAt(head: Head, offset: number): HeadLine | null {
  return head.lines.find((line) => line.start <= offset && offset < line.end) ?? null;
}

/** The lines at the top that the parser set aside as furniture: banners, draft marks. */
export function linesAbove(minutes: Minutes): readonly { readonly text: string; readonly span: Span }[] {
  const limit = minutes.items[0]?.span.start ?? minutes.source.text.length;
  return minutes.furniture
    .filter(({ span }) => span.start < limit)
    .map(({ span }) => ({ text: minutes.source.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim(), span }));
}
