// Headings without a number: in markdown, bold or capitals, or a known title on a line of its own.
import { addUnder, type Line } from '../model/index.ts';
import { inOrder } from './heading-list.ts';
import { type Heading, type HeadingContext, titleLines } from './headings.ts';
import { AGENDA_TITLE, ATTENDANCE, CAPTION, DATE_LINE, SECTION } from './vocabulary.ts';
import { isCapitals, titleCase, wordCount } from './weight.ts';

/** Unnumbered candidates by the way they are set. */
export interface Unnumbered extends Heading {
  readonly style: string;
}

/** All unnumbered candidates of a document. */
export function unnumberedHeadings(context: HeadingContext): Unnumbered[] {
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
    if (SECTION.test(text) || wordCount(text) > 18 || /^[\d\W]+$/.test(text) || DATE_LINE.test(text)) continue;
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
    title: title.slice(0, title.text.replace(/(?<![\s.:–-])[\s.:–-]+$/, '').length),
    reference: null,
    papers: [],
  };
}

/** The group of unnumbered headings that makes the best outline of a document without numbers. */
export function bestGroup(headings: readonly Unnumbered[]): Heading[] {
  const groups = new Map<string, Unnumbered[]>();
  for (const heading of headings) addUnder(groups, heading.style, heading);
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

const BODY = /\b(?:council|committee|board|partnership|forum|group|authority|panel|trust|association|district)\W*$/i;
const HELD = /\bmeeting\b[^.]{0,120}\bheld\b|\bmeeting held\b/i;

/** How many lines from the top a body's name heads the whole. */
const TOP = 4;

/** The last heading of a title block: the body's name and, below it, "Minutes of the meeting held in …"; -1 for none. */
function titleBlockEnd(headings: readonly Unnumbered[]): number {
  const [first] = headings;
  if (!first || !BODY.test(first.title?.text ?? '')) return -1;
  const held = headings.slice(0, 4).findIndex(({ title }, index) => index > 0 && HELD.test(title?.text ?? ''));
  return Math.max(held, first.line < TOP ? 0 : -1);
}

/** Headings that hold only the attendance lists, and the title block above them, are no items. */
function dropAttendance(headings: readonly Unnumbered[]): Heading[] {
  const first = headings.findLastIndex(
    (heading, index) =>
      index < 8 && ATTENDANCE.test(heading.title?.text ?? '') && !/^apologies/i.test(heading.title?.text ?? ''),
  );
  const after = headings.slice(Math.max(first, titleBlockEnd(headings)) + 1);
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
