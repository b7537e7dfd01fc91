// `yaml`: a list of rows.
import { stringify } from 'yaml';
import type { Format } from './format.ts';
import type { Listing } from './listing.ts';

/** One value as YAML; long texts stay on one line, and nothing is an alias. */
export function yamlText(value: unknown): string {
  return stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
}

export const format: Format = {
  *print<R>({ rows }: Listing<R>) {
    if (rows.length === 0) yield '[]\n';
    for (const row of rows) yield yamlText([row]);
  },
};
