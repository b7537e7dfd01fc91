// What a dialect is: a layout of minutes as data over the one parser, and the evidence by which it is recognised.
import type { DialectName, DocumentKind } from '../model/index.ts';

/** Counts over a document's lines, from which dialects take their evidence. */
export interface Features {
  readonly lines: number;
  /** "Agenda and minutes", "No. Item", "View directions": the chrome of a ModernGov page. */
  readonly modernGovChrome: number;
  /** "Agenda item" heading and a "Meeting of …" line. */
  readonly itemPage: number;
  /** Lines that hold `Minutes:` alone. */
  readonly minutesLabels: number;
  /** Lines that hold a number and a dot alone. */
  readonly numbersAlone: number;
  /** Rows of tables, in markdown or HTML. */
  readonly tableRows: number;
  /** Rows whose first cell is a number or empty and that have two or three cells. */
  readonly itemRows: number;
  /** Block tags of HTML. */
  readonly blockTags: number;
  /** `By:`, `To:`, `Subject:`, `Classification:`, "Summary", "Recommendation". */
  readonly reportFields: number;
  /** "NOTES of a meeting", "MINUTES of a meeting … held". */
  readonly minutesOf: number;
  /** "(Item B1)". */
  readonly itemReferences: number;
  /** Parish, town or community councils; "Clerk". */
  readonly parishWords: number;
  /** "Action:" labels, "BY WHOM", owners alone. */
  readonly actionMarks: number;
  /** Boards, panels, partnerships, forums, groups. */
  readonly boardWords: number;
  /** Headings in markdown without a number. */
  readonly plainHeadings: number;
  /** Numbered headings in markdown or bold. */
  readonly numberedHeadings: number;
}

/** A layout. */
export interface Dialect {
  readonly name: DialectName;
  /** One line for people. */
  readonly summary: string;
  /** What a document of this layout is unless its text says otherwise. */
  readonly kind: DocumentKind;
  /** How strongly the features speak for the layout; 0 for not at all. Counts of independent signs, no probability. */
  readonly evidence: (features: Features) => number;
  /** Numbers stand alone on their lines, titles below them. */
  readonly numberAlone: boolean;
  /** A `Minutes:` label parts an item's title and blurb from its text; a title before one needs no number. */
  readonly minutesLabel: boolean;
  /** What the cells of a table are: lines of the page, or the columns of a row that belongs together. */
  readonly cells: 'lines' | 'row';
  /** Headings without a number, in bold, capitals or markdown, are items beside numbered ones. */
  readonly unnumbered: boolean;
  /** The page holds one item only, named at its head. */
  readonly singleItem: boolean;
}
