// An item as a row of passages: its sentences in reading order, each knowing its paragraph and its place in it.
import { greatest, type Item, least, type Paragraph, type Sentence, type Span } from '../../model/index.ts';
import { partOf } from '../../names/wording.ts';

/** A sentence of an item, or a whole paragraph that has none. Offsets are into the paragraph's view. */
export interface Passage {
  readonly paragraph: Paragraph;
  /** 0 for a paragraph of the item itself, 1 for a limb, and so on. */
  readonly depth: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** It opens its paragraph. */
  readonly first: boolean;
}

/** The passages of an item, limbs after the paragraph that holds them. */
export function passagesOf(item: Item): Passage[] {
  const passages: Passage[] = [];
  const visit = (paragraph: Paragraph, depth: number): void => {
    const whole = [{ start: 0, end: paragraph.view.text.length }];
    let first = true;
    for (const { start, end } of apart(paragraph, paragraph.sentences.length > 0 ? paragraph.sentences : whole)) {
      const text = partOf(paragraph.view.text, start, end);
      if (text.trim().length === 0) continue;
      passages.push({ paragraph, depth, start, end, text, first });
      first = false;
    }
    for (const child of paragraph.children) visit(child, depth + 1);
  };
  for (const paragraph of item.paragraphs) visit(paragraph, 0);
  return passages;
}

const FATE =
  /(?:[:–—]|\s-)\s*(?:all |not |half |unanimously )?(?:agreed|approved|refused|rejected|deferred|noted|accepted|carried|lost)\b(?:\s*\([^()]{0,300}\)\s*(?:\.\s*)?|\s+(?:with|for|until|till|to|subject to|by)\s[^;]{0,300}|\s*(?:\.\s*)?)$/i;

/** Cuts a sentence that runs through a list, each with its own fate: "primary – agreed (3 for); secondary – not agreed". */
function apart(paragraph: Paragraph, sentences: readonly Sentence[]): readonly Sentence[] {
  const text = paragraph.view.text;
  if (!text.includes(';')) return sentences;
  return sentences.flatMap((sentence) => {
    const pieces: Sentence[] = [];
    let start = sentence.start;
    for (let at = text.indexOf(';', start); at >= 0 && at < sentence.end; at = text.indexOf(';', at + 1)) {
      pieces.push({ start, end: at + 1 });
      start = at + 1;
    }
    pieces.push({ start, end: sentence.end });
    const fates = pieces.filter((piece) =>
      FATE.test(text.slice(piece.start, piece.end).replace(/;$/u, '').slice(-160)),
    );
    return fates.length >= 2 && fates.length === pieces.length ? pieces : [sentence];
  });
}

/** The words of some passages in a row, white space folded. */
export function textOf(passages: readonly Passage[]): string {
  return passages
    .map((passage) => passage.text)
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Where some passages in a row stand in the source. */
export function spanOf(passages: readonly Passage[]): Span {
  const spans = passages.map(({ paragraph, start, end }) => paragraph.view.span(start, end));
  return { start: least(spans.map((span) => span.start)), end: greatest(spans.map((span) => span.end)) };
}
