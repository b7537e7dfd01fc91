// What a run has to do: which documents it is to read, and which the store has as they are.
import { readFileSync, statSync } from 'node:fs';
import { fromStored, type Store, type StoredDocument, sha256 } from '../../store/index.ts';
import type { Member } from './member.ts';
import type { Run, Wanted } from './wanted.ts';

export interface Plan {
  readonly about: Run;
  /** The store as it is, as far as it is of use; null where there is none. */
  readonly store: Store | null;
  readonly toRead: readonly Wanted[];
  readonly kept: readonly Member[];
  /** Whether the store already is what the run would make it. */
  readonly current: boolean;
  /** Largest size that is read, in bytes. */
  readonly most: number;
  /** SHA-256 of the `kcsp.yaml` that holds for a file, or null. */
  configSumOf(file: string | null): string | null;
  /** Which program reads. */
  readonly reader: string;
}

/**
 * Makes a plan.
 *
 * @param reader which program reads: what another has read is read again
 */
export function planOf(about: Run, store: Store | null, reader: string, most: number): Plan {
  const { configs } = about;
  const configSumOf = (file: string | null): string | null =>
    file === null ? null : (configs.forFile(file)?.sha256 ?? null);
  const earlier = store !== null && store.manifest.reader === reader ? store : null;
  const documents = earlier?.documents ?? [];
  const known = new Map(documents.map((document) => [fromStored(store?.place ?? NOWHERE, document.path), document]));
  const segments = new Map(earlier?.manifest.segments.map(({ name }, at) => [name, at]));
  const toRead: Wanted[] = [];
  const kept: Member[] = [];
  let current = earlier !== null && about.inputs.join('\n') === earlier.manifest.inputs.join('\n');
  for (const wanted of [...about.asked, ...about.others]) {
    const stored = known.get(wanted.file ?? '');
    const mtimeMs = stored && wanted.file !== null ? unchanged(wanted.file, stored, configSumOf(wanted.file)) : null;
    if (!stored || mtimeMs === null || earlier === null) {
      toRead.push(wanted);
      continue;
    }
    current &&= mtimeMs === stored.mtimeMs;
    const segment = earlier.shelves.segment(segments.get(stored.segment) ?? 0);
    kept.push({
      wanted,
      facts: mtimeMs === stored.mtimeMs ? stored : { ...stored, mtimeMs },
      said: {
        people: () => segment.people(stored.number),
        reading: () => segment.reading(stored.number),
      },
      stored,
    });
  }
  current &&= toRead.length === 0 && kept.length === documents.length;
  return { about, store, toRead, kept, current, most, reader, configSumOf };
}

const NOWHERE = { folder: '', base: '', shown: '' };

/** The time of a file that is as the store has it: by size and time, and by its bytes where only the time differs. Null where it isn't. */
function unchanged(file: string, stored: StoredDocument, config: string | null): number | null {
  if (config !== stored.config) return null;
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat?.isFile() || stat.size !== stored.size) return null;
  return stat.mtimeMs === stored.mtimeMs || sha256(readFileSync(file)) === stored.sha256 ? stat.mtimeMs : null;
}
