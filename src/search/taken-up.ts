// Where a later meeting may have taken up what an action asks for: a suggestion from titles, never a fact.
import { isAscii } from '../names/plain.ts';
import { type ActionRow, byDay, matterKey, matterOf, type RowPlace, type Store } from '../store/index.ts';

/** A later item that may take an action up. */
export interface TakenUp {
  readonly id: string;
  readonly date: string | null;
  readonly title: string | null;
  /** The words that both titles have and few others: the evidence. */
  readonly because: readonly string[];
}

/** Of so many items one may have a word, and of whatever number so many, for the word to tell two matters apart. */
const SHARE = 20;
const LEAST = 4;
const MOST = 40;

/** An item, by a number that no other has. */
type Items = ReadonlyMap<number, RowPlace>;
const NONE: Items = new Map();

/** What follows an action, as far as it is asked for. */
export type Following = (action: ActionRow) => Iterable<TakenUp>;

/** Says of an action which items of later meetings of its body share the matter of its item's title: most alike first, then earliest. */
export function takenUpIn(store: Store): Following {
  const { shelves } = store;
  // What many titles share, such as the name of the body, tells no two of them apart.
  const most = Math.floor(Math.max(LEAST, Math.min(store.manifest.counts.items / SHARE, MOST)));
  const known = new Map<string, Items>();
  const itemsWith = (word: string): Items => {
    const before = known.get(word);
    if (before) return before;
    const places = shelves.fewWith('items', matterKey(word), most) ?? [];
    // An item that shares it with no other item tells nothing.
    const items =
      places.length < 2 ? NONE : new Map(places.map((place) => [place.segment * SEGMENT + place.row, place]));
    known.set(word, items);
    return items;
  };
  return function* (action) {
    const words = [...matterOf({ title: action.item.title, body: action.body })].flatMap(([word, printed]) => {
      const items = itemsWith(word);
      return items.size === 0 ? [] : [{ printed, items }];
    });
    const found = alike(words)
      .filter(({ place }) => {
        const meeting = store.meeting(place);
        return meeting.body === action.body && meeting.document !== action.document && byDay(action, meeting) < 0;
      })
      .sort(
        (one, other) =>
          other.because.length - one.because.length ||
          shelves.rankOf(one.place) - shelves.rankOf(other.place) ||
          one.place.row - other.place.row,
      );
    for (const { place, because } of found) {
      for (const { id, date, title } of store.rowsAt('items', [place])) yield { id, date, title, because };
    }
  };
}

/** More rows than a segment has. */
const SEGMENT = 2 ** 32;

/** The items that have as many of some words as are evidence, with those words. */
function alike(words: readonly { readonly printed: string; readonly items: Items }[]) {
  const times = new Map<number, number>();
  for (const { items } of words) for (const item of items.keys()) times.set(item, (times.get(item) ?? 0) + 1);
  const shared = new Map<number, { readonly place: RowPlace; readonly because: string[] }>();
  for (const { printed, items } of words) {
    const alone = isEvidence([printed]);
    for (const [item, place] of items) {
      if (!alone && times.get(item) === 1) continue;
      const known = shared.get(item);
      if (known) known.because.push(printed);
      else shared.set(item, { place, because: [printed] });
    }
  }
  return [...shared.values()].filter(({ because }) => isEvidence(because));
}

/** Two words in common are evidence; one is only where it is an abbreviation, which means one thing. */
function isEvidence(words: readonly string[]): boolean {
  const [only] = words;
  return words.length > 1 || (only !== undefined && isAbbreviation(only));
}

/** The properties of Unicode cost milliseconds to compile in every start. */
const isAbbreviation = (word: string): boolean =>
  isAscii(word) ? /^[A-Z][A-Z0-9]+s?$/.test(word) : /^\p{Lu}[\p{Lu}\p{N}]+s?$/u.test(word);
