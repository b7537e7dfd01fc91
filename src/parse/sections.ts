// Section headings: UNRESTRICTED ITEMS, PRIVATE SESSION, "D. DEVELOPMENTS". They are no items and no text of one.
import type { Line } from '../model/index.ts';
import type { Heading } from './headings.ts';
import { numberAt } from './numbers.ts';
import { CAPTION, PRIVATE, PUBLIC, SECTION } from './vocabulary.ts';
import { isCapitals } from './weight.ts';

/** A sentence under a section heading that only says again what it heads. */
const REMARK =
  /\b(?:following|remaining) (?:items?|business|reports?|matters?)\b.{0,80}\b(?:private|public|exempt|closed|confidential)\b|\b(?:private|exempt|closed) session\b.{0,40}\bfollowing\b/i;

/** A section heading and the session that it opens, where it says so. */
export interface Section {
  readonly title: string;
  readonly session: 'public' | 'private' | null;
}

/** The section headings of a document by the indexes of their lines. */
export function sectionsOf(
  lines: readonly Line[],
  skip: ReadonlySet<number>,
  outline: readonly Heading[],
): Map<number, Section> {
  const sections = new Map<number, Section>();
  const starts = new Map(outline.map((heading) => [heading.line, heading]));
  const taken = new Set<number>();
  for (const heading of outline) for (let line = heading.line; line <= heading.last; line++) taken.add(line);
  let above: Section | undefined;
  for (const [index, line] of lines.entries()) {
    if (taken.has(index)) above = undefined;
    // "The Partnership considered the following items in private session." belongs to the heading above it
    if (above && !skip.has(index) && !taken.has(index) && REMARK.test(line.view.text)) sections.set(index, above);
    if (skip.has(index) || taken.has(index) || !isSection(line, starts.get(index + 1), outline[0])) continue;
    if (outline[0] && index < outline[0].line && !SECTION.test(line.view.text)) continue;
    const title = line.view.text;
    const session = PUBLIC.test(title) ? 'public' : PRIVATE.test(title) ? 'private' : null;
    above = { title, session };
    sections.set(index, above);
  }
  return sections;
}

function isSection(line: Line, below: Heading | undefined, first: Heading | undefined): boolean {
  const text = line.view.text;
  if (!first || text.length > 110 || line.cell) return false;
  if (SECTION.test(text)) return true;
  if (!isCapitals(text)) return false;
  // "D. DEVELOPMENTS" over `D1`, `A25`
  if (/^[A-Z][.):]?\s+[A-Z]/.test(text) && !/[.:;]$/.test(text)) return true;
  // a line of capitals directly over a numbered heading that is not in capitals
  if (
    !below?.number ||
    text.length <= 8 ||
    text.includes(':') ||
    CAPTION.test(text) ||
    /[.:;]$/.test(text) ||
    numberAt(text)
  )
    return false;
  return !isCapitals(below.title?.text ?? '');
}
