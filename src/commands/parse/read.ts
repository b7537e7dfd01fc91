// Documents to records: the one place where the commands meet the reading of minutes.
import { statSync } from 'node:fs';
import { readAndCheck } from '../../check/index.ts';
import { type Configs, overridesFor, type ReadProblem, readSource } from '../../read/index.ts';
import type { ToRead } from '../../record/index.ts';
import type { Entry } from '../../store/index.ts';
import type { Wanted } from './wanted.ts';

/** A document that was read, with what the store is to remember of its file. */
export interface Document extends Entry {
  readonly wanted: Wanted;
}

export interface ReadResult {
  readonly documents: readonly Document[];
  readonly problems: readonly ReadProblem[];
}

/** A file that was read, before it is understood. */
export interface Found extends ToRead {
  readonly wanted: Wanted;
  /** SHA-256 of the `kcsp.yaml` that holds for it, or null. */
  readonly config: string | null;
}

/** Reads files, each with what `kcsp.yaml` says of it; those that can't be read are problems. */
export function readFound(
  wanted: readonly Wanted[],
  cwd: string,
  configs: Configs,
): { readonly found: readonly Found[]; readonly problems: readonly ReadProblem[] } {
  const problems: ReadProblem[] = [];
  const found = wanted.flatMap((one) => {
    const source = readSource(one.path, cwd);
    if (!source.ok) {
      problems.push(source.problem);
      return [];
    }
    const config = one.file === null ? null : configs.forFile(one.file);
    const overrides = config !== null && one.file !== null ? overridesFor(config, one.file) : null;
    return [{ wanted: one, source: source.value, overrides, config: config?.sha256 ?? null }];
  });
  return { found, problems };
}

/** Reads documents as one corpus; those that can't be read are problems, and the others are read all the same. */
export function readAll(wanted: readonly Wanted[], cwd: string, configs: Configs): ReadResult {
  const { found, problems } = readFound(wanted, cwd, configs);
  const { records } = readAndCheck(found, configs.people);
  const documents = found.flatMap(({ wanted: one, config }, index): Document[] => {
    const record = records[index];
    return record ? [{ wanted: one, record, config, ...fileOf(one) }] : [];
  });
  return { documents, problems };
}

/** Size and time of a file; noughts for standard input, and for a file that went in this very moment. */
export function fileOf({ file }: Wanted): { readonly size: number; readonly mtimeMs: number } {
  if (file === null) return { size: 0, mtimeMs: 0 };
  const stat = statSync(file, { throwIfNoEntry: false });
  return { size: stat?.size ?? 0, mtimeMs: stat?.mtimeMs ?? 0 };
}
