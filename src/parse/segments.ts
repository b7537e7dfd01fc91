// Cuts source lines into segments at block tags and table cells, so that HTML on a few lines reads like text on many.

import type { Cell } from '../model/index.ts';
import { matches } from '../model/matches.ts';
import { cutIn, LONGEST } from './limits.ts';

/** A piece of a source line that a reader sees on a line of its own. Offsets are into the source. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** It opens a block (`<p>`, `<li>`, a cell …): it never continues the segment before. */
  readonly block: boolean;
  readonly heading: number;
  /** The bullet or number that the list shows but the source does not print: `•`, `2564.`; with the tag it stands for. */
  readonly marker: { readonly text: string; readonly start: number; readonly length: number } | null;
  readonly cell: Cell | null;
}

const BLOCK =
  /<(\/?)(p|div|h[1-6]|li|ul|ol|tr|td|th|table|thead|tbody|tfoot|br|hr|blockquote|section|article|header|footer|dl|dt|dd|pre|center|html|body|head|title|main|nav|caption)\b([^<>]*)>|<!--/gi;

/** Cuts the lines of one document; keeps the state of open lists and tables from line to line. */
export class Segmenter {
  readonly #text: string;
  /** Counters of open ordered lists; null for unordered ones. */
  readonly #lists: ({ next: number } | null)[] = [];
  #row = 0;
  #column = 0;
  #inTable = false;
  /** A block tag stood since the last text. */
  #fresh = true;

  constructor(text: string) {
    this.#text = text;
  }

