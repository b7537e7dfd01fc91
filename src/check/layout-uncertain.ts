// `layout-uncertain`: two layouts fit the document equally well.
import type { TextCheck } from './rule.ts';
import { listed, topOf } from './words.ts';

export const layoutUncertain: TextCheck = {
  about: 'text',
  code: 'layout-uncertain',
  severity: 'info',
  summary: 'a document that fits two layouts equally well',
  help: `Two layouts or more fit the document equally well, and kcsp took the first of them; source.alternatives in the record names
the others. The layouts differ in small things, such as whether a number alone on a line opens an item, so the reading is
most often right all the same. kcsp explain FILE shows what became of each line.`,
  find: ({ minutes }) => {
    const { dialect, alternatives } = minutes;
    if (alternatives.length === 0) return [];
    const layout = alternatives.length === 1 ? 'layout' : 'layouts';
    return [
      {
        message: `The document was read as ${quoted(dialect)}, but the ${layout} ${listed(alternatives.map(quoted))} would fit it as well.`,
        lines: topOf(minutes),
      },
    ];
  },
};

function quoted(name: string): string {
  return `“${name}”`;
}
