// The outline of a document: its item headings in order, numbered, glued, lettered and unnumbered.
import type { Dialect } from '../dialects/index.ts';
import type { Line } from '../model/index.ts';
import { chainsOf } from './chain.ts';
import { gluedHeadings } from './glued.ts';
import { type Heading, type HeadingContext, isCapitals, numberedHeadings, titleCase, titleLines } from './headings.ts';
import { numberAt } from './numbers.ts';
import { AGENDA_TITLE, ATTENDANCE, CAPTION, DATE_LINE, SECTION } from './vocabulary.ts';

/** The headings of a document, in the order of their lines. */
export function outlineOf(context: HeadingContext, dialect: Dialect): Heading[] {
  if (dialect.singleItem) return itemPage(context);
  const candidates = numberedHeadings(context);
  const chains = chainsOf(candidates);
  const primary = chains[0];
  const numbered = primary && isOutline(primary.headings, primary.weight) ? [...primary.headings] : [];
  let found: Heading[] = numbered.length > 0 ? [...numbered, ...gluedHeadings(context, numbered)] : [];
  found.sort(inOrder);
  if (found.length > 0) {
    for (const other of candidates) if (isBeside(other, found)) insert(found, other);
  }
  if (dialect.minutesLabel) for (const heading of labelledTitles(context, found)) insert(found, heading);
  found = withListedNumbers(found, context);
  const unnumbered = unnumberedHeadings(context);
  if (found.length === 0) found = bestGroup(unnumbered);
  else if (dialect.unnumbered)
    for (const heading of unnumbered) if (fits(heading, found, context)) insert(found, heading);
  return found;
}

/** The one heading of an item's own page: its title, and its number from "Meeting of …, date (Item 45.)". */
function itemPage(context: HeadingContext): Heading[] {
  const label = context.lines.findIndex((line) => /^Agenda item$/i.test(line.view.text));
  const meeting = context.lines.findIndex((line) => MEETING_OF.test(line.view.text));
  const start = context.lines.findIndex(
    (line, index) => index > label && index !== meeting && !context.skip.has(index) && line.view.text !== '',
  );
  const title = start < 0 ? null : titleLines(context, start);
  if (!title) return [];
  const printed = MEETING_OF.exec(context.lines[meeting]?.view.text ?? '')?.[1];
  return [
    {
      line: start,
      at: 0,
      number: printed ? numberAt(`${printed}.`) : null,
      alone: false,
      set: true,
      weight: 4,
      ...title,
      bodyAt: -1,
    },
  ];
}

/** "Meeting of Cabinet, Monday, 25th June, 2018 10.00 am (Item 31.)" */
const MEETING_OF = /^Meeting of .{3,120}\(Item\s+(\d{1,4}[a-zA-Z]?)\.?\)/i;

/** A table's column of numbers that came out as one line, "4. 5. 6.": its numbers belong to the titles in their order. */
function withListedNumbers(found: Heading[], context: HeadingContext): Heading[] {
  const bare = found.filter((heading) => heading.number === null);
  if (bare.length < 2) return found;
  for (const { view } of context.lines) {
    if (!/^(?:\d{1,4}[a-z]?\.\s*){2,}$/.test(view.text)) continue;
    const listed = view.text.match(/\d{1,4}[a-z]?\./g) ?? [];
    if (listed.length !== bare.length) continue;
    let next = 0;
    return found.map((heading) =>
      heading.number === null ? { ...heading, number: numberAt(listed[next++] ?? '') } : heading,
    );
  }
  return found;
}

function inOrder(a: { line: number; at: number }, b: { line: number; at: number }): number {
  return a.line - b.line || a.at - b.at;
}

/** Puts a heading in its place, unless one is there or its lines are taken. */
function insert(found: Heading[], heading: Heading): void {
  if (
    found.some(
      (other) =>
        heading.line <= other.last &&
        other.line <= heading.last &&
        (other.at === heading.at || heading.number === null),
    )
  )
    return;
  const at = found.findIndex((other) => inOrder(heading, other) < 0);
  if (at < 0) found.push(heading);
  else found.splice(at, 0, heading);
}

/** Whether a chain is an outline and not a list that happens to have numbers. */
function isOutline(headings: readonly Heading[], weight: number): boolean {
  if (headings.length === 1) return (headings[0]?.weight ?? 0) >= 4;
  return weight >= 4 && weight / headings.length >= 1.2;
}

/** A candidate of another form that heads an item too: `A25`, `a) **Title**`, `7.1 Highways Update - …`. */
function isBeside(heading: Heading, found: readonly Heading[]): boolean {
  const { number } = heading;
  if (!number || found.some((other) => other.line === heading.line && other.at === heading.at)) return false;
  const above = found.findLast((other) => inOrder(other, heading) < 0);
  if (!above?.number) return false;
  switch (number.form) {
    case 'letter':
    case 'roman':
      return (
        number.close !== '()' &&
        heading.set &&
        heading.bodyAt < 0 &&
        heading.weight >= 1 &&
        !/^[A-Z]/.test(number.number)
      );
    case 'decimal':
      return (
        !number.number.endsWith('.0') &&
        number.parts[0] === above.number.parts[0] &&
        above.number.form !== 'alpha' &&
        heading.weight >= 3 &&
        (heading.bodyAt < 0 || /[A-Za-z]{2,}\W+[A-Za-z]{2,}/.test(heading.title?.text ?? ''))
      );
    case 'integer':
    case 'integer-letter':
      return found.every((other) => other.number?.form !== 'integer') && heading.weight >= 6;
    default:
      return heading.weight >= 4;
  }
}

