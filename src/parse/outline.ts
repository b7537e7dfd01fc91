// The outline of a document: its item headings in order, numbered, glued, lettered and unnumbered.
import type { Dialect } from '../dialects/index.ts';
import { chainsOf } from './chain.ts';
import { gluedHeadings } from './glued.ts';
import { HeadingList } from './heading-list.ts';
import { type Heading, type HeadingContext, numberedHeadings } from './headings.ts';
import { itemPage } from './item-page.ts';
import { labelledTitles, withListedNumbers } from './labelled.ts';
import { withTrailingNumbers } from './trailing.ts';
import { bestGroup, type Unnumbered, unnumberedHeadings } from './unnumbered.ts';
import { AGENDA_TITLE, CAPTION } from './vocabulary.ts';
import { isCapitals, titleCase } from './weight.ts';

/**
 * The headings of a document, in the order of their lines. First the numbers that go up through the whole document; then what
 * stands beside them: glued and lettered headings, titles before a `Minutes:` label, headings without a number.
 */
export function outlineOf(context: HeadingContext, dialect: Dialect): readonly Heading[] {
  if (dialect.singleItem) return itemPage(context);
  const candidates = numberedHeadings(context);
  const primary = chainsOf(candidates)[0];
  let found = new HeadingList([]);
  if (primary && isOutline(primary.headings, primary.weight)) {
    found = new HeadingList([...primary.headings, ...gluedHeadings(context, primary.headings)]);
    const integers = found.all.some((heading) => heading.number?.form === 'integer');
    found = found.with(candidates.filter((other) => isBeside(other, found, integers)));
  }
  if (dialect.minutesLabel) found = found.with(labelledTitles(context, found));
  found = withListedNumbers(found, context);
  const unnumbered = unnumberedHeadings(context);
  if (found.all.length === 0) return withTrailingNumbers(bestGroup(unnumbered));
  if (!dialect.unnumbered) return found.all;
  const numbered = found.all.filter((heading) => heading.number !== null);
  const capitals = numbered.filter((heading) => isCapitals(heading.title?.text ?? '')).length;
  return found.with(unnumbered.filter((heading) => fits(heading, found, capitals * 2 > numbered.length))).all;
}

/** Whether a chain is an outline and not a list that happens to have numbers. */
function isOutline(headings: readonly Heading[], weight: number): boolean {
  if (headings.length === 1) return (headings[0]?.weight ?? 0) >= 4;
  return weight >= 4 && weight / headings.length >= 1.2;
}

/** A candidate of another form that heads an item too: `A25`, `a) **Title**`, `7.1 Highways Update - …`. */
function isBeside(heading: Heading, found: HeadingList, integers: boolean): boolean {
  const { number } = heading;
  if (!number) return false;
  const above = found.above(heading);
  if (!above?.number) return false;
  switch (number.form) {
    case 'letter':
    case 'roman':
      return (
        number.close !== '()' &&
        heading.set &&
        heading.bodyAt < 0 &&
        heading.weight >= 1 &&
        !/^[A-Z]/.test(number.number)
      );
    case 'decimal':
      return (
        !number.number.endsWith('.0') &&
        number.parts[0] === above.number.parts[0] &&
        above.number.form !== 'alpha' &&
        heading.weight >= 3 &&
        (heading.bodyAt < 0 || heading.set || titleCase(heading.title?.text ?? '')) &&
        (heading.bodyAt < 0 || /(?<![A-Za-z])[A-Za-z]{2,}\W+[A-Za-z]{2,}/.test(heading.title?.text ?? ''))
      );
    case 'integer':
    case 'integer-letter':
      return !integers && heading.weight >= 6;
    case 'alpha':
      return heading.set && heading.weight >= 4;
    default:
      return heading.weight >= 4;
  }
}

/** Whether a line of capitals is a heading like the numbered ones: they are in capitals too, and it has text of its own below. */
function standsAlone(heading: Unnumbered, found: HeadingList, inCapitals: boolean): boolean {
  const next = found.below(heading.line);
  return (
    (inCapitals || AGENDA_TITLE.test(heading.title?.text ?? '')) &&
    (!next || next.line > heading.last + 1) &&
    heading.weight >= 3
  );
}

/** Whether an unnumbered heading stands as an item beside the numbered ones. */
function fits(heading: Unnumbered, found: HeadingList, inCapitals: boolean): boolean {
  const text = heading.title?.text ?? '';
  const first = found.all[0];
  if (!first || heading.line < first.line || /run in|short line/.test(heading.style)) return false;
  const caption = CAPTION.test(text) && !(/^h\d$/.test(heading.style) && text.split(/\s+/).length > 1);
  if (caption || /[.!?;,]$/.test(text) || !/^[A-Z“"‘'£\d]/.test(text) || text.length < 4) return false;
  if (heading.style === 'capitals' && !standsAlone(heading, found, inCapitals)) return false;
  const above = found.above({ line: heading.line, at: 0 });
  // the caption of a vote or of a table in bold is no item; nor is a heading that continues the numbered one above it
  if (above && heading.line <= above.last) return false;
  if (/[–-]\s*(?:proposed|seconded|moved)\b/i.test(text) || /^\W*(?:first|second|third)\b/i.test(text)) return false;
  return true;
}