  /** The segments of the source line `[start, end)`, the end of line excluded; none is longer than {@link LONGEST}. */
  cut(start: number, end: number): Segment[] {
    const segments = this.#cut(start, end);
    if (end - start <= LONGEST) return segments;
    return segments.flatMap((segment) => shortened(this.#text, segment));
  }

  #cut(start: number, end: number): Segment[] {
    const raw = this.#text.slice(start, end);
    if (raw.includes('|') && (/^\s*\|/.test(raw) || (raw.split('|').length > 3 && /\|\s*$/.test(raw))))
      return this.#tableRow(raw, start);
    if (raw.includes('<')) return this.#tags(raw, start);
    if (raw.length < RUN_TOGETHER) return [this.#segment(start, end, 0, null)];
    return pieces(raw, 0, raw.length, SEAM).map((piece) => {
      this.#fresh = true;
      return this.#segment(start + piece.start, start + piece.end, 0, null);
    });
  }

  #segment(start: number, end: number, heading: number, marker: Segment['marker']): Segment {
    const block = this.#fresh;
    this.#fresh = false;
    const cell = this.#inTable && this.#column > 0 ? { row: this.#row, column: this.#column - 1, columns: 0 } : null;
    return { start, end, block, heading, marker, cell };
  }

  #tags(raw: string, base: number): Segment[] {
    const segments: Segment[] = [];
    let at = 0;
    let heading = 0;
    let marker: Segment['marker'] = null;
    const flush = (to: number): void => {
      if (
        raw
          .slice(at, to)
          .replace(/<[^<>]*>|&nbsp;|&#160;/g, '')
          .trim() !== '' ||
        (marker && to > at)
      ) {
        segments.push(this.#segment(base + at, base + to, heading, marker));
        marker = null;
      }
    };
    BLOCK.lastIndex = 0;
    let first = true;
    const lastComment = raw.lastIndexOf('-->');
    for (let match = BLOCK.exec(raw); match; match = BLOCK.exec(raw)) {
      // A comment without an end is text.
      const comment = match[0] === '<!--';
      if (comment && lastComment < match.index + 4) continue;
      if (first && raw.slice(0, match.index).trim() === '') this.#fresh = true;
      first = false;
      flush(match.index);
      at = comment ? raw.indexOf('-->', match.index + 4) + 3 : match.index + match[0].length;
      if (comment) BLOCK.lastIndex = at;
      const name = (match[2] ?? '').toLowerCase();
      const closing = match[1] === '/';
      if (name === '') continue;
      this.#fresh = true;
      heading = /^h[1-6]$/.test(name) && !closing ? Number(name[1]) : 0;
      const here = { start: base + match.index, length: match[0].length };
      if (name === 'ol' && !closing)
        this.#lists.push({ next: Number(/start\s*=\s*["']?(\d+)/i.exec(match[3] ?? '')?.[1] ?? 1) });
      else if (name === 'ul' && !closing) this.#lists.push(null);
      else if ((name === 'ol' || name === 'ul') && closing) this.#lists.pop();
      else if (name === 'li' && !closing) {
        const list = this.#lists.at(-1) ?? null;
        marker = { text: list ? `${list.next}. ` : '• ', ...here };
        if (list) list.next++;
      } else if (name === 'table') this.#inTable = !closing;
      else if (name === 'tr' && !closing) {
        this.#row++;
        this.#column = 0;
        this.#inTable = true;
      } else if ((name === 'td' || name === 'th') && !closing) this.#column++;
    }
    flush(raw.length);
    return segments;
  }

  /** The cells of a markdown table row; cells without text are left out. */
  #tableRow(raw: string, base: number): Segment[] {
    const cells: { start: number; end: number }[] = [];
    let from = raw.indexOf('|') + 1;
    if (raw.slice(0, from - 1).trim() !== '') from = 0;
    for (let at = from; at <= raw.length; at++) {
      if (at < raw.length && (raw[at] !== '|' || raw[at - 1] === '\\')) continue;
      if (at < raw.length || raw.slice(from, at).trim() !== '') cells.push({ start: from, end: at });
      from = at + 1;
    }
    this.#row++;
    const segments: Segment[] = [];
    for (const [column, cell] of cells.entries()) {
      const place = { row: this.#row, column, columns: cells.length };
      // <br> inside a cell parts lines; so does a paragraph label after a gap
      for (const piece of pieces(raw, cell.start, cell.end, IN_CELL)) {
        segments.push({
          start: base + piece.start,
          end: base + piece.end,
          block: true,
          heading: 0,
          marker: null,
          cell: place,
        });
      }
    }
    this.#fresh = true;
    return segments;
  }
}

/** A segment in pieces of at most {@link LONGEST} characters. */
function shortened(text: string, segment: Segment): Segment[] {
  const found: Segment[] = [];
  let rest = segment;
  while (rest.end - rest.start > LONGEST) {
    const end = rest.start + cutIn(text.slice(rest.start, rest.start + LONGEST));
    found.push({ ...rest, end });
    rest = { ...rest, start: end, block: false, heading: 0, marker: null };
  }
  return [...found, rest];
}

const IN_CELL =
  /<br\s*\/?>|<\/?(?:p|div|li|ul|ol)\b[^<>]*>|(?:(?<![ \u00a0])[ \u00a0]{2,}|\u00a0)(?=\(\d{1,2}\)[ \u00a0]|RESOLVED\b)|(?<!\s)\s+(?=\*{0,3}(?:Minutes|Additional documents):\*{0,3}(?:\s|$))|(?<=^\*{0,3}(?:Minutes|Additional documents):\*{0,3}|\s\*{0,3}(?:Minutes|Additional documents):\*{0,3})\s+/gi;

/** A line longer than this may be a whole page that was run together. */
const RUN_TOGETHER = 2500;

/** Where the lines of a page that was run together met: before a label, a numbered title, a paragraph's number. */
const SEAM =
  /(?<!\s)\s+(?=Minutes:\s|Additional documents:|Venue:\s|Contact:\s|Items\s+No\.?\s+Item\b|Agenda and (?:draft )?minutes\b)|(?<=\bMinutes:|\bNo\.? Item|\bAdditional documents:|\bAgenda and (?:draft )?minutes)\s+|(?<=[.!?:;)”"]|\d\s?[KM]B|Item)\s+(?=\d{1,4}[a-z]?\.\s+\p{Lu}|\(\d{1,2}\)\s|(?:It was )?RESOLVED\b)/gu;

/** The pieces of `[start, end)` between the matches of `seam`, those without text left out. */
function pieces(raw: string, start: number, end: number, seam: RegExp): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const text = raw.slice(start, end);
  let at = 0;
  for (const match of matches(text, seam)) {
    if (text.slice(at, match.index).trim() !== '') found.push({ start: start + at, end: start + match.index });
    at = match.index + match[0].length;
  }
  if (text.slice(at).trim() !== '') found.push({ start: start + at, end: end });
  return found;
}
