// Which lines make a paragraph: wrapped lines and page breaks rejoined, labels and table rows told apart.
import { type Line, type Span, View, ViewBuilder } from '../model/index.ts';
import { LONGEST } from './limits.ts';
import { hasMargin, marginAt } from './margin.ts';
import { type Numbered, numberAt } from './numbers.ts';

/** How a document sets its lines. */
export interface Setting {
  /** Length of a full line, in characters; 0 where each paragraph is one line. */
  readonly width: number;
  /** A blank line stands behind every line. */
  readonly doubleSpaced: boolean;
  /** Owners of actions stand in the right margin. */
  readonly margin: boolean;
}

/** A line of an item's body, or the part of a heading's line that runs on as text. */
export interface BodyLine {
  readonly line: Line;
  readonly view: View;
  /** The whole line, or the part of it that `view` shows. */
  readonly span: Span;
  /** Page furniture stood between this line and the one before. */
  readonly afterBreak: boolean;
  /** It begins in the middle of a source line, behind a run-in title. */
  readonly runIn: boolean;
}

/** How a document sets its lines, measured on the lines themselves. */
export function settingOf(lines: readonly Line[]): Setting {
  const lengths: number[] = [];
  let spaced = 0;
  let unfinished = 0;
  let tight = 0;
  for (const line of lines) {
    if (line.cell || line.heading > 0) continue;
    const length = line.view.text.length;
    if (length > 25) lengths.push(length);
    if (line.blankBefore === 1) spaced++;
    else if (line.blankBefore === 0) tight++;
    if (length > 40 && !/[.!?:;]["”’)]?$/.test(line.view.text)) unfinished++;
  }
  lengths.sort((a, b) => a - b);
  const high = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const wrapped = high > 30 && high <= 135;
  return {
    width: wrapped ? high : 0,
    doubleSpaced: wrapped && lengths.length > 8 && spaced > tight * 3 && unfinished > lengths.length * 0.4,
    margin: hasMargin(lines),
  };
}

/** A paragraph before it is nested. */
export interface Draft {
  readonly number: Numbered | null;
  readonly label: string | null;
  readonly bullet: string | null;
  readonly indent: number;
  readonly lines: BodyLine[];
  readonly cells: BodyLine[] | null;
  /** It is what stands in the margin beside the draft before it. */
  readonly beside: boolean;
  view: View;
}

/** Joins body lines to paragraphs, in order. */
export function drafts(body: readonly BodyLine[], setting: Setting, rows: boolean): Draft[] {
  const found: Draft[] = [];
  let last: Draft | undefined;
  let previous: BodyLine | undefined;
  let length = 0;
  for (const entry of body) {
    const cell = entry.line.cell;
    const before = previous?.line.cell;
    length += entry.view.text.length;
    const full = length > LONGEST;
    if (!full && rows && cell && last?.cells && before && before.row === cell.row && cell.columns !== 1) {
      last.cells.push(entry);
      last.lines.push(entry);
    } else if (!full && last && previous && !last.cells && continues(previous, entry, last, setting)) {
      last.lines.push(entry);
    } else {
      last = draft(entry, rows && cell !== null && cell.columns !== 1);
      length = entry.view.text.length;
      found.push(last);
    }
    previous = entry;
  }
  for (const item of found) item.view = viewOf(item);
  const all = setting.margin ? found.flatMap(withMargin) : found;
  return all.filter((item) => item.view.text !== '' || item.label !== null);
}

/** A draft of several lines without the words in its margin, and those as a draft of their own behind it. */
function withMargin(item: Draft): Draft[] {
  if (item.lines.length === 1 || item.cells) return [item];
  const margins: BodyLine[] = [];
  const lines = item.lines.map((entry) => {
    const at = entryMargin(entry);
    if (at < 0) return entry;
    const view = entry.view.slice(at);
    margins.push({ ...entry, view, span: { start: view.sourceAt(0), end: entry.span.end } });
    return { ...entry, view: entry.view.slice(0, at).trim() };
  });
  if (margins.length === 0) return [item];
  const text = { ...item, lines };
  const margin = {
    number: null,
    label: null,
    bullet: null,
    indent: item.indent,
    lines: margins,
    cells: null,
    beside: true,
  };
  return [
    { ...text, view: viewOf(text) },
    { ...margin, view: viewOf(margin) },
  ];
}

/** Where the margin's words begin in an entry that is a whole line; -1 where nothing stands there. */
const entryMargin = ({ line, runIn }: BodyLine): number => (runIn || line.gaps.length === 0 ? -1 : marginAt(line));

function draft(entry: BodyLine, row: boolean): Draft {
  const text = entry.view.text;
  const number = row ? null : labelOf(text);
  return {
    number,
    label: number ? text.slice(0, number.length).trim() : null,
    bullet: entry.runIn ? null : entry.line.bullet,
    indent: entry.line.indent,
    lines: [entry],
    cells: row ? [entry] : null,
    beside: false,
    view: entry.view,
  };
}

/** The label of a paragraph, or null: a number that opens a sentence of its own. */
function labelOf(text: string): Numbered | null {
  const number = numberAt(text.slice(0, 40));
  if (!number || number.prefix) return null;
  if (number.close === '' && number.form !== 'decimal' && number.form !== 'dotted') return null;
  if (number.form === 'alpha' || number.form === 'coded' || (number.form === 'slash' && number.close === ''))
    return null;
  if (number.form === 'letter' && number.close === '.' && /^[A-Z]/.test(number.number)) return null;
  // "1.5 million", "10.30 Coffee", dates and sums are text
  const rest = text.slice(number.length);
  if (number.form === 'dotted' && number.parts.length === 3 && (number.parts[2] ?? 0) > 31) return null;
  if ((number.form === 'decimal' || number.form === 'dotted') && number.close === '' && !/^[A-Z“"‘'(]/.test(rest))
    return null;
  if (number.form === 'integer' && (number.parts[0] ?? 0) > 999) return null;
  return number;
}

const TERMINAL = /[.!?:;]["”’')\]]*$/;
const DANGLING =
  /(?:\b(?:of|the|for|to|and|in|on|by|from|with|at|a|an|or|that|which|who|was|were|is|be|been|as|their|its|his|her|this|had|has|have|would|will|should|could|may|not|than|into|between|regarding|within|through|during|under|over|about|after|before|per|via|no)|,|[–—-])$/i;

/** Whether `entry` goes on with the paragraph whose last line is `previous`. */
function continues(previous: BodyLine, entry: BodyLine, paragraph: Draft, setting: Setting): boolean {
  const { line } = entry;
  const text = entry.view.text;
  const margin = setting.margin ? entryMargin(previous) : -1;
  const before = margin < 0 ? previous.view.text : previous.view.text.slice(0, margin).trimEnd();
  if (entry.runIn) return false;
  if (margin >= 0 && TERMINAL.test(before) && /^[A-Z]/.test(text)) return false;
  const onlyLabel =
    paragraph.lines.length === 1 && paragraph.number !== null && paragraph.number.length === before.length;
  if (onlyLabel && !labelOf(text)) return true;
  const open = !TERMINAL.test(before);
  const small = /^[a-zà-þ]/.test(text) && !/^[a-z]\)|^(?:o|i{1,3}|iv|v)[.)]\s/.test(text);
  if (line.cell || previous.line.cell) return false;
  if (line.bullet)
    return (
      /^[-–]$/.test(line.bullet) &&
      small &&
      open &&
      before.length > 40 &&
      (previous.line.bullet === null || entry.afterBreak || line.blankBefore > 0)
    );
  if (line.block || line.heading > 0 || labelOf(text)) return false;
  if (
    /^(?:ACTIONS?|Actions?)\b\s*(?:[:–—-]|(?:Point|by)\b|[A-Z])|^(?:It was )?RESOLVED\b|^Resolved\b|^(?:Proposed|Seconded)\b\s+(?:by|:)/.test(
      text,
    ) &&
    (!open || line.blankBefore > 0 || before.length < setting.width * 0.8)
  )
    return false;
  if (
    line.bold !== previous.line.bold &&
    (line.bold
      ? line.boldTo >= text.length && text.length < 90 && !small
      : before.length < 90 && !DANGLING.test(before))
  )
    return false;
  // rows of a table that is set with gaps
  const row = margin < 0 && isRow(previous);
  if (isRow(entry) && !(setting.margin && entryMargin(entry) >= 0) && (row || line.blankBefore === 0)) return false;
  if (line.blankBefore === 0 && !entry.afterBreak) {
    if (row && !small) return false;
    if (small) return true;
    if (setting.width === 0)
      return DANGLING.test(before) || (open && before.length > 40 && before.length < 130 && text.length > 20);
    if (before.length < setting.width * 0.55) return DANGLING.test(before);
    return open || before.length >= setting.width * 0.78;
  }
  if (open && (small || DANGLING.test(before))) return before.length > 20;
  if (setting.doubleSpaced && line.blankBefore === 1)
    return open
      ? before.length > setting.width * 0.5
      : before.length >= setting.width * 0.85 && line.indent <= previous.line.indent + 3;
  return open && entry.afterBreak && before.length > 60 && text.length > 30;
}

/** Whether a line is set in columns: a wide gap stands in it, and not only behind its label. */
function isRow({ line, view, runIn }: BodyLine): boolean {
  return (
    !runIn &&
    line.gaps.some((gap) => gap > 8 && gap < view.text.length) &&
    !/[.;,]$/.test(view.text.slice(0, line.gaps.at(-1)).trimEnd())
  );
}

function viewOf(item: Pick<Draft, 'number' | 'lines'>): View {
  const builder = new ViewBuilder();
  for (const [index, entry] of item.lines.entries()) {
    const view = index === 0 && item.number ? entry.view.slice(item.number.length) : entry.view;
    if (view.text === '') continue;
    // a word cut at the end of a line keeps its hyphen and gains no space
    if (builder.length > 0 && !(builder.endsInHyphen && /^[a-z]/.test(view.text))) builder.space(view.sourceAt(0));
    builder.append(view);
  }
  return builder.length > 0 ? builder.build() : View.empty(item.lines[0]?.view.sourceAt(0) ?? 0);
}
