// A document as it was read: its text, untouched, and what was repaired on the way from bytes to text.
import type { Lines, Span } from './span.ts';

/** What had to be mended to get text from bytes. */
export interface Repair {
  readonly kind: 'byte-order-mark' | 'windows-1252' | 'utf-16' | 'mojibake' | 'control-characters' | 'turned-text';
  /** How many places; 1 for a repair of the whole file. */
  readonly count: number;
  readonly span: Span;
}

/** A source document. `text` is never altered after it was decoded; every offset in the program is an offset into it. */
export class Source {
  /** As the user named it or as the folder lists it, with forward slashes; `<stdin>` for standard input. */
  readonly path: string;
  /** SHA-256 of the bytes, lower-case hex. */
  readonly sha256: string;
  readonly text: string;
  readonly repairs: readonly Repair[];
  /** Offset of the first character of each line. LF, CRLF and CR all end a line, as a form feed does not. */
  readonly lineStarts: readonly number[];

  constructor(path: string, sha256: string, text: string, repairs: readonly Repair[] = []) {
    this.path = path;
    this.sha256 = sha256;
    this.text = text;
    this.repairs = repairs;
    this.lineStarts = lineStartsOf(text);
  }

  /** How many lines the source has, as `cat -n` counts: an end of line at the very end starts no new one. */
  get lineCount(): number {
    const last = this.lineStarts.at(-1) ?? 0;
    return last === this.text.length ? this.lineStarts.length - 1 : this.lineStarts.length;
  }

  /** The 1-based number of the line on which the character at `offset` stands. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  /** First and last line of a span, 1-based and inclusive. */
  lines(span: Span): Lines {
    const first = this.lineAt(span.start);
    return [first, span.end > span.start ? this.lineAt(span.end - 1) : first];
  }
}

function lineStartsOf(text: string): number[] {
  const starts = [0];
  if (text.includes('\r')) {
    const end = /\r\n|\r|\n/g;
    while (end.exec(text)) starts.push(end.lastIndex);
  } else {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  }
  return starts;
}
