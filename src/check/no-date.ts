// `no-date`: the meeting's date is not printed.
import type { MeetingRecord } from '../model/index.ts';
import { inWords } from './days.ts';
import type { TextCheck } from './rule.ts';
import { topOf } from './words.ts';

export const noDate: TextCheck = {
  about: 'text',
  code: 'no-date',
  severity: 'warning',
  summary: 'a document whose meeting has no date',
  help: `Nowhere does the document print the day of its meeting. Where its text gives bounds (the minutes it approves, the next
meetings it announces) the record holds them as dateBounds; the date itself stays null, and questions with --since or
--before leave the document out where the bounds don't settle the matter. If you know the date, give it in kcsp.yaml:
documents, then the file's name, then date: 2023-03-14.`,
  find: ({ record, minutes }) => {
    const { meeting, items } = record;
    // What names no body and has no item is no minutes at all, which `no-items` says.
    const isMinutes = meeting.body !== null || items.some(({ number, title }) => number !== null || title !== null);
    if (meeting.date !== null || !isMinutes) return [];
    return [{ message: `No date of the meeting is printed${boundsOf(meeting)}.`, lines: topOf(minutes) }];
  },
};

function boundsOf({ dateBounds }: MeetingRecord): string {
  if (dateBounds === null) return ', nor anything from which it could be told';
  const { after, before, basis } = dateBounds;
  const sides = [after && `after ${inWords(after)}`, before && `before ${inWords(before)}`].filter(Boolean);
  return `; the meeting was ${sides.join(' and ')} (${basis})`;
}
