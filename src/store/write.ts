// Records into the store: every file is put in place whole, the manifest last, so that a store is always the old or the new one.
import path from 'node:path';
import { byText, type DocumentRecord } from '../model/index.ts';
import { Failure } from './failure.ts';
import { type Content, keep, replace, sweep } from './files.ts';
import { unwritable } from './lock.ts';
import { type Manifest, manifestPath, readManifest, STORE_FORMAT, type StoredDocument } from './manifest.ts';
import type { Place } from './place.ts';
import { TABLE_NAMES, type TableName, type Tables } from './rows.ts';

/** A record with what the manifest says of its file. */
export interface Entry {
  readonly record: DocumentRecord;
  /** The document read by itself, before people were joined over documents. */
  readonly reading: DocumentRecord;
  readonly size: number;
  readonly mtimeMs: number;
  readonly config: string | null;
}

/** All that a store is to hold. The paths of records and rows are relative to the folder that holds the store. */
export interface Contents {
  readonly reader: string;
  readonly inputs: readonly string[];
  readonly entries: readonly Entry[];
  readonly tables: Tables;
  /** The files of the search index by name. */
  readonly search: ReadonlyMap<string, Content>;
}

const FOLDERS = ['records', 'readings', 'tables', 'search'];

/**
 * Writes a store. Call it under the lock.
 *
 * @throws Failure where it can't be written; the old store then stays as it was
 */
export function writeStore(place: Place, contents: Contents): Manifest {
  try {
    const before = manifestBefore(place);
    const manifest = writeFiles(place, contents);
    // A store is made from texts that are there, so no repository needs to keep it.
    replace(path.join(place.folder, '.gitignore'), '*\n');
    replace(manifestPath(place), `${JSON.stringify(manifest, null, 1)}\n`);
    // Somebody may still be reading by the manifest before this one: its files go with the next run.
    sweep(place.folder, FOLDERS, new Set([...namesIn(manifest), ...(before === null ? [] : namesIn(before))]));
    return manifest;
  } catch (error) {
    throw new Failure(unwritable(place, error), error);
  }
}

/** The manifest that is about to be replaced; null where there is none that can be read. */
function manifestBefore(place: Place): Manifest | null {
  try {
    return readManifest(place);
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}

function writeFiles(place: Place, contents: Contents): Manifest {
  const { folder } = place;
  const documents = contents.entries.map((entry): StoredDocument => {
    const { record } = entry;
    const stem = record.id.replace(/[^\w.-]+/g, '-');
    return {
      id: record.id,
      path: record.source.path,
      size: entry.size,
      mtimeMs: entry.mtimeMs,
      sha256: record.source.sha256,
      lines: record.source.lines,
      config: entry.config,
      record: keep(folder, 'records', stem, '.json', `${JSON.stringify(record)}\n`),
      reading: keep(folder, 'readings', stem, '.json', `${JSON.stringify(entry.reading)}\n`),
    };
  });
  const table = (name: TableName): string => {
    const rows: readonly unknown[] = contents.tables[name];
    return keep(folder, 'tables', name, '.ndjson', rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  };
  const search = [...contents.search].map(([name, content]) => [name, keep(folder, 'search', name, '', content)]);
  return {
    format: STORE_FORMAT,
    reader: contents.reader,
    inputs: contents.inputs,
    documents: documents.sort((left, right) => byText(left.path, right.path)),
    tables: {
      meetings: table('meetings'),
      items: table('items'),
      actions: table('actions'),
      resolutions: table('resolutions'),
      people: table('people'),
      glossary: table('glossary'),
    },
    search: Object.fromEntries(search),
  };
}

/** The files that a manifest names. */
function namesIn(manifest: Manifest): ReadonlySet<string> {
  return new Set([
    ...manifest.documents.flatMap((document) => [document.record, document.reading]),
    ...TABLE_NAMES.map((name) => manifest.tables[name]),
    ...Object.values(manifest.search),
  ]);
}
