// Whether a store already holds all that a run is about, so that nothing need be read or written; and its documents.
import type { Configs } from '../../read/index.ts';
import type { Store } from '../../store/index.ts';
import { type Earlier, unchanged } from './read.ts';
import type { Document } from './together.ts';
import type { Run, Wanted } from './wanted.ts';

/** Whether every file of the run is as the store has it, and the store has no others. */
export function isCurrent(about: Run, store: Store, earlier: Earlier, configs: Configs): boolean {
  const all = [...about.asked, ...about.others];
  if (all.length !== store.documents.length || about.inputs.join('\n') !== store.manifest.inputs.join('\n'))
    return false;
  return all.every((wanted) => {
    const known = unchanged(wanted, configs, earlier);
    return known !== null && known.stored.mtimeMs === known.mtimeMs;
  });
}

/** The documents of a current store, under the paths of the run. */
export function storedDocuments(wanted: readonly Wanted[], store: Store, earlier: Earlier): readonly Document[] {
  return wanted.flatMap((one): Document[] => {
    const known = earlier.byFile.get(one.file ?? '');
    const stored = known ? store.record(known.id) : null;
    if (!known || !stored) return [];
    const { config, size, mtimeMs } = known;
    const record = { ...stored, source: { ...stored.source, path: one.path } };
    return [{ reading: { wanted: one, record, config, size, mtimeMs, fresh: false }, record }];
  });
}
