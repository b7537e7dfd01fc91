// Files to readings, one by one: each is read now, or kept from the store where neither its bytes nor its `kcsp.yaml` changed.
import { readFileSync, statSync } from 'node:fs';
import { withTextDiagnostics } from '../../check/index.ts';
import type { DocumentRecord } from '../../model/index.ts';
import { type Configs, overridesFor, type ReadProblem, readSource } from '../../read/index.ts';
import { readDocument, type ToRead } from '../../record/index.ts';
import { fromStored, type Store, type StoredDocument, sha256 } from '../../store/index.ts';
import type { Wanted } from './wanted.ts';

/** A document read by itself: nobody in it is known from other documents yet, and its id is its own. */
export interface OneReading {
  readonly wanted: Wanted;
  readonly record: DocumentRecord;
  /** SHA-256 of the `kcsp.yaml` that holds for it, or null. */
  readonly config: string | null;
  readonly size: number;
  readonly mtimeMs: number;
  /** Whether it was read now, rather than kept. */
  readonly fresh: boolean;
}

export interface Readings {
  readonly readings: readonly OneReading[];
  readonly problems: readonly ReadProblem[];
}

/** What may be kept: the readings of an earlier run. */
export interface Earlier {
  readonly store: Store;
  readonly byFile: ReadonlyMap<string, StoredDocument>;
}

/** The readings of a store, as long as the same program made them. */
export function earlierOf(store: Store | null, reader: string): Earlier | null {
  if (store === null || store.manifest.reader !== reader) return null;
  return { store, byFile: new Map(store.documents.map((known) => [fromStored(store.place, known.path), known])) };
}

/**
 * Reads documents; those that can't be read are problems, and the others are read all the same.
 *
 * @param step is called before each document with how many came before it
 */
export function readEach(
  wanted: readonly Wanted[],
  cwd: string,
  configs: Configs,
  earlier: Earlier | null,
  step: (done: number) => void = () => {},
): Readings {
  const problems: ReadProblem[] = [];
  const readings: OneReading[] = [];
  for (const [done, one] of wanted.entries()) {
    step(done);
    const kept = keptOf(one, configs, earlier);
    if (kept !== null) {
      readings.push(kept);
      continue;
    }
    const { found, problems: wrong } = readFound([one], cwd, configs);
    problems.push(...wrong);
    for (const { source, overrides, config } of found) {
      const record = withTextDiagnostics(readDocument(source, overrides ?? null));
      readings.push({ wanted: one, record, config, ...fileOf(one), fresh: true });
    }
  }
  return { readings, problems };
}

/** A stored document whose file is as it was, though perhaps of another time. */
interface Unchanged {
  readonly stored: StoredDocument;
  readonly mtimeMs: number;
}

/** Whether a file is as it was: by size and time, and by its bytes where only the time differs. Null where it isn't. */
export function unchanged(wanted: Wanted, configs: Configs, earlier: Earlier): Unchanged | null {
  const stored = earlier.byFile.get(wanted.file ?? '');
  if (!stored || wanted.file === null) return null;
  if ((configs.forFile(wanted.file)?.sha256 ?? null) !== stored.config) return null;
  const { size, mtimeMs } = fileOf(wanted);
  if (size !== stored.size) return null;
  const same = mtimeMs === stored.mtimeMs || sha256(readFileSync(wanted.file)) === stored.sha256;
  return same ? { stored, mtimeMs } : null;
}

/** The earlier reading of a file that is as it was. */
function keptOf(wanted: Wanted, configs: Configs, earlier: Earlier | null): OneReading | null {
  const known = earlier === null ? null : unchanged(wanted, configs, earlier);
  if (earlier === null || known === null) return null;
  const { stored, mtimeMs } = known;
  const record = earlier.store.reading(stored);
  const source = { ...record.source, path: wanted.path };
  return { wanted, record: { ...record, source }, config: stored.config, size: stored.size, mtimeMs, fresh: false };
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

/** Size and time of a file; noughts for standard input, and for a file that went in this very moment. */
export function fileOf({ file }: Wanted): { readonly size: number; readonly mtimeMs: number } {
  if (file === null) return { size: 0, mtimeMs: 0 };
  const stat = statSync(file, { throwIfNoEntry: false });
  return { size: stat?.size ?? 0, mtimeMs: stat?.mtimeMs ?? 0 };
}
