// From the lines of an item to its paragraphs: wrapped lines and page breaks rejoined, labels taken off, limbs nested.
import { type Line, type Paragraph, type Sentence, type Span, View, ViewBuilder } from '../model/index.ts';
import { type Numbered, numberAt } from './numbers.ts';
import { sentencesOf } from './sentences.ts';

/** How a document sets its lines. */
export interface Setting {
  /** Length of a full line, in characters; 0 where each paragraph is one line. */
  readonly width: number;
  /** A blank line stands behind every line. */
  readonly doubleSpaced: boolean;
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
  };
}

interface Draft {
  readonly number: Numbered | null;
  readonly label: string | null;
  readonly bullet: string | null;
  readonly indent: number;
  readonly lines: BodyLine[];
  readonly cells: BodyLine[] | null;
  view: View;
}

/** The paragraphs of an item's body lines, nested and with unique refs. */
export function paragraphsFrom(body: readonly BodyLine[], setting: Setting, rows: boolean): Paragraph[] {
  return nest(drafts(body, setting, rows));
}

function drafts(body: readonly BodyLine[], setting: Setting, rows: boolean): Draft[] {
  const found: Draft[] = [];
  let last: Draft | undefined;
  let previous: BodyLine | undefined;
  for (const entry of body) {
    const cell = entry.line.cell;
    const before = previous?.line.cell;
    if (rows && cell && last?.cells && before && before.row === cell.row && cell.columns !== 1) {
      last.cells.push(entry);
      last.lines.push(entry);
    } else if (last && previous && !last.cells && continues(previous, entry, last, setting)) {
      last.lines.push(entry);
    } else {
      last = draft(entry, rows && cell !== null && cell.columns !== 1);
      found.push(last);
    }
    previous = entry;
  }
  for (const item of found) item.view = viewOf(item);
  return found.filter((item) => item.view.text !== '' || item.label !== null);
}

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
  const before = previous.view.text;
  if (entry.runIn) return false;
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
  if (line.blankBefore === 0 && !entry.afterBreak) {
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

function viewOf(item: Draft): View {
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

interface Node {
  readonly draft: Draft;
  readonly kind: string;
  readonly children: Node[];
}

function kindOf(item: Draft, siblings: readonly Node[]): string {
  if (item.number) {
    const last = siblings.at(-1)?.draft.number;
    const letterNext =
      item.number.form === 'roman' &&
      item.number.number.length === 1 &&
      last?.form === 'letter' &&
      last.close === item.number.close &&
      last.number.charCodeAt(0) + 1 === item.number.number.charCodeAt(0);
    const form = letterNext ? 'letter' : item.number.form;
    return `${form === 'integer-letter' ? 'integer' : form}${form === 'decimal' || form === 'dotted' ? item.number.parts.length : item.number.close}`;
  }
  if (item.bullet) return `bullet ${item.bullet} ${item.indent >> 1}`;
  return 'text';
}

/** Nests drafts by the kinds of their labels: a new kind opens a level below, a known one goes back to its level. */
function nest(items: readonly Draft[]): Paragraph[] {
  const root: Node[] = [];
  let path: Node[] = [];
  const labelled = items.some((item) => item.number !== null);
  for (const item of items) {
    const siblingsAt = (depth: number): readonly Node[] => (depth === 0 ? root : (path[depth - 1]?.children ?? []));
    let depth = path.findIndex((node, at) => node.kind === kindOf(item, siblingsAt(at)));
    if (depth < 0) {
      const parent = path.at(-1);
      const leads = parent && /[:;]$|\b(?:follows|following|that|to)$/.test(parent.draft.view.text);
      const lost =
        item.bullet !== null &&
        labelled &&
        root.every((node) => node.draft.number === null || node.draft.bullet !== null) &&
        (root.length === 0 || root.at(-1)?.draft.bullet !== null) &&
        !leads;
      if (item.number && !lost) depth = path.length > 0 && (parent?.draft.number || leads) ? path.length : 0;
      else if (item.bullet && leads) depth = path.length;
      else depth = 0;
    }
    const node: Node = { draft: item, kind: kindOf(item, siblingsAt(depth)), children: [] };
    path = path.slice(0, depth);
    (path.at(-1)?.children ?? root).push(node);
    path.push(node);
  }
  return build(root, '', new Set());
}

function build(nodes: readonly Node[], parent: string, taken: Set<string>): Paragraph[] {
  const printed = new Set(
    nodes
      .map((node) => node.draft.label)
      .filter((label) => label !== null)
      .map(refOf),
  );
  const anyPrinted = printed.size > 0;
  let expected = 1;
  let unlabelled = 0;
  return nodes.map((node) => {
    const { draft: item } = node;
    let own: string;
    if (item.label !== null) {
      own = refOf(item.label);
      expected = (item.number?.parts.at(-1) ?? expected) + 1;
    } else if (!anyPrinted && parent === '') own = `${expected++}`;
    else if (item.bullet !== null && parent === '' && !printed.has(`${expected}`)) own = `${expected++}`;
    else own = `u${++unlabelled}`;
    const path = parent === '' ? own : own.startsWith('(') ? `${parent}${own}` : `${parent}.${own}`;
    const ref = unique(path, taken);
    const children = build(node.children, ref, taken);
    const lines = item.lines;
    const first = lines[0];
    const text = item.view.text;
    return {
      label: item.label,
      ref,
      view: item.view,
      span: spanOf(lines, children),
      sentences: item.cells ? cellSentences(item) : sentencesOf(text),
      children,
      cells: item.cells?.map((entry) => entry.view) ?? null,
      bold: lines.every((entry) => entry.line.bold && !entry.runIn),
      italic: lines.every((entry) => entry.line.italic),
      bullet: item.bullet,
      indent: item.indent,
      gaps: first && lines.length === 1 && !first.runIn ? gapsOf(first, item) : [],
    };
  });
}

function cellSentences(item: Draft): Sentence[] {
  return sentencesOf(item.view.text);
}

function gapsOf(entry: BodyLine, item: Draft): number[] {
  const cut = item.number?.length ?? 0;
  return entry.line.gaps.map((gap) => gap - cut).filter((gap) => gap > 0 && gap < item.view.text.length);
}

function spanOf(lines: readonly BodyLine[], children: readonly Paragraph[]): Span {
  const start = lines[0]?.span.start ?? 0;
  const end = lines.reduce((last, entry) => Math.max(last, entry.span.end), start);
  return { start, end: children.reduce((last, child) => Math.max(last, child.span.end), end) };
}

/** `(2)` and `2.` are the paragraph 2; `(a)` keeps its brackets, as people cite it. */
function refOf(label: string): string {
  const bare = label.replace(/^\(|[.):]+$/g, '');
  return /^[a-zA-Z]+$/.test(bare) ? `(${bare})` : bare;
}

function unique(ref: string, taken: Set<string>): string {
  let free = ref;
  for (let copy = 2; taken.has(free); copy++) free = `${ref}-${copy}`;
  taken.add(free);
  return free;
}