/** Titles without a number before a `Minutes:` label. */
function labelledTitles(context: HeadingContext, found: readonly Heading[]): Heading[] {
  const titles: Heading[] = [];
  let from = 0;
  for (const [index, line] of context.lines.entries()) {
    if (!/^Minutes:$/i.test(line.view.text)) continue;
    const above = found.findLast((heading) => heading.line < index);
    const claimed =
      above &&
      above.line >= from &&
      !context.lines.slice(above.last + 1, index).some((other) => /^Minutes:$/i.test(other.view.text));
    if (!claimed) {
      const heading = titleBefore(context, Math.max(from, (above?.last ?? -1) + 1), index);
      if (heading) titles.push(heading);
    }
    from = index + 1;
  }
  return titles;
}

/** How many lines a blurb between a title and `Minutes:` may have. */
const BLURB = 8;

function titleBefore(context: HeadingContext, from: number, label: number): Heading | null {
  let chosen = -1;
  let gap = -1;
  for (let index = label - 1; index >= Math.max(from, label - BLURB); index--) {
    if (context.skip.has(index)) continue;
    const text = context.lines[index]?.view.text ?? '';
    if (/\b(?:pdf icon|PDF \d+(?:\.\d+)? [KM]B)/i.test(text) && !/,\s*item \d+/i.test(text)) {
      chosen = index;
      break;
    }
    const titled =
      text.length < 160 &&
      !/[.;:,]$/.test(text) &&
      /^[A-Z“"‘'\d]/.test(text) &&
      !/^(?:To (?:receive|consider|note|agree|approve)|Members)\b.*\.$/.test(text);
    if (titled && (chosen < 0 || gap === index)) chosen = index;
    else if (chosen >= 0) break;
    // a title may stand directly above its blurb, but not above another title
    gap = /[.]$/.test(text) ? index - 1 : -1;
  }
  if (chosen < 0) return null;
  const title = titleLines(context, chosen);
  if (!title?.title || title.title.text === '' || SECTION.test(title.title.text)) return null;
  return {
    line: chosen,
    at: 0,
    number: null,
    alone: false,
    set: true,
    weight: 4,
    ...title,
    bodyAt: -1,
    last: Math.min(title.last, label - 1),
  };
}

/** Unnumbered candidates by the way they are set. */
interface Unnumbered extends Heading {
  readonly style: string;
}

function unnumberedHeadings(context: HeadingContext): Unnumbered[] {
  const found: Unnumbered[] = [];
  for (let index = 0; index < context.lines.length; index++) {
    const line = context.lines[index];
    if (!line || context.skip.has(index)) continue;
    const style = styleOf(line, context.lines[index + 1]);
    if (!style) continue;
    const title =
      style === 'capitals run in' || style === 'bold run in'
        ? runInTitle(line, style, index)
        : titleLines(context, index);
    if (!title?.title || title.title.text === '') continue;
    const text = title.title.text;
    if (SECTION.test(text) || text.split(/\s+/).length > 18 || /^[\d\W]+$/.test(text) || DATE_LINE.test(text)) continue;
    found.push({
      line: index,
      at: 0,
      number: null,
      alone: false,
      set: true,
      weight: AGENDA_TITLE.test(text) ? 3 : 1,
      style,
      ...title,
    });
    index = title.last;
  }
  return found;
}

function styleOf(line: Line, next: Line | undefined): string | null {
  const text = line.view.text;
  if (line.cell || text.length < 3) return null;
  if (line.heading > 0) return `h${line.heading}`;
  if (line.bullet) return null;
  const short = text.length < 100 && !/[.;,]$/.test(text);
  if (line.bold && short) return 'bold';
  if (isCapitals(text) && short) return 'capitals';
  if (/^[A-Z][A-Z\d’'&/ ()–-]{4,60}[.:]\s+[A-Z]/.test(text)) return 'capitals run in';
  if (line.boldTo > 4 && line.boldTo < text.length - 8 && line.boldTo < 90 && /^[A-Z]/.test(text)) return 'bold run in';
  if (
    short &&
    text.length < 70 &&
    AGENDA_TITLE.test(text) &&
    /^[A-Z]/.test(text) &&
    (line.blankBefore > 0 || line.block) &&
    (next?.blankBefore ?? 1) > 0
  )
    return 'short line';
  return null;
}

function runInTitle(
  line: Line,
  style: string,
  index: number,
): Pick<Heading, 'last' | 'bodyAt' | 'title' | 'reference' | 'papers'> {
  const text = line.view.text;
  const end =
    style === 'bold run in' ? line.boldTo : (/^[A-Z][A-Z\d’'&/ ()–-]{4,60}[.:]\s+/.exec(text)?.[0].length ?? 0);
  const title = line.view.slice(0, end);
  return {
    last: index,
    bodyAt: end,
    title: title.slice(0, title.text.replace(/[\s.:–-]+$/, '').length),
    reference: null,
    papers: [],
  };
}

/** The group of unnumbered headings that makes the best outline of a document without numbers. */
function bestGroup(headings: readonly Unnumbered[]): Heading[] {
  const groups = new Map<string, Unnumbered[]>();
  for (const heading of headings) {
    const list = groups.get(heading.style);
    if (list) list.push(heading);
    else groups.set(heading.style, [heading]);
  }
  let best: { style: string; headings: Heading[] } | null = null;
  let most = 0;
  for (const [style, group] of groups) {
    const business = dropAttendance(group);
    const marked = /^h\d$/.test(style);
    const known = business.filter((heading) => heading.weight >= 3).length;
    const titled = business.filter((heading) => marked || isTitled(heading.title?.text ?? '')).length;
    if (business.length < 2 || (known === 0 && !(marked && business.length > 2)) || titled < business.length * 0.6)
      continue;
    const value = known * 3 + titled;
    if (value > most) {
      best = { style, headings: business };
      most = value;
    }
  }
  if (!best) return [];
  // headings of lower levels head items of their own
  const level = /^h(\d)$/.exec(best.style)?.[1];
  const all = level
    ? [
        ...best.headings,
        ...headings.filter(
          (other) =>
            /^h\d$/.test(other.style) &&
            Number(other.style[1]) > Number(level) &&
            other.line > (best.headings[0]?.line ?? 0),
        ),
      ]
    : best.headings;
  return all.sort(inOrder);
}

/** Whether a text reads as a title, and not as a line of a paragraph that is set like one. */
function isTitled(text: string): boolean {
  return (
    /^[A-Z\d£]/.test(text) &&
    !CAPTION.test(text) &&
    !/[;,]$/.test(text) &&
    (titleCase(text) || AGENDA_TITLE.test(text) || isCapitals(text))
  );
}

/** Headings that hold only the attendance lists, and the title block above them, are no items. */
function dropAttendance(headings: readonly Unnumbered[]): Heading[] {
  const first = headings.findLastIndex(
    (heading, index) =>
      index < 8 && ATTENDANCE.test(heading.title?.text ?? '') && !/^apologies/i.test(heading.title?.text ?? ''),
  );
  const after = first < 0 ? headings : headings.slice(first + 1);
  let start = 0;
  while (
    start < after.length &&
    (ATTENDANCE.test(after[start]?.title?.text ?? '') ||
      /\b(?:MINUTES OF|Minutes of (?:the|a) |MEETING HELD|COUNCIL$|Council$)/.test(after[start]?.title?.text ?? '')) &&
    first >= 0
  )
    start++;
  return after
    .slice(start)
    .filter((heading) => !/^(?:signed|chair(?:man|person)?|date)\b\s*:?$/i.test(heading.title?.text ?? ''))
    .map((heading) => ({ ...heading, last: Math.max(heading.last, heading.line) }));
}

/** Whether a line of capitals is a heading like the numbered ones: they are in capitals too, and it has text of its own below. */
function beside(heading: Unnumbered, found: readonly Heading[]): boolean {
  const numbered = found.filter((other) => other.number !== null);
  const capitals = numbered.filter((other) => isCapitals(other.title?.text ?? '')).length;
  const next = found.find((other) => other.line > heading.line);
  return (
    (capitals * 2 > numbered.length || AGENDA_TITLE.test(heading.title?.text ?? '')) &&
    (!next || next.line > heading.last + 1) &&
    heading.weight >= 3
  );
}

/** Whether an unnumbered heading stands as an item beside the numbered ones. */
function fits(heading: Unnumbered, found: readonly Heading[], context: HeadingContext): boolean {
  const text = heading.title?.text ?? '';
  const first = found[0];
  if (!first || heading.line < first.line || /run in|short line/.test(heading.style)) return false;
  if (CAPTION.test(text) || /[.!?;,]$/.test(text) || !/^[A-Z“"‘'£\d]/.test(text) || text.length < 4) return false;
  if (heading.style === 'capitals' && !beside(heading, found)) return false;
  const line = context.lines[heading.line];
  const above = found.findLast((other) => other.line < heading.line);
  // the caption of a vote or of a table in bold is no item; nor is a heading that continues the numbered one above it
  if (above && heading.line <= above.last) return false;
  if (/[–-]\s*(?:proposed|seconded|moved)\b/i.test(text) || /^\W*(?:first|second|third)\b/i.test(text)) return false;
  return line !== undefined && (titleCase(text) || AGENDA_TITLE.test(text) || line.heading > 0 || /^[A-Z]/.test(text));
}
