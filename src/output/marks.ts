// Styles and links as marks that only this process can make. A text of an answer is put together from words of documents and
// from marks; at the very end (released) marks become what a terminal obeys, and nothing else does. So no document, file name
// or query can style a text, make a link or move the cursor: it doesn't know the key.
//
// A mark has the form of a colour code (ESC [ numbers m), so that whatever measures or wraps text gives it no width.

let made: string | null = null;

/** Three numbers of four figures, new in every process that makes marks; no answer ever holds them. Chance is slow to begin with. */
function key(): string {
  made ??= Array.from({ length: 3 }, () => 1000 + Math.floor(Math.random() * 9000)).join(';');
  return made;
}

/** One mark, as a pattern: a pair of switches by its number, on (1) or off (0). */
export const mark = (): string => `\\u001b\\[${key()};(\\d{1,4});(\\d{1,4});([01])m`;

/** Whether a text holds marks. */
export function hasMarks(text: string): boolean {
  return made !== null && text.includes(`\u001B[${made};`);
}

/** What a terminal is told where a mark is switched on, and where it is switched off. */
interface Pair {
  readonly on: string;
  readonly off: string;
}

const pairs: Pair[] = [];
const numbers = new Map<string, number>();
/** Four figures are as many as those who measure text take for one number. */
const FIGURES = 10_000;

/** The text between the two marks of a pair of codes, each made of sequences that a terminal obeys. */
export function marked(text: string, on: string, off: string): string {
  const known = numbers.get(on);
  const number = known ?? pairs.push({ on, off }) - 1;
  if (known === undefined) numbers.set(on, number);
  const place = `\u001B[${key()};${Math.floor(number / FIGURES) % FIGURES};${number % FIGURES}`;
  return `${place};1m${text}${place};0m`;
}

/** A mark, an end of line, the spaces that begin a line, or other text. */
let pieces: RegExp | null = null;

/**
 * The text with its marks as the sequences they stand for. What is on is switched off at the end of each line and on again
 * behind the margin of the next, because pagers take each line by itself.
 */
export function released(text: string): string {
  if (!hasMarks(text)) return text;
  pieces ??= new RegExp(`${mark()}|\\n *|[^\\u001b\\n]+|\\u001b`, 'g');
  const on: Pair[] = [];
  let resting = false;
  let out = '';
  for (const [piece, high, low, onOff] of text.matchAll(pieces)) {
    const pair = onOff === undefined ? undefined : pairs[Number(high) * FIGURES + Number(low)];
    if (pair === undefined) {
      if (piece.startsWith('\n') && on.length > 0) {
        if (!resting) out += offAll(on);
        resting = true;
      } else if (resting) {
        resting = false;
        out += on.map((each) => each.on).join('');
      }
      out += piece;
    } else if (onOff === '1') {
      on.push(pair);
      if (!resting) out += pair.on;
    } else {
      const at = on.lastIndexOf(pair);
      if (at >= 0) on.splice(at, 1);
      if (!resting)
        out += `${pair.off}${on
          .filter((other) => sharesOff(pair, other))
          .map((other) => other.on)
          .join('')}`;
    }
    if (on.length === 0) resting = false;
  }
  return out;
}

function offAll(on: readonly Pair[]): string {
  return [...on]
    .reverse()
    .map((pair) => pair.off)
    .join('');
}

/** Whether switching one off switches the other off as well: bold and dim end alike. */
function sharesOff(one: Pair, other: Pair): boolean {
  const codes = new Set(one.off.split('\u001B'));
  return other.off.split('\u001B').some((code) => code !== '' && codes.has(code));
}
