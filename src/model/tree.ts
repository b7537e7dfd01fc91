// What the parser makes of a source: lines in zones, items, paragraphs, sentences; a tree whose every node has a span.
import type { DialectName } from './dialect.ts';
import type { Source } from './source.ts';
import type { Span } from './span.ts';
import type { View } from './view.ts';

/** Place of a line in a table: cells of one source row share `row`. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  /** Cells in the row. */
  readonly columns: number;
}

/** A logical line: what a reader sees as one line after markup is taken off. One source line can hold several (HTML, table cells). */
export interface Line {
  /** The line's text without markup, list bullet and surrounding space. */
  readonly view: View;
  /** The source span of the line, markup and bullet included. */
  readonly span: Span;
  /** 1-based source line. */
  readonly number: number;
  /** Columns of leading white space (a tab counts to the next multiple of 4). */
  readonly indent: number;
  /** Blank source lines directly before this one. */
  readonly blankBefore: number;
  /** 1 to 6 for a markdown or HTML heading, else 0. */
  readonly heading: number;
  /** The whole line stands in bold (markdown or HTML). */
  readonly bold: boolean;
  /** The line is bold up to this offset of its view (a bold lead-in); 0 where it does not open in bold. */
  readonly boldTo: number;
  /** The line is bold from this offset of its view to the end (a bold title after a plain number); the view's length for none. */
  readonly boldFrom: number;
  /** The whole line stands in italics. */
  readonly italic: boolean;
  /** The list bullet that was taken off (`-`, `·`, `o`, `•`, …), or null. */
  readonly bullet: string | null;
  /** The line opens a block of its own in HTML (`<p>`, `<li>`, …) or a table cell: it never continues the line before. */
  readonly block: boolean;
  readonly cell: Cell | null;
  /** Offsets in `view.text` right after a wide gap (a tab, or four spaces and more) in the source: columns, as of an action column. */
  readonly gaps: readonly number[];
}

/** A sentence of a paragraph: offsets into the paragraph's `view.text`. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** A paragraph of an item, with its nested limbs. */
export interface Paragraph {
  /** As printed: `2.`, `(a)`, `1.1`; null where none is printed. */
  readonly label: string | null;
  /** Path of the paragraph's place or label within the item, as ids print it: `2`, `2(a)`. Unique in the item. */
  readonly ref: string;
  /** Text without the label. */
  readonly view: View;
  readonly span: Span;
  readonly sentences: readonly Sentence[];
  readonly children: readonly Paragraph[];
  /** The cells of a table row, where the paragraph is one; `view` then holds them all, joined. */
  readonly cells: readonly View[] | null;
  /** The whole paragraph stands in bold or italics: a sub-heading, a vote's caption, an unlabelled action. */
  readonly bold: boolean;
  readonly italic: boolean;
  readonly bullet: string | null;
  /** Columns of indentation of its first line. */
  readonly indent: number;
  /** Offsets in `view.text` right after a wide gap in the source. */
  readonly gaps: readonly number[];
}

/** A headed piece of business. */
export interface Item {
  /** As printed, without the closing dot; null where none is printed. */
  readonly number: string | null;
  /** The agenda reference of `(Item B1)`, or null. */
  readonly reference: string | null;
  readonly title: View | null;
  /** The heading under which the item stands: `D. DEVELOPMENTS`, `PRIVATE SESSION`; null for none. */
  readonly section: string | null;
  readonly session: MeetingSession;
  readonly papers: readonly Paper[];
  readonly truncated: boolean;
  readonly paragraphs: readonly Paragraph[];
  readonly span: Span;
  /** 0-based place in the document. */
  readonly index: number;
}

/** A linked document of an item: "pdf icon PDF 54 KB". */
export interface Paper {
  readonly format: string;
  readonly size: string;
}

/** Lines that belong to no node of the record, and why. */
export interface Furniture {
  readonly span: Span;
  readonly reason: string;
}

export const DOCUMENT_KINDS = ['minutes', 'report', 'agenda', 'other'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export const SESSIONS = ['public', 'private'] as const;
export type MeetingSession = (typeof SESSIONS)[number];

/** A parsed document. */
export interface Minutes {
  readonly source: Source;
  readonly dialect: DialectName;
  /** Other dialects that fit as well as `dialect`; empty in the normal case. */
  readonly alternatives: readonly DialectName[];
  readonly kind: DocumentKind;
  /** Front matter fields (`---`, `+++`, bare `Key: value`), in their order. */
  readonly frontMatter: readonly { readonly key: string; readonly value: View }[];
  /** The logical lines before the first item: title block, venue, attendance lists. */
  readonly head: readonly Line[];
  readonly items: readonly Item[];
  /** The logical lines after the last item: signatures, a next agenda, repeated decisions, where they were told apart. */
  readonly tail: readonly Line[];
  readonly furniture: readonly Furniture[];
  readonly unparsed: readonly Span[];
}

/** All paragraphs of an item in reading order, children after their parent. */
export function paragraphsOf(item: { readonly paragraphs: readonly Paragraph[] }): readonly Paragraph[] {
  const all: Paragraph[] = [];
  addWithChildren(all, item.paragraphs);
  return all;
}

function addWithChildren(all: Paragraph[], paragraphs: readonly Paragraph[]): void {
  for (const paragraph of paragraphs) {
    all.push(paragraph);
    addWithChildren(all, paragraph.children);
  }
}
