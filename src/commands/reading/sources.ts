// Documents as sources, for commands that show the text itself.
import { type Configs, type ReadProblem, readSource } from '../../read/index.ts';
import type { ToRead } from '../../record/index.ts';
import type { Wanted } from '../parse/wanted.ts';

/** A file that was read, before it is understood. */
export interface Found extends ToRead {
  readonly wanted: Wanted;
}

/**
 * Reads files, each with what `kcsp.yaml` says of it; those that can't be read are problems.
 *
 * @param most largest size that is read, in bytes
 */
export function sourcesOf(
  wanted: readonly Wanted[],
  cwd: string,
  configs: Configs,
  most: number,
): { readonly found: readonly Found[]; readonly problems: readonly ReadProblem[] } {
  const problems: ReadProblem[] = [];
  const found = wanted.flatMap((one): Found[] => {
    const source = readSource(one.path, cwd, most);
    if (!source.ok) {
      problems.push(source.problem);
      return [];
    }
    return [{ wanted: one, source: source.value, overrides: configs.overridesOf(one.file) }];
  });
  return { found, problems };
}
