// Whether a meeting is one of the body that was asked for.
import type { FromMeeting } from '../store/index.ts';
import { labelWords } from './who/typed.ts';

/** Whether the body's name has all the words asked for, or their initials are its own (`KCSP`). */
export function isBodyOf(asked: string | null, meeting: Pick<FromMeeting, 'body'>): boolean {
  if (asked === null) return true;
  const words = labelWords(meeting.body ?? '');
  const wanted = labelWords(asked);
  if (wanted.every((word) => words.some((known) => known.startsWith(word)))) return wanted.length > 0;
  return wanted.length === 1 && words.length > 1 && words.map((word) => word[0]).join('') === wanted[0];
}
