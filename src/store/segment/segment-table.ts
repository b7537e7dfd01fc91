// A table of a segment: its rows by their numbers, and those of a document.
import { Column32, type FileReader, Lines, lastNotAbove } from '../../disk/index.ts';
import type { FromMeeting } from '../rows.ts';
import { isPlaced } from './texts.ts';

/** What a table needs of the segment that it is in. */
export interface InSegment {
  readonly docs: FileReader;
  /** Some bytes of a document's reading, as text. */
  partOfReading(document: number, start: number, end: number): string;
}

export class SegmentTable {
  readonly #segment: InSegment;
  /** The rows as they are kept, a line each. */
  readonly lines: Lines;
  readonly #first: Column32;
  #firstRows: Uint32Array | null = null;

  constructor(segment: InSegment, name: string) {
    this.#segment = segment;
    this.lines = new Lines((section) => segment.docs.section(section), name);
    this.#first = new Column32(segment.docs.section(`${name}.first`));
  }

  /** How many rows it has. */
  get rows(): number {
    return this.#first.length === 0 ? 0 : this.#first.at(this.#first.length - 1);
  }

  /** The document that a row is of. */
  documentOf(row: number): number {
    // Whoever asks this asks it of many rows.
    this.#firstRows ??= this.#first.all();
    return lastNotAbove(this.#firstRows, row);
  }

  /** The rows of a document: the number of the first, and that after the last. */
  range(document: number): readonly [start: number, end: number] {
    return this.#first.length === 0 ? [0, 0] : [this.#first.at(document), this.#first.at(document + 1)];
  }

  /** A row as it is kept, without what its document says for all its rows. */
  own(row: number): object {
    return this.#whole(this.lines.value(row) as object, row);
  }

  /** The rows of a document as they are kept. */
  ownOf(document: number): readonly object[] {
    const [start, end] = this.range(document);
    if (start === end) return [];
    const rows = this.lines.values(start, end) as object[];
    return rows.map((row, at) => this.#whole(row, start + at));
  }

  /** The rows of some documents, one after another: of each those that {@link ownOf} gives. */
  ownOfRun(first: number, documents: number): readonly (readonly object[])[] {
    this.#firstRows ??= this.#first.all();
    const firsts = this.#firstRows.subarray(first, first + documents + 1);
    const [from = 0] = firsts;
    const end = firsts.at(-1) ?? from;
    const rows = from === end ? [] : (this.lines.values(from, end) as object[]);
    const whole = rows.map((row, at) => this.#whole(row, from + at));
    return Array.from({ length: documents }, (_, at) =>
      whole.slice((firsts[at] ?? from) - from, (firsts[at + 1] ?? from) - from),
    );
  }

  /** The text of a row that has one, for somebody who wants those of very many. */
  textOf(row: number): string {
    const [, start, end] = PLACE.exec(this.lines.text(row)) ?? [];
    if (start !== undefined && end !== undefined) return this.#textAt(row, Number(start), Number(end));
    const whole = this.own(row);
    return 'text' in whole && typeof whole.text === 'string' ? whole.text : '';
  }

  #textAt(row: number, start: number, end: number): string {
    return JSON.parse(this.#segment.partOfReading(this.documentOf(row), start, end));
  }

  /** The row with the text that is kept in its record. */
  #whole(row: object, number: number): object {
    if (!isPlaced(row)) return row;
    const { textAt, ...rest } = row;
    return { ...rest, text: this.#textAt(number, textAt[0], textAt[1]) };
  }
}

/** Where a text is kept, as it stands at the end of a row; a text that has these signs has a backslash before the first. */
const PLACE = /(?<!\\)"textAt":\[(\d+),(\d+)\]\}$/;

/** What a document says for all its rows, from the row of its meeting. */
export function meetingOf({ document, date, dateBounds, body, path }: FromMeeting): FromMeeting {
  return { document, date, dateBounds, body, path };
}
