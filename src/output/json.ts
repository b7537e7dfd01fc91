// `json`: an array of rows, indented.
import type { Format } from './format.ts';
import { escapedControls } from './harmless.ts';
import { type Listing, wholeRows } from './listing.ts';

/** One value as indented JSON, with an end of line. Control characters are escapes: the same data, and safe to look at. */
export function jsonText(value: unknown): string {
  return `${escapedControls(JSON.stringify(value, null, 2))}\n`;
}

export const format: Format = {
  isData: true,
  *print<R>(listing: Listing<R>) {
    let before = '[\n';
    for (const row of wholeRows(listing)) {
      // A row in a list of its own is indented as in the list of all; the list's two lines go.
      yield `${before}${escapedControls(JSON.stringify([row], null, 2).slice(2, -2))}`;
      before = ',\n';
    }
    yield before === '[\n' ? '[]\n' : '\n]\n';
  },
};
