// The documents of a run into the store, with their tables and the search index.
import { indexFiles } from '../../search/index-build.ts';
import { locked, type Place, tablesOf, toStored, writeStore } from '../../store/index.ts';
import type { Document } from './together.ts';

/**
 * Writes the store anew from all its documents. Standard input is left out: it has no file to go back to.
 *
 * @throws Failure where the store can't be written
 */
export function keepDocuments(
  place: Place,
  reader: string,
  inputs: readonly string[],
  documents: readonly Document[],
): void {
  const entries = documents.flatMap(({ reading, record }) => {
    const { wanted, size, mtimeMs, config } = reading;
    if (wanted.file === null) return [];
    const source = { ...record.source, path: toStored(place, wanted.file) };
    const alone = { ...reading.record, source };
    return [{ record: { ...record, source }, reading: alone, size, mtimeMs, config }];
  });
  const records = entries.map((entry) => entry.record);
  locked(place, () =>
    writeStore(place, { reader, inputs, entries, tables: tablesOf(records), search: indexFiles(records) }),
  );
}
