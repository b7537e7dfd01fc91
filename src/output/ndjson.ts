// `ndjson`: a JSON object a line.
import type { Format } from './format.ts';
import { escapedControls } from './harmless.ts';
import type { Listing } from './listing.ts';

export const format: Format = {
  isData: true,
  *print<R>({ rows }: Listing<R>) {
    for (const row of rows) yield `${escapedControls(JSON.stringify(row))}\n`;
  },
};
