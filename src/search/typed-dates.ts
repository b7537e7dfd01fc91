// A date typed in figures, in the words in which minutes print it.
import { isoDay } from '../model/index.ts';
import { dayInWords } from './day-words.ts';

/** `20 October 2014` for `20/10/2014`, `20.10.14` or `2014-10-20`; null for anything else. */
export function dateInWords(text: string): string | null {
  const figures = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})$/.exec(text);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const [year, month, day] = (iso ? iso.slice(1) : (figures?.slice(1).reverse() ?? [])).map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = isoDay(year < 100 ? 2000 + year : year, month, day);
  return date === null ? null : dayInWords(date);
}
