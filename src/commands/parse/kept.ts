// What a store already holds of a run's documents, so that nothing is read twice.
import { readFileSync } from 'node:fs';
import type { Configs } from '../../read/index.ts';
import { fromStored, type Store, type StoredDocument, sha256 } from '../../store/index.ts';
import { type Document, fileOf } from './read.ts';
import type { Wanted } from './wanted.ts';

/** The stored documents by the absolute paths of their files. */
export function storedByFile(store: Store | null): ReadonlyMap<string, StoredDocument> {
  return new Map(
    (store?.documents ?? []).map((document) => [fromStored(store?.place ?? noPlace(), document.path), document]),
  );
}

function noPlace(): never {
  throw new RangeError('a stored document without a store');
}

/** Whether a file is as it was when its document was stored: by size and time, and by its bytes where only the time differs. */
export function isUnchanged(wanted: Wanted, known: StoredDocument | undefined, configs: Configs): boolean {
  if (known === undefined || wanted.file === null) return false;
  if ((configs.forFile(wanted.file)?.sha256 ?? null) !== known.config) return false;
  const { size, mtimeMs } = fileOf(wanted);
  if (size !== known.size) return false;
  return mtimeMs === known.mtimeMs || sha256(readFileSync(wanted.file)) === known.sha256;
}

/** The documents as the store holds them, under the paths of this run; null where one of them is missing. */
export function keptDocuments(wanted: readonly Wanted[], store: Store): readonly Document[] | null {
  const stored = storedByFile(store);
  const documents = wanted.flatMap((one): Document[] => {
    const known = stored.get(one.file ?? '');
    const record = known ? store.record(known.id) : null;
    if (!known || !record) return [];
    const { size, mtimeMs, config } = known;
    return [
      { wanted: one, record: { ...record, source: { ...record.source, path: one.path } }, size, mtimeMs, config },
    ];
  });
  return documents.length === wanted.length ? documents : null;
}
