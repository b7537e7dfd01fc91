// `ndjson`: a JSON object a line.
import type { Format } from './format.ts';
import type { Listing } from './listing.ts';

export const format: Format = {
  *print<R>({ rows }: Listing<R>) {
    for (const row of rows) yield `${JSON.stringify(row)}\n`;
  },
};
