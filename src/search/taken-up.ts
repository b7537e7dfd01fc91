// Where a later meeting may have taken up what an action asks for: a suggestion from titles, never a fact.
import type { ActionRow, ItemRow } from '../store/index.ts';
import { byDay } from '../store/tables/meeting.ts';
import { isAscii, labelWords } from './who/typed.ts';

/** A later item that may take an action up. */
export interface TakenUp {
  readonly id: string;
  readonly date: string | null;
  readonly title: string | null;
  /** The words that both titles have and few others: the evidence. */
  readonly because: readonly string[];
}

/** Words of titles that say nothing of the matter. */
const ROUTINE = new Set(
  (
    'agreement item items update updates report reports verbal presentation review notes note minutes minute meeting meetings held date next previous last ' +
    'apologies introduction declaration declarations interest interests matters arising other any urgent business election chairman chair vice ' +
    'january february march april may june july august september october november december in on at to by with from'
  ).split(' '),
);

/** Says of an action which items of later meetings of its body share the matter of its item's title: most alike first, then earliest. */
export function takenUpIn(items: readonly ItemRow[]): (action: ActionRow) => readonly TakenUp[] {
  const matters = items.map((item) => ({ item, words: matterOf(item) }));
  const titles = new Map<string, number>();
  for (const { words } of matters) for (const word of words.keys()) titles.set(word, (titles.get(word) ?? 0) + 1);
  // What many titles share, such as the name of the body, tells no two of them apart.
  const rare = (word: string) => (titles.get(word) ?? 0) <= Math.max(4, items.length / 20);
  return (action) => {
    const own = [...matterOf({ title: action.item.title, body: action.body })].filter(([word]) => rare(word));
    return matters
      .filter(({ item }) => item.body === action.body && item.document !== action.document && byDay(action, item) < 0)
      .flatMap(({ item, words }): TakenUp[] => {
        const because = own.flatMap(([word, printed]) => (words.has(word) ? [printed] : []));
        if (!isEvidence(because)) return [];
        return [{ id: item.id, date: item.date, title: item.title, because }];
      })
      .sort((one, other) => other.because.length - one.because.length);
  };
}

/** Two words in common are evidence; one is only where it is an abbreviation, which means one thing. */
function isEvidence(words: readonly string[]): boolean {
  const [only] = words;
  return words.length > 1 || (only !== undefined && /^\p{Lu}[\p{Lu}\p{N}]+s?$/u.test(only));
}

/** The words of a title's matter as comparisons have them, each with its printed form; the body's initials are left out. */
function matterOf({
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
