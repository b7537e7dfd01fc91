// From an outline to items: each heading with the lines below it, its section, its session, its papers.
import type { Dialect } from '../dialects/index.ts';
import type { Item, Line, Span, View } from '../model/index.ts';
import type { Heading } from './headings.ts';
import type { BodyLine, Setting } from './joining.ts';
import { numberAt } from './numbers.ts';
import { paragraphsFrom } from './paragraphs.ts';
import { type Section, sectionsOf } from './sections.ts';
import { papersOf, referenceLine } from './title.ts';

const TRUNCATED = /(?:(?<!\s)\s+)?(?:\.\.\.|…)\s*view the full minutes text for item\s+\S+\s*$/i;
/** A link to a paper on a line of its own: "Appendix A , item 52. pdf icon PDF 31 KB". */
const PAPER_LINE = /,\s*item\b[^.]{0,12}\.?.{0,300}\bPDF\b|^(?:pdf icon\s*)?PDF\s+\d/i;

/** A document's business: what `itemsFrom` works on. */
export interface Business {
  readonly lines: readonly Line[];
  /** Indexes of lines that are furniture. */
  readonly skip: ReadonlySet<number>;
  readonly outline: readonly Heading[];
  readonly dialect: Dialect;
  readonly setting: Setting;
}

/** Items, the lines before the first of them, and the section headings by the indexes of their lines. */
export interface Body {
  readonly items: readonly Item[];
  readonly head: readonly Line[];
  readonly sections: ReadonlyMap<number, Section>;
}

/** Builds the items of an outline; without one, the whole business is one item without number and title. */
export function itemsFrom(business: Business): Body {
  const { lines, skip, outline } = business;
  const first = outline[0];
  const sections = sectionsOf(lines, skip, outline);
  const start = first ? first.line : narrativeStart(lines, skip);
  const head = lines.slice(0, start).filter((_, index) => !skip.has(index) && !sections.has(index));
  const line = first ? lines[first.line] : undefined;
  if (first && line && first.at > 0) head.push({ ...line, view: line.view.slice(0, first.at).trim(), gaps: [] });
  if (!first) return { items: start < lines.length ? [untitled(business, start)] : [], head, sections };
  const items: Item[] = [];
  let section: Section | null = null;
  let session: Item['session'] = 'public';
  let at = 0;
  for (const [index, heading] of outline.entries()) {
    for (; at < heading.line; at++) {
      const found = sections.get(at);
      if (!found) continue;
      section = found;
      session = found.session ?? session;
    }
    items.push({ ...itemOf(business, sections, heading, index), section: section?.title ?? null, session });
  }
  return { items, head, sections };
}

/** Gathers the lines of one item. */
class Gathering {
  readonly body: BodyLine[] = [];
  truncated = false;
  end: number;
  #broken = false;

  constructor(end: number) {
    this.end = end;
  }

