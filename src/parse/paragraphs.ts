// From the lines of an item to its paragraphs, nested by the kinds of their labels and named by unique refs.
import type { Paragraph, Span } from '../model/index.ts';
import { type BodyLine, type Draft, drafts, type Setting } from './joining.ts';
import { DEEPEST } from './limits.ts';
import { sentencesOf } from './sentences.ts';

/** The paragraphs of an item's body lines, nested and with unique refs. */
export function paragraphsFrom(body: readonly BodyLine[], setting: Setting, rows: boolean): Paragraph[] {
  return nest(drafts(body, setting, rows));
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
    if (item.beside) {
      (path.at(-2)?.children ?? root).push({ draft: item, kind: 'text', children: [] });
      continue;
    }
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
    depth = Math.min(depth, DEEPEST - 1);
    const node: Node = { draft: item, kind: kindOf(item, siblingsAt(depth)), children: [] };
    path = path.slice(0, depth);
    (path.at(-1)?.children ?? root).push(node);
    path.push(node);
  }
  return build(root, '', new Map());
}

function build(nodes: readonly Node[], parent: string, taken: Map<string, number>): Paragraph[] {
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
      sentences: sentencesOf(text),
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
  const bare = label.replace(/^\(|(?<![.):])[.):]+$/g, '');
  return /^[a-zA-Z]+$/.test(bare) ? `(${bare})` : bare;
}

/** The ref, or where it is taken with the next free number behind it. `taken` holds for each the number to try next. */
function unique(ref: string, taken: Map<string, number>): string {
  let free = ref;
  let copy = taken.get(ref) ?? 2;
  for (; taken.has(free); copy++) free = `${ref}-${copy}`;
  taken.set(ref, copy);
  if (free !== ref) taken.set(free, 2);
  return free;
}
