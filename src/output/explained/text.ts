// The reading of a document beside its source: line numbers, the place of each line, the text, and the facts found on it.
import type { Severity } from '../../model/index.ts';
import type { Terminal } from '../terminal.ts';
import { clip, count, fill, pad, widthOf } from '../text.ts';
import type { Style, Theme } from '../theme.ts';
import type { Explained, LineReading } from './line-reading.ts';
import { visible } from './visible.ts';

/** From this width on facts stand to the right of the text, below it otherwise. */
const SIDE_BY_SIDE = 140;
/** Narrowest and widest place beside a line. */
const NARROWEST_PLACE = 12;
const WIDEST_PLACE = 20;

interface Layout {
  readonly terminal: Terminal;
  readonly number: number;
  readonly place: number;
  /** Columns for the text; unlimited where nothing is to be cut. */
  readonly text: number;
  /** Columns for notes at the right; 0 where they stand below. */
  readonly notes: number;
}

/** The lines of an explained document as text, each once, with its head and its sum. */
export function* explainedText(explained: Explained, terminal: Terminal): Generator<string> {
  const fitted = (text: string) => (terminal.fixed ? fill(text, terminal.columns) : text);
  yield `${fitted(title(explained, terminal.theme))}\n\n`;
  const layout = layoutFor(explained, terminal);
  for (const line of explained.lines) yield* lineText(line, explained.file, layout);
  yield `\n${fitted(summary(explained, terminal.theme))}\n`;
}

function title({ path, document, kind, dialect, alternatives }: Explained, theme: Theme): string {
  const others = alternatives.length === 0 ? '' : ` (${alternatives.join(', ')} would fit as well)`;
  return `${theme.strong(visible(path, false))}   ${theme.dim(`${document}   ${kind}, layout ${dialect}${others}`)}`;
}

function layoutFor({ lines }: Explained, terminal: Terminal): Layout {
  const number = Math.max(3, ...lines.map((line) => String(line.number).length));
  const place = Math.min(WIDEST_PLACE, Math.max(NARROWEST_PLACE, ...lines.map((line) => widthOf(placeOf(line)))));
  if (!terminal.fixed) return { terminal, number, place, text: Number.POSITIVE_INFINITY, notes: 0 };
  const rest = terminal.columns - number - place - 4;
  const notes = terminal.columns >= SIDE_BY_SIDE ? Math.floor(rest * 0.45) : 0;
  return { terminal, number, place, text: rest - (notes > 0 ? notes + 2 : 0), notes };
}

/** Where a line stands, in a word or a citation. */
function placeOf({ zone, reason, items, paragraphs }: LineReading): string {
  switch (zone) {
    case 'blank':
      return '';
    case 'furniture':
      return reason ?? 'furniture';
    case 'heading':
      return some(items, 'item ');
    case 'paragraph':
      return some(paragraphs, '');
    case 'head':
    case 'tail':
    case 'unparsed':
      return zone;
  }
}

function some([first = '', ...others]: readonly string[], word: string): string {
  return others.length === 0 ? `${word}${first}` : `${word}${first} +${others.length}`;
}

function placeStyle({ zone }: LineReading, theme: Theme): Style {
  switch (zone) {
    case 'heading':
      return theme.strong;
    case 'paragraph':
      return theme.cite;
    case 'unparsed':
      return theme.bad;
    case 'head':
    case 'tail':
      return theme.good;
    case 'furniture':
    case 'blank':
      return theme.dim;
  }
}

function textStyle({ zone }: LineReading, theme: Theme): Style {
  if (zone === 'heading') return theme.strong;
  return zone === 'furniture' ? theme.dim : (text) => text;
}

interface Note {
  /** What kind of thing was found: `speaker`, `warning`. */
  readonly label: string;
  readonly text: string;
  /** The rule that found it. */
  readonly by: string;
  readonly style: Style;
}

