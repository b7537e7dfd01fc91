// Titles that a `Minutes:` label gives away, where no number stands before them.
import { HeadingList } from './heading-list.ts';
import { type Heading, type HeadingContext, titleLines } from './headings.ts';
import { numberAt } from './numbers.ts';
import { DATE_LINE, SECTION } from './vocabulary.ts';

/** Titles without a number before a `Minutes:` label. */
export function labelledTitles(context: HeadingContext, found: HeadingList): Heading[] {
  const titles: Heading[] = [];
  let from = 0;
  for (const [index, line] of context.lines.entries()) {
    if (!LABEL.test(line.view.text)) continue;
    // a heading since the label before claims this one
    const above = found.above({ line: index, at: 0 });
    if (!above || above.line < from) {
      const heading = titleBefore(context, Math.max(from, (above?.last ?? -1) + 1), index);
      if (heading) titles.push(heading);
    }
    from = index + 1;
  }
  return titles;
}

const LABEL = /^Minutes:$/i;

/** How many lines a blurb between a title and `Minutes:` may have. */
const BLURB = 12;

/** The line under which a title stands: `Minutes:`, or "Additional documents:" with its list of papers above that. */
function belowTitle(context: HeadingContext, from: number, label: number): number {
  for (let index = label - 1; index >= Math.max(from, label - BLURB); index--) {
    if (/^Additional documents:?$/i.test(context.lines[index]?.view.text ?? '')) return index;
  }
  return label;
}

function titleBefore(context: HeadingContext, from: number, label: number): Heading | null {
  let chosen = -1;
  let gap = -1;
  for (let index = belowTitle(context, from, label) - 1; index >= Math.max(from, label - BLURB); index--) {
    if (context.skip.has(index)) continue;
    const line = context.lines[index];
    const text = line?.view.text ?? '';
    if (/^(?:pdf icon\s*)?PDF \d+(?:\.\d+)? [KM]B$/i.test(text)) {
      chosen = -1;
      gap = index - 1;
      continue;
    }
    if (/\b(?:pdf icon|PDF \d+(?:\.\d+)? [KM]B)/i.test(text) && !/,\s*item\b/i.test(text)) {
      chosen = index;
      break;
    }
    const titled =
      line?.bullet === null &&
      !DATE_LINE.test(text) &&
      text.length < 160 &&
      !/[.;:,]$/.test(text) &&
      /^[A-Z“"‘'\d]/.test(text) &&
      !/^(?:To (?:receive|consider|note|agree|approve)|Members)\b.*\.$/.test(text);
    if (titled && (chosen < 0 || gap === index)) chosen = index;
    else if (chosen >= 0) break;
    // a title may stand directly above its blurb or a list of dates, but not above another title
    gap = /[.]$/.test(text) || line?.bullet !== null || DATE_LINE.test(text) ? index - 1 : -1;
  }
  if (chosen < 0) return null;
  const title = titleLines(context, chosen);
  if (!title?.title || title.title.text === '' || SECTION.test(title.title.text)) return null;
  return {
    line: chosen,
    at: 0,
    number: null,
    alone: false,
    set: true,
    weight: 4,
    ...title,
    bodyAt: -1,
    last: Math.min(title.last, label - 1),
  };
}

/** A table's column of numbers that came out as one line, "4. 5. 6.": its numbers belong to the titles in their order. */
export function withListedNumbers(found: HeadingList, context: HeadingContext): HeadingList {
  const bare = found.all.filter((heading) => heading.number === null);
  if (bare.length < 2) return found;
  for (const { view } of context.lines) {
    if (view.text.length > 200 || !/^(?:\d{1,4}[a-z]?\.\s*){2,}$/.test(view.text)) continue;
    const listed = view.text.match(/\d{1,4}[a-z]?\./g) ?? [];
    if (listed.length !== bare.length) continue;
    let next = 0;
    return new HeadingList(
      found.all.map((heading) =>
        heading.number === null ? { ...heading, number: numberAt(listed[next++] ?? '') } : heading,
      ),
    );
  }
  return found;
}
