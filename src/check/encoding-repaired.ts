// `encoding-repaired`: bytes that were no UTF-8 were read as what they most likely are.
import type { TextCheck } from './rule.ts';
import { counted, firstLine } from './words.ts';

export const encodingRepaired: TextCheck = {
  about: 'text',
  code: 'encoding-repaired',
  severity: 'info',
  summary: 'a file in another encoding than UTF-8',
  help: `The file isn't UTF-8: some of its bytes were read as Windows-1252, in which older programs write quotation marks, dashes
and the pound sign, or the whole was read as UTF-16. The text in the record is right in nearly all cases; a letter that looks
wrong comes from here. To be sure, save the file as UTF-8.`,
  find: ({ minutes }) =>
    minutes.source.repairs.flatMap(({ kind, count, span }) => {
      const lines = firstLine(minutes, span);
      if (kind === 'windows-1252') {
        const were = count === 1 ? 'is no UTF-8 and was' : 'are no UTF-8 and were';
        return [
          {
            message: `${counted(count, 'byte')} of the file ${were} read as Windows-1252, the first on this line.`,
            lines,
          },
        ];
      }
      return kind === 'utf-16' ? [{ message: 'The file is in UTF-16 and was read as such.', lines }] : [];
    }),
};
