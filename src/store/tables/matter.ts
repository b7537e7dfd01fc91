// The words of an item's title that tell what matter it is about.
import { isAscii, labelWords } from '../../names/plain.ts';

/** Words of titles that say nothing of the matter. */
const ROUTINE = new Set(
  (
    'agreement item items update updates report reports verbal presentation review notes note minutes minute meeting meetings held date next previous last ' +
    'apologies introduction declaration declarations interest interests matters arising other any urgent business election chairman chair vice ' +
    'january february march april may june july august september october november december in on at to by with from'
  ).split(' '),
);

/** The words of a title's matter as comparisons have them, each with its printed form; the body's initials are left out. */
export function matterOf({
  title,
  body,
}: {
  readonly title: string | null;
  readonly body: string | null;
}): ReadonlyMap<string, string> {
  const initials = labelWords(body ?? '')
    .map((word) => word[0])
    .join('');
  const text = title ?? '';
  const printedWords = text.split(isAscii(text) ? /[^a-z0-9']+/i : /[^\p{L}\p{N}'’]+/u);
  const words = printedWords.flatMap((printed): [string, string][] => {
    const [word] = labelWords(printed);
    return word === undefined || word.length < 3 || ROUTINE.has(word) || /^\d/.test(word) || word === initials
      ? []
      : [[word, printed]];
  });
  return new Map(words);
}
