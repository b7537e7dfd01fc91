// Candidates for item headings, and how much each looks like one. Which of them are headings, `chain.ts` decides.
import { type Line, type Paper, View } from '../model/index.ts';
import { type Numbered, numberAt } from './numbers.ts';
import { papersOf, referenceLine, titleOf } from './title.ts';
import { CAPTION } from './vocabulary.ts';
import { isCapitals, isSet, weigh } from './weight.ts';

/** A line, or a few, that may head an item. */
export interface Heading {
  /** Index of its first line. */
  readonly line: number;
  /** Offset in that line's view at which it begins: more than 0 where it is glued behind a paragraph. */
  readonly at: number;
  /** Index of its last line. */
  readonly last: number;
  /** Offset in the last line's view at which the item's text runs on; -1 where nothing does. */
  readonly bodyAt: number;
  readonly number: Numbered | null;
  readonly title: View | null;
  readonly reference: string | null;
  readonly papers: readonly Paper[];
  /** How much it looks like a heading: above 0 it does by itself. */
  readonly weight: number;
  /** It is set as headings are: in bold, capitals or markdown, or with an agenda reference. */
  readonly set: boolean;
  /** It stands as a number alone on its line, the title below. */
  readonly alone: boolean;
}

/** What the reader of headings knows of the document. */
export interface HeadingContext {
  readonly lines: readonly Line[];
  /** Lines that are furniture: never headings, and passed over between a number and its title. */
  readonly skip: ReadonlySet<number>;
  /** Headings end in a colon before their text. */
  readonly colon: boolean;
  /** Numbers stand alone on their lines. */
  readonly alone: boolean;
}

/** All numbered candidates at the starts of lines. */
export function numberedHeadings(context: HeadingContext): Heading[] {
  const found: Heading[] = [];
  for (const [index, line] of context.lines.entries()) {
    if (context.skip.has(index)) continue;
    const heading = headingAt(context, index, 0, line);
    if (heading) found.push(heading);
  }
  return found;
}

