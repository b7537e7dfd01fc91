// The head of a document cut into attendance lists: a label, and the pieces of text that stand under it.
import { type Line, View } from '../../model/index.ts';
import { isGivenName } from '../../names/given.ts';
import { readTitles } from '../../names/name.ts';
import { tokenise } from '../../names/tokens.ts';
import type { Piece } from './entries.ts';
import { type FoundLabel, inlineLabels, type Label, labelAt } from './labels.ts';

/** A list of people under one label. */
export interface Block {
  readonly label: Label;
  readonly pieces: readonly Piece[];
}

/** What a head holds of attendance: its lists, and sentences that speak of apologies. */
export interface Blocks {
  readonly blocks: readonly Block[];
  readonly sentences: readonly View[];
}

interface Part {
  readonly line: Line;
  readonly view: View;
  readonly gaps: readonly number[];
}

/** Cuts lines into lists. Lines before the first label, and prose, belong to none. */
export function blocksOf(lines: readonly Line[]): Blocks {
  const blocks: Block[] = [];
  const sentences: View[] = [];
  let label: Label | null = null;
  let parts: Part[] = [];
  // Where other lines are set in columns, a gap of three is one too.
  const columns = lines.some((line) => line.gaps.length > 0);
  const flush = () => {
    if (label && parts.length > 0) blocks.push({ label, pieces: joined(parts) });
    parts = [];
  };
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (!line) break;
    const { text } = line.view;
    const found = usable(labelAt(text, label !== null), line, lines[index + 1], label !== null, parts);
    if (!found && isProse(text)) {
      flush();
      label = null;
      const { view, taken } = sentenceFrom(lines, index);
      index += taken - 1;
      sentences.push(view);
      continue;
    }
    if (!found && label && endsList(line, parts)) {
      flush();
      label = null;
      continue;
    }
    if (found) {
      flush();
      label = found.label;
    }
    let start = found?.end ?? 0;
    for (const next of inlineLabels(text).filter((one) => one.start >= start)) {
      if (label) parts.push(part(line, start, next.start, columns));
      flush();
      label = next.label;
      start = next.end;
    }
    if (label) parts.push(part(line, start, text.length, columns));
  }
  flush();
  return { blocks, sentences };
}

/** Whether a label may stand where it was found: weak ones (`Members`, `Clerk`) outside a list only with a colon. */
function usable(
  found: FoundLabel | null,
  line: Line,
  next: Line | undefined,
  within: boolean,
  parts: readonly Part[],
): FoundLabel | null {
  if (!found) return null;
  const printed = line.view.text.slice(0, found.end);
  const colon = /[:–—-]\s*$/.test(printed);
  const alone = line.view.text.length <= found.end;
  const listed = parts.filter((one) => one.view.text !== '');
  if (
    !found.label.opens &&
    alone &&
    !colon &&
    listed.length > 1 &&
    !listed.some((one) => startsWithName(one.view.text))
  ) {
    // one of a block of offices, as `Staff` among the governors' titles
    return null;
  }
  if (found.label.role !== null && alone && !colon) {
    // roles in a block of their own, names in the next: no labels
    const after = next ? labelAt(next.view.text, true) : null;
    if (after?.label.role || !within) return null;
  }
  if (found.label.opens || within || colon) return found;
  return line.heading > 0 || line.bold ? found : null;
}

function startsWithName(text: string): boolean {
  const tokens = tokenise(text);
  if (readTitles(tokens, 0).count > 0) return true;
  const [first, second] = tokens;
  return first !== undefined && second?.capital === true && (isGivenName(first.lower) || /^\p{Lu}$/u.test(first.text));
}

const VERB =
  /\b(?:was|were|is|are|had|has|have|stated|opened|welcomed|declared|noted|took|takes|started|commenced|began|agreed|congratulated|apologi[sz]ed|said|reported|resolved|thanked|proposed|gave|read|sent|tendered|explained|there be|will be)\b/i;

/** Whether a line tells something, where a list only names. */
export function isProse(text: string): boolean {
  const outside = text
    .replace(/\([^)]*\)?/g, ' ')
    .replace(/\b(?:for whom|who was|whom) .{0,200}?(?:was|were) (?:present|absent)/gi, ' ');
  const bare = outside.replace(
    /\b(?:substituted|represented|replaced) by\b|^(?:present|in attendance|apologies|also present)[^:]{0,20}\bwere\b:?/gi,
    ' ',
  );
  if (/^(?:apologies|absent|present|attendance)[^.:]{0,40}:/i.test(text) && !/\bwas\b|\bhad\b/.test(bare)) return false;
  return VERB.test(bare) && bare.trim().split(/\s+/).length > 3;
}

/** A line in capitals that names nobody heads the business that follows. */
function endsList(line: Line, parts: readonly Part[]): boolean {
  const { text } = line.view;
  const listed = parts.filter((one) => one.view.text !== '');
  if (line.cell && listed.length > 0 && listed.every((one) => !one.line.cell)) return true;
  if (/\p{Ll}/u.test(text) || text.length < 6 || /[,;|]/.test(text) || line.cell) return false;
  if (parts.some((one) => one.view.text !== '' && !/\p{Ll}/u.test(one.view.text))) return false;
  const tokens = tokenise(text);
  return tokens.length > 1 && readTitles(tokens, 0).count === 0;
}

