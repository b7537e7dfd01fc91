// The page of a single agenda item: its title at the head, its number in the line that names the meeting.
import { type Heading, type HeadingContext, titleLines } from './headings.ts';
import { numberAt } from './numbers.ts';

/** The one heading of an item's own page: its title, and its number from "Meeting of …, date (Item 45.)". */
export function itemPage(context: HeadingContext): Heading[] {
  const label = context.lines.findIndex((line) => /^Agenda item$/i.test(line.view.text));
  const meeting = context.lines.findIndex((line) => MEETING_OF.test(line.view.text));
  const start = context.lines.findIndex(
    (line, index) => index > label && index !== meeting && !context.skip.has(index) && line.view.text !== '',
  );
  const title = start < 0 ? null : titleLines(context, start);
  if (!title) return [];
  const printed = MEETING_OF.exec(context.lines[meeting]?.view.text ?? '')?.[1];
  return [
    {
      line: start,
      at: 0,
      number: printed ? numberAt(`${printed}.`) : null,
      alone: false,
      set: true,
      weight: 4,
      ...title,
      bodyAt: -1,
    },
  ];
}

/** "Meeting of Cabinet, Monday, 25th June, 2018 10.00 am (Item 31.)" */
const MEETING_OF = /^Meeting of .{3,120}\(Item\s+(\d{1,4}[a-zA-Z]?)\.?\)/i;
