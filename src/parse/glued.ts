// Headings that a converter glued to the end of a paragraph: found where a number of the outline is missing.
import { type Heading, type HeadingContext, headingAt } from './headings.ts';
import type { Numbered } from './numbers.ts';

/** The headings that stand inside lines, between two of the outline's whose numbers leave a gap, and behind the last. */
export function gluedHeadings(context: HeadingContext, outline: readonly Heading[]): Heading[] {
  const found: Heading[] = [];
  const first = outline[0];
  let earliest: Heading | undefined = first;
  for (let steps = 0; steps < 3 && earliest?.number && !earliest.alone; steps++) {
    const wanted = predecessor(earliest.number);
    const heading: Heading | null =
      wanted === null ? null : search(context, 0, 0, earliest.line + 1, wanted, earliest.number, true);
    if (!heading || heading.line > earliest.line || (heading.line === earliest.line && heading.at >= earliest.at))
      break;
    found.push(heading);
    earliest = heading;
  }
  for (const [index, heading] of outline.entries()) {
    if (!heading.number || heading.alone) continue;
    const next = outline[index + 1];
    let from: Heading = heading;
    for (let steps = 0; steps < 12 && from.number; steps++) {
      const wanted: string | null = successor(from.number);
      if (wanted === null || (next?.number && wanted === next.number.number)) break;
      const end = next ? next.line : context.lines.length;
      const glued: Heading | null = search(
        context,
        from.line,
        from.at + from.number.length,
        end,
        wanted,
        heading.number,
        next !== undefined,
      );
      if (!glued) break;
      found.push(glued);
      from = glued;
    }
  }
  return found;
}

/** The first heading with the number `wanted` inside the lines `[from, to)`, `offset` characters into the first. */
function search(
  context: HeadingContext,
  from: number,
  offset: number,
  to: number,
  wanted: string,
  like: Numbered,
  sure: boolean,
): Heading | null {
  const close = like.close === '.' ? '\\.\\s?' : like.close === ')' ? '\\)\\s?' : '\\.?\\s';
  const pattern = new RegExp(
    `(?:^|[\\s(])(${wanted.replace(/[.*+?^$()|[\]{}\\]/g, '\\$&')}${close})(?=\\s*[A-Z“"‘'])`,
    'g',
  );
  for (let index = from; index < to; index++) {
    const line = context.lines[index];
    if (!line || context.skip.has(index) || line.cell) continue;
    pattern.lastIndex = index === from ? offset : 0;
    for (let match = pattern.exec(line.view.text); match; match = pattern.exec(line.view.text)) {
      const at = match.index + match[0].length - (match[1]?.length ?? 0);
      if (at === 0) continue;
      const heading = headingAt(context, index, at, line);
      if (!heading?.title) continue;
      const before = line.view.text.slice(0, at).trimEnd();
      const ended = /[.!?:)”"]$/.test(before);
      const strong =
        like.form === 'slash' || like.form === 'coded' || like.form === 'dotted' || like.form === 'decimal';
      if (heading.weight >= (ended ? (sure ? 0.5 : 1.5) : strong ? 1 : 3.5)) return heading;
    }
  }
  return null;
}

/** The number behind `number`, as it would be printed; null where that is not clear. */
function successor(number: Numbered): string | null {
  return moved(number, 1);
}

function predecessor(number: Numbered): string | null {
  const last = number.form === 'decimal' && number.parts[1] === 0 ? number.parts[0] : number.parts.at(-1);
  return (last ?? 0) >= 2 && (last ?? 0) <= 4 ? moved(number, -1) : null;
}

function moved(number: Numbered, by: number): string | null {
  const [a = 0, b = 0] = number.parts;
  switch (number.form) {
    case 'integer':
      return `${a + by}`;
    case 'integer-letter':
      return `${a + by}`;
    case 'decimal':
      return b === 0 ? `${a + by}.0` : `${a}.${b + by}`;
    case 'slash': {
      // `201/20` counts in its first part, `20/201` in its second
      const [left = '', right = ''] = number.number.split('/');
      return a > 31 || right.length === 2 || right.length === 4 ? `${a + by}/${right}` : `${left}/${b + by}`;
    }
    case 'dotted':
      return [
        ...number.parts.slice(0, -1).map((_, index) => number.number.split('.')[index]),
        (number.parts.at(-1) ?? 0) + by,
      ].join('.');
    default:
      return null;
  }
}
