// From an outline to items: each heading with the lines below it, its section, its session, its papers.
import type { Dialect } from '../dialects/index.ts';
import type { Item, Line, Span, View } from '../model/index.ts';
import { type Heading, isCapitals } from './headings.ts';
import { numberAt } from './numbers.ts';
import { type BodyLine, paragraphsFrom, type Setting } from './paragraphs.ts';
import { papersOf, referenceLine } from './title.ts';
import { ATTENDANCE, PRIVATE, PUBLIC, SECTION } from './vocabulary.ts';

const TRUNCATED = /\s*(?:\.\.\.|…)\s*view the full minutes text for item\s+\S+\s*$/i;

/** Items, and the lines before the first of them. */
export interface Body {
  readonly items: readonly Item[];
  readonly head: readonly Line[];
}

/** Builds the items of an outline. */
export function itemsFrom(
  lines: readonly Line[],
  skip: ReadonlySet<number>,
  outline: readonly Heading[],
  dialect: Dialect,
  setting: Setting,
): Body {
  const first = outline[0];
  const start = first ? first.line : narrativeStart(lines, skip);
  const head = lines.flatMap((line, index) => {
    if (index > start || skip.has(index)) return [];
    if (index < start) return [line];
    return first && first.at > 0 ? [{ ...line, view: line.view.slice(0, first.at).trim(), gaps: [] }] : [];
  });
  if (!first) {
    if (start >= lines.length) return { items: [], head };
    return { items: [untitled(lines, skip, start, dialect, setting)], head };
  }
  const items: Item[] = [];
  let section = sectionsIn(lines, 0, first.line, skip, outline, 0).at(-1) ?? null;
  let session: Item['session'] = section && PRIVATE.test(section) && !PUBLIC.test(section) ? 'private' : 'public';
  for (const [index, heading] of outline.entries()) {
    const next = outline[index + 1];
    const sections = sectionsIn(lines, heading.last + 1, next?.line ?? lines.length, skip, outline, index + 1);
    items.push(itemOf(lines, skip, heading, next, index, section, session, sections, dialect, setting));
    for (const text of sections) {
      section = text;
      if (PRIVATE.test(text)) session = 'private';
      else if (PUBLIC.test(text)) session = 'public';
    }
  }
  return { items, head };
}

/** Section headings among the lines `[from, to)`: over the items below, no text of the item above. */
function sectionsIn(
  lines: readonly Line[],
  from: number,
  to: number,
  skip: ReadonlySet<number>,
  outline: readonly Heading[],
  next: number,
): string[] {
  const found: string[] = [];
  for (let index = from; index < to; index++) {
    const line = lines[index];
    if (line && !skip.has(index) && isSection(line, index + 1 === to ? outline[next] : undefined))
      found.push(line.view.text);
  }
  return found;
}

function isSection(line: Line, heading: Heading | undefined): boolean {
  const text = line.view.text;
  if (text.length > 110 || line.cell) return false;
  if (SECTION.test(text)) return true;
  // "D. DEVELOPMENTS" over `D1`, `A25`; a line of capitals directly over a numbered heading that is not in capitals
  if (/^[A-Z][.):]?\s+[A-Z]/.test(text) && isCapitals(text)) return true;
  return (
    heading?.number !== null &&
    heading !== undefined &&
    isCapitals(text) &&
    text.length > 8 &&
    !isCapitals(heading.title?.text ?? '') &&
    !/[.:;]$/.test(text) &&
    !numberAt(text)
  );
}

