// From source text to logical lines: markup off, white space folded, indentation, bullets and emphasis noted.
import { type Line, type Source, type Span, type View, ViewBuilder } from '../model/index.ts';
import { clean, type Emphasis, plain } from './markup.ts';
import { type Segment, Segmenter } from './segments.ts';

/** The lines of a document, and the non-blank source lines that hold nothing but marks (rules, pipes, tags). */
export interface Lined {
  readonly lines: readonly Line[];
  readonly marks: readonly Span[];
}

const BULLET =
  /^(?:[-*+•·●○▪■□◦‣⁃∙–—§Ÿ➢➤►▶✓✔][ \t\u00a0]+|[\u2022\u00b7\u25cf\uf000-\uf0ff][ \t\u00a0]*|o[ \t\u00a0]+(?=[A-Z“"‘(]))/u;
/** A "-" that opens a range, a sum or a signature line is no bullet. */
const RULE = /^[\s\-–—_=*~.·|+:>]*$/;

/** The logical lines of a source, in order. */
export function linesOf(source: Source): Lined {
  const { text, lineStarts } = source;
  const lines: Line[] = [];
  const marks: Span[] = [];
  const segmenter = new Segmenter(text);
  let blanks = 0;
  let emphasis: Emphasis = plain();
  for (let index = 0; index < source.lineCount; index++) {
    const start = lineStarts[index] ?? 0;
    let end = lineStarts[index + 1] ?? text.length;
    while (end > start && isEndOfLine(text.charCodeAt(end - 1))) end--;
    if (isBlank(text, start, end)) {
      blanks++;
      emphasis = plain();
      continue;
    }
    let kept = 0;
    for (const segment of segmenter.cut(start, end)) {
      if (segment.block) emphasis = plain();
      const line = lineOf(text, segment, index + 1, kept === 0 ? blanks : 0, emphasis);
      if (!line) continue;
      lines.push(line);
      kept++;
    }
    if (kept > 0) blanks = 0;
    else {
      marks.push({ start, end });
      // an empty quoted line (">") or a rule parts paragraphs as a blank line does
      blanks++;
    }
  }
  return { lines, marks };
}

function lineOf(text: string, segment: Segment, number: number, blankBefore: number, emphasis: Emphasis): Line | null {
  let at = segment.start;
  let indent = 0;
  let heading = segment.heading;
  let bullet: string | null = null;
  for (;;) {
    const character = text[at];
    if (at >= segment.end || character === undefined) break;
    if (character === '\t') indent = (indent >> 2) * 4 + 4;
    else if (character === ' ' || character === '\u00a0' || character === '\u3000') indent++;
    else if (character === '>' && /^>+(?:\s|$)/.test(text.slice(at, Math.min(at + 4, segment.end)))) indent = 0;
    else if (!/[\s\u200b-\u200f\ufeff]/.test(character)) break;
    at++;
  }
  const rest = text.slice(at, Math.min(at + 12, segment.end));
  const hashes = /^(#{1,6})(?:\s+|(?=\*\*|[A-Z]))/.exec(rest);
  if (hashes && heading === 0) {
    heading = hashes[1]?.length ?? 0;
    at += hashes[0].length;
  }
  const mark = BULLET.exec(text.slice(at, Math.min(at + 40, segment.end)));
  if (mark && heading === 0 && !/^[-–—*]\s+[-–—*]\s/.test(rest)) {
    bullet = mark[0].trim();
    at += mark[0].length;
  }
  const cleaned = clean(text, at, segment.end, emphasis);
  let view = cleaned.view;
  let { boldTo, boldFrom } = cleaned;
  if (segment.marker) {
    if (segment.marker.text.startsWith('•')) bullet ??= '•';
    else {
      const { text: shown, start, length } = segment.marker;
      view = withMarker(view, shown, start, length);
      boldTo = boldTo > 0 ? boldTo + shown.length : 0;
      boldFrom += shown.length;
    }
  }
  if (view.text === '' || RULE.test(view.text)) return null;
  return {
    view,
    span: { start: segment.start, end: segment.end },
    number,
    indent,
    blankBefore,
    heading,
    bold: boldTo >= view.text.length,
    boldTo,
    boldFrom,
    italic: cleaned.italic,
    bullet,
    block: segment.block,
    cell: segment.cell,
    gaps: cleaned.gaps,
  };
}

function withMarker(view: View, shown: string, start: number, length: number): View {
  return new ViewBuilder().folded(shown, start, length).append(view).build();
}

function isEndOfLine(code: number): boolean {
  return code === 10 || code === 13;
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code > 32 && code !== 160 && code !== 0x200b && code !== 0xfeff && code !== 0x3000) return false;
  }
  return true;
}
