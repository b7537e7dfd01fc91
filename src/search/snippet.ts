// The part of a passage that shows why it was found: its best sentences, cut only where they are long.
import { sentencesOf } from '../parse/sentences.ts';
import type { Mark } from './marks.ts';
import type { SnippetPart } from './types.ts';

/** Characters of a snippet, about. */
const LENGTH = 240;
/** Characters before the first mark of a sentence that is cut at its beginning. */
const LEAD = 70;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The best sentences of a text with their marks, the cuts shown by an ellipsis. */
export function snippetOf(text: string, marks: readonly Mark[]): SnippetPart[] {
  const { start, end } = stretchOf(text, marks);
  const parts: SnippetPart[] = [];
  let at = start;
  const add = (to: number, match: boolean): void => {
    if (to > at) parts.push({ text: text.slice(at, to), match });
    at = Math.max(at, to);
  };
  if (start > 0) parts.push({ text: '… ', match: false });
  for (const mark of marks) {
    if (mark.start < start || mark.end > end) continue;
    add(mark.start, false);
    add(mark.end, true);
  }
  add(end, false);
  if (end < text.length) parts.push({ text: ' …', match: false });
  return parts;
}

/** What to show: the run of sentences with most of the query in it, the first of equals. */
function stretchOf(text: string, marks: readonly Mark[]): Stretch {
  if (text.length <= LENGTH) return { start: 0, end: text.length };
  const sentences = sentencesOf(text);
  let best: Stretch = sentences[0] ?? { start: 0, end: text.length };
  let most = -1;
  for (const [first, from] of sentences.entries()) {
    for (let last = first; last < sentences.length; last++) {
      const to = sentences[last] ?? from;
      if (to !== from && to.end - from.start > LENGTH) break;
      const worth = worthOf(marks, { start: from.start, end: to.end });
      if (worth > most) [most, best] = [worth, { start: from.start, end: to.end }];
    }
  }
  return best.end - best.start <= LENGTH * 1.25 ? best : cut(text, best, marks);
}

/** Different words of the query count most, further ones of the same a little. */
function worthOf(marks: readonly Mark[], { start, end }: Stretch): number {
  const inside = within(marks, { start, end });
  return 10 * new Set(inside.map((mark) => mark.pattern)).size + Math.min(inside.length, 9);
}

/** The marks inside a stretch. They stand in order, none in another: a text may have very many, and is looked at in many stretches. */
function within(marks: readonly Mark[], { start, end }: Stretch): readonly Mark[] {
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.start ?? start) < start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while ((marks[to]?.end ?? Number.POSITIVE_INFINITY) <= end) to++;
  return marks.slice(low, to);
}

/** A long sentence cut at words to the window with most of the query in it. */
function cut(text: string, sentence: Stretch, marks: readonly Mark[]): Stretch {
  const inside = within(marks, sentence);
  let from = sentence.start;
  let most = -1;
  for (const mark of inside) {
    const start = mark.start - LEAD <= sentence.start ? sentence.start : mark.start - LEAD;
    const worth = worthOf(marks, { start, end: start + LENGTH });
    if (worth > most) [most, from] = [worth, start];
  }
  const start =
    from === sentence.start ? from : Math.min(text.indexOf(' ', from) + 1 || from, inside[0]?.start ?? from);
  const begin = Math.max(start, sentence.start);
  if (sentence.end - begin <= LENGTH) return { start: begin, end: sentence.end };
  const space = text.lastIndexOf(' ', begin + LENGTH);
  return { start: begin, end: space > begin ? space : begin + LENGTH };
}
