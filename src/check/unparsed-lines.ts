// `unparsed-lines`: lines that kcsp could not place.
import type { TextCheck } from './rule.ts';
import { counted, quote } from './words.ts';

export const unparsedLines: TextCheck = {
  about: 'text',
  code: 'unparsed-lines',
  severity: 'error',
  summary: 'lines that belong to nothing kcsp understood',
  help: `Lines of the file belong to no item, no list and no page furniture that kcsp knows, so no search finds them and no count
holds them. kcsp explain FILE shows where they stand. Please report the layout with a few made-up lines of its form: every
line of minutes should find a place.`,
  find: ({ unparsed, minutes }) =>
    unparsed.map(([first, last]) => {
      const { text, lineStarts } = minutes.source;
      const line = text.slice(lineStarts[first - 1] ?? 0, lineStarts[first] ?? text.length);
      const size = last - first + 1;
      return {
        message: `${counted(size, 'line')} could not be placed, ${size === 1 ? '' : 'beginning '}${quote(line)}.`,
        lines: [first, last],
      };
    }),
};
