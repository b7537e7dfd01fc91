// `json`: an array of rows, indented.
import type { Format } from './format.ts';
import type { Listing } from './listing.ts';

/** One value as indented JSON, with an end of line. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

export const format: Format = {
  *print<R>({ rows }: Listing<R>) {
    if (rows.length === 0) yield '[]\n';
    for (const [index, row] of rows.entries()) {
      const text = JSON.stringify(row, null, 2).replace(/^/gm, '  ');
      yield `${index === 0 ? '[\n' : ''}${text}${index === rows.length - 1 ? '\n]\n' : ',\n'}`;
    }
  },
};