function* lineText(line: LineReading, file: string | null, layout: Layout): Generator<string> {
  const { terminal, number, place, text: width, notes: side } = layout;
  const { theme, fixed } = terminal;
  const digits = pad(String(line.number), number, 'right');
  const linked = file === null ? digits : terminal.link(digits, file, line.number);
  const where = placeStyle(line, theme)(pad(clip(placeOf(line), place), place));
  const shown = visible(line.text, fixed);
  const text = fixed ? clip(shown, width) : shown;
  const start = `${theme.dim(linked)} ${where} ${theme.dim('│')} ${textStyle(line, theme)(text)}`;
  const notes = notesOf(line, theme);
  const first = side > 0 ? notes[0] : undefined;
  if (first === undefined) yield `${start.trimEnd()}\n`;
  else yield `${start}${' '.repeat(Math.max(0, width - widthOf(text)) + 2)}${besideText(first, side, theme)}\n`;
  for (const note of first === undefined ? notes : notes.slice(1)) {
    if (side > 0) {
      const margin = `${' '.repeat(number + place + 2)}${theme.dim('│')} ${' '.repeat(width + 2)}`;
      yield `${margin}${besideText(note, side, theme)}\n`;
    } else yield `${belowText(note, layout)}\n`;
  }
}

/** A note at the right of the text. */
function besideText({ label, text, by, style }: Note, room: number, theme: Theme): string {
  const [words, rule] = fitted(text, by, room - widthOf(label) - 3);
  return `${theme.dim('↳')} ${style(label)} ${words}${theme.dim(rule)}`;
}

/** A note below the text: its kind in the column of places. */
function belowText({ label, text, by, style }: Note, { terminal, number, place, text: width }: Layout): string {
  const { theme, fixed } = terminal;
  const margin = ' '.repeat(number + 1);
  const [words, rule] = fixed ? fitted(text, by, width) : [text, `  ${by}`];
  return `${margin}${style(pad(clip(label, place), place, 'right'))} ${theme.dim('↳')} ${words}${theme.dim(rule)}`;
}

/** Words and the rule that found them within `room` columns, the rule at the right. */
function fitted(text: string, by: string, room: number): readonly [string, string] {
  const rule = clip(by, Math.max(10, room - 22));
  const words = clip(text, Math.max(8, room - widthOf(rule) - 2));
  return [words, pad(rule, Math.max(0, room - widthOf(words)), 'right')];
}

function notesOf({ facts, findings, paragraphs }: LineReading, theme: Theme): Note[] {
  const several = paragraphs.length > 1;
  const found = facts.map(({ kind, says, by, paragraph }): Note => {
    const where = several && paragraph !== null ? `${paragraph}: ` : '';
    return { label: kind, text: `${where}${visible(says, true)}`, by, style: theme.match };
  });
  const wrong = findings.map(({ code, severity, message }): Note => {
    return { label: severity, text: message, by: code, style: severityStyle(severity, theme) };
  });
  return [...found, ...wrong];
}

function severityStyle(severity: Severity, theme: Theme): Style {
  return severity === 'error' ? theme.bad : severity === 'warning' ? theme.warn : theme.dim;
}

function summary({ lines, of }: Explained, theme: Theme): string {
  const zones = new Map<string, number>();
  for (const { zone } of lines) zones.set(zone, (zones.get(zone) ?? 0) + 1);
  const part = (zone: string, word: string) => (zones.has(zone) ? [`${zones.get(zone)} ${word}`] : []);
  const parts = [
    ...part('head', 'of the head'),
    ...part('heading', 'of headings'),
    ...part('paragraph', 'of paragraphs'),
    ...part('tail', 'of the tail'),
    ...part('furniture', 'of furniture'),
    ...part('blank', 'blank'),
  ];
  const left = zones.get('unparsed') ?? 0;
  const facts = lines.reduce((sum, line) => sum + line.facts.length, 0);
  const findings = lines.reduce((sum, line) => sum + line.findings.length, 0);
  const shown = lines.length === of ? count(of, 'line') : `${lines.length} of ${count(of, 'line')}`;
  const unread = left === 0 ? theme.good('none left over') : theme.bad(`${left} left over`);
  return `${shown}: ${[...parts, unread].join(', ')}; ${count(facts, 'fact')}, ${count(findings, 'finding')}.`;
}
