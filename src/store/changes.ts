// Which files of a store changed since they were read.
import { readFileSync, statSync } from 'node:fs';
import type { StoredDocument } from './corpus/corpus-file.ts';
import { sha256 } from './files.ts';
import { fromStored, type Place } from './place.ts';

export interface Changes {
  /** Documents whose file now has other bytes. */
  readonly changed: readonly StoredDocument[];
  /** Documents whose file is gone or can't be read any more. */
  readonly gone: readonly StoredDocument[];
}

/** Files of another time but the same size whose bytes are looked at; beyond it, another time alone counts as a change. */
const LOOKED_AT = 50;

/** Compares the files of documents with what the store says of them: size and time, and bytes where only the time differs. */
export function changesIn(place: Place, documents: readonly StoredDocument[]): Changes {
  const changed: StoredDocument[] = [];
  const gone: StoredDocument[] = [];
  let looked = 0;
  for (const document of documents) {
    const file = fromStored(place, document.path);
    try {
      const { size, mtimeMs } = statSync(file);
      if (size === document.size && mtimeMs === document.mtimeMs) continue;
      const same = size === document.size && looked++ < LOOKED_AT && sha256(readFileSync(file)) === document.sha256;
      if (!same) changed.push(document);
    } catch {
      gone.push(document);
    }
  }
  return { changed, gone };
}
