// The one parser: a source becomes zones, items and paragraphs, whatever its layout.
import { recognise } from '../dialects/index.ts';
import type { Furniture, Line, Minutes, Source, Span } from '../model/index.ts';
import { forgetTexts } from '../names/remembered.ts';
import { featuresOf } from './features.ts';
import { frontMatterOf } from './front-matter.ts';
import { furnitureReason, runningHeaders } from './furniture.ts';
import { itemsFrom } from './items.ts';
import { settingOf } from './joining.ts';
import { kindOf } from './kind.ts';
import { linesOf } from './lines.ts';
import { numberAt } from './numbers.ts';
import { outlineOf } from './outline.ts';
import { zonesOf } from './zones.ts';

/**
 * Parses a document. Never throws for what the text holds: what can't be read is in `unparsed`.
 * @param source the document as it was read
 * @returns the tree, every non-blank line of the source in a node, in `furniture` or in `unparsed`
 */
export function parse(source: Source): Minutes {
  forgetTexts();
  const { lines, marks } = linesOf(source);
  const front = frontMatterOf(lines, (number) => sourceLine(source, number), source.lineCount);
  const { dialect, alternatives } = recognise(featuresOf(lines));
  const reasons = furnitureOf(lines, front.taken);
  const zones = zonesOf(lines, (index) => reasons.get(index) === 'signature line');
  const [agendaStart, agendaEnd] = zones.agenda;
  for (let index = agendaStart; index < agendaEnd; index++) reasons.set(index, 'agenda repeated by the minutes');
  const skip = new Set(reasons.keys());
  const business = lines.slice(0, zones.end);
  const context = { lines: business, skip, colon: endsInColons(business), alone: dialect.numberAlone };
  const outline = outlineOf(context, dialect);
  const setting = settingOf(lines.filter((_, index) => !skip.has(index)));
  const { items, head, sections } = itemsFrom({ lines: business, skip, outline, dialect, setting });
  for (const index of sections.keys()) reasons.set(index, 'section heading');
  return {
    source,
    dialect: dialect.name,
    alternatives,
    kind: kindOf(lines, dialect, items),
    frontMatter: front.fields,
    head,
    items,
    tail: lines.slice(zones.end).filter((_, index) => !skip.has(zones.end + index)),
    furniture: furnitureSpans(lines, reasons, marks),
    unparsed: [],
  };
}

function sourceLine(source: Source, number: number): string {
  return source.text
    .slice(source.lineStarts[number - 1] ?? source.text.length, source.lineStarts[number] ?? source.text.length)
    .replace(/(?<![\r\n])[\r\n]+$/, '');
}

/** Which lines are furniture, and why. */
function furnitureOf(lines: readonly Line[], front: ReadonlySet<number>): Map<number, string> {
  const reasons = new Map<number, string>();
  const running = runningHeaders(lines);
  for (const [index, line] of lines.entries()) {
    const reason = front.has(index) ? 'front matter' : running.has(index) ? 'running header' : furnitureReason(line);
    if (reason) reasons.set(index, reason);
  }
  return reasons;
}

const COUNTED: ReadonlySet<string> = new Set(['integer', 'slash', 'coded']);

/** Whether headings of this document end in a colon before their text: `2564. Police Report: Attached.` */
function endsInColons(lines: readonly Line[]): boolean {
  let colons = 0;
  let others = 0;
  for (const { view } of lines) {
    const number = numberAt(view.text.slice(0, 60));
    if (!number || !COUNTED.has(number.form) || number.close === '()') continue;
    const rest = view.text.slice(number.length);
    if (/^[A-Z][^.:]{2,70}:\s+\S/.test(rest)) colons++;
    else if (/^[A-Z]/.test(rest)) others++;
  }
  return colons >= 3 && colons > others;
}

function furnitureSpans(
  lines: readonly Line[],
  reasons: ReadonlyMap<number, string>,
  marks: readonly Span[],
): Furniture[] {
  const spans: Furniture[] = marks.map((span) => ({ span, reason: 'rule' }));
  for (const [index, reason] of reasons) {
    const line = lines[index];
    if (line) spans.push({ span: line.span, reason });
  }
  return spans.sort((a, b) => a.span.start - b.span.start);
}
