// Front matter: the fields that a web page's text carries before the minutes (`---`, `+++`, bare `Key: value`).
import type { Line, View } from '../model/index.ts';

/** Front matter and the lines it takes up. */
export interface FrontMatter {
  readonly fields: readonly { readonly key: string; readonly value: View }[];
  /** How many logical lines at the start of the document belong to it; block texts inside it are left to the body. */
  readonly taken: ReadonlySet<number>;
}

const FENCE = /^\s*(?:-{3,}|\+{3,})\s*$/;
const FIELD = /^([A-Za-z][\w .-]{0,30}?)\s*[:=](?:\s+|$)/;
const KNOWN =
  /^(?:title|date|layout|author|permalink|categories|tags|slug|type|created|revised|modified|published|source|url|id|summary|description|status|version|body|meeting|committee|special_meeting)$/i;

/**
 * Reads front matter.
 * @param lines the logical lines of the document
 * @param sourceLines the source's own lines, for the fences, which are no logical lines
 */
export function frontMatterOf(
  lines: readonly Line[],
  sourceLine: (number: number) => string,
  lineCount: number,
): FrontMatter {
  let first = 1;
  while (first <= Math.min(lineCount, 20) && sourceLine(first).trim() === '') first++;
  const fenced = FENCE.test(sourceLine(first));
  let last = 0;
  if (fenced) {
    for (let number = first + 1; number <= Math.min(lineCount, first + 400); number++) {
      const text = sourceLine(number);
      if (FENCE.test(text)) {
        last = number;
        break;
      }
      if (text.trim() !== '' && !FIELD.test(text.trimStart()) && !/^\s*[-\]})]|^\s{2,}|^\s*#|^["']/.test(text)) break;
    }
    // an unclosed fence is a rule of the page, unless fields follow it
    if (last === 0 && !KNOWN.test(FIELD.exec(sourceLine(first + 1))?.[1] ?? ''))
      return { fields: [], taken: new Set() };
  } else if (!isBareField(sourceLine(first)) || !isBareField(sourceLine(first + 1))) {
    return { fields: [], taken: new Set() };
  }
  if (last === 0) {
    last = first;
    while (
      last < lineCount &&
      (sourceLine(last + 1).trim() === ''
        ? false
        : FIELD.test(sourceLine(last + 1).trimStart()) || /^\s+/.test(sourceLine(last + 1)))
    )
      last++;
  }
  return fieldsOf(lines, sourceLine, last);
}

function isBareField(text: string): boolean {
  return KNOWN.test(FIELD.exec(text)?.[1] ?? '');
}

/** A block text inside front matter that is longer than this is the document itself: "minutes inside YAML". */
const BLOCK_LINES = 6;

function fieldsOf(lines: readonly Line[], sourceLine: (number: number) => string, last: number): FrontMatter {
  const fields: { key: string; value: View }[] = [];
  const taken = new Set<number>();
  let block: number[] = [];
  let inBlock = false;
  const closeBlock = (): void => {
    if (block.length <= BLOCK_LINES) for (const index of block) taken.add(index);
    block = [];
    inBlock = false;
  };
  for (const [index, line] of lines.entries()) {
    if (line.number > last) break;
    const raw = sourceLine(line.number);
    const field = /^\s/.test(raw) ? null : FIELD.exec(line.view.text);
    if (field) {
      closeBlock();
      taken.add(index);
      const value = line.view.slice(field[0].length).trim();
      if (/^[|>][+-]?$/.test(value.text)) inBlock = true;
      else fields.push({ key: (field[1] ?? '').toLowerCase(), value: unquoted(value) });
    } else if (inBlock) block.push(index);
    else taken.add(index);
  }
  closeBlock();
  return { fields, taken };
}

function unquoted(value: View): View {
  const quoted = /^(["'])(.*)\1$/.exec(value.text);
  return quoted ? value.slice(1, value.text.length - 1).trim() : value;
}