/** A sentence that begins on a line, with the lines on which it goes on. */
function sentenceFrom(lines: readonly Line[], index: number): { readonly view: View; readonly taken: number } {
  const views: View[] = [];
  for (let at = index; at < lines.length && at < index + 8; at++) {
    const line = lines[at];
    if (!line || (at > index && (line.heading > 0 || labelAt(line.view.text, false)?.label.opens))) break;
    views.push(line.view);
    if (/[.!?]\s*$/.test(line.view.text) && !/\b\p{Lu}\.$/u.test(line.view.text)) break;
  }
  return { view: View.join(views), taken: views.length };
}

function part(line: Line, start: number, end: number, columns: boolean): Part {
  let from = start;
  while (from < end && /[\s:]/.test(line.view.text[from] ?? '')) from += 1;
  return {
    line,
    view: line.view.slice(from, end),
    gaps: gapsOf(line, columns)
      .filter((gap) => gap > from && gap < end)
      .map((gap) => gap - from),
  };
}

/** The offsets at which a column begins. */
function gapsOf(line: Line, columns: boolean): readonly number[] {
  if (!columns || line.gaps.length > 0 || line.cell) return line.gaps;
  const { view } = line;
  const found: number[] = [];
  for (let at = view.text.indexOf(' '); at >= 0; at = view.text.indexOf(' ', at + 1)) {
    if (view.sourceAt(at + 1) - view.sourceAt(at) >= 3) found.push(at + 1);
  }
  return found;
}

/** The parts of a list as pieces: lines that go on one another are one piece. */
function joined(parts: readonly Part[]): Piece[] {
  const pieces: Piece[] = [];
  let open: Part[] = [];
  const close = () => {
    if (open.length > 0) pieces.push(pieceOf(open));
    open = [];
  };
  for (const next of parts) {
    if (next.view.text.trim() === '' || isColumnTitle(next)) continue;
    if (open.length > 0 && !goesOn(open, next)) close();
    open.push(next);
  }
  close();
  return pieces;
}

const isColumnTitle = (one: Part): boolean =>
  one.line.cell !== null &&
  /^(?:names?|organi[sz]ations?|representing|title|role|position|initials|member|attendee)s?:?$/i.test(one.view.text);

function pieceOf(parts: readonly Part[]): Piece {
  const gaps: number[] = [];
  const breaks: number[] = [];
  let length = 0;
  for (const [index, one] of parts.entries()) {
    if (length > 0) length += 1;
    const before = parts[index - 1];
    if (before && one.line.cell !== null) gaps.push(length);
    else if (before && beginsEntry(before.view.text, one.view.text)) breaks.push(length);
    gaps.push(...one.gaps.map((gap) => gap + length));
    length += one.view.text.length;
  }
  return { view: View.join(parts.map((one) => one.view)), gaps, breaks };
}

/** Whether a line that goes on a list begins with a name of its own, rather than with the rest of the last. */
function beginsEntry(before: string, after: string): boolean {
  if (/[,;(&–-]\s*$|\b(?:and|or|of|for|the|to|with|by|whom)\s*$/i.test(before)) return false;
  if (
    /(?:^|[,;|.\s])(?:\p{Lu}\.?|\p{Lu}\p{Ll}+)$/u.test(before) &&
    /(?:^|[,;|]\s*|\band )[\p{Lu}\p{Ll}'’.-]+$/u.test(before)
  )
    return false;
  return /^\p{Lu}\p{Ll}+ (?:\p{Lu}\.? )?\p{Lu}\p{Ll}+/u.test(after);
}

const TITLE = /^(?:Mr|Mrs|Ms|Miss|Dr|Cllrs?|Councillors?|Prof|Rev)\b/;

function goesOn(open: readonly Part[], next: Part): boolean {
  const { line } = next;
  const last = open.at(-1);
  if (last && line.cell) return last.line.cell?.row === line.cell.row;
  if (!last || line.block || line.bullet !== null || line.heading > 0) return false;
  const before = open.map((one) => one.view.text).join(' ');
  const after = next.view.text;
  if (/(?:[,&–-]|\b(?:and|or|of|for|the|to|with))\s*$/i.test(before)) return true;
  if ((before.match(/\(/g)?.length ?? 0) > (before.match(/\)/g)?.length ?? 0)) return true;
  if (/^[\p{Ll}(]/u.test(after) || /(?:^|[\s.])\p{Lu}\.?$/u.test(before)) return true;
  const separators = before.replace(/\([^)]{0,300}\)/g, '').match(/[,;]/g)?.length ?? 0;
  const long = last.line.view.text.length >= 45;
  return (
    separators >= 2 && long && !/[.;]\s*$/.test(before) && !(TITLE.test(after) && open.length === 1 && separators < 3)
  );
}
