// The manifest of a store: which documents it holds, from which files, and the names of the files that hold what they say.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { codeOf, Failure, reasonOf } from './failure.ts';
import type { Place } from './place.ts';
import type { TableName } from './rows.ts';

/** The form of the store. A store of another form is read anew, never guessed at. */
export const STORE_FORMAT = 2;
const MANIFEST = 'manifest.json';

/** A document of the store. */
export interface StoredDocument {
  readonly id: string;
  /** Relative to the folder that holds the store. */
  readonly path: string;
  readonly size: number;
  readonly mtimeMs: number;
  readonly sha256: string;
  readonly lines: number;
  /** SHA-256 of what `kcsp.yaml` says for it, or null where there is none. */
  readonly config: string | null;
  /** The file in the store that holds its record. */
  readonly record: string;
  /** The file in the store that holds it as it was read by itself, from which it is joined anew. */
  readonly reading: string;
}

export interface Manifest {
  readonly format: typeof STORE_FORMAT;
  /** Which program read the documents: another one reads them all again. */
  readonly reader: string;
  /** The paths, folders and globs that the documents come from, relative to the folder that holds the store. */
  readonly inputs: readonly string[];
  readonly documents: readonly StoredDocument[];
  readonly tables: Readonly<Record<TableName, string>>;
  /** The files of the search index, by the name that the index gives them. */
  readonly search: Readonly<Record<string, string>>;
}

export function manifestPath(place: Place): string {
  return path.join(place.folder, MANIFEST);
}

/**
 * Reads the manifest.
 *
 * @returns null where there is no store yet
 * @throws Failure where it can't be read or is of another form
 */
export function readManifest(place: Place): Manifest | null {
  let text: string;
  try {
    text = readFileSync(manifestPath(place), 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw new Failure(
      `The store ${place.shown} cannot be read (${reasonOf(error)}); name another with --store DIR.`,
      error,
    );
  }
  const manifest = parseManifest(text);
  if (manifest === 'damaged') {
    throw new Failure(
      `The store ${place.shown} is damaged (${MANIFEST} is not whole); delete the folder and run kcsp parse PATH again.`,
    );
  }
  if (manifest === 'other') {
    throw new Failure(
      `The store ${place.shown} was written by another version of kcsp; delete the folder and run kcsp parse PATH again.`,
    );
  }
  return manifest;
}

function parseManifest(text: string): Manifest | 'damaged' | 'other' {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return 'damaged';
  }
  if (typeof read !== 'object' || read === null || !('format' in read)) return 'damaged';
  if (read.format !== STORE_FORMAT) return 'other';
  return isManifest(read) ? read : 'damaged';
}

/** The program alone writes manifests, so their parts are looked at only as far as to tell a whole one from a torn one. */
function isManifest(read: object): read is Manifest {
  return 'documents' in read && Array.isArray(read.documents) && 'tables' in read && 'search' in read;
}
