// How the sentences of the checks name and quote things.
import { greatest, type Item, type Lines, least, type Minutes, type Paragraph, type Span } from '../model/index.ts';

/** Characters of the text that a sentence quotes at most. */
const QUOTED = 80;

/** The text between quotation marks, on one line, cut at a word where it is long. */
export function quote(text: string, longest = QUOTED): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return `“${line}”`;
  const cut = line.slice(0, longest);
  const word = cut.lastIndexOf(' ');
  // never half of a surrogate pair
  const kept = (word > longest / 2 ? cut.slice(0, word) : cut).replace(/[\ud800-\udbff]$/, '').trimEnd();
  return `“${kept}…”`;
}

/** `item 80`, `the item “Dates of future meetings”`, or `the first item` where it has neither number nor title. */
export function itemName(item: Pick<Item, 'number' | 'title' | 'index'>): string {
  if (item.number !== null) return `item ${item.number}`;
  if (item.title !== null && item.title.text !== '') return `the item ${quote(item.title.text, 50)}`;
  return item.index === 0 ? 'the first item' : `the item without a heading (the ${ordinal(item.index + 1)})`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** As {@link listed}, but only the first few by name: `a, b, c and 4 more`. */
export function listedShort(parts: readonly string[], most = 6): string {
  if (parts.length <= most) return listed(parts);
  return `${parts.slice(0, most - 1).join(', ')} and ${parts.length - most + 1} more`;
}

/** The sentence with a capital at its start. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The first line of a span alone: where a reader is to look. */
export function firstLine(minutes: Minutes, span: Span): Lines {
  const [first] = minutes.source.lines(span);
  return [first, first];
}

/** The first line of a document that says something: what is wrong with the whole is reported there. */
export function topOf({ head, items, source }: Minutes): Lines {
  const first = head[0]?.number ?? (items[0] ? source.lineAt(items[0].span.start) : 1);
  return [first, first];
}

/** Where a paragraph begins. */
export function lineOf(minutes: Minutes, paragraph: Paragraph): Lines {
  return firstLine(minutes, paragraph.span);
}

/** From where the first of some paragraphs begins to where the last does. */
export function linesOfAll(minutes: Minutes, paragraphs: readonly Paragraph[]): Lines {
  const begins = paragraphs.map((paragraph) => lineOf(minutes, paragraph)[0]);
  return [least(begins), greatest(begins)];
}

/** `1 place`, `3 places`. */
export function counted(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}

function ordinal(number: number): string {
  const teen = number % 100 >= 11 && number % 100 <= 13;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending}`;
}
