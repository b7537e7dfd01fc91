// What holds of every parsed document, whatever its text: the tree in order, and no line lost. Each fault is a sentence.
import {
  contains,
  type Item,
  type Line,
  type Minutes,
  type Paragraph,
  paragraphsOf,
  type Source,
  type Span,
  type View,
} from '../../src/model/index.ts';

/** What is out of order in a tree: spans that overlap or leave the text, refs that are printed twice. */
export function faultsOfTree({ items, source }: Minutes): string[] {
  const faults: string[] = [];
  let before = -1;
  for (const item of items) {
    const name = `item ${item.number ?? '–'} (the ${item.index + 1}.)`;
    const { start, end } = item.span;
    if (start < before) faults.push(`${name} begins before the one above it`);
    if (end < start || end > source.text.length) faults.push(`${name} has the span ${start} to ${end}`);
    before = start;
    const refs = [...paragraphsOf(item)].map((paragraph) => paragraph.ref);
    if (new Set(refs).size < refs.length) faults.push(`${name} has two paragraphs with one ref`);
    faults.push(...faultsOfSiblings(item.paragraphs, item.span, source));
  }
  return faults;
}

function faultsOfSiblings(paragraphs: readonly Paragraph[], outer: Span, source: Source): string[] {
  const faults: string[] = [];
  let before = -1;
  for (const paragraph of paragraphs) {
    const name = `paragraph ${paragraph.ref} of the lines ${source.lines(paragraph.span).join('–')}`;
    if (!contains(outer, paragraph.span)) faults.push(`${name} leaves what holds it`);
    if (paragraph.span.start < before) faults.push(`${name} begins before the one above it`);
    before = paragraph.span.start;
    let at = 0;
    for (const { start, end } of paragraph.sentences) {
      if (start < at || end <= start) faults.push(`${name} has the sentence ${start} to ${end}`);
      at = end;
    }
    if (at > paragraph.view.text.length) faults.push(`${name} is shorter than its sentences`);
    faults.push(...faultsOfSiblings(paragraph.children, paragraph.span, source));
  }
  return faults;
}

/** Numbers of the lines that hold a letter or a figure and belong to nothing that the parser returned. */
export function lostLines(minutes: Minutes): number[] {
  const { source } = minutes;
  const taken = new Set<number>();
  for (const span of [...furnitureSpans(minutes), ...minutes.items.map((item) => item.span)]) take(source, span, taken);
  for (const line of [...minutes.head, ...minutes.tail]) take(source, line.span, taken);
  return telling(source).filter((line) => !taken.has(line));
}

/**
 * Numbers of the lines of which no letter or figure stands in any text of the tree, nor in its furniture: stricter than
 * {@link lostLines}, for which all lines between the first and the last of an item are the item's.
 */
export function unreadLines(minutes: Minutes): number[] {
  const { source } = minutes;
  const taken = new Set<number>();
  for (const span of furnitureSpans(minutes)) take(source, span, taken);
  for (const view of viewsOf(minutes)) {
    for (const { source: start, length } of view.runs) take(source, { start, end: start + length }, taken);
  }
  for (const item of minutes.items) {
    // the number of the heading, the labels of paragraphs, and links to papers are fields, and no text of the tree
    take(source, { start: item.span.start, end: item.span.start + 1 }, taken);
    for (const { span } of paragraphsOf(item)) take(source, { start: span.start, end: span.start + 1 }, taken);
  }
  return telling(source).filter((line) => !taken.has(line) && !isField(source, line));
}

/** A line that is read to a field: an agenda reference, the link to a paper, the mark of an item cut short; soft hyphens aside. */
function isField(source: Source, line: number): boolean {
  return /\bItem|\bPDF\b|view the full minutes text/i.test(
    textOfLine(source, line).replace(/[*_`\\\u00ad]|<[^<>]*>/g, ''),
  );
}

function furnitureSpans(minutes: Minutes): Span[] {
  return [
    ...minutes.furniture.map(({ span }) => span),
    ...minutes.unparsed,
    ...minutes.frontMatter.map(({ value }) => value.span()),
  ];
}

function viewsOf(minutes: Minutes): View[] {
  const ofLine = ({ view }: Line): View => view;
  const ofItem = (item: Item): View[] => [
    ...(item.title ? [item.title] : []),
    ...[...paragraphsOf(item)].flatMap((paragraph) => [paragraph.view, ...(paragraph.cells ?? [])]),
  ];
  return [...minutes.head.map(ofLine), ...minutes.tail.map(ofLine), ...minutes.items.flatMap(ofItem)];
}

function take(source: Source, span: Span, taken: Set<number>): void {
  const [first, last] = source.lines(span);
  for (let line = first; line <= last; line++) taken.add(line);
}

/** The lines on which a reader sees a letter or a figure, tags and comments aside. */
function telling(source: Source): number[] {
  const found: number[] = [];
  for (let line = 1; line <= source.lineCount; line++) {
    if (/[\p{L}\p{N}]/u.test(textOfLine(source, line).replace(/<[^<>]*>/g, ''))) found.push(line);
  }
  return found;
}

function textOfLine({ text, lineStarts }: Source, line: number): string {
  return text.slice(lineStarts[line - 1], lineStarts[line]);
}
