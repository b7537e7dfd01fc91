// `ndjson`: a JSON object a line.
import type { Format } from './format.ts';
import { escapedControls } from './harmless.ts';
import { type Listing, wholeRows } from './listing.ts';

export const format: Format = {
  isData: true,
  *print<R>(listing: Listing<R>) {
    for (const row of wholeRows(listing)) yield `${escapedControls(JSON.stringify(row))}\n`;
  },
};