function itemOf(
  lines: readonly Line[],
  skip: ReadonlySet<number>,
  heading: Heading,
  next: Heading | undefined,
  index: number,
  section: string | null,
  session: Item['session'],
  sections: readonly string[],
  dialect: Dialect,
  setting: Setting,
): Item {
  const body: BodyLine[] = [];
  let truncated = false;
  let reference = heading.reference;
  const papers = [...heading.papers];
  let broken = false;
  let end: Span | null = null;
  const add = (line: Line, view: View, runIn: boolean): void => {
    const cut = TRUNCATED.exec(view.text);
    if (cut) truncated = true;
    const kept = cut ? view.slice(0, cut.index) : view;
    if (kept.text !== '') body.push({ line, view: kept, afterBreak: broken, runIn });
    end = line.span;
    broken = false;
  };
  const head = lines[heading.last];
  if (head && heading.bodyAt >= 0) {
    const stop = next && next.line === heading.last ? next.at : head.view.text.length;
    const rest = head.view.slice(heading.bodyAt, stop).trim();
    if (rest.text !== '') add(head, rest, true);
  }
  for (let at = heading.last + 1; at <= (next?.line ?? lines.length - 1); at++) {
    const line = lines[at];
    if (!line) continue;
    if (next && at === next.line) {
      if (next.at > 0) add(line, line.view.slice(0, next.at).trim(), false);
      continue;
    }
    if (skip.has(at)) {
      broken = true;
      continue;
    }
    const text = line.view.text;
    if (sections.includes(text) && isCapitals(text)) continue;
    // a heading pasted below the page's own repeats the title, with a number of its own and perhaps the reference
    if (body.length === 0 && reference === null && numberAt(text))
      reference = /\(\s*Item\s+([A-Z]?\d+)\s*\)$/i.exec(text)?.[1] ?? null;
    const own = body.length === 0 ? referenceLine(text) : undefined;
    if (own !== undefined) {
      reference ??= own;
      continue;
    }
    const links =
      body.length < 3 && /,\s*item \d+[a-z]?\.?.*\bPDF\b|^(?:pdf icon\s*)?PDF\s+\d/i.test(text) ? papersOf(text) : [];
    if (links.length > 0) {
      papers.push(...links);
      end = line.span;
      continue;
    }
    add(line, line.view, false);
  }
  const first = lines[heading.line];
  const startAt = first ? (heading.at > 0 ? first.view.sourceAt(heading.at) : first.span.start) : 0;
  const stopAt = (end as Span | null)?.end ?? head?.span.end ?? startAt;
  const limit = next && next.at > 0 ? (lines[next.line]?.view.sourceAt(next.at) ?? stopAt) : stopAt;
  return {
    number: heading.number?.number ?? null,
    reference,
    title: heading.title,
    section,
    session,
    papers,
    truncated,
    paragraphs: paragraphsFrom(body, setting, dialect.cells === 'row'),
    span: { start: startAt, end: Math.max(startAt, Math.min(stopAt, Math.max(limit, startAt))) },
    index,
  };
}

const NARRATIVE =
  /\b(?:was|were|had|has|have|is|are|will|would|stated|said|reported|noted|advised|asked|agreed|resolved|confirmed|explained|informed|proposed|introduced|welcomed|thanked|presented|provided|gave|raised|opened|convened)\b/;

/** Where the business begins in a document without headings: its first sentence that belongs to no list and no title. */
function narrativeStart(lines: readonly Line[], skip: ReadonlySet<number>): number {
  let listed = -1;
  for (const [index, line] of lines.entries())
    if (index < 60 && ATTENDANCE.test(line.view.text.split(':')[0] ?? '')) listed = index;
  for (const [index, line] of lines.entries()) {
    if (skip.has(index) || index <= listed) continue;
    const text = line.view.text;
    if (/apolog|absen|present|attend/i.test(text) || isCapitals(text)) continue;
    if (text.length > 40 && NARRATIVE.test(text) && /^[A-Z“"(\d]/.test(text)) return index;
  }
  return lines.length;
}

/** The whole business of a document without headings, as one piece without number and title. */
function untitled(
  lines: readonly Line[],
  skip: ReadonlySet<number>,
  start: number,
  dialect: Dialect,
  setting: Setting,
): Item {
  const body: BodyLine[] = [];
  let broken = false;
  for (let index = start; index < lines.length; index++) {
    const line = lines[index];
    if (!line) continue;
    if (skip.has(index)) broken = true;
    else {
      body.push({ line, view: line.view, afterBreak: broken, runIn: false });
      broken = false;
    }
  }
  const first = body[0]?.line;
  const last = body.at(-1)?.line;
  return {
    number: null,
    reference: null,
    title: null,
    section: null,
    session: 'public',
    papers: [],
    truncated: false,
    paragraphs: paragraphsFrom(body, setting, dialect.cells === 'row'),
    span: { start: first?.span.start ?? 0, end: last?.span.end ?? 0 },
    index: 0,
  };
}
