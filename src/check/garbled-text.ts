// `garbled-text`: characters that were lost or mixed up before the file came here.
import type { Minutes, Repair, Span } from '../model/index.ts';
import type { TextCheck } from './rule.ts';
import { counted, firstLine, quote } from './words.ts';

export const garbledText: TextCheck = {
  about: 'text',
  code: 'garbled-text',
  severity: 'warning',
  summary: 'characters that were garbled before the file was saved',
  help: `The file holds characters that a program mixed up before it was saved: â€™ for an apostrophe, Â£ for a pound sign, a
question mark in a diamond for a letter that is lost, control characters, or marks that turn the direction of writing, behind which
a text reads otherwise than it is stored. kcsp never corrects words, so they stand in the record as they are and a search for the
right spelling misses them. Save the text from its source again, as UTF-8.`,
  find: ({ minutes }) =>
    minutes.source.repairs.flatMap((repair) => {
      const message = messageOf(repair, minutes);
      return message === null ? [] : [{ message, lines: firstLine(minutes, repair.span) }];
    }),
};

/** The sentence for what was garbled; null for what was mended. */
function messageOf({ kind, count, span }: Repair, minutes: Minutes): string | null {
  switch (kind) {
    case 'mojibake':
      return `The text is garbled in ${counted(count, 'place')}, the first ${sampleOf(span, minutes.source.text)}.`;
    case 'control-characters':
      return `The text holds ${counted(count, 'control character')}, the first on this line.`;
    case 'turned-text':
      return `The text holds ${counted(count, 'mark')} for another direction of writing, the first on this line.`;
    case 'byte-order-mark':
    case 'utf-16':
    case 'windows-1252':
      return null;
  }
}

function sampleOf(span: Span, text: string): string {
  const before = text.slice(Math.max(0, span.start - 20), span.start).replace(/^[^\n]*\n|^\S*\s/s, '');
  const after = /^\S*/.exec(text.slice(span.end, span.end + 20))?.[0] ?? '';
  return quote(before + text.slice(span.start, span.end) + after, 50);
}
