// The formats of `kcsp check`, by the names that `--format` takes. A format is one file here and one line in this list.
import type { FindingFormat } from './finding-format.ts';

interface FindingFormatEntry {
  readonly name: string;
  /** One line for the help. */
  readonly summary: string;
  readonly load: () => Promise<{ readonly format: FindingFormat }>;
}

export const FINDING_FORMATS = [
  { name: 'pretty', summary: 'under their files, with the source line', load: () => import('./pretty.ts') },
  { name: 'json', summary: 'an array of objects', load: () => import('./json.ts') },
  { name: 'github', summary: 'annotations of a pull request', load: () => import('./github.ts') },
] as const satisfies readonly FindingFormatEntry[];

export type FindingFormatName = (typeof FINDING_FORMATS)[number]['name'];

/** Loads a format by its name. */
export async function loadFindingFormat(name: FindingFormatName): Promise<FindingFormat> {
  const entry = FINDING_FORMATS.find((known) => known.name === name) ?? FINDING_FORMATS[0];
  return (await entry.load()).format;
}
