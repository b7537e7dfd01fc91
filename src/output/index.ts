// The formats, by the names that `--format` takes. A format is one file here and one line in this list, loaded when asked for.
import type { Format } from './format.ts';

interface FormatEntry {
  readonly name: string;
  /** One line for the help. */
  readonly summary: string;
  readonly load: () => Promise<{ readonly format: Format }>;
}

export const FORMATS = [
  { name: 'table', summary: 'columns under headings, fitted to the terminal', load: () => import('./table.ts') },
  { name: 'json', summary: 'an array of objects, with all fields', load: () => import('./json.ts') },
  { name: 'ndjson', summary: 'a JSON object a line', load: () => import('./ndjson.ts') },
  { name: 'yaml', summary: 'a list of mappings, with all fields', load: () => import('./yaml.ts') },
  { name: 'csv', summary: 'comma-separated cells, safe to open in a spreadsheet', load: () => import('./csv.ts') },
  { name: 'tsv', summary: 'tab-separated cells, safe to open in a spreadsheet', load: () => import('./tsv.ts') },
  { name: 'markdown', summary: 'a table for issues, wikis and pull requests', load: () => import('./markdown.ts') },
] as const satisfies readonly FormatEntry[];

export type FormatName = (typeof FORMATS)[number]['name'];

/** Loads a format by its name. */
export async function loadFormat(name: FormatName): Promise<Format> {
  const entry = FORMATS.find((known) => known.name === name) ?? FORMATS[0];
  return (await entry.load()).format;
}
