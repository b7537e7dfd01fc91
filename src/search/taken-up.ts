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

/** Says of an action which items of later meetings of its body share the matter of its item's title: most alike first, then earliest. */
export function takenUpIn(store: Store): (action: ActionRow) => readonly TakenUp[] {
  const { shelves } = store;
  // What many titles share, such as the name of the body, tells no two of them apart.
  const most = Math.floor(Math.max(LEAST, Math.min(store.manifest.counts.items / SHARE, MOST)));
  const known = new Map<string, readonly RowPlace[]>();
  const itemsWith = (word: string): readonly RowPlace[] => {
    const places = known.get(word) ?? shelves.fewWith('items', matterKey(word), most) ?? [];
    known.set(word, places);
    return places;
  };
  return (action) => {
    const shared = new Map<string, { readonly place: RowPlace; readonly because: string[] }>();
    for (const [word, printed] of matterOf({ title: action.item.title, body: action.body })) {
      for (const place of itemsWith(word)) {
        const name = `${place.segment} ${place.row}`;
        const because = shared.get(name)?.because ?? [];
        because.push(printed);
        shared.set(name, { place, because });
      }
    }
    return [...shared.values()]
      .filter(({ because }) => isEvidence(because))
      .filter(({ place }) => {
        const meeting = store.meeting(place);
        return meeting.body === action.body && meeting.document !== action.document && byDay(action, meeting) < 0;
      })
      .sort(
        (one, other) =>
          other.because.length - one.because.length ||
          shelves.rankOf(one.place) - shelves.rankOf(other.place) ||
          one.place.row - other.place.row,
      )
      .flatMap(({ place, because }) =>
        store.rowsAt('items', [place]).map(({ id, date, title }) => ({ id, date, title, because })),
      );
  };
}

/** Two words in common are evidence; one is only where it is an abbreviation, which means one thing. */
function isEvidence(words: readonly string[]): boolean {
  const [only] = words;
  return words.length > 1 || (only !== undefined && isAbbreviation(only));
}

/** The properties of Unicode cost milliseconds to compile in every start. */
const isAbbreviation = (word: string): boolean =>
  isAscii(word) ? /^[A-Z][A-Z0-9]+s?$/.test(word) : /^\p{Lu}[\p{Lu}\p{N}]+s?$/u.test(word);
