// `tsv`: cells between tabs, safe to open in a spreadsheet.
import type { Format } from './format.ts';
import { separated } from './separated.ts';

export const format: Format = {
  isData: true,
  *print(listing) {
    yield separated(listing, '\t');
  },
};
