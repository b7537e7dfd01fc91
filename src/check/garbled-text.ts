// `garbled-text`: characters that were lost or mixed up before the file came here.
import type { Minutes, Repair } from '../model/index.ts';
import type { TextCheck } from './rule.ts';
import { counted, firstLine, quote } from './words.ts';

export const garbledText: TextCheck = {
  about: 'text',
  code: 'garbled-text',
  severity: 'warning',
  summary: 'characters that were garbled before the file was saved',
  help: `The file holds characters that a program mixed up before it was saved: â€™ for an apostrophe, Â£ for a pound sign, a
question mark in a diamond for a letter that is lost, or control characters. kcsp never corrects words, so they stand in the
record as they are and a search for the right spelling misses them. Save the text from its source again, as UTF-8.`,
  find: ({ minutes }) =>
    minutes.source.repairs.flatMap((repair) => {
      if (repair.kind !== 'mojibake' && repair.kind !== 'control-characters') return [];
      return [{ message: messageOf(repair, minutes), lines: firstLine(minutes, repair.span) }];
    }),
};

function messageOf({ kind, count, span }: Repair, minutes: Minutes): string {
  const { text } = minutes.source;
  if (kind === 'control-characters')
    return `The text holds ${counted(count, 'control character')}, the first on this line.`;
  const before = text.slice(Math.max(0, span.start - 20), span.start).replace(/^[^\n]*\n|^\S*\s/s, '');
  const after = /^\S*/.exec(text.slice(span.end, span.end + 20))?.[0] ?? '';
  const sample = quote(before + text.slice(span.start, span.end) + after, 50);
  return `The text is garbled in ${counted(count, 'place')}, the first ${sample}.`;
}