  /** Takes a line, or the part `view` of it. */
  add(line: Line, view: View, runIn: boolean): void {
    const cut = view.text.includes('view the full minutes text') ? TRUNCATED.exec(view.text) : null;
    if (cut) this.truncated = true;
    const kept = cut ? view.slice(0, cut.index) : view;
    const span = view === line.view ? line.span : view.span();
    if (kept.text !== '') this.body.push({ line, view: kept, span, afterBreak: this.#broken, runIn });
    this.end = Math.max(this.end, span.end);
    this.#broken = false;
  }

  /** Furniture stood here. */
  skip(): void {
    this.#broken = true;
  }
}

function itemOf(
  business: Business,
  sections: ReadonlyMap<number, Section>,
  heading: Heading,
  index: number,
): Omit<Item, 'section' | 'session'> {
  const { lines, skip, outline, dialect, setting } = business;
  const next = outline[index + 1];
  const papers = [...heading.papers];
  let { reference } = heading;
  const last = lines[heading.last];
  const gathering = new Gathering(headingEnd(lines, heading));
  if (last && heading.bodyAt >= 0) {
    const stop = next && next.line === heading.last ? next.at : last.view.text.length;
    const rest = last.view.slice(heading.bodyAt, stop).trim();
    if (rest.text !== '') gathering.add(last, rest, true);
  }
  for (let at = heading.last + 1; at < (next?.line ?? lines.length); at++) {
    const line = lines[at];
    if (!line) continue;
    if (skip.has(at) || sections.has(at)) {
      gathering.skip();
      continue;
    }
    const { text } = line.view;
    const opening = gathering.body.length === 0;
    // a heading pasted below the page's own repeats the title, with a number of its own and perhaps the reference
    if (opening && reference === null && numberAt(text))
      reference = /\(\s*Item\s+([A-Z]?\d+)\s*\)$/i.exec(text)?.[1] ?? null;
    const own = opening ? referenceLine(text) : undefined;
    const links = gathering.body.length < 3 && PAPER_LINE.test(text) ? papersOf(text) : [];
    if (own !== undefined) reference ??= own;
    papers.push(...links);
    if (own !== undefined || links.length > 0) gathering.end = Math.max(gathering.end, line.span.end);
    else gathering.add(line, line.view, false);
  }
  const glued = next && next.at > 0 && next.line > heading.last ? lines[next.line] : undefined;
  if (glued && next) gathering.add(glued, glued.view.slice(0, next.at).trim(), false);
  return {
    number: heading.number?.number ?? null,
    reference,
    title: heading.title,
    papers,
    truncated: gathering.truncated,
    paragraphs: paragraphsFrom(gathering.body, setting, dialect.cells === 'row'),
    span: { start: headingStart(lines, heading), end: gathering.end },
    index,
  };
}

function headingStart(lines: readonly Line[], heading: Heading): number {
  const line = lines[heading.line];
  if (!line) return 0;
  return heading.at > 0 ? line.view.sourceAt(heading.at) : line.span.start;
}

function headingEnd(lines: readonly Line[], heading: Heading): number {
  const line = lines[heading.last];
  if (!line) return 0;
  return heading.bodyAt >= 0 ? line.view.span(0, heading.bodyAt).end : line.span.end;
}

const NARRATIVE =
  /\b(?:was|were|had|has|have|is|are|will|would|stated|said|reported|noted|advised|asked|agreed|resolved|confirmed|explained|informed|proposed|introduced|welcomed|thanked|presented|provided|gave|raised|opened|convened)\b/;
/** How far down the page attendance lists are looked for in a document without headings. */
const LISTS = 60;

/** Where the business begins in a document without headings: its first sentence that belongs to no list and no title. */
function narrativeStart(lines: readonly Line[], skip: ReadonlySet<number>): number {
  const listed = lines
    .slice(0, LISTS)
    .findLastIndex(
      ({ view }) =>
        /^(?:[A-Z][\w ]{0,30}\b)?(?:present|attendance|apologies|absent|members|officials|officers)\b/i.test(
          view.text.split(':')[0] ?? '',
        ) && view.text.length < 200,
    );
  for (const [index, line] of lines.entries()) {
    if (skip.has(index) || index <= listed) continue;
    const { text } = line.view;
    if (/apolog|absen|present|attend/i.test(text) || text === text.toUpperCase()) continue;
    if (text.length > 40 && NARRATIVE.test(text) && /^[A-Z“"(\d]/.test(text)) return index;
  }
  // a document that is one table: a log of actions, a list of decisions
  const row = lines.findIndex((line, index) => line.cell !== null && index > listed && !skip.has(index));
  return row < 0 ? lines.length : row;
}

/** The whole business of a document without headings, as one piece without number and title. */
function untitled({ lines, skip, dialect, setting }: Business, start: number): Item {
  const gathering = new Gathering(lines[start]?.span.end ?? 0);
  for (let at = start; at < lines.length; at++) {
    const line = lines[at];
    if (line && skip.has(at)) gathering.skip();
    else if (line) gathering.add(line, line.view, false);
  }
  const span: Span = { start: lines[start]?.span.start ?? 0, end: gathering.end };
  return {
    number: null,
    reference: null,
    title: null,
    section: null,
    session: 'public',
    papers: [],
    truncated: gathering.truncated,
    paragraphs: paragraphsFrom(gathering.body, setting, dialect.cells === 'row'),
    span,
    index: 0,
  };
}
