// Offices by their many spellings: `Chair`, `the Chairman`, `Cathaoirleach` are one.
import { labelWords } from './typed.ts';

/** One key for every spelling of an office; the words of any other label. */
export function officeKey(label: string): string {
  const words = labelWords(label);
  const text = words.join(' ');
  if (/^(?:vice|deputy|leas) ?(?:chair|cathaoirleach|president|convenor|convener)/.test(text)) return 'vice chair';
  if (/^(?:chair(?:man|woman|person)?|cathaoirleach|convenor|convener)$/.test(text)) return 'chair';
  return text;
}

/** Whether a label as printed (`Parish Clerk`) is the office that somebody typed (`clerk`): all its words are there. */
export const isOffice = (typed: string, label: string): boolean => officeTest(typed)(label);

/** Says of labels as printed whether they are the office that somebody typed. */
export function officeTest(typed: string): (label: string) => boolean {
  const asked = officeKey(typed);
  const words = asked.split(' ');
  return (label) => {
    const printed = officeKey(label);
    if (asked === printed) return asked !== '';
    if (printed === 'vice chair' || asked === 'vice chair' || asked === '') return false;
    const known = new Set(printed.split(' '));
    return words.every((word) => known.has(word));
  };
}
