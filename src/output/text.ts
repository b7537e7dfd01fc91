// Text by its width on a terminal: wide characters count two columns, colours and links none, control characters the one of the
// picture that is shown for them.
import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';
import { harmless, isOrdinary } from './harmless.ts';

/** Columns that a text takes. */
export function widthOf(text: string): number {
  return isPlain(text) ? text.length : stringWidth(harmless(text));
}

/** Whether each character of a text takes one column. */
function isPlain(text: string): boolean {
  return isOrdinary(text) && !text.includes('\n');
}

/** The text with spaces to at least `width` columns. */
export function pad(text: string, width: number, side: 'left' | 'right' = 'left'): string {
  const gap = ' '.repeat(Math.max(0, width - widthOf(text)));
  return side === 'left' ? text + gap : gap + text;
}

/** The lines of a text wrapped at words to `width` columns; a word that is longer is cut. */
export function wrap(text: string, width: number): string[] {
  if (isPlain(text)) return text.length <= width ? [text] : (wrapPlain(text, width) ?? wrapAny(text, width));
  return widthOf(text) <= width && !text.includes('\n') ? [text] : wrapAny(text, width);
}

/** Plain text wrapped; null where a word is longer than a line or several spaces meet its end, which the library knows to do. */
function wrapPlain(text: string, width: number): string[] | null {
  const lines: string[] = [];
  if (text.startsWith(' ') || text.endsWith(' ')) return null;
  for (let start = 0; ; ) {
    if (text.length - start <= width) return [...lines, text.slice(start)];
    const end = text.lastIndexOf(' ', start + width);
    if (end <= start || text.charAt(end - 1) === ' ' || text.charAt(end + 1) === ' ') return null;
    lines.push(text.slice(start, end));
    start = end + 1;
  }
}

function wrapAny(text: string, width: number): string[] {
  return wrapAnsi(harmless(text), Math.max(1, width), { hard: true, trim: true }).split('\n');
}

/** Wraps a text to `width` columns, its lines after the first (or all, with `first`) moved in by `indent` columns. */
export function fill(text: string, width: number, indent = 0, first = indent): string {
  const margin = ' '.repeat(indent);
  return wrap(text, Math.max(20, width - indent))
    .map((line, index) => (index === 0 ? ' '.repeat(first) : margin) + line)
    .join('\n');
}

/** A text of at most `width` columns: what is left out is shown as an ellipsis. */
export function clip(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = '';
  let used = 0;
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(harmless(text))) {
    const wide = widthOf(segment);
    if (used + wide > width - 1) break;
    kept += segment;
    used += wide;
  }
  return `${kept.trimEnd()}…`;
}

/** `512 bytes`, `3.4 kB`, `193 MB`; k, M and G are thousands of one another. */
export function bytes(number: number): string {
  if (number < 1000) return count(number, 'byte');
  const power = Math.min(3, Math.floor(Math.log10(number) / 3));
  const scaled = number / 1000 ** power;
  return `${scaled.toFixed(scaled < 10 ? 1 : 0)} ${['kB', 'MB', 'GB'][power - 1]}`;
}

/** `1 meeting`, `2 meetings`; the plural is given where it isn't the word with an s. */
export function count(number: number, word: string, plural = `${word}s`): string {
  // toLocaleString() would do the same and cost 5 ms of a start.
  const figures = number < 1000 ? `${number}` : String(number).replace(/\B(?=(?:\d{3}){1,7}$)/g, ',');
  return `${figures} ${number === 1 ? word : plural}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[], last = 'and'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
