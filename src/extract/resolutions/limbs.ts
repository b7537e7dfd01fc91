// The limbs of a decision: lettered parts in the same paragraph, below it or beside it, and the list that "the following" announces.

import type { Paragraph } from '../../model/index.ts';
import { matches } from '../../model/matches.ts';
import type { Passage } from './passages.ts';

const ANNOUNCES =
  /(?:[:;]\s*[-–—]*|\b(?:resolved|agreed|decided|recommended)\s*[–—-]+|\b(?:that|to|the following|as follows|and|namely)\s*[.,:;–—-]*|\bthat (?:the )?\w+\s*[,:;–—-]*)(?:(?<!\s)\s+)?$/i;
const LIST_FOLLOWS =
  /\b(?:following(?! (?:\w+ ){0,3}(?:discussions?|debate|consideration|deliberations?|questions?|vote|presentation|meeting)\b)|as follows|listed below|below)\b/i;
const INLINE_LIMB = /^\W*(?:\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]\s|[•·▪o-]\s|(?:and\s+)?that\b)/i;
const CONTINUES = /^\W*(?:and\s+)?(?:agreed|noted|approved|endorsed|adopted|supported)\s+(?!by\b|unanimously\b)\w/i;

/** How a label is written: `(a)` and `(b)` alike, `3.` otherwise. */
function styleOf(label: string | null): string {
  if (label === null) return '';
  return label.replace(/(?<![ivx])[ivx]+(?=\W*$)|[a-z](?=\W*$)/u, 'a').replace(/\d+/gu, '1');
}

/** The last passage of the decision that begins at `at`, when it has limbs, else `at` itself. */
export function limbsEnd(
  passages: readonly Passage[],
  at: number,
  formal: boolean,
  taken: (index: number) => boolean,
): number {
  const head = passages[at];
  if (!head) return at;
  let end = at;
  const open = ANNOUNCES.test(head.text) || LIST_FOLLOWS.test(head.text.slice(-80));
  // in the same paragraph: "… that: (a) … (b) …", or a second limb that the converter made a sentence of its own
  while (passages[end + 1]?.paragraph === head.paragraph) {
    const text = passages[end + 1]?.text ?? '';
    const lettered = INLINE_LIMB.test(text) && (open || /(?:^|\s)\(?(?:a|i|1)[.)]\s/u.test(head.text));
    if (!lettered && !(formal && CONTINUES.test(text))) break;
    end++;
  }
  if (passages[end + 1]?.paragraph === head.paragraph) return end;
  if (
    passages[end + 1] &&
    (passages[end + 1]?.depth ?? 0) > head.depth &&
    (open || head.paragraph.children.length > 0)
  ) {
    while ((passages[end + 1]?.depth ?? 0) > head.depth) end++;
    return end;
  }
  if (!ANNOUNCES.test(passages[end]?.text ?? '') && !LIST_FOLLOWS.test(head.text)) return end;
  return besideEnd(passages, end, head, taken);
}

/** Limbs that stand as paragraphs beside the decision's own. */
function besideEnd(
  passages: readonly Passage[],
  from: number,
  head: Passage,
  taken: (index: number) => boolean,
): number {
  const own = styleOf(head.paragraph.label);
  const strict = ANNOUNCES.test(passages[from]?.text ?? '');
  let end = from;
  let first: Paragraph | null = null;
  let style: string | null = null;
  while (end + 1 < passages.length) {
    const next = passages[end + 1];
    if (!next || next.depth < head.depth) break;
    if (next.paragraph === passages[end]?.paragraph) {
      if (
        (style === '' || style === 'bullet' || style === null) &&
        (taken(end + 1) || (!style && !isListLine(next.text)))
      )
        break;
      end++;
      continue;
    }
    const here =
      styleOf(next.paragraph.label) ||
      (next.paragraph.bullet ? 'bullet' : '') ||
      (INLINE_LIMB.test(next.text) ? 'inline' : '');
    if (here !== '' && here === own && own !== '') break;
    if (style !== null && here !== style && next.depth <= (first ? head.depth : 0)) break;
    if (here === '' && !isListLine(next.text) && !(strict && first === null)) break;
    if (taken(end + 1) && here === '' && !(strict && first === null)) break;
    if (first !== null && style === '' && !isListLine(next.text)) break;
    first ??= next.paragraph;
    style ??= here;
    end++;
  }
  return end;
}

/** A line of a list, not a sentence: a date, a payment, a name. */
function isListLine(text: string): boolean {
  if (/\p{Ll}{2}\.\s*$/u.test(text) && !/\d/u.test(text) && text.split(/\s+/u).length > 4) return false;
  return (
    (text.length < 140 || (text.match(/\d{2}/gu)?.length ?? 0) > 8) &&
    !/\b(?:was|were|had|has|said|agreed|reported|asked|would|will|proposed|moved|be)\b/i.test(text) &&
    !/^\W*(?:action|prop|second)/i.test(text)
  );
}

/** A limb, and not a line of a list of dates or payments. */
function isLimb({ paragraph, depth, text }: Passage, head: Passage): boolean {
  return paragraph.label !== null || paragraph.bullet !== null || depth > head.depth || INLINE_LIMB.test(text);
}

const MARK = /(?:^|[\s:;,])\(?(a|b|c|d|e|f|g|h|i{1,3}|iv|vi{0,3}|ix|x|\d{1,2})[.)]\s+/gu;

/** The limbs as texts: those on lines of their own, else those lettered inside the sentence. */
export function partsOf(passages: readonly Passage[]): string[] {
  const head = passages[0];
  if (!head) return [];
  const limbs: string[] = [];
  let paragraph: Paragraph | null = null;
  for (const passage of passages.slice(1)) {
    if (passage.paragraph === head.paragraph || !isLimb(passage, head)) continue;
    if (passage.paragraph === paragraph) limbs.push(`${limbs.pop() ?? ''} ${passage.text}`);
    else limbs.push(passage.text);
    paragraph = passage.paragraph;
  }
  if (limbs.length > 0) return limbs.map(tidy);
  return inlineParts(passages.map(({ text }) => text).join(' '));
}

function inlineParts(text: string): string[] {
  const marks = [...matches(text, MARK)];
  const start = marks.findIndex(
    (mark, index) =>
      /(?:[:;,–—-]|\bthat|\bto)\s*$/i.test(text.slice(0, mark.index + 1)) &&
      /^(?:a|i|1)$/u.test(mark[1] ?? '') &&
      /^(?:b|ii|2)$/u.test(marks[index + 1]?.[1] ?? ''),
  );
  if (start < 0) return [];
  const parts = marks
    .slice(start)
    .map((mark, index, row) => tidy(text.slice(mark.index + mark[0].length, row[index + 1]?.index ?? text.length)));
  // "(a) and (b) were approved" names things by their letters
  return parts.every((part) => part.includes(' ')) ? parts : [];
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