/** The candidate at offset `at` of a line, or null where no number stands there. */
export function headingAt(context: HeadingContext, index: number, at: number, line: Line): Heading | null {
  const number = numberAt(line.view.text.slice(at, at + 60));
  if (!number) return null;
  const from = at + number.length;
  const rest = line.view.slice(from);
  if (rest.text === '') return aloneHeading(context, index, at, number);
  if (
    /^(?:st|nd|rd|th)?\s*(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/i.test(
      rest.text,
    ) &&
    number.form === 'integer' &&
    number.close === ''
  )
    return null;
  const title = titleOf(rest, Math.max(0, line.boldTo - from), context.colon);
  if (title.view.text === '') return null;
  let { reference, papers } = title;
  let last = index;
  let view = title.view;
  // a title that is wrapped, and a reference on the next line
  if (title.bodyAt < 0) {
    const next = context.lines[index + 1];
    if (next && wraps(line, next, view.text)) {
      const more = titleOf(next.view, 0, context.colon);
      if (more.bodyAt < 0) {
        view = joined(view, more.view);
        reference ??= more.reference;
        papers = [...papers, ...more.papers];
        last++;
      }
    }
    const below = nextIndex(context, last);
    const own = below === null ? undefined : referenceLine(context.lines[below]?.view.text ?? '');
    if (own !== undefined && below !== null) {
      reference ??= own;
      last = below;
    }
  }
  const weight = weigh(line, at, number, view.text, title.bodyAt >= 0, reference, papers, rest.text);
  return {
    line: index,
    at,
    last,
    bodyAt: title.bodyAt < 0 ? -1 : from + title.bodyAt,
    number,
    title: view,
    reference,
    papers,
    weight,
    set: isSet(line, from, view.text, reference),
    alone: false,
  };
}

/** A row of a table that holds a number and a title in bold: the heading of the rows below it. */
function titledRow(line: Line, next: Line | undefined): boolean {
  return line.cell?.column === 0 && next?.cell?.row === line.cell.row && next.bold;
}

function aloneHeading(context: HeadingContext, index: number, at: number, number: Numbered): Heading | null {
  const line = context.lines[index];
  if (
    !line ||
    at > 0 ||
    (line.cell && !context.alone && !titledRow(line, context.lines[index + 1])) ||
    number.close === ')' ||
    number.close === '()'
  )
    return null;
  if (
    !context.alone &&
    !titledRow(line, context.lines[index + 1]) &&
    number.close === '' &&
    number.form !== 'slash' &&
    number.form !== 'dotted' &&
    !number.prefix
  )
    return null;
  const below = nextIndex(context, index);
  const first = below === null ? undefined : context.lines[below];
  if (below === null || !first) return null;
  if (numberAt(first.view.text)?.length === first.view.text.length) return null;
  const title = titleLines(context, below);
  if (!title) return null;
  const bonus = line.cell || number.prefix ? 2 : 0;
  return {
    line: index,
    at,
    number,
    alone: true,
    set: true,
    weight: (context.alone ? 7 : 1) + bonus + (title.papers.length > 0 ? 2 : 0),
    ...title,
  };
}

/** A title that begins on line `index` and may go on over wrapped lines. */
export function titleLines(
  context: HeadingContext,
  index: number,
): Pick<Heading, 'last' | 'bodyAt' | 'title' | 'reference' | 'papers'> | null {
  const first = context.lines[index];
  if (!first) return null;
  const title = titleOf(first.view, first.bold ? 0 : first.boldTo, false);
  let { view, reference } = title;
  let papers = [...title.papers];
  let last = index;
  if (title.bodyAt < 0) {
    for (let steps = 0; steps < 3; steps++) {
      const next = context.lines[last + 1];
      if (
        !next ||
        context.skip.has(last + 1) ||
        (next.blankBefore > 0 && !(first.bold && next.bold && next.blankBefore === 1 && view.text.length > 45)) ||
        next.block ||
        numberAt(next.view.text) ||
        papers.length > 0
      )
        break;
      if (next.cell && (next.cell.row !== first.cell?.row || next.cell.column !== first.cell.column)) break;
      const more = titleOf(next.view, 0, false);
      if (more.bodyAt >= 0 || view.text.length + next.view.text.length > 240 || /[.!?]$/.test(next.view.text)) break;
      view = joined(view, more.view);
      reference ??= more.reference;
      papers = [...papers, ...more.papers];
      last++;
    }
    for (;;) {
      const below = nextIndex(context, last);
      const text = below === null ? '' : (context.lines[below]?.view.text ?? '');
      if (below === null) break;
      const own = referenceLine(text);
      const more = /^(?:pdf icon\s*)?PDF\s+\d/i.test(text) ? papersOf(text) : [];
      if (own === undefined && more.length === 0) break;
      reference ??= own ?? null;
      papers = [...papers, ...more];
      last = below;
    }
  }
  return { last, bodyAt: title.bodyAt, title: view, reference, papers };
}

function joined(first: View, second: View): View {
  return second.text === '' ? first : View.join([first, second]);
}

function nextIndex(context: HeadingContext, index: number): number | null {
  for (let next = index + 1; next < Math.min(context.lines.length, index + 6); next++)
    if (!context.skip.has(next)) return next;
  return null;
}

/** Whether a heading goes on in the next line: in bold or capitals like it, or cut in the middle of a phrase. */
function wraps(line: Line, next: Line, title: string): boolean {
  if (next.bullet || next.heading > 0 || next.block || numberAt(next.view.text)) return false;
  const text = next.view.text;
  if (CAPTION.test(text) || referenceLine(text) !== undefined) return false;
  if (line.boldFrom < line.view.text.length && next.bold) return next.blankBefore <= 1 && text.length < 120;
  if (next.blankBefore > 0 || /[.:;!?)]$/.test(title) || text.length > 90) return false;
  const open = /\b(?:of|the|for|to|and|in|on|by|from|with|at|a|an|or|following|Annual|&)$|[-–—,/(]$/.test(title);
  return (
    (open && !/^(?:The|It|There)\s/.test(text)) || (isCapitals(title) && isCapitals(text) && line.view.text.length > 40)
  );
}
