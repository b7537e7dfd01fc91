// How many source lines went where: nothing of a document may be lost without a word.
import type { CoverageRecord, FurnitureRecord, Lines, Minutes, Span } from '../model/index.ts';

/** Counts of lines, and the lines themselves of those that no node took. */
export interface Coverage {
  readonly counts: CoverageRecord;
  /** Runs of lines that belong to nothing. */
  readonly unparsed: readonly Lines[];
}

type Place = 'blank' | 'furniture' | 'parsed' | 'unparsed';

/** Where each line of a document went. A line with both text and furniture on it counts as parsed. */
export function coverageOf(minutes: Minutes): Coverage {
  const { source } = minutes;
  const places = new Array<Place>(source.lineCount).fill('unparsed');
  const mark = (spans: Iterable<Span>, place: Place) => {
    for (const span of spans) {
      const [first, last] = source.lines(span);
      for (let line = first; line <= last; line++) places[line - 1] = place;
    }
  };
  mark(
    minutes.items.map((item) => item.span),
    'parsed',
  );
  mark(
    minutes.furniture.map((furniture) => furniture.span),
    'furniture',
  );
  mark(
    minutes.frontMatter.map((field) => field.value.span()),
    'furniture',
  );
  mark(ownSpans(minutes), 'parsed');
  mark(minutes.unparsed, 'unparsed');
  const counts = { blank: 0, furniture: 0, parsed: 0, unparsed: 0 };
  const lost: [number, number][] = [];
  for (const [index, place] of places.entries()) {
    const now = isBlank(minutes, index) ? 'blank' : place;
    counts[now]++;
    if (now !== 'unparsed') continue;
    const run = lost.at(-1);
    if (run && run[1] === index) run[1] = index + 1;
    else lost.push([index + 1, index + 1]);
  }
  return { counts: { lines: source.lineCount, ...counts }, unparsed: lost };
}

/** What the text of a document says itself: lines of head and tail, titles, paragraphs. */
function* ownSpans(minutes: Minutes): Generator<Span> {
  for (const line of minutes.head) yield line.span;
  for (const line of minutes.tail) yield line.span;
}

/** Runs of lines of furniture, in order; neighbours of one reason are one run. */
export function furnitureRecords(minutes: Minutes): FurnitureRecord[] {
  const runs: { lines: [number, number]; reason: string }[] = [];
  const sorted = [...minutes.furniture].sort((a, b) => a.span.start - b.span.start);
  for (const { span, reason } of sorted) {
    const [first, last] = minutes.source.lines(span);
    const run = runs.at(-1);
    if (run && run.reason === reason && first <= run.lines[1] + 1) run.lines[1] = Math.max(run.lines[1], last);
    else runs.push({ lines: [first, last], reason });
  }
  return runs;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: nothing is seen of these characters; that they stand there is a finding.
const INVISIBLE = /[\s\u0000-\u001f\u200b-\u200f\u2060\ufeff]/;

function isBlank(minutes: Minutes, index: number): boolean {
  const { text, lineStarts } = minutes.source;
  const end = lineStarts[index + 1] ?? text.length;
  for (let at = lineStarts[index] ?? text.length; at < end; at++) if (!INVISIBLE.test(text.charAt(at))) return false;
  return true;
}
