// The manifest of a store: the files that are the store now, and what is said of all of them. It is replaced in one step, so that
// whoever reads it sees one store, whole.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sumOf } from '../disk/sum.ts';
import { codeOf, Failure, reasonOf } from './failure.ts';
import type { Place } from './place.ts';
import type { Seals } from './segment/names.ts';

/** The form of the store. One of an older form is written anew, one of a newer form is left alone. */
export const STORE_FORMAT = 5;
export const MANIFEST = 'manifest.json';

/** What a search needs to know of all passages together. */
export interface SearchStatistics {
  readonly passages: number;
  readonly documents: number;
  /** By field, the lengths of all passages together. */
  readonly sums: readonly number[];
}

export interface SegmentEntry {
  readonly name: string;
  /** Documents that it holds, those that went or were replaced included. */
  readonly documents: number;
  /** How many of them went or were replaced. */
  readonly gone: number;
  /** Bytes of its two files. */
  readonly docs: number;
  readonly find: number;
}

/** How many of each the store holds. */
export interface Counts {
  readonly documents: number;
  readonly lines: number;
  readonly items: number;
  readonly resolutions: number;
  readonly actions: number;
  readonly people: number;
}

export interface Manifest {
  readonly format: typeof STORE_FORMAT;
  /** Goes up with each write. */
  readonly generation: number;
  /** Which program read the documents: another one reads them all again. */
  readonly reader: string;
  /** The paths, folders and globs that the documents come from, relative to the folder that holds the store. */
  readonly inputs: readonly string[];
  /** The file that holds the list of documents, and its bytes. */
  readonly corpus: { readonly name: string; readonly bytes: number };
  readonly segments: readonly SegmentEntry[];
  /** Of every file that is named here: no other file may stand in its place. */
  readonly seals: Seals;
  readonly counts: Counts;
  readonly search: SearchStatistics;
}

export function manifestPath(place: Place): string {
  return path.join(place.folder, MANIFEST);
}

/** The manifest as it stands on disk, with a sum over the rest of it. */
export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify({ ...manifest, sum: sumOfText(JSON.stringify(manifest)) }, null, 1)}\n`;
}

/** Over text that is read whole, two sums of 32 bits are enough to see any slip of the disk. */
function sumOfText(text: string): string {
  const bytes = Buffer.from(text);
  const words = new Uint32Array(Math.ceil(bytes.length / 4));
  new Uint8Array(words.buffer).set(bytes);
  const sums = [bytes.length, ~bytes.length].map((seed) => sumOf(words, 0, words.length, seed));
  return sums.map((sum) => sum.toString(16).padStart(8, '0')).join('');
}

/**
 * Reads the manifest.
 *
 * @returns null where there is no store yet
 * @throws Failure where it can't be read, is damaged, or is of another form
 */
export function readManifest(place: Place): Manifest | null {
  let text: string;
  try {
    text = readFileSync(manifestPath(place), 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '')) return null;
    throw new Failure(
      `The store ${place.shown} cannot be read (${reasonOf(error)}); name another with --store DIR.`,
      error,
    );
  }
  const manifest = parseManifest(text);
  switch (manifest) {
    case 'damaged':
      throw new StoreDamaged(place, MANIFEST, 'it was changed or cut off');
    case 'older':
      throw new StoreOutdated(place);
    case 'newer':
      throw new Failure(
        `The store ${place.shown} was written by a newer kcsp; use that version, or name another store with --store DIR.`,
      );
    default:
      return manifest;
  }
}

/** Whether a manifest is still the one that stands at its place, or none still stands there: nobody wrote the store since it was read. */
export function isInPlace(place: Place, manifest: Manifest | null): boolean {
  try {
    const now = readManifest(place);
    if (now === null || manifest === null) return now === manifest;
    return manifestText(now) === manifestText(manifest);
  } catch (error) {
    if (error instanceof Failure) return false;
    throw error;
  }
}

/** A store that is not what was written. */
export class StoreDamaged extends Failure {
  constructor(place: Place, file: string, what: string, cause?: unknown) {
    super(
      `The store ${place.shown} is damaged (${file}: ${what}); write it again from the texts with kcsp parse --rebuild.`,
      cause,
    );
  }
}

/** A store of an older form. */
export class StoreOutdated extends Failure {
  constructor(place: Place) {
    super(
      `The store ${place.shown} was written by an older kcsp; write it again from the texts with kcsp parse --rebuild.`,
    );
  }
}

function parseManifest(text: string): Manifest | 'damaged' | 'older' | 'newer' {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return 'damaged';
  }
  if (typeof read !== 'object' || read === null || !('format' in read) || typeof read.format !== 'number') {
    return 'damaged';
  }
  if (read.format !== STORE_FORMAT) {
    if (isOfThisForm(read)) return 'damaged';
    return read.format < STORE_FORMAT ? 'older' : 'newer';
  }
  if (!('sum' in read)) return 'damaged';
  const { sum: _, ...rest } = read;
  // The program alone writes manifests, and the sum says that this is what it wrote, to the last blank.
  return manifestText(rest as Manifest) === text ? (rest as Manifest) : 'damaged';
}

/** Whether a manifest of another form is one of this form whose number of the form was changed. */
function isOfThisForm(read: object): boolean {
  if (!('sum' in read)) return false;
  const { sum, ...rest } = read;
  return sumOfText(JSON.stringify({ ...rest, format: STORE_FORMAT })) === sum;
}

/** The inputs of an older or a damaged store, as far as its manifest still says them: paths relative to the folder that holds it. */
export function inputsOfOld(place: Place): readonly string[] {
  try {
    const read: unknown = JSON.parse(readFileSync(manifestPath(place), 'utf8'));
    if (typeof read !== 'object' || read === null || !('inputs' in read) || !Array.isArray(read.inputs)) return [];
    return read.inputs.filter((input): input is string => typeof input === 'string');
  } catch {
    return [];
  }
}
